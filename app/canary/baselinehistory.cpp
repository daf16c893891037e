// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/baselinehistory.h"

#include "canary/armcounter.h"
#include "canary/arms.h"
#include "canary/prometheusserver.h"
#include "canary/scrapequery.h"

#include <map>

static constexpr int secondsBack = 3600;

/// Each target's own counter, so that one that was not there before only sets its mark.
static std::map<qint64, ArmTick> countTicks(const ScrapedPages &pages, const ArmCounter &counter,
                                            qint64 tick)
{
    std::map<qint64, ArmTick> ticks;
    for (const auto &[target, scrapes] : pages.ofTarget) {
        ArmCounter ofTarget = counter;
        for (const auto &[at, page] : scrapes) {
            const ArmCounter::Reading reading = ofTarget.read(page);
            if (reading.counts)
                ticks[at / tick] += *reading.counts;
        }
    }
    return ticks;
}

Result<QList<ArmTick>> baselineHistory(const SourceSettings &settings, std::stop_token stop)
{
    const auto server = prometheusServer(settings);
    if (!server)
        return std::unexpected(server.error());
    const auto arms = Arms::of(settings.plan);
    if (!arms)
        return std::unexpected(arms.error());
    if (!*server || !arms->baseline)
        return QList<ArmTick>();
    ScrapedPages pages;
    for (const QStringList queries = arms->dialect.queries(*arms->baseline);
         const QString &query : queries) {
        const ScrapeAnswer answer =
            askScrapes(**server, query, secondsBack, settings.timeout, stop, pages);
        if (answer.state != MetricState::Ok)
            return failure(answer.trouble);
    }
    const ArmCounter counter = arms->counterOf(*arms->baseline, settings.plan);
    QList<ArmTick> history;
    for (const auto &[when, tick] :
         countTicks(pages, counter, std::max<qint64>(1000, settings.plan.tick.count()))) {
        if (tick.n > 0)
            history.append(tick);
    }
    return history;
}
