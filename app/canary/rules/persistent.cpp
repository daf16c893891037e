// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/baselinescatter.h"
#include "canary/canarywords.h"
#include "canary/pairedarms.h"
#include "canary/persistentevidence.h"
#include "canary/ratiowindow.h"
#include "canary/rules/rule.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

static constexpr qint64 quietSeconds = 60;
static constexpr qint64 blipSeconds = 40;
static constexpr double mostFalseAlarms = 0.01;
/// In the last minute.
static constexpr qint64 fewestRequests = 30;
static constexpr double oddsLeftAlone = 1.5;
static constexpr std::array<double, 3> timesWorse {3, 7, 20};

/// A quicker early warning: the canary's odds of failing are more than one and a half times the
/// baseline's, and keep saying so. Ticks weigh what they have to say, but no forty seconds are
/// enough; the first minute is not looked at. Fewer than one in a hundred healthy canaries are ever
/// rolled back by it. With fewer than thirty requests a minute chance alone looks like it too often
/// for a rule this quick, and without a baseline there is nothing to compare: then it is silent.
class PersistentRule : public Rule
{
public:
    explicit PersistentRule(const RuleSettings &settings)
        : m_limit(settings.plan.errorRateLimit)
        , m_canary(settings.tickSeconds)
        , m_baseline(settings.tickSeconds)
        , m_evidence(settings.horizonTicks(),
                     std::size_t((blipSeconds + settings.tickSeconds - 1) / settings.tickSeconds),
                     mostOfABlip())
    {
        for (const ArmTick &tick : settings.history)
            m_scatter.observe(tick.n, tick.errors);
    }

    void feed(const Tick &tick) override
    {
        m_at = tick.t;
        m_inconclusive = !tick.canary;
        const ArmTick baseline = tick.baseline.value_or(ArmTick {});
        m_compares = m_compares || baseline.n > 0;
        m_baseline.push(tick.t, baseline.n, baseline.errors);
        if (tick.canary) {
            m_canary.push(tick.t, tick.canary->n, tick.canary->errors);
            if (tick.t > quietSeconds && !m_firedAt)
                weigh(*tick.canary, baseline);
        }
        m_scatter.observe(baseline.n, baseline.errors);
    }

    RuleResult result() const override
    {
        return {u"persistent"_s, u"errorRate"_s, state(), m_firedAt, reason()};
    }

    bool demandsRollback() const override { return m_firedAt.has_value(); }
    std::optional<RuleEvidence> evidence() const override
    {
        if (!m_compares)
            return std::nullopt;
        return RuleEvidence {m_evidence.value(), needed, needed};
    }

private:
    static constexpr double needed = 1 / mostFalseAlarms;

    /// A little less than what reaches the threshold from nothing.
    static double mostOfABlip()
    {
        return std::log(needed / PersistentEvidence<3>::fromTheStart) - 0.8;
    }

    void weigh(const ArmTick &canary, const ArmTick &baseline)
    {
        if (canary.n == 0 || baseline.n == 0 || canary.errors + baseline.errors == 0) {
            m_evidence.idle();
            return;
        }
        const double correlation = m_scatter.correlation();
        const double evidence = m_evidence.update(
            pairedRatios(WeakenedArm::of(canary, correlation),
                         WeakenedArm::of(baseline, correlation), oddsLeftAlone, timesWorse));
        if (evidence < needed || m_canary.n() < fewestRequests)
            return;
        m_firedAt = m_at;
        m_firedWords =
            QCoreApplication::translate("canary",
                                        "early warning: %1, and goes on being worse than the "
                                        "baseline's %2")
                .arg(CanaryWords::share(m_canary.k(), m_canary.n(),
                                        QCoreApplication::translate("canary", "failed"), m_limit),
                     CanaryWords::percent(m_baseline.ratio()));
    }

    MetricState state() const
    {
        if (m_firedAt)
            return MetricState::Fired;
        if (!m_at)
            return MetricState::NoData;
        if (m_inconclusive)
            return MetricState::Inconclusive;
        if (m_at <= quietSeconds)
            return MetricState::Insufficient;
        return m_canary.n() == 0 ? MetricState::NoTraffic : MetricState::Ok;
    }

    QString reason() const
    {
        const MetricState now = state();
        if (now == MetricState::Fired)
            return m_firedWords;
        if (now != MetricState::Ok)
            return CanaryWords::waiting(now, quietSeconds);
        return m_compares
            ? QCoreApplication::translate("canary", "quiet: evidence %1, fires at %2")
                  .arg(QString::number(m_evidence.value(), 'g', 2))
                  .arg(needed)
            : QCoreApplication::translate("canary", "there is no baseline to compare with");
    }

    double m_limit;
    RatioWindow m_canary;
    RatioWindow m_baseline;
    PersistentEvidence<3> m_evidence;
    BaselineScatter m_scatter;
    qint64 m_at = 0;
    bool m_inconclusive = false;
    bool m_compares = false;
    std::optional<qint64> m_firedAt;
    QString m_firedWords;
};

Rules persistentRules(const RuleSettings &settings)
{
    Rules rules;
    rules.push_back(std::make_unique<PersistentRule>(settings));
    return rules;
}
