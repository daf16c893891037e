// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/totals.h"

#include <cmath>

/// GrowthBook's asymptotic confidence sequence of the difference at one percent, best after 5,000
/// requests.
class AsymptoticSequence : public Totals
{
public:
    bool look() const override
    {
        if (k < 5 || n < 30 || baseN < 1)
            return false;
        static const double doubt = std::log(100.0);
        static const double spread = (2 * doubt + std::log(2 * doubt + 1)) / 5000;
        const double p = k / n;
        const double base = baseK / baseN;
        const double all = n + baseN;
        const double deviation = std::sqrt((p * (1 - p) / n + base * (1 - base) / baseN) * all);
        const double grown = all * spread + 1;
        return p - base > deviation
            * std::sqrt(2 * grown / (all * all * spread) * (std::log(grown) / 2 + doubt));
    }
};

std::unique_ptr<Contestant> asymptoticSequenceContestant(const RuleSettings &)
{
    return std::make_unique<AsymptoticSequence>();
}
