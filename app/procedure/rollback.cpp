// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procedure/rollback.h"

#include "launch/canarysteps.h"

static RollbackAction rollbackAction(const Runbook &runbook, const Plan &plan, const ItemId &step)
{
    QStringList texts;
    for (const Command &command : commandsOf(runbook, plan, step))
        texts.append(command.text.trimmed());
    return {step, texts.join(u'\n')};
}

QList<RollbackAction> rollbackActions(const Runbook &runbook, const Plan &plan)
{
    QList<RollbackAction> actions;
    const ItemId first = canarySteps(runbook, plan).rollBack;
    if (const RollbackAction action = rollbackAction(runbook, plan, first);
        !action.command.isEmpty())
        actions.append(action);
    for (const Phase &phase : runbook.phases) {
        if (phase.kind != PhaseKind::Rollback)
            continue;
        for (const Section &section : phase.sections) {
            for (const Step &step : section.steps) {
                if (step.id != first)
                    actions.append(rollbackAction(runbook, plan, step.id));
            }
        }
    }
    return actions;
}

QList<RollbackAction> rollbackCommands(const Runbook &runbook, const Plan &plan)
{
    QList<RollbackAction> actions = rollbackActions(runbook, plan);
    actions.removeIf([](const RollbackAction &action) { return action.command.isEmpty(); });
    return actions;
}
