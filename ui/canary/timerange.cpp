// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/timerange.h"

#include <algorithm>

void TimeRange::setWhole(double from, double to)
{
    m_least = from;
    m_most = std::max(to, from + shortest);
    if (m_whole)
        showAll();
    else
        place(m_following ? m_most - span() : m_from, span());
}

void TimeRange::zoom(double factor, double around)
{
    const double before = span();
    const double after = std::clamp(before * factor, shortest, m_most - m_least);
    const double share = std::clamp((around - m_from) / before, 0.0, 1.0);
    m_whole = false;
    place(m_from + share * (before - after), after);
}

void TimeRange::pan(double seconds)
{
    if (!m_whole)
        place(m_from + seconds, span());
}

void TimeRange::showAll()
{
    place(m_least, m_most - m_least);
}

void TimeRange::set(double from, double to)
{
    place(from, std::max(to - from, shortest));
}

void TimeRange::follow()
{
    place(m_most - span(), span());
}

void TimeRange::reveal(double t)
{
    if (t < m_from)
        place(t, span());
    else if (t > m_to)
        place(t - span(), span());
}

void TimeRange::place(double from, double span)
{
    const double wanted = std::min(span, m_most - m_least);
    m_from = std::clamp(from, m_least, m_most - wanted);
    m_to = m_from + wanted;
    m_whole = wanted >= m_most - m_least - 1e-6;
    m_following = m_to >= m_most - 1e-6;
}
