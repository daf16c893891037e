// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <array>
#include <cmath>
#include <map>
#include <optional>

/// What a chart of the latency shows, beside the quantile that is judged.
inline constexpr std::array<double, 3> chartQuantiles {0.5, 0.95, 0.99};

/// The quantile of a classic histogram (upper bound -> requests up to it), linear inside a bucket;
/// the greatest finite bound where it lies above that. For charts only: no gate may rest on a guess
/// inside a bucket.
inline std::optional<double> bucketQuantile(double quantile,
                                            const std::map<double, qint64> &cumulative)
{
    if (cumulative.size() < 2 || !std::isinf(cumulative.rbegin()->first)
        || cumulative.rbegin()->second <= 0)
        return {};
    const double rank = quantile * double(cumulative.rbegin()->second);
    double lower = 0;
    double below = 0;
    for (const auto &[bound, count] : cumulative) {
        if (double(count) >= rank) {
            if (std::isinf(bound))
                return lower;
            const double inside = double(count) - below;
            return inside > 0 ? lower + (bound - lower) * (rank - below) / inside : bound;
        }
        lower = bound;
        below = double(count);
    }
    return lower;
}
