// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/runbook.h"
#include "launch/launchstate.h"

/// One thing that keeps a phase closed, in one sentence.
struct Blocker
{
    /// Empty for what is no item: a sign-off, the clock, the canary.
    ItemId item;
    RoleId role;
    QString why;
    /// An item that is marked CRITICAL, itself or by a heading above it.
    bool critical = false;

    friend bool operator==(const Blocker &, const Blocker &) = default;
};

/// What every gate is judged by.
struct GateContext
{
    const Runbook &runbook;
    const Plan &plan;
    const LaunchState &state;
    QDateTime now;
    /// Who is about to carry out what the gate holds back; empty: nobody in particular.
    PersonId actor = {};
};

/// The state of an item as shown: what the ledger says, of what follows the launch since T-0 only,
/// and *not configured* for a binding with blanks.
ItemStatus shownStatus(const GateContext &context, const ItemId &item);
/// The same for what is known to be an item and no step.
ItemStatus shownItem(const GateContext &context, const ItemId &item);
/// Where a step stands now: what recurs (daily, weekly maintenance) and was done or skipped is
/// pending again when it is due.
StepStatus stepNow(const GateContext &context, const ItemId &step);
/// How many of these items and steps are done, as they are shown. Window, command line and record
/// all count by this.
DoneCounts countsOf(const GateContext &context, const QList<ItemId> &items,
                    const QList<ItemId> &steps = {});
/// The same of every item and step of the launch.
DoneCounts countsOfLaunch(const GateContext &context);
/// The same of the items that stand before the launch, which the GOs speak of.
DoneCounts countsOfChecklists(const GateContext &context);
/// Whether and why an item blocks, in one sentence: "Blocks nothing." where it does not. Empty for
/// what is no item.
QString blockingSentence(const GateContext &context, const ItemId &item);
/// Why the phase may not be carried out yet; empty: open. Clock, checklist items, earlier steps,
/// the GOs where the plan's quorum stands before it.
QList<Blocker> blockersOf(const GateContext &context, const PhaseId &phase);
/// When a box or step of what follows the launch opens by itself: by its own time, its section's,
/// its phase's, or the plan's (in rehearsals), from T-0 as it is now; invalid where it waits for no
/// clock.
QDateTime opensAt(const GateContext &context, const ItemId &id);
/// Says when a box or step opens that is not open yet; nothing where it is, by the clock or because
/// people opened its phase in spite of it.
std::optional<Blocker> notYetOpen(const GateContext &context, const ItemId &id);
/// What blocks the launch as a whole up to promotion: the count in the bar.
QList<Blocker> blockersOfLaunch(const GateContext &context);
/// Those of them that are no checklist item, for who knows the items' states already.
QList<Blocker> blockersBesideChecklists(const GateContext &context);
/// What promotion still waits for: T-0, the GOs, the canary's own verdict (hold reasons in words),
/// the gate of the phase that its step stands in, and that step's turn.
QList<Blocker> blockersOfPromotion(const GateContext &context);
/// Why the step may not be carried out yet: promotion waits for all of promotion, any other for its
/// phase, and each for the steps before it in its phase that did not end well. Where people opened
/// the phase in spite of its gate: those, and a hold or NO-GO that came after that.
QList<Blocker> blockersOfStep(const GateContext &context, const ItemId &step);
/// The launch's own procedures are carried out in order. Which step of its phase comes before this
/// one and was not begun yet, in one sentence with the ways out; empty: it is this one's turn,
/// somebody said why it goes ahead, or its phase knows no order (rollback, guides, maintenance).
QString whatComesFirst(const GateContext &context, const ItemId &step);
/// What opening the phase in spite of its gate would pass over.
QList<Blocker> blockersToOverride(const GateContext &context, const PhaseId &phase);
/// What closing as launched still waits for: every box and step but those of rollback and
/// maintenance.
QList<Blocker> blockersOfClosing(const GateContext &context);
/// When the launch closes by itself; invalid: never, or it is not open.
QDateTime closingDue(const GateContext &context);
/// Why it does not close by itself even then: what closing waits for, a step that runs, a canary
/// that is not promoted.
QList<Blocker> whatKeepsOpen(const GateContext &context);
/// The phase that is promotion's: the first procedure at or after T-0, in a runbook without times
/// the one that the GOs stand before; null: none.
const Phase *promotionPhase(const GateContext &context);
/// T-0 as it is now: a running hold moves it along.
QDateTime effectiveT0(const LaunchState &state, const QDateTime &now);
/// When a phase is due: its offset (or the plan's, in rehearsals) from T-0; invalid without one.
QDateTime dueTime(const GateContext &context, const Phase &phase);
/// The phase that is due now or next, by the clock; null without offsets.
const Phase *currentPhase(const GateContext &context);
