// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/gate.h"

#include "launch/countdown.h"
#include "launch/gateparts.h"
#include "launch/stepwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct GateWords
{
    Q_DECLARE_TR_FUNCTIONS(gate)
};

} // namespace

QDateTime effectiveT0(const LaunchState &state, const QDateTime &now)
{
    if (const std::optional<PlannedHold> due = state.dueHold(now))
        return now.addSecs(-due->at.count());
    if (!state.hold() || now < state.hold()->since)
        return state.t0();
    return state.t0().addMSecs(state.hold()->since.msecsTo(now));
}

QDateTime dueTime(const GateContext &context, const Phase &phase)
{
    const auto planned = context.plan.offsets.constFind(phase.id);
    if (planned != context.plan.offsets.constEnd())
        return effectiveT0(context.state, context.now).addSecs(planned->count());
    if (!phase.offset)
        return {};
    return effectiveT0(context.state, context.now).addSecs(phase.offset->count());
}

const Phase *currentPhase(const GateContext &context)
{
    const Phase *due = nullptr;
    const Phase *next = nullptr;
    for (const Phase &phase : context.runbook.phases) {
        const QDateTime time = dueTime(context, phase);
        if (!time.isValid())
            continue;
        if (time <= context.now && (!due || time >= dueTime(context, *due)))
            due = &phase;
        if (time > context.now && (!next || time < dueTime(context, *next)))
            next = &phase;
    }
    return due ? due : next;
}

/// Evidence and words, not what is left out on purpose.
static bool restsOnEvidence(ItemState state)
{
    return state != ItemState::Pending && state != ItemState::Waived
        && state != ItemState::NotApplicable;
}

ItemStatus shownItem(const GateContext &context, const ItemId &item)
{
    ItemStatus status = context.state.item(item, context.now);
    // T-0 was moved since: what was so after the earlier one says nothing of what follows this one.
    if (restsOnEvidence(status.state) && GateParts::tellsOfEarlierT0(context, item, status.since))
        status = {};
    const auto bound = context.plan.checks.constFind(item);
    if (status.state == ItemState::Pending && bound != context.plan.checks.constEnd()
        && !isFilledIn(*bound, context.plan.targets)) {
        status.state = ItemState::NotConfigured;
    }
    return status;
}

static ItemStatus shownStep(const GateContext &context, const ItemId &id)
{
    const StepStatus step = stepNow(context, id);
    // What went wrong says more than how its output begins.
    const bool ended = step.finished && step.note == step.finished->excerpt;
    const QStringList remarks = ended ? stepRemarks(*step.finished) : QStringList();
    return {.state = step.state,
            .since = step.since,
            .by = step.by,
            .note = remarks.isEmpty() ? step.note : remarks.constFirst(),
            .runs = step.attempt};
}

ItemStatus shownStatus(const GateContext &context, const ItemId &item)
{
    return context.runbook.step(item) ? shownStep(context, item) : shownItem(context, item);
}

/// Why an item blocks, in one sentence.
static QString whyBlocked(const ItemStatus &status, const QString &title)
{
    QString why = GateWords::tr("%1: %2").arg(title, stateWord(status.state));
    if (status.state == ItemState::Stale && status.expires.isValid())
        why = GateWords::tr("%1: its evidence is out of date since %2")
                  .arg(title, timeWords(status.expires));
    else if (status.state == ItemState::AwaitingAcceptance)
        why = GateWords::tr("%1: a person has to accept the evidence").arg(title);
    else if (!status.note.isEmpty() && status.state != ItemState::Pending)
        why = GateWords::tr("%1: %2: %3")
                  .arg(title, stateWord(status.state), status.note.section(u'\n', 0, 0));
    return why;
}

QString blockingSentence(const GateContext &context, const ItemId &id)
{
    const ChecklistItem *item = context.runbook.item(id);
    const Phase *phase = context.runbook.phaseOf(id);
    if (!item || !phase)
        return {};
    const ItemStatus status = shownItem(context, id);
    const QString why = whyBlocked(status, item->title);
    if (info(status.state).blocks) {
        switch (phase->kind) {
        case PhaseKind::Checklist:
            return GateWords::tr("Blocks the phases up to promotion: %1").arg(why);
        case PhaseKind::Procedure:
            // What is seen to after the launch holds no command back.
            if (!item->isBox())
                return GateWords::tr("Blocks closing only: %1").arg(why);
            return GateWords::tr("Blocks the phases after this one and closing: %1").arg(why);
        case PhaseKind::Rollback:
        case PhaseKind::Maintenance:
        case PhaseKind::Troubleshooting: break;
        default: return GateWords::tr("Blocks closing only: %1").arg(why);
        }
    }
    return GateWords::tr("Blocks nothing.");
}

/// From the place `from` on; else the order stays.
static void putCriticalFirst(QList<Blocker> &blockers, qsizetype from)
{
    std::stable_partition(blockers.begin() + from, blockers.end(),
                          [](const Blocker &blocker) { return blocker.critical; });
}

/// `boxes`: those alone, not what a step after the launch asks to be seen to.
static void addItems(const GateContext &context, const Phase &phase, QList<Blocker> &blockers,
                     bool boxes = false)
{
    const qsizetype from = blockers.size();
    for (const Section &section : phase.sections) {
        for (const ChecklistItem &item : section.items) {
            if (boxes && !item.isBox())
                continue;
            const ItemStatus status = shownItem(context, item.id);
            if (info(status.state).blocks)
                blockers.append({.item = item.id,
                                 .why = whyBlocked(status, item.title),
                                 .critical = item.critical || section.critical});
        }
    }
    putCriticalFirst(blockers, from);
}

bool GateParts::isUntouched(ItemState state)
{
    return state == ItemState::Pending || state == ItemState::Running;
}

static void addStep(const GateContext &context, const Step &step, bool touched,
                    QList<Blocker> &blockers)
{
    const ItemStatus status = shownStep(context, step.id);
    if (info(status.state).blocks && !(touched && GateParts::isUntouched(status.state)))
        blockers.append({.item = step.id, .why = whyBlocked(status, step.title)});
}

/// `touched`: only steps that were begun and did not end well.
static void addSteps(const GateContext &context, const Phase &phase, bool touched,
                     QList<Blocker> &blockers)
{
    for (const Section &section : phase.sections) {
        for (const Step &step : section.steps)
            addStep(context, step, touched, blockers);
    }
}

QList<const Step *> GateParts::stepsBefore(const Phase &phase, const ItemId &step)
{
    QList<const Step *> earlier;
    for (const Section &section : phase.sections) {
        for (const Step &each : section.steps) {
            if (each.id == step)
                return earlier;
            earlier.append(&each);
        }
    }
    return {};
}

void GateParts::addUnsettledBefore(const GateContext &context, const Phase &phase,
                                   const ItemId &step, QList<Blocker> &blockers)
{
    for (const Step *earlier : stepsBefore(phase, step))
        addStep(context, *earlier, true, blockers);
}

void GateParts::addHold(const GateContext &context, QList<Blocker> &blockers)
{
    if (const std::optional<PlannedHold> due = context.state.dueHold(context.now))
        blockers.append({.why = GateWords::tr("the countdown is on hold: %1").arg(due->reason)});
    if (context.state.hold())
        blockers.append(
            {.why =
                 GateWords::tr("the countdown is on hold: %1").arg(context.state.hold()->reason)});
}

void GateParts::addChecklists(const GateContext &context, QList<Blocker> &blockers)
{
    const qsizetype from = blockers.size();
    for (const Phase &phase : context.runbook.phases) {
        if (phase.kind == PhaseKind::Checklist)
            addItems(context, phase, blockers);
    }
    putCriticalFirst(blockers, from);
}

static void addClock(const GateContext &context, const Phase &phase, QList<Blocker> &blockers)
{
    const QDateTime due = dueTime(context, phase);
    if (!due.isValid() || context.now >= due)
        return;
    const auto offset = std::chrono::seconds(effectiveT0(context.state, context.now).secsTo(due));
    blockers.append(
        {.why = GateWords::tr("opens at %1 (%2)").arg(offsetText(offset), timeWords(due))});
}

QList<Blocker> blockersOf(const GateContext &context, const PhaseId &id)
{
    QList<Blocker> blockers;
    const Phase *phase = context.runbook.phase(id);
    if (!phase || (phase->kind != PhaseKind::Procedure && phase->kind != PhaseKind::PostLaunch))
        return blockers;
    addClock(context, *phase, blockers);
    if (phase->kind == PhaseKind::PostLaunch) {
        GateParts::addSectionClocks(context, *phase, blockers);
        return blockers;
    }
    GateParts::addHold(context, blockers);
    const Phase *promotion = promotionPhase(context);
    // Pointers into one list: earlier is smaller. What stands after promotion waits for promotion
    // itself.
    const bool upToPromotion = !promotion || phase <= promotion;
    if (upToPromotion)
        GateParts::addChecklists(context, blockers);
    for (const Phase &earlier : context.runbook.phases) {
        if (&earlier == phase)
            break;
        if (earlier.kind == PhaseKind::Procedure) {
            addItems(context, earlier, blockers, true);
            addSteps(context, earlier, false, blockers);
        }
    }
    const Phase *quorum = context.runbook.phase(context.plan.quorum.before);
    if (phase == (quorum ? quorum : promotion))
        GateParts::addQuorum(context, blockers);
    return blockers;
}

static QList<Blocker> launchBlockers(const GateContext &context, bool checklists)
{
    QList<Blocker> blockers;
    GateParts::addHold(context, blockers);
    if (!context.state.canary().isPromoted()) {
        if (checklists)
            GateParts::addChecklists(context, blockers);
        GateParts::addQuorum(context, blockers);
    }
    for (const Phase &phase : context.runbook.phases) {
        if (phase.kind == PhaseKind::Procedure)
            addSteps(context, phase, true, blockers);
    }
    return blockers;
}

QList<Blocker> blockersOfLaunch(const GateContext &context)
{
    return launchBlockers(context, true);
}

QList<Blocker> blockersBesideChecklists(const GateContext &context)
{
    return launchBlockers(context, false);
}

QList<Blocker> blockersOfClosing(const GateContext &context)
{
    QList<Blocker> blockers;
    for (const Phase &phase : context.runbook.phases) {
        if (phase.kind == PhaseKind::Rollback || phase.kind == PhaseKind::Maintenance
            || phase.kind == PhaseKind::Troubleshooting)
            continue;
        // What was proved before promotion may have aged since.
        if (phase.kind != PhaseKind::Checklist)
            addItems(context, phase, blockers);
        if (phase.kind == PhaseKind::Procedure || phase.kind == PhaseKind::PostLaunch)
            addSteps(context, phase, false, blockers);
    }
    return blockers;
}
