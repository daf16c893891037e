// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canary/chartdata.h"

/// The data of the plots with the lines made of them: what only grew is added, whatever stood
/// before it.
class ChartFeed
{
public:
    void take(const ChartData &given);
    const ChartData &data() const { return m_data; }
    const CanarySeries &series() const { return m_series; }
    /// Where the time axis ends, in seconds: the last tick, or now where none comes any more.
    double newest() const;

private:
    ChartData m_data;
    CanarySeries m_series;
    /// How much of the evidence is in the series.
    qsizetype m_weighed = 0;
};
