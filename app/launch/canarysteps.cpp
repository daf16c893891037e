// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/canarysteps.h"

#include <QString>

using namespace Qt::StringLiterals;

static bool says(const Step &step, QLatin1StringView word)
{
    return step.title.contains(word, Qt::CaseInsensitive);
}

static QString firstCommand(const Step &step)
{
    const QList<Command> runnable = runnableCommands(step.commands);
    return runnable.isEmpty() ? QString() : runnable.constFirst().text.trimmed();
}

CanarySteps canarySteps(const Runbook &runbook, const Plan &plan)
{
    CanarySteps found;
    const QString rollback = plan.canary ? plan.canary->rollbackCommand.trimmed() : QString();
    ItemId firstOfRollback;
    for (const Phase &phase : runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const Step &step : section.steps) {
                const bool runs = !runnableCommands(step.commands).isEmpty();
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

/// A listing shows what was typed behind "$ " and what came of it.
static QString withoutPrompts(const QString &text)
{
    if (!text.trimmed().startsWith("$ "_L1))
        return text;
    QStringList typed;
    bool continued = false;
    for (const QString &line : text.split(u'\n')) {
        const QString bare = line.trimmed();
        if (bare.startsWith("$ "_L1))
            typed.append(bare.sliced(2));
        else if (continued)
            typed.append(line);
        else
            continue;
        continued = typed.constLast().endsWith(u'\\');
    }
    return typed.join(u'\n');
}

QList<Command> runnableCommands(const QList<Command> &fences)
{
    static const QStringList languages {
        u"sh"_s,     u"bash"_s,    u"shell"_s, u"zsh"_s,           u"console"_s,   u"terminal"_s,
        u"python"_s, u"python3"_s, u"py"_s,    u"shell-session"_s, u"sh-session"_s};
    QList<Command> runnable;
    for (const Command &fence : fences) {
        const bool listing = fence.text.trimmed().startsWith("$ "_L1);
        if (!languages.contains(fence.language) && !(fence.language.isEmpty() && listing))
            continue;
        runnable.append({fence.language, withoutPrompts(fence.text), fence.line});
    }
    return runnable;
}

QList<Command> commandsOf(const Runbook &runbook, const Plan &plan, const ItemId &id)
{
    const Step *step = runbook.step(id);
    QList<Command> own = step ? runnableCommands(step->commands) : QList<Command>();
    if (!own.isEmpty())
        return own;
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

QList<Command> amendedCommands(const Runbook &runbook, const Plan &plan, const ItemId &step,
                               const QList<Entry> &deviations)
{
    QList<Command> commands = commandsOf(runbook, plan, step);
    for (const Entry &entry : deviations) {
        const auto &deviation = std::get<DeviationRecorded>(entry.event);
        for (Command &command : commands) {
            if (deviation.step == step && !deviation.before.isEmpty())
                command.text.replace(deviation.before, deviation.after);
        }
    }
    return commands;
}

HostId hostOf(const Plan &plan, const ItemId &step)
{
    const auto planned = plan.steps.constFind(step);
    if (planned != plan.steps.constEnd())
        return planned->host;
    return plan.canary ? plan.canary->host : HostId();
}
