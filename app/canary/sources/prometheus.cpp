// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/arms.h"
#include "canary/prometheusanswer.h"
#include "canary/scrapewatch.h"
#include "canary/sources/source.h"
#include "net/http.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

/// Asks a Prometheus server for the raw samples since the last look and counts both arms scrape by
/// scrape: exact differences, never a rate.
class PrometheusSource : public Source
{
public:
    PrometheusSource(QUrl url, const SourceSettings &settings, Arms arms)
        : m_url(std::move(url))
        , m_settings(settings)
        , m_arms(std::move(arms))
        , m_selectors(m_arms.dialect.queries(m_arms.canary))
        , m_canary(watchOf(m_arms.canary))
    {
        if (m_arms.baseline) {
            m_selectors += m_arms.dialect.queries(*m_arms.baseline);
            m_baseline.emplace(watchOf(*m_arms.baseline));
        }
    }

    SourceSample sample(std::stop_token stop) override
    {
        SourceSample sample;
        ScrapedPages pages;
        for (const QString &selector : m_selectors) {
            if (!ask(selector, stop, pages, sample))
                return sample;
        }
        m_range = leastRange;
        const bool looked = std::exchange(m_looked, true);
        m_canary.beginLook();
        if (m_baseline)
            m_baseline->beginLook();
        for (const auto &[target, scrapes] : pages.ofTarget)
            take(target, scrapes, looked);
        fill(sample, looked);
        if (sample.trouble.isEmpty() && !pages.warnings.isEmpty())
            sample.trouble =
                QCoreApplication::translate("canary", "Prometheus warns: %1").arg(pages.warnings);
        return sample;
    }

    void watchFull(std::stop_token stop) override
    {
        m_selectors = m_arms.dialect.queries(m_arms.full);
        m_canary = watchOf(m_arms.full);
        m_baseline.reset();
        m_taken.clear();
        m_looked = false;
        // Sets the mark, so that the next look counts.
        sample(stop);
    }

private:
    static constexpr int leastRange = 90;
    static constexpr int greatestRange = 3600;

    ScrapeWatch watchOf(const LabelSelector &selector) const
    {
        return ScrapeWatch(ArmCounter(m_arms.dialect, selector, m_settings.plan.latencySeconds,
                                      m_settings.plan.latencyQuantile));
    }

    bool ask(const QString &selector, std::stop_token stop, ScrapedPages &pages,
             SourceSample &sample)
    {
        QUrl url = m_url;
        url.setPath(m_url.path() + u"/api/v1/query"_s);
        const QString query = u"%1[%2s]"_s.arg(selector).arg(m_range);
        url.setQuery(u"query="_s + QString::fromLatin1(QUrl::toPercentEncoding(query)),
                     QUrl::StrictMode);
        HttpRequest request {
            .url = url, .timeout = m_settings.timeout, .bodyCap = qint64(32) << 20};
        const auto answer = httpSend(request, stop);
        if (!answer) {
            // What the server scrapes meanwhile is asked for when it answers again.
            m_range = std::min(greatestRange, m_range + leastRange);
            sample.state = MetricState::SourceDown;
            sample.trouble = answer.error().message;
            return false;
        }
        if (answer->status != 200) {
            m_range = std::min(greatestRange, m_range + leastRange);
            sample.state =
                answer->status >= 500 ? MetricState::SourceDown : MetricState::ConfigError;
            const QString words = prometheusRefusal(answer->body);
            sample.trouble = QCoreApplication::translate("canary", "%1 answers %2")
                                 .arg(m_url.toDisplayString())
                                 .arg(answer->status)
                + (words.isEmpty() ? QString() : u": "_s + words);
            return false;
        }
        const auto added = addScrapes(answer->body, pages);
        if (!added) {
            sample.state = MetricState::ConfigError;
            sample.trouble = u"%1: %2"_s.arg(m_url.toDisplayString(), added.error().message);
            return false;
        }
        // Its own clock, so that ours may be off.
        const QString date = QString::fromLatin1(answer->value("Date"));
        const QDateTime now =
            QDateTime::fromString(QString(date).replace("GMT"_L1, "+0000"_L1), Qt::RFC2822Date);
        m_now = now.isValid() ? now.toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch();
        return true;
    }

    /// A target that was not there at the first look only sets the mark: how much of its counters
    /// is from before, nobody knows.
    void take(const QString &target, const std::map<qint64, QList<Sample>> &scrapes, bool looked)
    {
        const bool known = m_taken.contains(target) || !looked;
        qint64 &taken = m_taken[target];
        for (const auto &[at, page] : scrapes) {
            if (at <= taken)
                continue;
            const bool counts = known || taken != 0;
            taken = at;
            m_canary.see(target, at, page, counts);
            if (m_baseline)
                m_baseline->see(target, at, page, counts);
        }
    }

    void fill(SourceSample &sample, bool looked)
    {
        const ScrapeWatch::Look canary =
            m_canary.endLook(m_now, m_baseline ? m_baseline->interval() : 0);
        sample.state = canary.state;
        sample.trouble = canary.trouble;
        sample.latency = canary.latency;
        sample.quantiles = canary.quantiles;
        if (looked) {
            sample.canary = canary.counts;
        } else if (sample.trouble.isEmpty()) {
            sample.state = MetricState::NoData;
            sample.trouble = QCoreApplication::translate(
                "canary", "the first look only sets the mark to count from");
        }
        if (!m_baseline)
            return;
        const ScrapeWatch::Look baseline = m_baseline->endLook(m_now, m_canary.interval());
        if (looked)
            sample.baseline = baseline.counts;
        if (sample.trouble.isEmpty() && !baseline.trouble.isEmpty())
            sample.trouble =
                QCoreApplication::translate("canary", "baseline: %1").arg(baseline.trouble);
    }

    QUrl m_url;
    SourceSettings m_settings;
    Arms m_arms;
    QStringList m_selectors;
    ScrapeWatch m_canary;
    std::optional<ScrapeWatch> m_baseline;
    /// The last scrape taken of each target.
    std::map<QString, qint64> m_taken;
    /// Seconds to look back.
    int m_range = leastRange;
    qint64 m_now = 0;
    bool m_looked = false;
};

Result<std::unique_ptr<Source>> prometheusSource(const SourceSettings &settings)
{
    const CanaryPlan &plan = settings.plan;
    const QString address = settings.targets.value(plan.source).value("prometheus"_L1).toString();
    if (address.isEmpty())
        return nullptr;
    QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return failure(QCoreApplication::translate("canary", "\"%1\" is no address").arg(address),
                       u"targets."_s + plan.source);
    }
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    auto arms = Arms::of(plan);
    if (!arms)
        return std::unexpected(arms.error());
    return std::make_unique<PrometheusSource>(url, settings, std::move(*arms));
}
