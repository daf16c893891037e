// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rehearsal/rehearsalplay.h"

#include "desk/canary/canarywatch.h"
#include "desk/checks/checkdesk.h"
#include "desk/console/console.h"
#include "desk/signoff/signdesk.h"
#include "desk/steps/stepdesk.h"
#include "launch/canarysteps.h"
#include "launch/gate.h"
#include "launch/launch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// On the launch's clock: how long a canary is left alone with nothing known of it, and how long a
/// fault may take to be found.
static constexpr auto silencePatience = 4min;
static constexpr auto faultPatience = 15min;
static constexpr int mostRounds = 4;

static GateContext gateNow(const Launch &launch)
{
    return {*launch.runbook(), *launch.plan(), launch.state(), launch.clock().now()};
}

void RehearsalPlay::check()
{
    CheckDesk &checks = *m_console.checks();
    const RehearsalDesk *rehearsal = m_console.rehearsal();
    if (checks.running() + checks.waiting() > 0 || (rehearsal && !rehearsal->awaited().isEmpty()))
        return;
    stageOnce(u"checked"_s);
    enter(Act::Mending);
}

void RehearsalPlay::mend()
{
    CheckDesk &checks = *m_console.checks();
    const QList<ItemId> open = checks.staleItems();
    if (open.isEmpty()) {
        if (m_checkRounds > 0)
            stageOnce(u"mended"_s);
        enter(Act::Settling);
        return;
    }
    if (++m_checkRounds > mostRounds) {
        enter(Act::Settling);
        return;
    }
    RehearsalDesk *rehearsal = m_console.rehearsal();
    for (const ItemId &item : open) {
        if (rehearsal && rehearsal->canFix(item)) {
            rehearsal->fix(item);
            say(tr("Mended: %1.").arg(m_console.launch()->runbook()->item(item)->title));
        }
    }
    checks.run(open);
    enter(Act::Checking);
}

/// What a person has to say, said by the person who operates; another releases what is critical.
void RehearsalPlay::settleItem(const ChecklistItem &item)
{
    Launch &launch = *m_console.launch();
    const QDateTime now = launch.clock().now();
    const ItemStatus status = shownStatus(gateNow(launch), item.id);
    if (!info(status.state).blocks)
        return;
    if (status.state == ItemState::AwaitingAcceptance) {
        submit(m_actor, ItemAccepted {item.id, {}});
    } else if (!m_console.checks()->isBound(item.id)) {
        submit(m_actor, ItemAttested {item.id, tr("Rehearsed."), now.addDays(7)});
    } else {
        // What is critical two roles waive together.
        const PersonId by = launch.runbook()->isCritical(item.id) ? roleHolder() : m_actor;
        submit(by,
               ItemWaived {.item = item.id,
                           .reason = tr("Found in a rehearsal."),
                           .risk = tr("None: nothing of it reaches production."),
                           .from = now,
                           .until = now.addDays(1),
                           .finding = {},
                           .releasedBy = anotherPerson(by)});
    }
}

/// Who operates, where that is one of the roles; else the first of them.
PersonId RehearsalPlay::roleHolder() const
{
    const QList<RosterEntry> &roster = m_console.launch()->state().roster();
    return roster.isEmpty() || std::ranges::contains(roster, m_actor, &RosterEntry::id)
        ? m_actor
        : roster.constFirst().id;
}

PersonId RehearsalPlay::anotherPerson(const PersonId &than) const
{
    for (const RosterEntry &entry : m_console.launch()->state().roster()) {
        if (entry.id != than)
            return entry.id;
    }
    return {};
}

void RehearsalPlay::settle()
{
    Launch &launch = *m_console.launch();
    for (const Phase &phase : launch.runbook()->phases) {
        if (phase.kind != PhaseKind::Checklist)
            continue;
        for (const Section &section : phase.sections) {
            for (const ChecklistItem &item : section.items)
                settleItem(item);
        }
    }
    enter(Act::Carrying);
}

/// What steps after the launch ask to be seen to; whether there was anything left of it.
bool RehearsalPlay::settleCriteria()
{
    Launch &launch = *m_console.launch();
    bool open = false;
    for (const Phase &phase : launch.runbook()->phases) {
        for (const Section &section : phase.sections) {
            for (const ChecklistItem &item : section.items) {
                if (item.isBox() || !info(shownStatus(gateNow(launch), item.id).state).blocks)
                    continue;
                settleItem(item);
                open = true;
            }
        }
    }
    return open;
}

const Step *RehearsalPlay::nextStep(const Phase &phase) const
{
    for (const Section &section : phase.sections) {
        for (const Step &step : section.steps) {
            if (!info(m_console.launch()->state().step(step.id).state).done
                && m_console.launch()->state().step(step.id).state != ItemState::NotApplicable)
                return &step;
        }
    }
    return nullptr;
}

bool RehearsalPlay::mayPromote()
{
    return m_console.canary()->verdict().decision == CanaryDecision::Promote && !m_faultsOrdered;
}

/// A fault that nobody finds, or that nothing can be known of, is for a person.
void RehearsalPlay::watchFaults()
{
    const Launch &launch = *m_console.launch();
    const CanaryStatus &canary = launch.state().canary();
    if (!m_faultsOrdered || !canary.started || canary.ended || canary.rollback
        || m_rolledBackByHand)
        return;
    const std::chrono::milliseconds since(canary.since.msecsTo(launch.clock().now()));
    const QList<Tick> &ticks = m_console.canary()->ticks();
    const bool silent = !ticks.isEmpty() && !ticks.constLast().canary;
    if (silent && since > m_lastFault + silencePatience) {
        m_rolledBackByHand = true;
        m_console.canary()->rollBack(m_actor,
                                     tr("nothing has been known of the canary for minutes"));
    } else if (since > m_lastFault + faultPatience) {
        fail({tr("The ordered fault was not found within %1 minutes.").arg(faultPatience.count()),
              {}});
    }
}

bool RehearsalPlay::runStep(const Phase &phase, const Step &step)
{
    Launch &launch = *m_console.launch();
    const StepStatus status = launch.state().step(step.id);
    if (m_console.steps()->isRunning(step.id) || status.state == ItemState::Running)
        return false;
    if (m_begun.contains(step.id) && status.state != ItemState::Pending) {
        fail({tr("The step ended badly: %1").arg(status.note), step.title});
        return false;
    }
    const QList<Blocker> blockers = blockersOf(gateNow(launch), phase.id);
    if (!blockers.isEmpty() || !m_console.steps()->isIdle())
        return false;
    if (m_console.steps()->commandOf(step.id).isEmpty()) {
        submit(m_actor, StepDecided {.step = step.id, .decision = u"done"_s});
        return true;
    }
    if (m_begun.contains(step.id))
        return false;
    m_begun.insert(step.id);
    say(tr("%1: %2").arg(step.title, m_console.steps()->commandOf(step.id).section(u'\n', 0, 0)));
    const auto planned = launch.plan()->steps.constFind(step.id);
    const bool dangerous = planned != launch.plan()->steps.constEnd() && planned->dangerous;
    m_console.steps()->run(m_actor, step.id, dangerous ? anotherPerson(m_actor) : PersonId());
    return true;
}

void RehearsalPlay::carryOut()
{
    Launch &launch = *m_console.launch();
    const CanaryStatus &canary = launch.state().canary();
    if (canary.rollback) {
        enter(Act::RollingBack);
        return;
    }
    watchFaults();
    const GateContext gate = gateNow(launch);
    const CanarySteps canarySteps = ::canarySteps(*launch.runbook(), *launch.plan());
    const Phase *promotion = promotionPhase(gate);
    const bool watching = canary.started && !canary.ended;
    if (watching)
        stageOnce(u"canary"_s);
    if (canary.ended)
        stageOnce(u"promoted"_s);
    for (const Phase &phase : launch.runbook()->phases) {
        if (phase.kind != PhaseKind::Procedure)
            continue;
        const Step *step = nextStep(phase);
        if (!step)
            continue;
        if (m_untilCanary && (step->id == canarySteps.deploy || &phase == promotion)) {
            leave();
            emit prepared(step->id);
            return;
        }
        if (&phase == promotion && !canary.ended) {
            // Nobody says GO to a canary that is not proved, and none is proved while a fault is
            // awaited. Where no step deploys one, none will be.
            if (launch.plan()->canary && !canarySteps.deploy.isEmpty()
                && (!watching || !mayPromote()))
                return;
            if (!blockersOf(gate, phase.id).isEmpty()) {
                enter(Act::Signing);
                return;
            }
        }
        // Promotion is the watch's own; a step that only waits is done when the canary is proved.
        if (step->id == canarySteps.promote && launch.plan()->canary)
            return;
        if (watching && step->commands.isEmpty() && !mayPromote())
            return;
        runStep(phase, *step);
        return;
    }
    if (!settleCriteria())
        enter(Act::Closing);
}

void RehearsalPlay::sign()
{
    Launch &launch = *m_console.launch();
    if (m_console.signing()->isSigning())
        return;
    if (launch.state().canary().rollback) {
        enter(Act::RollingBack);
        return;
    }
    if (!launch.state().pollCalled()) {
        say(tr("The GO poll is called."));
        submit(m_actor, PollCalled {});
        return;
    }
    const QList<SignOffStatus> said = launch.state().signOffs();
    for (const SignOffStatus &status : said) {
        if (status.saysGo())
            continue;
        if (++m_signRounds > 4 * mostRounds) {
            fail({tr("The sign-offs do not stay valid: %1").arg(status.staleBecause), {}});
            return;
        }
        const QString key = m_console.rehearsal()->keyFile(status.role);
        say(tr("%1 says GO.").arg(status.role.value));
        m_console.signing()->sign({.role = status.role, .decision = Decision::Go},
                                  {KeySource::Kind::File, key, {}});
        return;
    }
    stageOnce(u"signed"_s);
    enter(Act::Carrying);
}
