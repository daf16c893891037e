// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/trials.h"

#include "canary/baselinescatter.h"
#include "canary/evidenceprocess.h"

#include <algorithm>
#include <cmath>
#include <deque>

using namespace Qt::StringLiterals;

static constexpr qint64 warmUp = 60;
static constexpr double threshold = 200;
static constexpr double toleratedOdds = 1.5;

/// Requests and errors of the newest ticks and what share of errors they show at least.
class LeastShare
{
public:
    explicit LeastShare(std::size_t ticks)
        : m_length(ticks)
    {
    }
    void push(double n, double k)
    {
        m_ticks.push_back({n, k});
        if (m_ticks.size() > m_length)
            m_ticks.pop_front();
    }
    double value() const
    {
        double n = 0;
        double k = 0;
        for (const auto &[requests, errors] : m_ticks) {
            n += requests;
            k += errors;
        }
        return n > 0 ? std::max(0.0, k - 2 * std::sqrt(k)) / n : 0;
    }

private:
    std::size_t m_length;
    std::deque<std::pair<double, double>> m_ticks;
};

/// What is known of the baseline from before the canary and since stands in for the hypothesis: the
/// canary's odds are at most one and a half times those, and no less than what the baseline shows
/// just now, so that a shared outage is nobody's fault.
template <std::size_t K>
class KnownBaseline : public Contestant
{
public:
    KnownBaseline(const RuleSettings &settings, const std::array<double, K> &multiples)
        : m_multiples(multiples)
        , m_evidence(double(settings.horizonSeconds) / double(settings.tickSeconds))
    {
        for (const ArmTick &tick : settings.history)
            learn(tick);
    }

    bool feed(const Tick &tick) override
    {
        const ArmTick baseline = tick.baseline.value_or(ArmTick {});
        if (tick.baseline)
            learn(baseline);
        if (!tick.canary || tick.t <= warmUp)
            return false;
        if (tick.canary->n == 0 || m_n == 0) {
            m_evidence.idle();
            return false;
        }
        const double effect =
            1 + double(std::max<qint64>(0, tick.canary->n - 1)) * m_scatter.correlation();
        const double n = double(tick.canary->n) / effect;
        const double k = double(tick.canary->errors) / effect;
        double share = std::min(0.9, (m_k + 2 * std::sqrt(m_k + 1)) / m_n);
        for (const LeastShare &least : m_least)
            share = std::max(share, least.value());
        const double odds = toleratedOdds * share / (1 - share);
        const double p0 = odds / (1 + odds);
        std::array<double, K> ratios {};
        for (std::size_t j = 0; j < K; ++j) {
            const double worse = odds * m_multiples[j];
            const double p = worse / (1 + worse);
            ratios[j] = k * std::log(p / p0) + (n - k) * std::log((1 - p) / (1 - p0));
        }
        return m_evidence.update(ratios, std::log(threshold * 2 * double(K)) / 6) >= threshold;
    }

private:
    void learn(const ArmTick &tick)
    {
        m_scatter.observe(tick.n, tick.errors);
        m_n += double(tick.n);
        m_k += double(tick.errors);
        for (LeastShare &least : m_least)
            least.push(double(tick.n), double(tick.errors));
    }

    std::array<double, K> m_multiples;
    EvidenceProcess<K> m_evidence;
    BaselineScatter m_scatter;
    std::array<LeastShare, 3> m_least {LeastShare(1), LeastShare(3), LeastShare(6)};
    double m_n = 0;
    double m_k = 0;
};

/// A rule beside the shipped ones.
class Beside : public Contestant
{
public:
    Beside(std::unique_ptr<Contestant> trial, const RuleSettings &settings)
        : m_trial(std::move(trial))
        , m_rules(sustainedRules(settings))
    {
        std::ranges::move(sequentialRules(settings), std::back_inserter(m_rules));
    }
    bool feed(const Tick &tick) override
    {
        bool demands = m_trial->feed(tick);
        for (const auto &rule : m_rules) {
            rule->feed(tick);
            demands = demands || rule->demandsRollback();
        }
        return demands;
    }

private:
    std::unique_ptr<Contestant> m_trial;
    Rules m_rules;
};

QList<ContestantKind> trials()
{
    static constexpr std::array<double, 7> wide {1.25, 1.6, 2.2, 3.5, 7, 16, 50};
    static constexpr std::array<double, 3> narrow {2.2, 4.5, 12};
    const auto known = [](const auto &multiples) {
        return [&multiples](const RuleSettings &settings) -> std::unique_ptr<Contestant> {
            constexpr std::size_t count = std::tuple_size_v<std::decay_t<decltype(multiples)>>;
            return std::make_unique<KnownBaseline<count>>(settings, multiples);
        };
    };
    const auto beside = [known](const RuleSettings &settings) -> std::unique_ptr<Contestant> {
        return std::make_unique<Beside>(known(narrow)(settings), settings);
    };
    return {{u"known baseline, 7"_s, known(wide)},
            {u"known baseline, 3"_s, known(narrow)},
            {u"ours or known, 3"_s, beside}};
}
