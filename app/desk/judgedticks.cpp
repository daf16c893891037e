// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/judgedticks.h"

void JudgedTicks::restart(const std::optional<CanaryPlan> &plan, const QList<Tick> &before)
{
    m_judge.reset();
    m_verdict = {};
    m_evidence.clear();
    m_ticks = before;
    if (!plan)
        return;
    m_judge = std::make_unique<Judge>(RuleSettings {
        .plan = *plan,
        .tickSeconds = std::chrono::duration_cast<std::chrono::seconds>(plan->tick).count()});
    for (const Tick &tick : before)
        judge(tick);
}

void JudgedTicks::add(const Tick &tick)
{
    m_ticks.append(tick);
    judge(tick);
}

void JudgedTicks::judge(const Tick &tick)
{
    m_judge->feed(tick);
    m_evidence.append(m_judge->evidence());
    m_verdict = m_judge->verdict();
}

QStringList JudgedTicks::fired() const
{
    QStringList metrics;
    for (const RuleResult &rule : m_verdict.rules) {
        if (rule.state == MetricState::Fired)
            metrics.append(rule.metric);
    }
    return metrics;
}
