// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/contestants.h"
#include "canary/lately.h"
#include "canary/ratiowindow.h"

/// The written rule with a guard: a minute over the limit counts only where three requests failed
/// in the last two minutes.
class GuardedWritten : public Contestant
{
public:
    bool feed(const TimedTick &tick) override
    {
        m_minute.push(tick);
        m_twoMinutes.push(tick);
        if (m_minute.n == 0)
            return false;
        if (!isOver(m_minute.k, m_minute.n, errorLimit) || m_twoMinutes.k < 3)
            m_since.reset();
        else if (!m_since)
            m_since = tick.t;
        return m_since && tick.t - *m_since >= 120;
    }

private:
    Lately m_minute {6};
    Lately m_twoMinutes {12};
    std::optional<qint64> m_since;
};

std::unique_ptr<Contestant> guardedWrittenContestant(const RuleSettings &)
{
    return std::make_unique<GuardedWritten>();
}
