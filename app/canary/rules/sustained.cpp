// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/canarywords.h"
#include "canary/ratiowindow.h"
#include "canary/rules/rule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// The written rule: the share of the last minute is over its limit at every tick for the whole
/// time. A tick without an answer, or a gap over two ticks, stops the clock and never resets it; a
/// minute without requests lets it run on, since no traffic is not health. Exactly the limit is no
/// breach, and nothing that promotion may rest on.
class SustainedRule : public Rule
{
public:
    /// How many requests were bad; absent where the source does not tell.
    using Bad = std::optional<qint64> (*)(const ArmTick &);

    SustainedRule(const RuleSettings &settings, QString metric, Bad bad, double limit)
        : m_metric(std::move(metric))
        , m_bad(bad)
        , m_limit(limit)
        , m_tick(settings.tickSeconds)
        , m_for(settings.plan.sustainedFor.count())
        , m_sharedHolds(settings.plan.sharedOutage != "rollback"_L1)
        , m_canary(settings.tickSeconds)
        , m_baseline(settings.tickSeconds)
    {
        m_did = metricIsLatency() ? QCoreApplication::translate("canary", "were slower than %1 s")
                                        .arg(settings.plan.latencySeconds)
                                  : QCoreApplication::translate("canary", "failed");
    }

    void feed(const Tick &tick) override
    {
        const bool gap = m_last && tick.t - *m_last > 2 * m_tick;
        const qint64 since = m_last ? tick.t - *m_last : m_tick;
        m_last = tick.t;
        const auto baseline = tick.baseline ? m_bad(*tick.baseline) : std::nullopt;
        const auto canary = tick.canary ? m_bad(*tick.canary) : std::nullopt;
        if (baseline)
            m_baseline.push(tick.t, tick.baseline->n, *baseline);
        if (canary)
            m_canary.push(tick.t, tick.canary->n, *canary);
        m_untold = tick.canary && !canary;
        m_silence = m_untold ? std::optional(MetricState::ConfigError) : tick.silence;
        m_inconclusive = gap || !canary;
        m_seen = m_seen || tick.canary;
        if (m_inconclusive) {
            if (m_pendingSince)
                *m_pendingSince += since;
            return;
        }
        // A minute without a request is neither above the limit nor below it: it ends nothing and
        // fires nothing.
        if (m_canary.n() == 0)
            return;
        if (!isOver(m_canary.k(), m_canary.n(), m_limit)) {
            m_pendingSince.reset();
            return;
        }
        if (!m_pendingSince) {
            m_pendingSince = tick.t;
            m_sharedN = m_baseline.n();
            m_sharedK = m_baseline.k();
        } else if (baseline) {
            m_sharedN += tick.baseline->n;
            m_sharedK += *baseline;
        }
        if (tick.t - *m_pendingSince >= m_for)
            fire(tick.t);
    }

    RuleResult result() const override
    {
        return {u"sustained"_s, m_metric, state(), m_firedAt, reason()};
    }

    bool demandsRollback() const override { return m_demands; }

private:
    bool metricIsLatency() const { return m_metric == "latency"_L1; }
    bool isShared() const { return isOver(m_sharedK, m_sharedN, m_limit); }

    void fire(qint64 t)
    {
        const bool held = m_sharedHolds && isShared();
        if (m_firedAt && (m_demands || held))
            return;
        if (!m_firedAt)
            m_firedAt = t;
        m_demands = !held;
        m_firedWords = words(t - *m_pendingSince);
        if (held) {
            m_firedWords =
                QCoreApplication::translate("canary", "%1; the baseline is over the limit too (%2)")
                    .arg(m_firedWords, CanaryWords::percent(double(m_sharedK) / double(m_sharedN)));
        }
    }

    QString words(qint64 lasted) const
    {
        return QCoreApplication::translate("canary", "%1 for %2")
            .arg(CanaryWords::share(m_canary.k(), m_canary.n(), m_did, m_limit),
                 CanaryWords::seconds(lasted));
    }

    MetricState state() const
    {
        if (m_demands)
            return MetricState::Fired;
        if (!m_seen && !m_inconclusive)
            return MetricState::NoData;
        if (m_inconclusive)
            return m_silence.value_or(MetricState::Inconclusive);
        if (m_pendingSince)
            return m_firedAt && m_canary.n() > 0 && *m_last - *m_pendingSince >= m_for
                ? MetricState::Fired
                : MetricState::Pending;
        if (m_canary.n() == 0)
            return MetricState::NoTraffic;
        return isBelow(m_canary.k(), m_canary.n(), m_limit) ? MetricState::Ok
                                                            : MetricState::Insufficient;
    }

    QString silenceWords() const
    {
        if (m_untold)
            return QCoreApplication::translate("canary",
                                               "the source does not tell how many requests %1")
                .arg(m_did);
        return m_pendingSince
            ? QCoreApplication::translate(
                  "canary", "no answer about the canary; it was over the limit before")
            : QCoreApplication::translate("canary", "no answer about the canary");
    }

    QString reason() const
    {
        const MetricState now = state();
        if (now == MetricState::Fired)
            return m_firedWords;
        if (m_inconclusive)
            return silenceWords();
        switch (now) {
        case MetricState::NoData:
            return QCoreApplication::translate("canary", "nothing was measured yet");
        case MetricState::NoTraffic:
            return QCoreApplication::translate("canary",
                                               "no request reached the canary in the last minute");
        case MetricState::Pending: return words(*m_last - *m_pendingSince);
        default: return CanaryWords::share(m_canary.k(), m_canary.n(), m_did, m_limit);
        }
    }

    QString m_metric;
    Bad m_bad;
    double m_limit;
    qint64 m_tick;
    qint64 m_for;
    bool m_sharedHolds;
    QString m_did;
    RatioWindow m_canary;
    RatioWindow m_baseline;
    std::optional<qint64> m_last;
    /// Moved on by what the clock stood still.
    std::optional<qint64> m_pendingSince;
    /// The baseline over the same stretch.
    qint64 m_sharedN = 0;
    qint64 m_sharedK = 0;
    bool m_seen = false;
    /// Something was said of the canary, and not what this rule asks.
    bool m_untold = false;
    std::optional<MetricState> m_silence;
    bool m_inconclusive = false;
    bool m_demands = false;
    std::optional<qint64> m_firedAt;
    QString m_firedWords;
};

Rules sustainedRules(const RuleSettings &settings)
{
    Rules rules;
    rules.push_back(std::make_unique<SustainedRule>(
        settings, u"errorRate"_s, [](const ArmTick &arm) { return std::optional(arm.errors); },
        settings.plan.errorRateLimit));
    // A quantile over the limit is a share of slow requests over what the quantile leaves.
    rules.push_back(std::make_unique<SustainedRule>(
        settings, u"latency"_s, [](const ArmTick &arm) { return arm.slow; },
        1 - settings.plan.latencyQuantile));
    return rules;
}
