// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/sources/source.h"
#include "net/http.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

/// Totals since their start, as somebody's own endpoint tells them:
/// {"canary": {"n": 120, "errors": 1, "slow": 0}, "baseline": {...}}. Counts the differences;
/// totals that fell began again at 0. On all traffic both are the full deployment.
class JsonSource : public Source
{
public:
    JsonSource(QUrl url, std::chrono::milliseconds timeout)
        : m_url(std::move(url))
        , m_timeout(timeout)
    {
    }

    SourceSample sample(std::stop_token stop) override
    {
        SourceSample sample;
        const auto answer = httpGet(m_url, stop, m_timeout);
        if (!answer || answer->status >= 500) {
            sample.state = MetricState::SourceDown;
            sample.trouble = answer ? refusal(answer->status) : answer.error().text();
            return sample;
        }
        sample.state = MetricState::ConfigError;
        if (answer->status != 200) {
            sample.trouble = refusal(answer->status);
            return sample;
        }
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(answer->body, &fault);
        if (!document.isObject()) {
            sample.trouble = QCoreApplication::translate("canary", "%1 is no JSON object: %2")
                                 .arg(m_url.toDisplayString(), fault.errorString());
            return sample;
        }
        read(document.object(), sample);
        return sample;
    }

    void watchFull(std::stop_token stop) override
    {
        m_full = true;
        m_canary.reset();
        m_baseline.reset();
        // Sets the mark, so that the next look counts.
        sample(stop);
    }

private:
    QString refusal(int status) const
    {
        return QCoreApplication::translate("canary", "%1 answers %2")
            .arg(m_url.toDisplayString())
            .arg(status);
    }

    void read(const QJsonObject &object, SourceSample &sample)
    {
        const auto canary = totalsOf(object, "canary"_L1);
        const auto baseline = totalsOf(object, "baseline"_L1);
        if (!canary || !baseline) {
            sample.trouble = (canary ? baseline : canary).error().message;
            return;
        }
        sample.canary = grown(*canary, m_canary);
        sample.baseline = grown(*baseline, m_baseline);
        if (m_full) {
            const std::optional<ArmTick> other = std::exchange(sample.baseline, {});
            if (sample.canary && other)
                *sample.canary += *other;
            else if (other)
                sample.canary = other;
        }
        sample.state = !sample.canary ? MetricState::NoData
            : sample.canary->n == 0   ? MetricState::NoTraffic
                                      : MetricState::Ok;
        if (!*canary && !(m_full && *baseline)) {
            sample.trouble =
                QCoreApplication::translate("canary", "%1 says nothing about the canary")
                    .arg(m_url.toDisplayString());
        } else if (!sample.canary) {
            sample.onlyMarked = true;
            sample.trouble = QCoreApplication::translate(
                "canary", "the first look only sets the mark to count from");
        }
    }

    static Result<std::optional<ArmTick>> totalsOf(const QJsonObject &object,
                                                   QLatin1StringView name)
    {
        const QJsonValue value = object.value(name);
        if (value.isNull() || value.isUndefined())
            return std::optional<ArmTick> {};
        const auto count = [&value](QLatin1StringView key) {
            const double number = value[key].toDouble(-1);
            return number == std::floor(number) && number < 9007199254740992.0 ? qint64(number)
                                                                               : -1;
        };
        const ArmTick totals {count("n"_L1), count("errors"_L1), count("slow"_L1)};
        if (totals.n < 0 || totals.errors < 0 || *totals.slow < 0 || totals.errors > totals.n
            || *totals.slow > totals.n) {
            return failure(QCoreApplication::translate("canary",
                                                       "\"%1\" must have whole numbers \"n\", "
                                                       "\"errors\" and \"slow\", none over \"n\"")
                               .arg(name));
        }
        return std::optional(totals);
    }

    /// Since the mark, which is set anew; nothing without one.
    static std::optional<ArmTick> grown(const std::optional<ArmTick> &now,
                                        std::optional<ArmTick> &mark)
    {
        if (!now)
            return {};
        const std::optional<ArmTick> before = std::exchange(mark, now);
        if (!before)
            return {};
        if (now->n < before->n || now->errors < before->errors || *now->slow < *before->slow)
            return now;
        ArmTick grown {now->n - before->n, now->errors - before->errors,
                       *now->slow - *before->slow};
        // Totals that were read while they grew.
        grown.errors = std::min(grown.errors, grown.n);
        grown.slow = std::min(*grown.slow, grown.n);
        return grown;
    }

    QUrl m_url;
    std::chrono::milliseconds m_timeout;
    std::optional<ArmTick> m_canary;
    std::optional<ArmTick> m_baseline;
    bool m_full = false;
};

Result<std::unique_ptr<Source>> jsonSource(const SourceSettings &settings)
{
    const QString address =
        settings.targets.value(settings.plan.source).value("json"_L1).toString();
    if (address.isEmpty())
        return nullptr;
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return failure(QCoreApplication::translate("canary", "\"%1\" is no address").arg(address),
                       u"targets."_s + settings.plan.source);
    }
    return std::make_unique<JsonSource>(url, settings.timeout);
}
