// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/sources/source.h"
#include "net/http.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

/// Asks the health address at its own interval: a status of 2xx is health, unless the body is JSON
/// whose "status" says otherwise, or the answer took longer than the plan allows.
class HealthSource : public Source
{
public:
    HealthSource(QUrl url, const SourceSettings &settings)
        : m_url(std::move(url))
        , m_timeout(settings.healthTimeout)
        , m_every(settings.plan.healthEvery)
        , m_within(settings.plan.healthWithin)
    {
    }

    std::chrono::milliseconds every() const override { return m_every; }

    SourceSample sample(std::stop_token stop) override
    {
        SourceSample sample;
        QElapsedTimer timer;
        timer.start();
        const auto answer = httpGet(m_url, stop, m_timeout);
        const auto took = timer.durationElapsed();
        if (!answer) {
            sample.state = MetricState::SourceDown;
            sample.health = HealthAnswer::Missing;
            sample.trouble =
                QCoreApplication::translate("canary", "health: %1").arg(answer.error().message);
            return sample;
        }
        sample.state = MetricState::Ok;
        sample.health = HealthAnswer::Ok;
        // Tenths of a millisecond are all that means anything.
        sample.healthSeconds = std::round(std::chrono::duration<double>(took).count() * 1e4) / 1e4;
        if (answer->status < 200 || answer->status > 299) {
            sample.health = HealthAnswer::Fail;
            sample.trouble =
                QCoreApplication::translate("canary", "health answers %1").arg(answer->status);
        } else if (const QString word = statusWord(answer->body); saysUnhealthy(word)) {
            sample.health = HealthAnswer::Fail;
            sample.trouble = QCoreApplication::translate("canary", "health says \"%1\"").arg(word);
        } else if (m_within && took > *m_within) {
            sample.health = HealthAnswer::Fail;
            sample.trouble =
                QCoreApplication::translate("canary", "health answers after %1 s, over %2 s")
                    .arg(QString::number(*sample.healthSeconds, 'f', 2))
                    .arg(std::chrono::duration<double>(*m_within).count());
        }
        return sample;
    }

private:
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

    QUrl m_url;
    std::chrono::milliseconds m_timeout;
    std::chrono::milliseconds m_every;
    std::optional<std::chrono::milliseconds> m_within;
};

Result<std::unique_ptr<Source>> healthSource(const SourceSettings &settings)
{
    if (settings.plan.healthUrl.isEmpty())
        return nullptr;
    const QUrl url(settings.plan.healthUrl, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return failure(QCoreApplication::translate("canary", "\"%1\" is no address")
                           .arg(settings.plan.healthUrl),
                       u"canary.health.url"_s);
    }
    return std::make_unique<HealthSource>(url, settings);
}
