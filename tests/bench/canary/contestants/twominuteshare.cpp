// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/contestants.h"
#include "canary/lately.h"
#include "canary/ratiowindow.h"

/// The other reading of the written rule: the share, and the 95th percentile, of the last two
/// minutes.
class TwoMinuteShare : public Contestant
{
public:
    bool feed(const TimedTick &tick) override
    {
        m_lately.push(tick);
        return tick.t >= 120
            && (isOver(m_lately.k, m_lately.n, errorLimit)
                || (!tick.canaryTook.empty() && m_lately.slowest() > slowLimit));
    }

private:
    Lately m_lately {12};
};

std::unique_ptr<Contestant> twoMinuteShareContestant(const RuleSettings &)
{
    return std::make_unique<TwoMinuteShare>();
}
