// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/canarywords.h"
#include "canary/rules/rule.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

/// A further metric of the plan (CPU, memory, logins): fires when it was beyond its limit at every
/// tick for the written time. It holds and calls people; only the runbook's own triggers roll
/// back by themselves. A tick without its answer stops the clock.
class FurtherRule : public Rule
{
public:
    FurtherRule(const RuleSettings &settings, const CanaryMetricPlan &metric)
        : m_metric(metric)
        , m_tick(settings.tickSeconds)
        , m_for(settings.plan.sustainedFor.count())
    {
    }

    void feed(const Tick &tick) override
    {
        const qint64 since = m_last ? tick.t - *m_last : m_tick;
        m_last = tick.t;
        const auto reading = std::ranges::find(tick.metrics, m_metric.name, &MetricReading::name);
        m_value = reading == tick.metrics.cend() ? std::nullopt : std::optional(reading->value);
        m_seen = m_seen || m_value;
        if (!m_value || since > 2 * m_tick) {
            if (m_overSince)
                *m_overSince += since;
        } else if (isWell(*m_value)) {
            m_overSince.reset();
        } else if (!m_overSince) {
            m_overSince = tick.t;
        }
        if (state() == MetricState::Fired && !m_firedAt)
            m_firedAt = tick.t;
    }

    RuleResult result() const override
    {
        return {u"further"_s, m_metric.name, state(), m_firedAt, reason()};
    }

private:
    bool isWell(double value) const
    {
        return m_metric.atLeast ? value >= m_metric.limit : value <= m_metric.limit;
    }

    MetricState state() const
    {
        if (!m_seen)
            return MetricState::NoData;
        if (m_overSince && *m_last - *m_overSince >= m_for)
            return MetricState::Fired;
        if (!m_value)
            return MetricState::Inconclusive;
        if (m_overSince)
            return MetricState::Pending;
        // Exactly the limit is no breach, and nothing that promotion may rest on.
        return !m_metric.atLeast && *m_value >= m_metric.limit ? MetricState::Insufficient
                                                               : MetricState::Ok;
    }

    QString reason() const
    {
        if (!m_seen)
            return QCoreApplication::translate("canary", "no value of %1 yet").arg(m_metric.name);
        if (!m_value)
            return QCoreApplication::translate("canary", "no answer about %1").arg(m_metric.name);
        const QString words =
            (m_metric.atLeast ? QCoreApplication::translate("canary", "%1 is %2, at least %3 asked")
                              : QCoreApplication::translate("canary", "%1 is %2, limit %3"))
                .arg(m_metric.name, QString::number(*m_value, 'g', 4),
                     QString::number(m_metric.limit, 'g', 4));
        return m_overSince ? QCoreApplication::translate("canary", "%1, for %2")
                                 .arg(words, CanaryWords::seconds(*m_last - *m_overSince))
                           : words;
    }

    CanaryMetricPlan m_metric;
    qint64 m_tick;
    qint64 m_for;
    std::optional<double> m_value;
    std::optional<qint64> m_last;
    /// Moved on by what the clock stood still.
    std::optional<qint64> m_overSince;
    std::optional<qint64> m_firedAt;
    bool m_seen = false;
};

Rules furtherRules(const RuleSettings &settings)
{
    Rules rules;
    for (const CanaryMetricPlan &metric : settings.plan.metrics)
        rules.push_back(std::make_unique<FurtherRule>(settings, metric));
    return rules;
}
