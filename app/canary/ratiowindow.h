// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <deque>

/// How many of how many, over the ticks of the last minute (at least one tick).
class RatioWindow
{
public:
    explicit RatioWindow(qint64 tickSeconds)
        : m_seconds(tickSeconds > 60 ? tickSeconds : 60)
    {
    }

    void push(qint64 t, qint64 n, qint64 k)
    {
        m_ticks.push_back({t, n, k});
        m_n += n;
        m_k += k;
        while (m_ticks.front().t <= t - m_seconds) {
            m_n -= m_ticks.front().n;
            m_k -= m_ticks.front().k;
            m_ticks.pop_front();
        }
    }
    qint64 n() const { return m_n; }
    qint64 k() const { return m_k; }
    double ratio() const { return m_n ? double(m_k) / double(m_n) : 0; }

private:
    struct Count
    {
        qint64 t;
        qint64 n;
        qint64 k;
    };

    qint64 m_seconds;
    std::deque<Count> m_ticks;
    qint64 m_n = 0;
    qint64 m_k = 0;
};

/// Strictly over the limit. Exactly the limit is not, whatever the limit's last binary digit.
inline bool isOver(qint64 k, qint64 n, double limit)
{
    return n > 0 && double(k) > limit * double(n) * (1 + 1e-12);
}
/// Strictly below the limit.
inline bool isBelow(qint64 k, qint64 n, double limit)
{
    return n > 0 && double(k) < limit * double(n) * (1 - 1e-12);
}
