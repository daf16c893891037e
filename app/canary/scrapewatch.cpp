// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/scrapewatch.h"

#include "canary/targetsup.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The rules look at the last minute.
static constexpr qint64 longestInterval = 60'000;
/// A clock that is further ahead of the server that scrapes by it is wrong.
static constexpr qint64 tolerableSkew = 30'000;
/// Of scrapes whose distance is not known yet.
static constexpr qint64 usualInterval = 15'000;

ScrapeWatch::ScrapeWatch(ArmCounter counter)
    : m_counter(std::move(counter))
{
}

void ScrapeWatch::beginLook()
{
    // What was wrong stays so until another scrape says otherwise.
    if (!m_wrong)
        m_look = {};
}

void ScrapeWatch::see(const QString &target, qint64 at, const QList<Sample> &page, bool counts)
{
    const ArmCounter::Reading reading = m_counter.read(page);
    const bool wrong = reading.state == MetricState::ConfigError && !reading.counts;
    if (wrong) {
        m_look = reading;
        m_wrong = true;
    }
    if (!m_counter.sawArm())
        return;
    if (m_wrong && !wrong) {
        m_look = {};
        m_wrong = false;
    }
    const qint64 before = std::exchange(m_lastOf[target], at);
    if (before != 0 && (m_interval == 0 || at - before < m_interval))
        m_interval = at - before;
    m_last = std::max(m_last, at);
    if (!counts || !reading.counts || m_wrong)
        return;
    ArmTick sum = m_look.counts.value_or(ArmTick {});
    sum += *reading.counts;
    m_look.counts = sum;
    m_look.trouble = reading.trouble;
    if (reading.latency) {
        m_look.latency = reading.latency;
        m_look.quantiles = reading.quantiles;
    }
}

QString ScrapeWatch::age(qint64 now) const
{
    return QCoreApplication::translate("canary", "%1 s").arg((now - m_last) / 1000);
}

ScrapeWatch::Look ScrapeWatch::endLook(qint64 now, qint64 otherInterval, const QStringList &failing)
{
    if (m_wrong)
        return m_look;
    QStringList lost;
    for (const QString &target : failing) {
        if (m_lastOf.contains(target))
            lost.append(TargetsUp::instanceOf(target));
    }
    if (lost.isEmpty())
        return agedLook(now, otherInterval);
    const QString words =
        QCoreApplication::translate("canary",
                                    "Prometheus gets no page from %1 of the %2 it scrapes for %3: "
                                    "%4 (up is 0)")
            .arg(lost.size())
            .arg(m_lastOf.size())
            .arg(m_counter.wanted(), lost.join(", "_L1));
    // What was scraped before the target was lost counts, as any look that is not whole.
    if (lost.size() == m_lastOf.size() && !m_look.counts) {
        Look look = m_look;
        look.state = MetricState::Stale;
        look.trouble = words;
        return look;
    }
    Look look = agedLook(now, otherInterval);
    if (look.trouble.isEmpty())
        look.trouble = words;
    return look;
}

ScrapeWatch::Look ScrapeWatch::agedLook(qint64 now, qint64 otherInterval) const
{
    Look look = m_look;
    if (m_last == 0) {
        look.counts.reset();
        look.state = MetricState::NoData;
        look.trouble =
            QCoreApplication::translate("canary", "no series of %1").arg(m_counter.wanted());
        return look;
    }
    if (m_last - now > tolerableSkew) {
        look.counts.reset();
        look.state = MetricState::Stale;
        look.trouble =
            QCoreApplication::translate(
                "canary", "the last scrape of %1 is %2 s ahead of the server's own clock")
                .arg(m_counter.wanted())
                .arg((m_last - now) / 1000);
        return look;
    }
    const qint64 known = m_interval != 0 ? m_interval : otherInterval;
    const qint64 interval = known != 0 ? known : usualInterval;
    if (now - m_last > std::max<qint64>(3 * interval, 3'000)) {
        look.counts.reset();
        look.state = MetricState::Stale;
        look.trouble = QCoreApplication::translate(
                           "canary", "the last scrape of %1 is %2 old, over three scrapes")
                           .arg(m_counter.wanted(), age(now));
        return look;
    }
    if (interval > longestInterval) {
        look.counts.reset();
        look.state = MetricState::ConfigError;
        look.trouble = QCoreApplication::translate(
                           "canary", "scraped every %1 s, but the rules look at the last minute")
                           .arg(interval / 1000);
        return look;
    }
    const bool scraped = look.counts.has_value();
    look.counts = look.counts.value_or(ArmTick {});
    if (!look.counts->slow)
        look.state = MetricState::ConfigError;
    else
        look.state = scraped && look.counts->n == 0 ? MetricState::NoTraffic : MetricState::Ok;
    return look;
}
