// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

/// How much worse than a limit, or than what is left alone of the baseline, the early warning takes
/// a canary for: its alternatives.
namespace Alternatives {
/// Of the share of requests that fail.
inline constexpr std::array<double, 7> limitMultiples {1.2, 1.5, 2, 3, 5, 9, 16};
/// Of the odds of failing, beyond those that are tolerated.
inline constexpr std::array<double, 7> oddsMultiples {1.25, 1.6, 2.2, 3.5, 7, 16, 50};
inline constexpr double toleratedOdds = 1.5;
} // namespace Alternatives

/// What requests and failures say against "at most the limit fails": the log likelihood ratio of
/// each alternative.
class AgainstLimit
{
public:
    explicit AgainstLimit(double limit)
    {
        for (std::size_t j = 0; j < m_failed.size(); ++j) {
            // However high the limit is, the alternatives stay between it and everything failing.
            const double p = std::min(limit * Alternatives::limitMultiples[j], 1 - (1 - limit) / 5);
            m_failed[j] = std::log(p / limit);
            m_passed[j] = std::log((1 - p) / (1 - limit));
        }
    }

    std::array<double, 7> ratios(double n, double k) const
    {
        std::array<double, 7> ratios {};
        for (std::size_t j = 0; j < ratios.size(); ++j)
            ratios[j] = k * m_failed[j] + (n - k) * m_passed[j];
        return ratios;
    }

private:
    std::array<double, 7> m_failed {};
    std::array<double, 7> m_passed {};
};
