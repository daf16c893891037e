// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/armcounter.h"
#include "canary/arms.h"
#include "canary/sources/source.h"
#include "net/http.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Reads a Prometheus exposition page itself and counts both arms from one answer.
class ScrapeSource : public Source
{
public:
    ScrapeSource(QUrl url, const SourceSettings &settings, Arms arms)
        : m_url(std::move(url))
        , m_settings(settings)
        , m_arms(std::move(arms))
        , m_canary(m_arms.counterOf(m_arms.canary, settings.plan))
    {
        if (m_arms.baseline)
            m_baseline.emplace(m_arms.counterOf(*m_arms.baseline, settings.plan));
    }

    SourceSample sample(std::stop_token stop) override
    {
        SourceSample sample;
        HttpRequest request {
            .url = m_url, .timeout = m_settings.timeout, .bodyCap = qint64(32) << 20};
        const auto answer = httpSend(request, stop);
        if (!answer) {
            sample.state = MetricState::SourceDown;
            sample.trouble = answer.error().text();
            return sample;
        }
        if (answer->status != 200) {
            sample.state =
                answer->status >= 500 ? MetricState::SourceDown : MetricState::ConfigError;
            sample.trouble = QCoreApplication::translate("canary", "%1 answers %2")
                                 .arg(m_url.toDisplayString())
                                 .arg(answer->status);
            return sample;
        }
        const auto page = parseExposition(answer->body);
        if (!page) {
            sample.state = MetricState::ConfigError;
            sample.trouble = QCoreApplication::translate("canary", "%1 is no metrics page: %2")
                                 .arg(m_url.toDisplayString(), page.error().text());
            return sample;
        }
        const ArmCounter::Reading canary = m_canary.read(*page);
        sample.state = canary.state;
        sample.canary = canary.counts;
        sample.latency = canary.latency;
        sample.quantiles = canary.quantiles;
        sample.trouble = canary.trouble;
        sample.onlyMarked = canary.onlyMarked;
        if (m_baseline) {
            const ArmCounter::Reading baseline = m_baseline->read(*page);
            sample.baseline = baseline.counts;
            if (sample.trouble.isEmpty() && !baseline.trouble.isEmpty())
                sample.trouble =
                    QCoreApplication::translate("canary", "baseline: %1").arg(baseline.trouble);
            if (const QString overlap = m_arms.overlap(*page); !overlap.isEmpty())
                sample.refuseMixed(overlap);
        }
        return sample;
    }

    void watchFull(std::stop_token stop) override
    {
        m_canary = m_arms.counterOf(m_arms.full, m_settings.plan);
        m_baseline.reset();
        // Sets the mark, so that the next look counts.
        sample(stop);
    }

private:
    QUrl m_url;
    SourceSettings m_settings;
    Arms m_arms;
    ArmCounter m_canary;
    std::optional<ArmCounter> m_baseline;
};

Result<std::unique_ptr<Source>> scrapeSource(const SourceSettings &settings)
{
    const CanaryPlan &plan = settings.plan;
    const QString address = settings.targets.value(plan.source).value("scrape"_L1).toString();
    if (address.isEmpty())
        return nullptr;
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return failure(QCoreApplication::translate("canary", "\"%1\" is no address").arg(address),
                       u"targets."_s + plan.source);
    }
    auto arms = Arms::of(plan);
    if (!arms)
        return std::unexpected(arms.error());
    return std::make_unique<ScrapeSource>(url, settings, std::move(*arms));
}
