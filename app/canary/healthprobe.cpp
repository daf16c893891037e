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

static QString whyUnhealthy(int status, const QByteArray &body)
{
    if (status < 200 || status > 299)
        return QCoreApplication::translate("canary", "health answers %1").arg(status);
    if (const QString word = statusWord(body); saysUnhealthy(word))
        return QCoreApplication::translate("canary", "health says \"%1\"").arg(word);
    if (probeFailed(body))
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
    word.why = whyUnhealthy(answer->status, answer->body);
    if (word.why.isEmpty() && within && took > *within) {
        word.why = QCoreApplication::translate("canary", "health answers after %1 s, over %2 s")
                       .arg(QString::number(*word.seconds, 'f', 2))
                       .arg(std::chrono::duration<double>(*within).count());
    }
    word.answer = word.why.isEmpty() ? HealthAnswer::Ok : HealthAnswer::Fail;
    return word;
}

/// Why a host's curl brought nothing, in words; empty where it did.
static QString whySilent(const Result<CommandResult> &ran)
{
    if (!ran)
        return ran.error().message;
    if (ran->timedOut || ran->stopped)
        return QCoreApplication::translate("canary", "no answer in time");
    if (ran->exitCode == 127)
        return QCoreApplication::translate("canary", "there is no curl there");
    const QString said = QString::fromUtf8(ran->output.left(200)).simplified();
    if (!ran->succeeded())
        return said.isEmpty() ? QCoreApplication::translate("canary", "no answer") : said;
    return {};
}

HealthWord askHealthFrom(const Host &host, const QUrl &url, std::chrono::milliseconds timeout,
                         std::stop_token stop)
{
    CommandSpec spec;
    const auto seconds = std::chrono::duration<double>(timeout).count();
    // That machine's own settings for curl are for its people.
    spec.argv = {u"curl"_s,
                 u"--disable"_s,
                 u"--silent"_s,
                 u"--show-error"_s,
                 u"--globoff"_s,
                 u"--max-time"_s,
                 QString::number(seconds, 'f', 1),
                 u"--write-out"_s,
                 u"\n%{http_code}"_s,
                 u"--url"_s,
                 QString::fromLatin1(url.toEncoded())};
    spec.timeout = timeout;
    const Result<CommandResult> ran = host.run(spec, std::move(stop));
    HealthWord word;
    if (const QString why = whySilent(ran); !why.isEmpty()) {
        word.why = QCoreApplication::translate("canary", "health: %1").arg(why);
        return word;
    }
    // The status stands in the last line, behind the body.
    const qsizetype end = ran->output.lastIndexOf('\n');
    bool ok = false;
    const int status = ran->output.sliced(end + 1).trimmed().toInt(&ok);
    if (!ok || status == 0) {
        word.why = QCoreApplication::translate("canary", "health: %1")
                       .arg(QCoreApplication::translate("canary", "no answer"));
        return word;
    }
    word.why = whyUnhealthy(status, ran->output.first(std::max<qsizetype>(0, end)));
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
