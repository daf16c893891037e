// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/againstlimit.h"
#include "canary/baselinescatter.h"
#include "canary/canarywords.h"
#include "canary/evidenceprocess.h"
#include "canary/pairedarms.h"
#include "canary/ratiowindow.h"
#include "canary/rules/rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

static constexpr qint64 warmUpSeconds = 60;
static constexpr double falseAlarms = 0.01;

/// The early warning: evidence, request by request, that the canary's errors are over the limit, or
/// that its odds are more than one and a half times the baseline's. Looks at every tick and still
/// rolls back fewer than one in a hundred canaries that are fine. The first minute is not looked
/// at, no single tick weighs much, and counts are weakened by as much as the baseline's own scatter
/// asks. It fires at the evidence that bound asks for and demands a rollback at that of one tick
/// more: forty seconds in which a third of the requests fail, after a few errors by chance, are
/// enough to fire and not to roll back.
class SequentialRule : public Rule
{
public:
    explicit SequentialRule(const RuleSettings &settings)
        : m_limit(std::clamp(settings.plan.errorRateLimit, 1e-6, 0.999))
        , m_sharedHolds(settings.plan.sharedOutage != "rollback"_L1)
        , m_canary(settings.tickSeconds)
        , m_baseline(settings.tickSeconds)
        , m_againstLimit(m_limit)
        , m_absolute(settings.horizonTicks())
        , m_relative(settings.horizonTicks())
    {
        for (const ArmTick &tick : settings.history)
            m_scatter.observe(tick.n, tick.errors);
    }

    void feed(const Tick &tick) override
    {
        m_at = tick.t;
        m_inconclusive = !tick.canary;
        m_fires = false;
        const ArmTick baseline = tick.baseline.value_or(ArmTick {});
        m_baseline.push(tick.t, baseline.n, baseline.errors);
        if (tick.canary) {
            m_canary.push(tick.t, tick.canary->n, tick.canary->errors);
            if (tick.t > warmUpSeconds && !m_demands)
                weigh(*tick.canary, baseline);
        }
        m_scatter.observe(baseline.n, baseline.errors);
    }

    RuleResult result() const override
    {
        return {u"sequential"_s, u"errorRate"_s, state(), m_firedAt, reason()};
    }

    bool demandsRollback() const override { return m_demands; }
    std::optional<RuleEvidence> evidence() const override
    {
        return RuleEvidence {m_evidence, threshold, enough()};
    }

private:
    static constexpr double threshold = 2 / falseAlarms;

    /// What a tick adds to the evidence's logarithm at most: a sixth of what is needed.
    static double cap()
    {
        static const double most =
            std::log(threshold * 2 * double(Alternatives::limitMultiples.size())) / 6;
        return most;
    }
    static double enough() { return threshold * std::exp(cap()); }

    void weigh(const ArmTick &canary, const ArmTick &baseline)
    {
        const double correlation = m_scatter.correlation();
        const WeakenedArm arm = WeakenedArm::of(canary, correlation);
        double absolute = 0;
        double relative = 0;
        if (canary.n > 0)
            absolute = m_absolute.update(m_againstLimit.ratios(arm.n, arm.k), cap());
        else
            m_absolute.idle();
        if (canary.n > 0 && baseline.n > 0 && canary.errors + baseline.errors > 0) {
            relative = m_relative.update(pairedRatios(arm, WeakenedArm::of(baseline, correlation),
                                                      Alternatives::toleratedOdds,
                                                      Alternatives::oddsMultiples),
                                         cap());
        } else {
            m_relative.idle();
        }
        m_evidence = std::max(absolute, relative);
        if (absolute < threshold && relative < threshold)
            return;
        fire(relative >= threshold);
    }

    void fire(bool worseThanBaseline)
    {
        const bool held =
            m_sharedHolds && !worseThanBaseline && isOver(m_baseline.k(), m_baseline.n(), m_limit);
        if (!m_firedAt || !held)
            m_firedWords = words(worseThanBaseline, held);
        if (!m_firedAt)
            m_firedAt = m_at;
        m_demands = !held && m_evidence >= enough();
        m_fires = !held && !m_demands;
        m_heldAt = held ? std::optional(m_at) : std::nullopt;
        // What a shared outage brought says nothing about the canary afterwards.
        if (held)
            m_absolute.restart();
    }

    QString words(bool worseThanBaseline, bool held) const
    {
        const QString share = CanaryWords::share(
            m_canary.k(), m_canary.n(), QCoreApplication::translate("canary", "failed"), m_limit);
        const QString base = CanaryWords::percent(m_baseline.ratio());
        if (held) {
            return QCoreApplication::translate(
                       "canary", "early warning: %1; the baseline is over the limit too (%2)")
                .arg(share, base);
        }
        if (worseThanBaseline) {
            return QCoreApplication::translate(
                       "canary", "early warning: %1, clearly worse than the baseline's %2")
                .arg(share, base);
        }
        return QCoreApplication::translate("canary", "early warning: %1, clearly over the limit")
            .arg(share);
    }

    MetricState state() const
    {
        if (m_demands || m_fires || (m_heldAt && m_at - *m_heldAt < 60))
            return MetricState::Fired;
        if (!m_at)
            return MetricState::NoData;
        if (m_inconclusive)
            return MetricState::Inconclusive;
        if (m_at <= warmUpSeconds)
            return MetricState::Insufficient;
        return m_canary.n() == 0 ? MetricState::NoTraffic : MetricState::Ok;
    }

    QString reason() const
    {
        const MetricState now = state();
        if (m_fires) {
            return QCoreApplication::translate("canary", "%1; evidence %2, rolls back at %3")
                .arg(m_firedWords, QString::number(m_evidence, 'g', 3),
                     QString::number(enough(), 'g', 3));
        }
        if (now == MetricState::Fired)
            return m_firedWords;
        if (now != MetricState::Ok)
            return CanaryWords::waiting(now, warmUpSeconds);
        return QCoreApplication::translate("canary", "quiet: evidence %1, fires at %2")
            .arg(QString::number(m_evidence, 'g', 2))
            .arg(threshold);
    }

    double m_limit;
    bool m_sharedHolds;
    RatioWindow m_canary;
    RatioWindow m_baseline;
    AgainstLimit m_againstLimit;
    EvidenceProcess<7> m_absolute;
    EvidenceProcess<7> m_relative;
    BaselineScatter m_scatter;
    qint64 m_at = 0;
    double m_evidence = 0;
    bool m_inconclusive = false;
    bool m_demands = false;
    /// At the last tick, and not strongly enough to demand anything.
    bool m_fires = false;
    std::optional<qint64> m_firedAt;
    std::optional<qint64> m_heldAt;
    QString m_firedWords;
};

Rules sequentialRules(const RuleSettings &settings)
{
    Rules rules;
    rules.push_back(std::make_unique<SequentialRule>(settings));
    return rules;
}
