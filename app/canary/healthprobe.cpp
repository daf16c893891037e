// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/healthprobe.h"

#include "net/http.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

static QString statusWord(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value("status"_L1).toString().left(40);
}

static bool saysUnhealthy(const QString &word)
{
    static constexpr std::array words {"fail"_L1,        "failing"_L1,  "failed"_L1,
                                       "down"_L1,        "error"_L1,    "unhealthy"_L1,
                                       "unavailable"_L1, "critical"_L1, "out_of_service"_L1};
    return std::ranges::any_of(words, [&word](QLatin1StringView bad) {
        return word.compare(bad, Qt::CaseInsensitive) == 0;
    });
}

/// A blackbox exporter always answers 200; whether it got through stands on its page.
static bool probeFailed(const QByteArray &body)
{
    static const QRegularExpression line(uR"(^probe_success\s+0(?:\.0*)?\s*$)"_s,
                                         QRegularExpression::MultilineOption);
    return body.contains("probe_success") && line.match(QString::fromUtf8(body)).hasMatch();
}

static QString whyUnhealthy(const HttpAnswer &answer)
{
    if (answer.status < 200 || answer.status > 299)
        return QCoreApplication::translate("canary", "health answers %1").arg(answer.status);
    if (const QString word = statusWord(answer.body); saysUnhealthy(word))
        return QCoreApplication::translate("canary", "health says \"%1\"").arg(word);
    if (probeFailed(answer.body))
        return QCoreApplication::translate("canary", "health: the probe does not succeed");
    return {};
}

HealthWord askHealth(const QUrl &url, std::chrono::milliseconds timeout,
                     std::optional<std::chrono::milliseconds> within, std::stop_token stop)
{
    QElapsedTimer timer;
    timer.start();
    const auto answer = httpGet(url, std::move(stop), timeout);
    const auto took = timer.durationElapsed();
    HealthWord word;
    if (!answer) {
        word.why = QCoreApplication::translate("canary", "health: %1").arg(answer.error().message);
        return word;
    }
    // Tenths of a millisecond are all that means anything.
    word.seconds = std::round(std::chrono::duration<double>(took).count() * 1e4) / 1e4;
    word.why = whyUnhealthy(*answer);
    if (word.why.isEmpty() && within && took > *within) {
        word.why = QCoreApplication::translate("canary", "health answers after %1 s, over %2 s")
                       .arg(QString::number(*word.seconds, 'f', 2))
                       .arg(std::chrono::duration<double>(*within).count());
    }
    word.answer = word.why.isEmpty() ? HealthAnswer::Ok : HealthAnswer::Fail;
    return word;
}

Result<QUrl> healthAddress(const QString &text, const QString &place)
{
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return failure(QCoreApplication::translate("canary", "\"%1\" is no address").arg(text),
                       place);
    return url;
}
