// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>

/// What a chart of the latency shows, beside the quantile that is judged.
inline constexpr std::array<double, 3> chartQuantiles {0.5, 0.95, 0.99};

/// The quantile of a classic histogram (upper bound -> requests up to it), linear inside a bucket;
/// the greatest finite bound where it lies above that. Buckets that are read one after the other
/// may fall behind a smaller one: each counts for at least as much as those below it. For charts
/// only: no gate may rest on a guess inside a bucket.
inline std::optional<double> bucketQuantile(double quantile,
                                            const std::map<double, qint64> &cumulative)
{
    if (cumulative.size() < 2 || !std::isinf(cumulative.rbegin()->first))
        return {};
    qint64 all = 0;
    for (const auto &[bound, count] : cumulative)
        all = std::max(all, count);
    if (all <= 0)
        return {};
    const double rank = quantile * double(all);
    double lower = 0;
    double below = 0;
    for (const auto &[bound, count] : cumulative) {
        const double upTo = std::max(below, double(count));
        if (upTo >= rank || std::isinf(bound)) {
            if (std::isinf(bound))
                return lower;
            const double inside = upTo - below;
            return inside > 0 ? lower + (bound - lower) * (rank - below) / inside : bound;
        }
        lower = bound;
        below = upTo;
    }
    return lower;
}
