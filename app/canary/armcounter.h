// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/dialect.h"
#include "domain/metric.h"
#include "net/exposition.h"

#include <map>
#include <optional>

/// One arm's counters from page to page: exact whole differences. A counter that fell began again
/// at 0; a series that was not on the page before was born at 0, since its siblings were there.
class ArmCounter
{
public:
    ArmCounter(Dialect dialect, LabelSelector selector, double latencySeconds, double quantile);

    struct Reading
    {
        /// Absent: nothing to count from or something is wrong, said in `trouble`. With a
        /// configuration error and counts, only the latency cannot be judged.
        std::optional<ArmTick> counts;
        std::optional<double> latency;
        /// The chart's, but for the judged one.
        QList<LatencyQuantile> quantiles;
        MetricState state = MetricState::NoData;
        QString trouble;
        /// Nothing is wrong: there was no page before to count from.
        bool onlyMarked = false;
    };

    /// What happened since the page before; the first page only sets the mark.
    Reading read(const QList<Sample> &page);
    /// Whether the last page had any series of this arm.
    bool sawArm() const { return m_saw; }
    /// What it looks for, in words.
    QString wanted() const;

private:
    struct Gathered;

    Result<Gathered> gather(const QList<Sample> &page) const;
    Result<qint64> slowOf(const std::map<double, qint64> &buckets) const;

    Dialect m_dialect;
    LabelSelector m_selector;
    double m_limit;
    double m_quantile;
    bool m_marked = false;
    bool m_saw = false;
    /// By the series' name and labels.
    QHash<QString, qint64> m_before;
};
