// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/canarysteps.h"
#include "launch/countdown.h"
#include "launch/gate.h"
#include "launch/gateparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct PromotionWords
{
    Q_DECLARE_TR_FUNCTIONS(gate)
};

} // namespace

const Phase *promotionPhase(const GateContext &context)
{
    for (const Phase &phase : context.runbook.phases) {
        if (phase.kind == PhaseKind::Procedure && phase.offset && phase.offset->count() >= 0)
            return &phase;
    }
    return context.runbook.phase(context.plan.quorum.before);
}

/// How long a verdict stands for what was measured: consoles record once a minute.
static std::chrono::milliseconds heardFor(const Plan &plan)
{
    return std::max<std::chrono::milliseconds>(std::chrono::minutes(3), 3 * plan.canary->tick);
}

static Blocker rolledBack(const RollbackTriggered &rollback)
{
    return {.why = PromotionWords::tr("the canary was rolled back: %1").arg(rollback.reason)};
}

static void addCanary(const GateContext &context, QList<Blocker> &blockers)
{
    const CanaryStatus &canary = context.state.canary();
    if (!canary.started)
        blockers.append({.why = PromotionWords::tr("the canary has not been started")});
    else if (canary.rollback)
        blockers.append(rolledBack(*canary.rollback));
    else if (!canary.decided)
        blockers.append({.why = PromotionWords::tr("the canary has no verdict yet")});
    else if (canary.decided->decision != CanaryDecision::Promote)
        blockers.append({.why = PromotionWords::tr("the canary: %1").arg(canary.decided->reason)});
    else if (!canary.heard.isValid())
        blockers.append(
            {.why = PromotionWords::tr("the canary was not measured since another console took "
                                       "over")});
    else if (canary.heard.addDuration(heardFor(context.plan)) < context.now)
        blockers.append({.why = PromotionWords::tr("the canary was not measured since %1")
                                    .arg(timeWords(canary.heard))});
}

/// Where promotion is carried out: the phase of its step, else the one that is promotion's.
static const Phase *phaseOfPromoting(const GateContext &context)
{
    if (context.plan.canary) {
        const ItemId step = canarySteps(context.runbook, context.plan).promote;
        if (const Phase *phase = context.runbook.phaseOf(step))
            return phase;
    }
    return promotionPhase(context);
}

static void addNew(const QList<Blocker> &further, QList<Blocker> &blockers)
{
    for (const Blocker &blocker : further) {
        if (!blockers.contains(blocker))
            blockers.append(blocker);
    }
}

/// All but the turn of the step that promotes: a reason passes over that alone.
static QList<Blocker> gateOfPromotion(const GateContext &context)
{
    const Phase *phase = phaseOfPromoting(context);
    QList<Blocker> blockers = phase ? blockersOf(context, phase->id) : QList<Blocker>();
    // Whatever the phase waits for: it may be an early one, or one that the plan set earlier.
    QList<Blocker> always;
    GateParts::addHold(context, always);
    GateParts::addChecklists(context, always);
    GateParts::addQuorum(context, always);
    addNew(always, blockers);
    const QDateTime t0 = effectiveT0(context.state, context.now);
    const QDateTime due = phase ? dueTime(context, *phase) : QDateTime();
    if (context.now < t0 && !(due.isValid() && due >= t0))
        blockers.prepend({.why = PromotionWords::tr("T-0 is at %1").arg(timeWords(t0))});
    if (context.plan.canary)
        addCanary(context, blockers);
    return blockers;
}

QList<Blocker> blockersOfPromotion(const GateContext &context)
{
    QList<Blocker> blockers = gateOfPromotion(context);
    const ItemId step = canarySteps(context.runbook, context.plan).promote;
    if (const QString first = whatComesFirst(context, step);
        context.plan.canary && !first.isEmpty())
        blockers.append({.item = step, .why = first});
    return blockers;
}

/// What stops a phase that people opened in spite of its gate.
static QList<Blocker> cameAfter(const GateContext &context, const PhaseOverride &opened)
{
    QList<Blocker> blockers;
    const LaunchState &state = context.state;
    const std::optional<PlannedHold> due = state.dueHold(context.now);
    if ((due && state.t0().addSecs(due->at.count()) > opened.time)
        || (state.hold() && state.hold()->seq > opened.seq))
        GateParts::addHold(context, blockers);
    const QList<SignOffStatus> said = state.signOffs();
    for (const SignOffStatus &status : said) {
        if (!status.stops() || status.seq < opened.seq)
            continue;
        const RosterEntry *holder = state.holder(status.role);
        const QString title =
            holder && !holder->title.isEmpty() ? holder->title : status.role.value;
        blockers.append({.role = status.role, .why = GateParts::whyNoGo(status, title)});
    }
    return blockers;
}

QList<Blocker> blockersOfStep(const GateContext &context, const ItemId &step)
{
    const Phase *own = context.runbook.phaseOf(step);
    const bool promotes =
        !own || (context.plan.canary && step == canarySteps(context.runbook, context.plan).promote);
    // The plan's own promotion stands in no phase.
    const Phase *phase = own ? own : promotionPhase(context);
    const auto opened = phase ? context.state.overrideOf(phase->id) : std::nullopt;
    // Sections of what follows the launch open one by one.
    if (!opened && !promotes && own->kind == PhaseKind::PostLaunch) {
        const std::optional<Blocker> closed = notYetOpen(context, step);
        return closed ? QList<Blocker> {*closed} : QList<Blocker>();
    }
    QList<Blocker> blockers;
    // What went wrong in a phase is settled before the phase goes on.
    if (own && own->kind == PhaseKind::Procedure)
        GateParts::addUnsettledBefore(context, *own, step, blockers);
    if (!opened) {
        addNew(promotes ? gateOfPromotion(context) : blockersOf(context, phase->id), blockers);
        return blockers;
    }
    addNew(cameAfter(context, *opened), blockers);
    // No reason brings a canary back that was taken off traffic.
    if (promotes && context.state.canary().rollback)
        blockers.append(rolledBack(*context.state.canary().rollback));
    return blockers;
}

QList<Blocker> blockersToOverride(const GateContext &context, const PhaseId &id)
{
    if (const std::optional<PhaseOverride> opened = context.state.overrideOf(id))
        return cameAfter(context, *opened);
    QList<Blocker> blockers = blockersOf(context, id);
    const Phase *promoting = context.plan.canary ? phaseOfPromoting(context) : nullptr;
    if (promoting && promoting->id == id)
        addNew(blockersOfPromotion(context), blockers);
    return blockers;
}
