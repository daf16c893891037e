// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"

#include <QList>

#include <utility>

/// Where nothing was measured of a canary: ticks without an answer about it, and times without a
/// tick at all. Grows from tick to tick.
class TickGaps
{
public:
    explicit TickGaps(double tickSeconds);

    /// In the order of their times.
    void append(const Tick &tick);

    /// Two ticks that are further apart, in seconds, have a gap between them.
    double longestStep() const { return 1.5 * m_tickSeconds; }
    /// From..to in seconds, up to the last tick.
    const QList<std::pair<double, double>> &all() const { return m_gaps; }
    /// When the canary was last measured, in seconds; 0: never.
    double measured() const { return m_measured; }

private:
    double m_tickSeconds;
    QList<std::pair<double, double>> m_gaps;
    /// The last gap still grows.
    bool m_grows = false;
    double m_measured = 0;
};
