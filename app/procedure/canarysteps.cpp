// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procedure/canarysteps.h"

#include <QString>

using namespace Qt::StringLiterals;

static bool says(const Step &step, QLatin1StringView word)
{
    return step.title.contains(word, Qt::CaseInsensitive);
}

static QString firstCommand(const Step &step)
{
    return step.commands.isEmpty() ? QString() : step.commands.constFirst().text.trimmed();
}

CanarySteps canarySteps(const Runbook &runbook, const Plan &plan)
{
    CanarySteps found;
    const QString rollback = plan.canary ? plan.canary->rollbackCommand.trimmed() : QString();
    ItemId firstOfRollback;
    for (const Phase &phase : runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const Step &step : section.steps) {
                const bool runs = !step.commands.isEmpty();
                if (phase.kind == PhaseKind::Rollback) {
                    if (runs && firstOfRollback.isEmpty())
                        firstOfRollback = step.id;
                    if (runs && !rollback.isEmpty() && firstCommand(step) == rollback)
                        found.rollBack = step.id;
                } else if (phase.kind == PhaseKind::Procedure && says(step, "canary"_L1)) {
                    if (found.deploy.isEmpty() && runs && (step.share || says(step, "deploy"_L1)))
                        found.deploy = step.id;
                    else if (found.promote.isEmpty() && says(step, "promote"_L1))
                        found.promote = step.id;
                }
            }
        }
    }
    if (found.rollBack.isEmpty() && rollback.isEmpty())
        found.rollBack = firstOfRollback;
    if (found.rollBack.isEmpty())
        found.rollBack = ItemId(u"canary/roll-back"_s);
    if (found.promote.isEmpty())
        found.promote = ItemId(u"canary/promote"_s);
    return found;
}

QList<Command> commandsOf(const Runbook &runbook, const Plan &plan, const ItemId &id)
{
    const Step *step = runbook.step(id);
    if (step && !step->commands.isEmpty())
        return step->commands;
    if (!plan.canary)
        return {};
    const CanarySteps steps = canarySteps(runbook, plan);
    const QString text = id == steps.promote ? plan.canary->promoteCommand
        : id == steps.rollBack               ? plan.canary->rollbackCommand
                                             : QString();
    if (text.isEmpty())
        return {};
    return {Command {.language = u"bash"_s, .text = text, .line = 0}};
}
