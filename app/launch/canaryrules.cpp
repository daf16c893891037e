// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/rules.h"
#include "launch/watchtime.h"

using namespace Qt::StringLiterals;

Answer Rules::judge(const Proposal &p, const CanaryStarted &event)
{
    const CanaryStatus &canary = p.state.canary();
    if (canary.started && !canary.ended)
        return failure(tr("the canary is running"));
    CanaryStarted started = event;
    if (!started.limits && p.context.plan.canary)
        started.limits = CanaryLimits::of(*p.context.plan.canary);
    if (started.limits && !started.limits->horizon)
        started.limits->horizon = intendedWatch(p.gate());
    return {{started}};
}

Answer Rules::judge(const Proposal &p, const MetricRecorded &event)
{
    if (!p.byConsole())
        return failure(tr("only the console records what it measured"));
    return {{event}};
}

Answer Rules::judge(const Proposal &p, const AlertReceived &event)
{
    if (!p.byConsole())
        return failure(tr("only the console records what it measured"));
    return {{event}};
}

Answer Rules::judge(const Proposal &p, const CanaryDecided &event)
{
    if (!p.byConsole())
        return failure(tr("only the console records what it measured"));
    return {{event}};
}

Answer Rules::judge(const Proposal &p, const CanaryEnded &event)
{
    static const QStringList outcomes {u"promoted"_s, u"rolledBack"_s};
    const CanaryStatus &canary = p.state.canary();
    if (!canary.isOut())
        return failure(tr("no canary is running"));
    if (!outcomes.contains(event.outcome))
        return failure(tr("\"%1\" is no end of a canary").arg(event.outcome));
    // What was promoted may still be rolled back, once.
    if (canary.isPromoted() && event.outcome != "rolledBack"_L1)
        return failure(tr("the canary is promoted already"));
    return {{event}};
}

Answer Rules::judge(const Proposal &p, const CanaryDisarmed &event)
{
    const CanaryStatus &canary = p.state.canary();
    if (!p.byConsole())
        return failure(tr("only the console disarms the triggers"));
    if (!canary.isPromoted())
        return failure(tr("the canary is not promoted"));
    if (canary.disarmed)
        return failure(tr("the triggers are disarmed already"));
    return {{event}};
}

Answer Rules::judge(const Proposal &, const RollbackTriggered &event)
{
    return {{event}};
}
