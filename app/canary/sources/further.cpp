// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/prometheusanswer.h"
#include "canary/prometheusserver.h"
#include "canary/sources/source.h"
#include "net/http.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Asks a Prometheus server for the plan's further metrics, one query each. What has no value is
/// left out, with the reason.
class FurtherSource : public Source
{
public:
    FurtherSource(QUrl url, const SourceSettings &settings)
        : m_url(std::move(url))
        , m_timeout(settings.timeout / std::max<qsizetype>(1, settings.plan.metrics.size()))
        , m_metrics(settings.plan.metrics)
    {
    }

    bool counts() const override { return false; }

    SourceSample sample(std::stop_token stop) override
    {
        SourceSample sample;
        sample.state = MetricState::Ok;
        QStringList troubles;
        for (const CanaryMetricPlan &metric : m_metrics) {
            if (stop.stop_requested())
                break;
            const InstantAnswer answer = ask(metric.query, stop);
            if (answer.value) {
                sample.metrics.append({metric.name, *answer.value});
                // A value with a warning is a value, but not a whole one.
                if (answer.words.isEmpty())
                    continue;
            } else {
                sample.state = answer.state;
            }
            troubles.append(u"%1: %2"_s.arg(metric.name, answer.words));
        }
        sample.trouble = troubles.join("; "_L1);
        return sample;
    }

private:
    InstantAnswer ask(const QString &query, std::stop_token stop) const
    {
        const auto answer =
            httpSend({.url = prometheusQueryUrl(m_url, query), .timeout = m_timeout}, stop);
        if (!answer)
            return {.state = MetricState::SourceDown, .value = {}, .words = answer.error().message};
        if (answer->status == 200)
            return readInstant(answer->body);
        const QString words = prometheusRefusal(answer->body);
        return {
            .state = answer->status >= 500 ? MetricState::SourceDown : MetricState::ConfigError,
            .value = {},
            .words =
                QCoreApplication::translate("canary", "the server answers %1").arg(answer->status)
                + (words.isEmpty() ? QString() : u": "_s + words)};
    }

    QUrl m_url;
    std::chrono::milliseconds m_timeout;
    QList<CanaryMetricPlan> m_metrics;
};

Result<std::unique_ptr<Source>> furtherSource(const SourceSettings &settings)
{
    const CanaryPlan &plan = settings.plan;
    const QJsonObject target = settings.targets.value(plan.source);
    // A recording holds them itself.
    if (plan.metrics.isEmpty() || target.contains("replay"_L1))
        return nullptr;
    const auto server = prometheusServer(settings);
    if (!server)
        return std::unexpected(server.error());
    if (!*server)
        return failure(
            QCoreApplication::translate("canary",
                                        "further metrics are asked of a Prometheus server, which "
                                        "\"%1\" is not")
                .arg(plan.source),
            u"canary.metrics"_s);
    return std::make_unique<FurtherSource>(**server, settings);
}
