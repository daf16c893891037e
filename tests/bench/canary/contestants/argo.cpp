// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/contestants.h"
#include "canary/lately.h"
#include "canary/ratiowindow.h"

/// A measurement each 30 s of the last minute; the fourth failed one ever aborts, silence fails.
class ArgoLike : public Contestant
{
public:
    bool feed(const TimedTick &tick) override
    {
        m_lately.push(tick);
        const bool slow = tick.latency.value_or(0) >= slowLimit;
        if (tick.t % 30 == 0 && (slow || !isBelow(m_lately.k, m_lately.n, errorLimit)))
            ++m_failed;
        return m_failed > 3;
    }

private:
    Lately m_lately {6};
    int m_failed = 0;
};

std::unique_ptr<Contestant> argoContestant(const RuleSettings &)
{
    return std::make_unique<ArgoLike>();
}
