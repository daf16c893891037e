// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/rules.h"

#include "launch/canarysteps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// Promotion and rollback commands of the plan, which stand in no phase.
static bool isCanaryCommand(const ItemId &step)
{
    return step.value.startsWith("canary/"_L1);
}

static bool isRollback(const Proposal &p, const ItemId &step)
{
    const Phase *phase = p.context.runbook.phaseOf(step);
    return phase ? phase->kind == PhaseKind::Rollback
                 : isCanaryCommand(step) && step.value != "canary/promote"_L1;
}

static std::optional<Error> stepFault(const Proposal &p, const ItemId &step)
{
    if (!isCanaryCommand(step) && !p.context.runbook.step(step) && !p.context.runbook.item(step))
        return Error {Rules::tr("the runbook has no step \"%1\"").arg(step.value)};
    return std::nullopt;
}

static std::optional<Error> gateFault(const Proposal &p, const ItemId &step)
{
    const QList<Blocker> blockers = blockersOfStep(p.gate(), step);
    if (blockers.isEmpty())
        return std::nullopt;
    const Phase *phase = p.context.runbook.phaseOf(step);
    // The plan's own promotion stands in no phase.
    if (!phase)
        phase = promotionPhase(p.gate());
    const QString title = phase ? phase->title : Rules::tr("promotion");
    if (blockers.size() == 1)
        return Error {Rules::tr("%1 is closed: %2").arg(title, blockers.first().why)};
    return Error {Rules::tr("%1 is closed: %2 (and %3 more)")
                      .arg(title, blockers.first().why)
                      .arg(blockers.size() - 1)};
}

static std::optional<Error> orderFault(const Proposal &p, const ItemId &step)
{
    const QString first = whatComesFirst(p.gate(), step);
    return first.isEmpty() ? std::nullopt : std::optional(Error {first, {}});
}

static std::optional<Error> startFault(const Proposal &p, const StepStarted &event)
{
    const StepStatus status = stepNow(p.gate(), event.step);
    if (status.state == ItemState::Running)
        return Error {Rules::tr("the step is running")};
    // Rollback stays armed, whatever else is under way.
    if (isRollback(p, event.step))
        return std::nullopt;
    if (const auto fault = gateFault(p, event.step))
        return fault;
    if (const QList<ItemId> running = p.state.runningSteps(); !running.isEmpty())
        return Error {Rules::tr("another step is running: %1").arg(running.first().value)};
    if (status.state != ItemState::Pending)
        return Error {
            Rules::tr("the step is %1; decide to retry it first").arg(stateWord(status.state))};
    if (const auto fault = orderFault(p, event.step))
        return fault;
    const auto planned = p.context.plan.steps.constFind(event.step);
    if (planned == p.context.plan.steps.constEnd() || !planned->dangerous)
        return std::nullopt;
    if (event.releasedBy.isEmpty() || event.releasedBy == p.actor || !p.isPerson(event.releasedBy))
        return Error {Rules::tr("the command is dangerous: a second person has to release it")};
    return std::nullopt;
}

Answer Rules::judge(const Proposal &p, const StepStarted &event)
{
    if (const auto fault = stepFault(p, event.step))
        return std::unexpected(*fault);
    if (const auto fault = startFault(p, event))
        return std::unexpected(*fault);
    StepStarted started = event;
    const int last = p.state.step(event.step).attempt;
    if (started.attempt <= last)
        started.attempt = last + 1;
    return {{started}};
}

Answer Rules::judge(const Proposal &p, const StepFinished &event)
{
    if (const auto fault = stepFault(p, event.step))
        return std::unexpected(*fault);
    const StepStatus status = p.state.step(event.step);
    const bool open = status.state == ItemState::Running || status.state == ItemState::Interrupted;
    if (!open || status.attempt != event.attempt)
        return failure(tr("the step is not running"));
    return {{event}};
}

Answer Rules::judge(const Proposal &p, const StepDecided &event)
{
    static const QStringList words {u"done"_s,  u"doneOutside"_s, u"skipped"_s, u"notApplicable"_s,
                                    u"retry"_s, u"failed"_s,      u"stopped"_s, u"ahead"_s};
    if (const auto fault = stepFault(p, event.step))
        return std::unexpected(*fault);
    if (!words.contains(event.decision))
        return failure(tr("\"%1\" is no decision on a step").arg(event.decision));
    if (p.byConsole())
        return failure(tr("only a person can say so"));
    const StepStatus status = p.state.step(event.step);
    const bool stops = event.decision == "stopped"_L1;
    if (status.state == ItemState::Running && !stops)
        return failure(tr("the step is running"));
    // The reason may come after the end: Stop waits for nobody's words.
    if (stops && status.state != ItemState::Running && status.state != ItemState::Cancelled)
        return failure(tr("nothing was stopped"));
    if (event.decision != "done"_L1 && event.reason.trimmed().isEmpty())
        return failure(tr("a reason is needed"));
    if (event.decision == "doneOutside"_L1 && event.by.trimmed().isEmpty())
        return failure(tr("who did it has to be said"));
    if (event.decision == "retry"_L1 && status.state == ItemState::Pending)
        return failure(tr("there is nothing to retry"));
    if (event.decision == "ahead"_L1 && !orderFault(p, event.step))
        return failure(tr("it is this step's turn: no other comes first"));
    if (event.decision == "done"_L1) {
        if (const auto fault = gateFault(p, event.step))
            return std::unexpected(*fault);
        if (const auto fault = orderFault(p, event.step))
            return std::unexpected(*fault);
    }
    return {{event}};
}

Answer Rules::judge(const Proposal &p, const DeviationRecorded &event)
{
    if (const auto fault = stepFault(p, event.step))
        return std::unexpected(*fault);
    if (event.reason.trimmed().isEmpty())
        return failure(tr("a reason is needed"));
    if (event.before == event.after)
        return failure(tr("nothing is changed"));
    const QList<Command> commands =
        amendedCommands(p.context.runbook, p.context.plan, event.step, p.state.deviations());
    const bool has = std::ranges::any_of(
        commands, [&](const Command &command) { return command.text.contains(event.before); });
    if (!has && !event.before.isEmpty())
        return failure(tr("no command of the step holds \"%1\"").arg(event.before));
    return {{event}};
}

Answer Rules::judge(const Proposal &p, const PhaseOverridden &event)
{
    const Phase *phase = p.context.runbook.phase(event.phase);
    if (!phase)
        return failure(tr("the runbook has no phase \"%1\"").arg(event.phase.value));
    if (event.reason.trimmed().isEmpty())
        return failure(tr("a reason is needed"));
    if (event.releasedBy == p.actor || !p.holdsRole(event.releasedBy))
        return failure(tr("a second person with a role has to release it"));
    const QList<Blocker> blockers = blockersToOverride(p.gate(), event.phase);
    if (blockers.isEmpty())
        return failure(tr("%1 is open").arg(phase->title));
    PhaseOverridden overridden = event;
    overridden.blocking.clear();
    for (const Blocker &blocker : blockers)
        overridden.blocking.append(blocker.item.isEmpty() ? blocker.why : blocker.item.value);
    return {{overridden}};
}
