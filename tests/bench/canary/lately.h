// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/bucketquantile.h"
#include "canary/timedtick.h"

#include <deque>

/// The canary's requests of the last ticks, that many.
class Lately
{
public:
    explicit Lately(std::size_t ticks)
        : m_ticks(ticks)
    {
    }
    void push(const TimedTick &tick)
    {
        const ArmTick arm = tick.canary.value_or(ArmTick {});
        m_arms.push_back({arm.n, arm.errors, tick.canaryTook});
        n += arm.n;
        k += arm.errors;
        if (m_arms.size() > m_ticks) {
            n -= m_arms.front().n;
            k -= m_arms.front().k;
            m_arms.pop_front();
        }
    }
    /// Seconds that 95 % took at most; absent without requests, or where nobody measures them.
    std::optional<double> slowest() const
    {
        Histogram sum;
        for (const Counted &one : m_arms)
            addTo(sum, one.took);
        return bucketQuantile(0.95, sum);
    }

    qint64 n = 0;
    qint64 k = 0;

private:
    struct Counted
    {
        qint64 n;
        qint64 k;
        Histogram took;
    };

    std::size_t m_ticks;
    std::deque<Counted> m_arms;
};

/// The limits that all contestants are given: the share of errors, and the 95th percentile's
/// seconds.
inline constexpr double errorLimit = 0.05;
inline constexpr double slowLimit = 2;
