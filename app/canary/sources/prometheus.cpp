// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/arms.h"
#include "canary/prometheusserver.h"
#include "canary/scrapequery.h"
#include "canary/scrapewatch.h"
#include "canary/sources/source.h"
#include "canary/targetsup.h"

#include <QCoreApplication>

#include <algorithm>

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
        , m_range(int(settings.firstLook.count()))
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
        QStringList failing;
        if (!askUp(pages, stop, failing, sample))
            return sample;
        m_range = leastRange;
        const bool looked = std::exchange(m_looked, true);
        m_canary.beginLook();
        if (m_baseline)
            m_baseline->beginLook();
        for (const auto &[target, scrapes] : pages.ofTarget)
            take(target, scrapes, looked);
        fill(sample, looked, failing);
        if (sample.trouble.isEmpty() && !pages.warnings.isEmpty())
            sample.trouble =
                QCoreApplication::translate("canary", "Prometheus warns: %1").arg(pages.warnings);
        if (const QString overlap = overlapOf(pages); m_baseline && !overlap.isEmpty())
            sample.refuseMixed(overlap);
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
        return ScrapeWatch(m_arms.counterOf(selector, m_settings.plan));
    }

    bool ask(const QString &selector, std::stop_token stop, ScrapedPages &pages,
             SourceSample &sample)
    {
        const ScrapeAnswer answer =
            askScrapes(m_url, selector, m_range, m_settings.timeout, std::move(stop), pages);
        if (answer.state != MetricState::Ok) {
            // What the server scrapes meanwhile is asked for when it answers again.
            m_range = std::min(greatestRange, m_range + leastRange);
            sample.state = answer.state;
            sample.trouble = answer.trouble;
            return false;
        }
        m_now = answer.now;
        return true;
    }

    /// Of the targets that are or were scraped for either arm, those that give the server no page.
    bool askUp(const ScrapedPages &pages, std::stop_token stop, QStringList &failing,
               SourceSample &sample)
    {
        QStringList targets;
        for (const auto &[target, scrapes] : pages.ofTarget)
            targets.append(target);
        for (const auto &[target, at] : m_taken) {
            if (!pages.ofTarget.contains(target))
                targets.append(target);
        }
        if (targets.isEmpty())
            return true;
        ScrapedPages ups;
        if (!ask(TargetsUp::query(targets), std::move(stop), ups, sample))
            return false;
        failing = TargetsUp::failing(ups, m_now - qint64(leastRange) * 1000);
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
            m_overlapOf[target] = m_arms.overlap(page);
            m_canary.see(target, at, page, counts);
            if (m_baseline)
                m_baseline->see(target, at, page, counts);
        }
    }

    /// What a target that is scraped no more once had in common is forgotten.
    QString overlapOf(const ScrapedPages &pages)
    {
        std::erase_if(m_overlapOf,
                      [&pages](const auto &of) { return !pages.ofTarget.contains(of.first); });
        const auto mixed =
            std::ranges::find_if(m_overlapOf, [](const auto &of) { return !of.second.isEmpty(); });
        return mixed == m_overlapOf.end() ? QString() : mixed->second;
    }

    void fill(SourceSample &sample, bool looked, const QStringList &failing)
    {
        const ScrapeWatch::Look canary =
            m_canary.endLook(m_now, m_baseline ? m_baseline->interval() : 0, failing);
        sample.state = canary.state;
        sample.trouble = canary.trouble;
        sample.latency = canary.latency;
        sample.quantiles = canary.quantiles;
        sample.scrapedEvery = std::chrono::milliseconds(m_canary.interval());
        if (looked) {
            sample.canary = canary.counts;
        } else if (sample.trouble.isEmpty()) {
            sample.state = MetricState::NoData;
            sample.onlyMarked = true;
            sample.trouble = QCoreApplication::translate(
                "canary", "the first look only sets the mark to count from");
        }
        if (!m_baseline)
            return;
        const ScrapeWatch::Look baseline = m_baseline->endLook(m_now, m_canary.interval(), failing);
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
    /// Of each target's newest scrape: why the arms cannot be told apart; empty where they can.
    std::map<QString, QString> m_overlapOf;
    /// Seconds to look back.
    int m_range;
    qint64 m_now = 0;
    bool m_looked = false;
};

Result<std::unique_ptr<Source>> prometheusSource(const SourceSettings &settings)
{
    const auto server = prometheusServer(settings);
    if (!server)
        return std::unexpected(server.error());
    if (!*server)
        return nullptr;
    auto arms = Arms::of(settings.plan);
    if (!arms)
        return std::unexpected(arms.error());
    return std::make_unique<PrometheusSource>(**server, settings, std::move(*arms));
}
