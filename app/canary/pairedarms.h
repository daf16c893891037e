// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

/// Requests and errors that count for less than they are where requests do not fail independently.
struct WeakenedArm
{
    double n = 0;
    double k = 0;

    static WeakenedArm of(const ArmTick &tick, double correlation)
    {
        const double effect = 1 + double(std::max<qint64>(0, tick.n - 1)) * correlation;
        return {double(tick.n) / effect, double(tick.errors) / effect};
    }
};

/// Whose errors a tick's are, given how many there were: the log likelihood ratios of each
/// alternative against "the canary's odds of failing are at most `tolerated` times the baseline's".
/// An alternative is `multiples` times as far. What befalls both arms cancels out. Both arms must
/// have requests.
template <std::size_t K>
std::array<double, K> pairedRatios(const WeakenedArm &canary, const WeakenedArm &baseline,
                                   double tolerated, const std::array<double, K> &multiples)
{
    const double w = canary.n / (canary.n + baseline.n);
    const double shareBefore = tolerated * w / (tolerated * w + 1 - w);
    std::array<double, K> ratios {};
    for (std::size_t j = 0; j < K; ++j) {
        const double odds = tolerated * multiples[j];
        const double share = odds * w / (odds * w + 1 - w);
        ratios[j] = canary.k * std::log(share / shareBefore)
            + baseline.k * std::log((1 - share) / (1 - shareBefore));
    }
    return ratios;
}
