// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/contestants.h"
#include "canary/lately.h"
#include "canary/ratiowindow.h"

/// A check each 30 s of the last minute; after four failed ones ever, the check after rolls back.
class FlaggerLike : public Contestant
{
public:
    bool feed(const TimedTick &tick) override
    {
        m_lately.push(tick);
        if (tick.t % 30 != 0)
            return false;
        if (m_failed >= 4)
            return true;
        const bool slow = tick.latency.value_or(0) > slowLimit;
        if (m_lately.n == 0 || slow || isOver(m_lately.k, m_lately.n, errorLimit))
            ++m_failed;
        return false;
    }

private:
    Lately m_lately {6};
    int m_failed = 0;
};

std::unique_ptr<Contestant> flaggerContestant(const RuleSettings &)
{
    return std::make_unique<FlaggerLike>();
}
