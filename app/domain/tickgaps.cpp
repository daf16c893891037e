// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tickgaps.h"

TickGaps::TickGaps(double tickSeconds)
    : m_tickSeconds(tickSeconds)
{
}

void TickGaps::append(const Tick &tick)
{
    const auto t = double(tick.t);
    const bool isMeasured = tick.canary.has_value();
    if (!isMeasured || t - m_measured > longestStep()) {
        // What was measured tells of the time since the tick before it.
        const double end = isMeasured ? t - m_tickSeconds : t;
        if (m_grows)
            m_gaps.last().second = end;
        else
            m_gaps.append({m_measured, end});
    }
    m_grows = !isMeasured;
    if (isMeasured)
        m_measured = t;
}
