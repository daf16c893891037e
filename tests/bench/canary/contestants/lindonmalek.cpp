// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/totals.h"

#include <cmath>

/// The multinomial test of Lindon and Malek on the errors' counts, known share of traffic.
class LindonMalek : public Totals
{
public:
    bool look() const override
    {
        static constexpr double share = 0.1;
        static constexpr double weight = 100;
        // The C library's lgamma writes a global, and two threads play.
        const auto gamma = [](double x) {
            int sign = 0;
            return lgamma_r(x, &sign);
        };
        const auto beta = [&gamma](double a, double b) {
            return gamma(a) + gamma(b) - gamma(a + b);
        };
        if (k <= share * (k + baseK))
            return false;
        const double a = weight * share;
        const double b = weight - a;
        return beta(a + k, b + baseK) - beta(a, b) - k * std::log(share)
            - baseK * std::log(1 - share)
            > std::log(100.0);
    }
};

std::unique_ptr<Contestant> lindonMalekContestant(const RuleSettings &)
{
    return std::make_unique<LindonMalek>();
}
