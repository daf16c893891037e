// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/contestants.h"
#include "canary/lately.h"

/// What is usually written for the latency: the quantile of a minute's histogram is over the limit
/// at every look for two minutes. Without requests there is no quantile, and the clock stands.
class QuantileForTwoMinutes : public Contestant
{
public:
    bool feed(const TimedTick &tick) override
    {
        if (!tick.latency)
            return false;
        if (*tick.latency <= slowLimit)
            m_since.reset();
        else if (!m_since)
            m_since = tick.t;
        return m_since && tick.t - *m_since >= 120;
    }

private:
    std::optional<qint64> m_since;
};

std::unique_ptr<Contestant> quantileForTwoMinutesContestant(const RuleSettings &)
{
    return std::make_unique<QuantileForTwoMinutes>();
}
