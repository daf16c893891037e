// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/canaryneeds.h"

#include "desk/canary/canarywatch.h"
#include "launch/gate.h"

using namespace Qt::StringLiterals;

namespace CanaryNeeds {

QString command(const Launch &launch, const ItemId &step)
{
    QStringList texts;
    const QList<Command> commands = commandsOf(*launch.runbook(), *launch.plan(), step);
    for (const Command &command : commands)
        texts.append(command.text.trimmed());
    return texts.join(u'\n');
}

Result<void> watching(const Launch &launch)
{
    const std::optional<CanaryPlan> &plan = launch.plan()->canary;
    if (!plan)
        return failure(CanaryWatch::tr("The plan has no section \"canary\"."), launch.plan()->path);
    if (!launch.plan()->targets.contains(plan->source))
        return failure(CanaryWatch::tr("The canary's source \"%1\" is no target of the plan.")
                           .arg(plan->source),
                       launch.plan()->path);
    return {};
}

Result<void> everything(const Launch &launch, const CanarySteps &steps)
{
    if (const Result<void> may = watching(launch); !may)
        return may;
    const CanaryPlan &plan = *launch.plan()->canary;
    QStringList missing;
    if (plan.healthUrl.isEmpty())
        missing.append(u"canary.health.url"_s);
    if (plan.selectCanary.isEmpty())
        missing.append(u"canary.select.canary"_s);
    if (command(launch, steps.promote).isEmpty())
        missing.append(u"canary.promote.command"_s);
    if (command(launch, steps.rollBack).isEmpty())
        missing.append(u"canary.rollback.command"_s);
    if (missing.isEmpty())
        return {};
    return failure(
        CanaryWatch::tr("The plan leaves out what the canary needs: %1. Without it the canary is "
                        "never promoted by itself.")
            .arg(missing.join(", "_L1)),
        launch.plan()->path);
}

QList<Alarm> openAlerts(const Launch &launch)
{
    QList<Alarm> open;
    const QList<Alarm> alarms = launch.state().alarms(launch.clock().now());
    for (const Alarm &alarm : alarms) {
        if (alarm.id.startsWith("alert:"_L1) && alarm.standing && alarm.acknowledgedBy.isEmpty())
            open.append(alarm);
    }
    return open;
}

QStringList promotion(const Launch &launch, const CanaryVerdict &verdict, bool fresh,
                      const PersonId &actor)
{
    QStringList waits;
    const CanaryStatus &canary = launch.state().canary();
    if (canary.isPromoted())
        return {CanaryWatch::tr("promoted already")};
    if (!canary.started || canary.ended)
        return {CanaryWatch::tr("a canary that takes traffic")};
    if (!fresh)
        waits.append(CanaryWatch::tr("a fresh measurement"));
    if (verdict.decision != CanaryDecision::Promote)
        waits.append(verdict.reason.isEmpty() ? CanaryWatch::tr("the first data") : verdict.reason);
    const QList<Blocker> blockers = blockersOfPromotion(
        {*launch.runbook(), *launch.plan(), launch.state(), launch.clock().now(), actor});
    for (const Blocker &blocker : blockers)
        waits.append(blocker.why);
    const QList<Alarm> alerts = openAlerts(launch);
    for (const Alarm &alarm : alerts)
        waits.append(CanaryWatch::tr("a person's answer to: %1").arg(alarm.text));
    return waits;
}

} // namespace CanaryNeeds
