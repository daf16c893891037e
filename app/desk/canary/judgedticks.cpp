// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/judgedticks.h"

#include "launch/launch.h"

#include <algorithm>

std::optional<RuleSettings> ruleSettings(const Plan &plan, const CanaryStatus &canary)
{
    if (!plan.canary)
        return {};
    RuleSettings settings;
    settings.plan = *plan.canary;
    settings.tickSeconds =
        std::chrono::duration_cast<std::chrono::seconds>(plan.canary->tick).count();
    settings.history = canary.history;
    if (canary.started && canary.started->limits && canary.started->limits->horizon)
        settings.horizonSeconds = canary.started->limits->horizon->count();
    if (canary.started && canary.started->kayenta) {
        // What was written down could be read then.
        const auto read =
            readKayentaConfig(canary.started->kayenta->toUtf8(), plan.canary->kayenta);
        settings.kayenta = read ? std::optional(*read) : std::nullopt;
    }
    return settings;
}

std::optional<RuleSettings> ruleSettings(const Launch &launch)
{
    return ruleSettings(*launch.plan(), launch.state().canary());
}

void JudgedTicks::restart(const std::optional<RuleSettings> &settings, const QList<Tick> &before)
{
    m_judge.reset();
    m_verdict = {};
    m_evidence.clear();
    m_ticks = before;
    m_history.clear();
    if (!settings)
        return;
    m_history = settings->history;
    m_judge = std::make_unique<Judge>(*settings);
    for (const Tick &tick : before)
        judge(tick);
}

void JudgedTicks::follow(const Launch &launch)
{
    const CanaryStatus &canary = launch.state().canary();
    const QList<Tick> &ticks = canary.ticks;
    const bool goesOn = m_judge && m_history == canary.history && ticks.size() >= m_ticks.size()
        && std::equal(m_ticks.begin(), m_ticks.end(), ticks.begin());
    if (!goesOn)
        restart(ruleSettings(launch), ticks);
    for (const Tick &tick : ticks.sliced(m_ticks.size()))
        add(tick);
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
