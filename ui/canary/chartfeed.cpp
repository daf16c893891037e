// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/chartfeed.h"

void ChartFeed::take(const ChartData &given)
{
    const qsizetype known = m_data.ticks.size();
    const bool grew = m_data.limits == given.limits && known <= given.ticks.size()
        && m_weighed <= given.evidence.size()
        && (known == 0 || m_data.ticks.constLast() == given.ticks.at(known - 1));
    if (!grew) {
        m_series = CanarySeries(given.limits);
        m_weighed = 0;
    }
    for (qsizetype i = grew ? known : 0; i < given.ticks.size(); ++i)
        m_series.append(given.ticks.at(i));
    for (; m_weighed < given.evidence.size(); ++m_weighed)
        m_series.append(given.evidence.at(m_weighed));
    m_data = given;
}

double ChartFeed::newest() const
{
    const double last = m_series.last();
    if (!m_data.start.isValid() || !m_data.now.isValid() || m_data.ticks.isEmpty())
        return last;
    const auto now = double(m_data.start.secsTo(m_data.now));
    return now - last > 2 * double(m_data.limits.tickSeconds) ? now : last;
}
