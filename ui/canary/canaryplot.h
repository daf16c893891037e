// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/bucketquantile.h"
#include "canary/judge.h"
#include "canary/peakindex.h"
#include "canary/ratiowindow.h"
#include "domain/tickgaps.h"

#include <QDateTime>

/// What the plots' lines are held against.
struct ChartLimits
{
    double errorRate = 0.05;
    /// Of the latency, 0..1.
    double latencyQuantile = 0.95;
    double latencySeconds = 2.0;
    qint64 tickSeconds = 10;

    friend bool operator==(const ChartLimits &, const ChartLimits &) = default;
};

/// The lines of the plots from tick to tick: shares in percent over a minute, latency in seconds,
/// requests a second, evidence as the decimal logarithm of its odds, health as 0 (ok), 1 (no
/// answer), 2 (failed). Pure.
class CanarySeries
{
public:
    explicit CanarySeries(const ChartLimits &limits = {});

    void append(const Tick &tick);
    void append(const EvidencePoint &point);

    /// A line breaks where two of its points are further apart, in seconds.
    double longestStep() const { return m_gaps.longestStep(); }
    /// Where nothing was measured, from..to in seconds, up to the last tick.
    const QList<std::pair<double, double>> &gaps() const { return m_gaps.all(); }
    /// When the canary was last measured, in seconds; 0: never.
    double measured() const { return m_gaps.measured(); }
    /// The end of the last tick.
    double last() const { return m_last; }
    /// What the early warning and the proof must reach; 0 before they weigh anything.
    double warningNeeded() const { return m_warningNeeded; }
    /// From where on the early warning rolls back; 0: never, or not before it weighs anything.
    double rollbackNeeded() const { return m_rollbackNeeded; }
    double proofNeeded() const { return m_proofNeeded; }
    /// Where the quicker early warning rolls back; 0 before it weighs anything.
    double quickerNeeded() const { return m_quickerNeeded; }
    /// The newest values in words, for a screen reader.
    QString description() const;
    /// The values at the tick that ends at or before `t`, in words; what is absent is said so.
    QString readOut(double t, const QDateTime &start) const;

    PeakIndex errors;
    PeakIndex baselineErrors;
    /// The judged quantile.
    PeakIndex latency;
    /// Of `chartQuantiles`; empty for the judged one and where the source tells no histogram.
    std::array<PeakIndex, chartQuantiles.size()> quantiles;
    PeakIndex requests;
    PeakIndex health;
    /// How long the slowest check of a tick took, in seconds; no point where none was answered.
    PeakIndex healthSeconds;
    PeakIndex warning;
    PeakIndex quicker;
    PeakIndex proof;

private:
    QString latencyText(double t) const;
    QString furtherQuantiles(double t) const;
    QString evidenceText() const;

    ChartLimits m_limits;
    RatioWindow m_canary;
    RatioWindow m_baseline;
    TickGaps m_gaps;
    double m_last = 0;
    double m_warningNeeded = 0;
    double m_rollbackNeeded = 0;
    double m_quickerNeeded = 0;
    double m_proofNeeded = 0;
    qint64 m_ticks = 0;
};

/// A round greatest value and the number of steps up to it that a scale shows, at least `least`
/// high.
std::pair<double, int> niceScale(double most, double least);
