// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/totals.h"

#include <cmath>

/// A z test of two shares at one percent, looked at each tick.
class PeekingTest : public Totals
{
public:
    bool look() const override
    {
        const double p = (k + baseK) / (n + baseN);
        return n >= 30 && baseN >= 30 && p > 0 && p < 1
            && (k / n - baseK / baseN) / std::sqrt(p * (1 - p) * (1 / n + 1 / baseN)) > 2.326;
    }
};

std::unique_ptr<Contestant> peekingTestContestant(const RuleSettings &)
{
    return std::make_unique<PeekingTest>();
}
