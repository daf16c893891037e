// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <cstddef>

/// The evidence against "no worse than the limit" from a mixture of alternatives: half of it
/// cumulative, half in change-point form (Shiryaev-Roberts), so that it sees regressions from the
/// start and late ones. Under the hypothesis the chance that it ever reaches 1/a within the horizon
/// is at most a, however often it is looked at.
template <std::size_t K>
class EvidenceProcess
{
public:
    explicit EvidenceProcess(double horizonTicks)
        : m_horizon(horizonTicks)
    {
    }

    /// The evidence after a tick with these log likelihood ratios, each cut off at `cap`.
    double update(const std::array<double, K> &ratios, double cap)
    {
        double cumulative = 0;
        double change = 0;
        for (std::size_t j = 0; j < K; ++j) {
            const double ratio = ratios[j] < cap ? ratios[j] : cap;
            m_cumulative[j] += ratio;
            cumulative += std::exp(std::fmin(m_cumulative[j], 600));
            m_change[j] = std::fmin((m_change[j] + 1) * std::exp(std::fmin(ratio, 300)), 1e290);
            change += m_change[j];
        }
        return 0.5 * cumulative / K + 0.5 * change / (K * m_horizon);
    }

    /// A tick that says nothing.
    void idle()
    {
        for (double &value : m_change)
            value += 1;
    }

    void restart()
    {
        m_cumulative = {};
        m_change = {};
    }

private:
    double m_horizon;
    std::array<double, K> m_cumulative {};
    std::array<double, K> m_change {};
};
