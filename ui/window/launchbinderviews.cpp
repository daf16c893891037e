// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/launchbinder.h"

#include "desk/checks/checkdesk.h"
#include "desk/console/console.h"
#include "desk/plan/deviations.h"
#include "desk/plan/preflightdesk.h"
#include "launch/entrywords.h"
#include "launch/gate.h"
#include "launch/launch.h"
#include "ui/items/agetext.h"
#include "ui/items/itemviewof.h"
#include "ui/items/phasemodel.h"
#include "ui/items/verdictstyle.h"
#include "ui/window/tabtitle.h"

using namespace Qt::StringLiterals;

/// What blocks, by the states the model has of the items.
static void countBlockers(const GateContext &context, const PhaseModel &model, CountdownView &view)
{
    const QList<Blocker> beside = blockersBesideChecklists(context);
    view.blocking = int(beside.size());
    view.worst = ItemState::Pending;
    const auto take = [&view](ItemState state) {
        if (info(state).badness > info(view.worst).badness)
            view.worst = state;
    };
    for (const Blocker &blocker : beside) {
        if (!blocker.item.isEmpty())
            take(shownStatus(context, blocker.item).state);
    }
    if (context.state.canary().isPromoted())
        return;
    for (const Phase &phase : context.runbook.phases) {
        if (phase.kind != PhaseKind::Checklist)
            continue;
        const QModelIndex index = model.indexOfPhase(phase.id);
        view.blocking += index.data(PhaseModel::BlockingRole).toInt();
        take(ItemState(index.data(PhaseModel::WorstBlockingRole).toInt()));
    }
}

CountdownView LaunchBinder::countdownView(const Console &console, const PhaseModel &model)
{
    const Launch &launch = *console.launch();
    const LaunchState &state = launch.state();
    const LaunchOpened &opened = state.opened();
    const QDateTime now = launch.clock().now();
    CountdownView view;
    view.title = opened.title;
    view.release = opened.release;
    view.environment = opened.environment;
    const Countdown countdown = countdownOf(state, now);
    view.clock = countdown.text();
    view.state = countdown.state;
    view.t0 = plannedText(effectiveT0(state, now), now);
    for (const SignOffStatus &said : state.signOffs()) {
        RoleSays role;
        const RosterEntry *holder = state.holder(said.role);
        role.title = holder ? holder->title : said.role.value;
        if (said.statement && !said.withdrawn)
            role.decision = said.statement->decision;
        role.stale = (said.stale || said.keyless) && role.decision;
        view.poll.append(role);
    }
    countBlockers({*launch.runbook(), *launch.plan(), state, now, console.actor()}, model, view);
    view.rehearsal = opened.rehearsal;
    view.speed = opened.speed;
    view.record = launch.isReadOnly() || state.isClosed();
    // From any console, one that only reads included.
    view.rollbackArmed = !launch.timeline() && !state.isClosed();
    return view;
}

/// Nobody reads more of them in a list.
static constexpr qsizetype shownFindings = 200;

OverviewView LaunchBinder::overviewView(const Console &console, const PhaseModel &model)
{
    const Launch &launch = *console.launch();
    const GateContext context {*launch.runbook(), *launch.plan(), launch.state(),
                               launch.clock().now(), console.actor()};
    // A closed launch is at no phase, and nothing is due in it any more.
    const bool closed = context.state.isClosed();
    const Phase *current = closed ? nullptr : currentPhase(context);
    OverviewView view;
    for (const Phase &phase : context.runbook.phases) {
        if (!hasTab(phase))
            continue;
        const QModelIndex index = model.indexOfPhase(phase.id);
        PhaseLine line {phase.id,
                        tabTitle(phase),
                        {},
                        {},
                        ItemState(index.data(PhaseModel::StateRole).toInt()),
                        index.data(PhaseModel::DoneRole).toInt(),
                        index.data(PhaseModel::TotalRole).toInt(),
                        current && current->id == phase.id};
        const QDateTime due = dueTime(context, phase);
        if (due.isValid() && !closed)
            line.due = due > context.now ? tr("due in %1").arg(ageText(context.now, due))
                                         : tr("due %1 ago").arg(ageText(due, context.now));
        view.phases.append(line);
    }
    view.counts = countsOfLaunch(context);
    const QList<PlacedFinding> found = console.preflight()->all();
    view.foundInAll = int(found.size());
    for (const PlacedFinding &each : found.first(std::min(shownFindings, found.size()))) {
        const Finding &finding = each.finding;
        // What is the plan's stands in no line.
        const QString words = finding.line > 0
            ? tr("line %1: %2: %3").arg(QString::number(finding.line), finding.message, finding.fix)
            : u"%1: %2"_s.arg(finding.message, finding.fix);
        view.found.append({{each.about, words, {}}, finding});
    }
    for (const Entry &entry : context.state.waivedFindings()) {
        const auto &waived = std::get<FindingWaived>(entry.event);
        view.found.append(
            {{{},
              tr("%1: waived by %2: %3")
                  .arg(waivedFindingWords(waived), personName(console, entry.actor), waived.reason),
              ItemState::Waived},
             findingWaived(waived),
             true});
    }
    view.mayWaive = !launch.isReadOnly() && !closed;
    for (const Blocker &blocker : blockersOfLaunch(context)) {
        view.blocking.append({blocker.item, blocker.why,
                              blocker.item.isEmpty() ? ItemState::Pending
                                                     : shownStatus(context, blocker.item).state});
    }
    if (closed) {
        Entry ending;
        ending.event = *context.state.closed();
        view.next << entrySentence(ending);
        return view;
    }
    if (const QDateTime closing = closingDue(context);
        closing.isValid() && closing <= context.now) {
        const QList<Blocker> open = whatKeepsOpen(context);
        view.next << (open.isEmpty()
                          ? tr("It closes by itself now")
                          : tr("It was to close %1 ago; %n point(s) keep it open: %2", nullptr,
                               int(open.size()))
                                .arg(ageText(closing, context.now), open.constFirst().why));
    }
    if (const auto &hold = context.state.hold())
        view.next << tr("On hold: %1").arg(hold->reason);
    if (current
        && model.indexOfPhase(current->id).data(PhaseModel::DoneRole)
            != model.indexOfPhase(current->id).data(PhaseModel::TotalRole))
        view.next << tr("%1 is due").arg(tabTitle(*current));
    const int stale = launch.isReadOnly() ? 0 : int(console.checks()->staleItems().size());
    if (stale > 0)
        view.next << tr("Run %n check(s) that are not fresh (Shift+F5)", nullptr, stale);
    const QList<Blocker> waiting = blockersOfPromotion(context);
    for (const Blocker &waits : waiting.first(std::min<qsizetype>(3, waiting.size())))
        view.next << tr("Promotion waits: %1").arg(waits.why);
    return view;
}
