// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/trials.h"

#include "canary/baselinescatter.h"
#include "canary/evidenceprocess.h"
#include "canary/lately.h"
#include "canary/pairedarms.h"
#include "canary/persistentevidence.h"

#include <algorithm>
#include <cmath>
#include <deque>

using namespace Qt::StringLiterals;

static constexpr qint64 warmUp = 60;
static constexpr double threshold = 200;
static constexpr double toleratedOdds = 1.5;

template <std::size_t K>
using Ratios = std::array<double, K>;

/// The shipped way of being robust: each tick weighs a sixth of what is needed at most.
template <std::size_t K>
class CappedTicks
{
public:
    explicit CappedTicks(const RuleSettings &settings)
        : m_evidence(settings.horizonTicks())
    {
    }
    bool update(const Ratios<K> &ratios)
    {
        return m_evidence.update(ratios, std::log(threshold * 2 * double(K)) / 6) >= threshold;
    }
    void idle() { m_evidence.idle(); }

private:
    EvidenceProcess<K> m_evidence;
};

/// No stretch of so many ticks is enough.
template <std::size_t K, int Ticks, int Spare>
class CappedStretches
{
public:
    explicit CappedStretches(const RuleSettings &settings)
        : m_evidence(settings.horizonTicks(), Ticks,
                     std::log(threshold / 2 / PersistentEvidence<K>::fromTheStart) - Spare / 10.0)
    {
    }
    bool update(const Ratios<K> &ratios) { return m_evidence.update(ratios) >= threshold / 2; }
    void idle() { m_evidence.idle(); }

private:
    PersistentEvidence<K> m_evidence;
};

/// Requests and errors of the newest ticks, and what share of errors they show.
class ShareLately
{
public:
    explicit ShareLately(std::size_t ticks)
        : m_length(ticks)
    {
    }
    void push(double n, double k)
    {
        m_ticks.push_back({n, k});
        if (m_ticks.size() > m_length)
            m_ticks.pop_front();
    }
    double seen() const
    {
        const auto [n, k] = sums();
        return n > 0 ? k / n : 0;
    }
    double least() const
    {
        const auto [n, k] = sums();
        return n > 0 ? std::max(0.0, k - 2 * std::sqrt(k)) / n : 0;
    }

private:
    std::pair<double, double> sums() const
    {
        std::pair<double, double> sum;
        for (const auto &[requests, errors] : m_ticks) {
            sum.first += requests;
            sum.second += errors;
        }
        return sum;
    }

    std::size_t m_length;
    std::deque<std::pair<double, double>> m_ticks;
};

/// What is known of the baseline from before the canary and since stands in for the hypothesis: the
/// canary's odds are at most one and a half times those, and no less than what the baseline shows
/// just now, so that a shared outage is nobody's fault.
template <std::size_t K, typename Evidence>
class KnownBaseline : public Contestant
{
public:
    struct Uses
    {
        /// Ten minutes of the baseline from before.
        bool history = true;
        /// A health check counts like a request.
        bool health = false;
        /// In the place of the alternatives: what the canary has shown so far.
        bool bets = false;
        /// Not while the baseline's last minute is over the limit, too.
        bool holds = false;
    };

    KnownBaseline(const RuleSettings &settings, const Ratios<K> &multiples, Uses uses)
        : m_multiples(multiples)
        , m_uses(uses)
        , m_evidence(settings)
    {
        if (uses.history) {
            for (const ArmTick &tick : settings.history)
                learn(tick);
        }
    }

    bool feed(const TimedTick &tick) override
    {
        if (tick.baseline)
            learn(*tick.baseline);
        if (!tick.canary || tick.t <= warmUp)
            return false;
        ArmTick canary = *tick.canary;
        if (m_uses.health && tick.health != HealthAnswer::Missing) {
            ++canary.n;
            canary.errors += tick.health == HealthAnswer::Fail ? 1 : 0;
        }
        if (canary.n == 0 || m_n == 0) {
            m_evidence.idle();
            return false;
        }
        const auto [n, k] = WeakenedArm::of(canary, m_scatter.correlation());
        double share = std::min(0.9, (m_k + 2 * std::sqrt(m_k + 1)) / m_n);
        for (const ShareLately &lately : m_lately)
            share = std::max(share, lately.least());
        const double odds = toleratedOdds * share / (1 - share);
        const double p0 = odds / (1 + odds);
        Ratios<K> ratios {};
        for (std::size_t j = 0; j < K; ++j) {
            const double worse = odds * m_multiples[j];
            double p = worse / (1 + worse);
            // Half a failure and a tenth of the requests it is taken from stand for the prior.
            if (m_uses.bets)
                p = std::clamp((m_seenK + 0.5) / (m_seenN + 5), p, 0.95);
            ratios[j] = k * std::log(p / p0) + (n - k) * std::log((1 - p) / (1 - p0));
        }
        m_seenN += n;
        m_seenK += k;
        const bool fires = m_evidence.update(ratios);
        return fires && !(m_uses.holds && m_lately.back().seen() > errorLimit);
    }

private:
    void learn(const ArmTick &tick)
    {
        m_scatter.observe(tick.n, tick.errors);
        m_n += double(tick.n);
        m_k += double(tick.errors);
        for (ShareLately &lately : m_lately)
            lately.push(double(tick.n), double(tick.errors));
    }

    Ratios<K> m_multiples;
    Uses m_uses;
    Evidence m_evidence;
    BaselineScatter m_scatter;
    std::array<ShareLately, 3> m_lately {ShareLately(1), ShareLately(3), ShareLately(6)};
    double m_n = 0;
    double m_k = 0;
    double m_seenN = 0;
    double m_seenK = 0;
};

/// Both arms of the same tick: whose errors they are, given how many there were. Nothing has to be
/// known of the baseline, and what befalls both arms cancels out.
template <std::size_t K, typename Evidence>
class PairedArms : public Contestant
{
public:
    PairedArms(const RuleSettings &settings, const Ratios<K> &multiples)
        : m_multiples(multiples)
        , m_evidence(settings)
    {
        for (const ArmTick &tick : settings.history)
            m_scatter.observe(tick.n, tick.errors);
    }

    bool feed(const TimedTick &tick) override
    {
        const ArmTick baseline = tick.baseline.value_or(ArmTick {});
        const bool fires = tick.canary && tick.t > warmUp && weigh(*tick.canary, baseline);
        m_scatter.observe(baseline.n, baseline.errors);
        return fires;
    }

private:
    bool weigh(const ArmTick &canary, const ArmTick &baseline)
    {
        if (canary.n == 0 || baseline.n == 0 || canary.errors + baseline.errors == 0) {
            m_evidence.idle();
            return false;
        }
        const double scatter = m_scatter.correlation();
        return m_evidence.update(pairedRatios(WeakenedArm::of(canary, scatter),
                                              WeakenedArm::of(baseline, scatter), toleratedOdds,
                                              m_multiples));
    }

    Ratios<K> m_multiples;
    Evidence m_evidence;
    BaselineScatter m_scatter;
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
        std::ranges::move(persistentRules(settings), std::back_inserter(m_rules));
    }
    bool feed(const TimedTick &tick) override
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

using Make = std::function<std::unique_ptr<Contestant>(const RuleSettings &)>;

template <typename Rule, typename... With>
static Make made(With... with)
{
    return [=](const RuleSettings &settings) -> std::unique_ptr<Contestant> {
        return std::make_unique<Rule>(settings, with...);
    };
}

static Make beside(const Make &trial)
{
    return [trial](const RuleSettings &settings) -> std::unique_ptr<Contestant> {
        return std::make_unique<Beside>(trial(settings), settings);
    };
}

QList<ContestantKind> trials()
{
    static constexpr Ratios<3> worse {3, 7, 20};
    static constexpr Ratios<1> slightly {1.25};
    using Ticks = KnownBaseline<3, CappedTicks<3>>;
    using Known = KnownBaseline<3, CappedStretches<3, 4, 8>>;
    using Betting = KnownBaseline<1, CappedStretches<1, 4, 8>>;
    using Steady = KnownBaseline<3, CappedStretches<3, 5, 20>>;
    const Make steady = made<Steady>(worse, Steady::Uses {.holds = true});
    using Group = ContestantKind::Group;
    return {
        {u"known, ticks cut off"_s, Group::Trials, made<Ticks>(worse, Ticks::Uses {})},
        {u"known"_s, Group::Trials, made<Known>(worse, Known::Uses {})},
        {u"known since the start"_s, Group::Trials,
         made<Known>(worse, Known::Uses {.history = false})},
        {u"known, health too"_s, Group::Trials, made<Known>(worse, Known::Uses {.health = true})},
        {u"known, betting"_s, Group::Trials, made<Betting>(slightly, Betting::Uses {.bets = true})},
        {u"paired, 40 s"_s, Group::Trials, made<PairedArms<3, CappedStretches<3, 4, 8>>>(worse)},
        {u"paired, 50 s"_s, Group::Trials, made<PairedArms<3, CappedStretches<3, 5, 8>>>(worse)},
        {u"known, held, 50 s"_s, Group::Trials, steady},
        {u"ours or that"_s, Group::Trials, beside(steady)}};
}
