// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <deque>
#include <limits>

/// Evidence like EvidenceProcess's, robust in another way: a tick may say what it has to say, but
/// no stretch of ticks multiplies the evidence by more than a fixed number, so that a blip alone
/// never reaches the threshold. Cutting off what was not yet seen keeps the bound: under the
/// hypothesis the chance that the evidence ever reaches 1/a within the horizon is at most a.
template <std::size_t K>
class PersistentEvidence
{
public:
    /// Of the evidence, the rest watches for late changes.
    static constexpr double fromTheStart = 0.7;

    /// No `stretch` ticks in a row add more than `most` to the evidence's logarithm.
    PersistentEvidence(double horizonTicks, std::size_t stretch, double most)
        : m_horizon(horizonTicks)
        , m_cumulative(stretch, most)
        , m_change(stretch, most)
    {
        m_cumulative.add();
    }

    /// The evidence after a tick with these log likelihood ratios.
    double update(const std::array<double, K> &ratios)
    {
        m_cumulative.grow(ratios);
        m_change.add();
        m_change.grow(ratios);
        return value();
    }
    /// A tick that says nothing.
    void idle()
    {
        m_cumulative.grow({});
        m_change.add();
        m_change.grow({});
    }
    double value() const
    {
        return fromTheStart * m_cumulative.total()
            + (1 - fromTheStart) * m_change.total() / m_horizon;
    }

private:
    /// The alternatives' shares of one sum, as logarithms.
    class Mixture
    {
    public:
        Mixture(std::size_t stretch, double most)
            : m_stretch(stretch)
            , m_most(most)
        {
            m_logs.fill(-std::numeric_limits<double>::infinity());
        }
        /// One more, the alternatives alike.
        void add()
        {
            for (double &log : m_logs) {
                const double greater = std::max(log, 0.0);
                log = greater + std::log(std::exp(log - greater) + std::exp(-greater) / double(K));
            }
        }
        void grow(const std::array<double, K> &ratios)
        {
            const double before = logTotal();
            for (std::size_t j = 0; j < K; ++j)
                m_logs[j] += ratios[j];
            const double growth = logTotal() - before;
            const double kept = std::min(growth, m_most - m_lately);
            for (double &log : m_logs)
                log -= growth - kept;
            m_growths.push_back(std::max(0.0, kept));
            m_lately += m_growths.back();
            while (m_growths.size() >= m_stretch) {
                m_lately = std::max(0.0, m_lately - m_growths.front());
                m_growths.pop_front();
            }
        }
        double total() const { return std::exp(std::min(logTotal(), 600.0)); }

    private:
        double logTotal() const
        {
            const double most = *std::ranges::max_element(m_logs);
            double sum = 0;
            for (const double log : m_logs)
                sum += std::exp(log - most);
            return most + std::log(sum);
        }

        std::size_t m_stretch;
        double m_most;
        std::array<double, K> m_logs;
        /// Of the newest ticks, one fewer than a stretch, and their sum.
        std::deque<double> m_growths;
        double m_lately = 0;
    };

    double m_horizon;
    Mixture m_cumulative;
    Mixture m_change;
};
