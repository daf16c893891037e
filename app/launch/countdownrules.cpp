// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/itemids.h"
#include "launch/rules.h"

using namespace Qt::StringLiterals;

Answer Rules::judge(const Proposal &p, const HoldStarted &event)
{
    if (event.reason.trimmed().isEmpty())
        return failure(tr("a reason is needed"));
    if (p.state.hold())
        return failure(tr("the countdown is on hold already: %1").arg(p.state.hold()->reason));
    const std::optional<PlannedHold> due = p.state.dueHold(p.context.now);
    if (event.at && (!due || due->at.count() != *event.at))
        return failure(tr("the plan has no hold there now"));
    return {{event}};
}

/// The built-in hold that the clock stands at, as its entry.
static QList<Event> takenUp(const Proposal &p)
{
    const std::optional<PlannedHold> due = p.state.dueHold(p.context.now);
    return due ? QList<Event> {HoldStarted {due->reason, due->at.count()}} : QList<Event>();
}

Answer Rules::judge(const Proposal &p, const HoldEnded &)
{
    const QList<Event> taken = takenUp(p);
    if (!p.state.hold() && taken.isEmpty())
        return failure(tr("the countdown is not on hold"));
    for (const SignOffStatus &said : p.state.signOffs()) {
        if (said.statement && !said.withdrawn && said.statement->decision != Decision::Go)
            return failure(
                tr("%1 said %2")
                    .arg(said.statement->signerName, decisionWord(said.statement->decision)));
    }
    return taken + QList<Event> {HoldEnded {effectiveT0(p.state, p.context.now)}};
}

Answer Rules::judge(const Proposal &p, const T0Changed &event)
{
    if (event.reason.trimmed().isEmpty())
        return failure(tr("a reason is needed"));
    if (!event.t0.isValid() || event.t0 <= p.context.now)
        return failure(tr("T-0 has to be yet to come"));
    return {{event}};
}

/// The steps of this procedure and of those after it.
static QList<ItemId> stepsFrom(const Runbook &runbook, const PhaseId &from)
{
    QList<ItemId> steps;
    bool reached = false;
    for (const Phase &phase : runbook.phases) {
        reached = reached || phase.id == from;
        if (reached && phase.kind == PhaseKind::Procedure)
            steps += stepIds(phase);
    }
    return steps;
}

Answer Rules::judge(const Proposal &p, const CountdownRecycled &event)
{
    const Phase *phase = p.context.runbook.phase(event.phase);
    if (!phase)
        return failure(tr("the runbook has no phase \"%1\"").arg(event.phase.value));
    if (p.byConsole())
        return failure(tr("only a person can say so"));
    if (event.reason.trimmed().isEmpty())
        return failure(tr("a reason is needed"));
    const QDateTime due = dueTime(p.gate(), *phase);
    if (phase->kind != PhaseKind::Procedure || !due.isValid())
        return failure(tr("%1 has no time to go back to").arg(phase->title));
    if (due > p.context.now)
        return failure(tr("%1 is yet to come").arg(phase->title));
    if (const QList<ItemId> running = p.state.runningSteps(); !running.isEmpty())
        return failure(tr("a step is running: %1").arg(running.first().value));
    if (p.state.canary().isOut())
        return failure(tr("the canary takes traffic: roll it back first"));
    CountdownRecycled recycled = event;
    recycled.t0 = effectiveT0(p.state, p.context.now).addMSecs(due.msecsTo(p.context.now));
    recycled.again = stepsFrom(p.context.runbook, event.phase);
    return {{recycled}};
}
