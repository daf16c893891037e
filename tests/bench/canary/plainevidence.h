// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/againstlimit.h"
#include "canary/contestants.h"
#include "canary/evidenceprocess.h"
#include "canary/lately.h"
#include "canary/pairedarms.h"

#include <limits>

/// The early warning's evidence before it was made robust: every tick is heard, whole, from the
/// first on. Where the latency is measured it weighs slow requests, else failed ones.
class PlainEvidence : public Contestant
{
public:
    /// One false alarm in a hundred, half of it for each of two comparisons.
    static constexpr double enoughForOne = 100;
    static constexpr double enoughForHalf = 2 * enoughForOne;

    PlainEvidence(const RuleSettings &settings, double enough)
        : m_evidence(settings.horizonTicks())
        , m_enough(enough)
    {
    }
    bool feed(const TimedTick &tick) final
    {
        const auto ratios = weigh(countsOf(tick.canary, tick), countsOf(tick.baseline, tick));
        if (!ratios) {
            m_evidence.idle();
            return false;
        }
        return m_evidence.update(*ratios, std::numeric_limits<double>::infinity()) >= m_enough;
    }

protected:
    using Ratios = std::array<double, 7>;

    /// Absent: the tick says nothing.
    virtual std::optional<Ratios> weigh(const WeakenedArm &canary,
                                        const WeakenedArm &baseline) const = 0;

private:
    static WeakenedArm countsOf(const std::optional<ArmTick> &arm, const TimedTick &tick)
    {
        if (!arm)
            return {};
        const qint64 bad = tick.canaryTook.empty() ? arm->errors : arm->slow.value_or(arm->errors);
        return {double(arm->n), double(bad)};
    }

    EvidenceProcess<7> m_evidence;
    double m_enough;
};

/// Against the limit.
class PlainLimit : public PlainEvidence
{
public:
    explicit PlainLimit(const RuleSettings &settings)
        : PlainEvidence(settings, enoughForHalf)
    {
    }

protected:
    std::optional<Ratios> weigh(const WeakenedArm &canary, const WeakenedArm &) const override
    {
        return canary.n > 0 ? std::optional(m_againstLimit.ratios(canary.n, canary.k))
                            : std::nullopt;
    }

private:
    AgainstLimit m_againstLimit {errorLimit};
};

/// Against so many times the baseline's odds.
class PlainBaseline : public PlainEvidence
{
public:
    PlainBaseline(const RuleSettings &settings, double tolerated, double enough)
        : PlainEvidence(settings, enough)
        , m_tolerated(tolerated)
    {
    }

protected:
    std::optional<Ratios> weigh(const WeakenedArm &canary,
                                const WeakenedArm &baseline) const override
    {
        if (canary.n == 0 || baseline.n == 0 || canary.k + baseline.k == 0)
            return std::nullopt;
        return pairedRatios(canary, baseline, m_tolerated, Alternatives::oddsMultiples);
    }

private:
    double m_tolerated;
};
