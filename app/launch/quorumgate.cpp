// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consoleperson.h"
#include "launch/gateparts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct QuorumWords
{
    Q_DECLARE_TR_FUNCTIONS(gate)
};

} // namespace

QString GateParts::whyNoGo(const SignOffStatus &status, const QString &title)
{
    if (!status.statement)
        return QuorumWords::tr("%1 has not said GO").arg(title);
    if (status.withdrawn)
        return QuorumWords::tr("%1 took the sign-off back").arg(title);
    if (status.statement->decision != Decision::Go)
        return QuorumWords::tr("%1 said %2: %3")
            .arg(title, decisionWord(status.statement->decision), status.statement->reason);
    return QuorumWords::tr("%1 has to say GO again: %2").arg(title, status.staleBecause);
}

/// Whether the person started a command of a procedure.
static bool hasDeployed(const GateContext &context, const PersonId &person)
{
    for (const Phase &phase : context.runbook.phases) {
        if (phase.kind != PhaseKind::Procedure)
            continue;
        for (const Section &section : phase.sections) {
            for (const Step &step : section.steps) {
                const StepStatus status = context.state.step(step.id);
                // What is done by hand is done.
                if (status.startedBy == person
                    || (status.decided && status.decided->decision == "done"_L1
                        && status.by == person))
                    return true;
            }
        }
    }
    return false;
}

/// Whether the person is about to deploy. What the console does by itself it does for who opened
/// the launch.
static bool wouldDeploy(const GateContext &context, const PersonId &person)
{
    return context.actor == person
        || (context.actor == consolePerson() && context.state.openedBy() == person);
}

/// Who carries it out does not approve it alone.
static void addSoleApprover(const GateContext &context, QList<Blocker> &blockers)
{
    PersonId only;
    RoleId role;
    for (const SignOffStatus &status : context.state.signOffs()) {
        const RosterEntry *holder = context.state.holder(status.role);
        if (!context.plan.quorum.roles.contains(status.role) || !holder)
            continue;
        // Who has not said GO yet is who will.
        const PersonId approver = status.saysGo() ? status.statement->signerId : holder->id;
        if (approver.isEmpty() || (!only.isEmpty() && approver != only))
            return;
        only = approver;
        role = status.role;
    }
    if (only.isEmpty())
        return;
    const RosterEntry *holder = context.state.holder(role);
    const QString name = holder->name.isEmpty() ? only.value : holder->name;
    if (hasDeployed(context, only))
        blockers.append({.why = QuorumWords::tr("%1 deploys and is the only one who approves: "
                                                "another person has to approve")
                                    .arg(name)});
    else if (wouldDeploy(context, only))
        blockers.append({.why = QuorumWords::tr("%1 is the only one who approves: another person "
                                                "has to promote")
                                    .arg(name)});
}

/// How a key that is missing comes onto the roster: two other leads have to sign for it.
static QString whyKeyless(const LaunchState &state, const RoleId &role, const QString &title)
{
    const RosterEntry *holder = state.holder(role);
    QSet<PersonId> others;
    for (const RosterEntry &entry : state.roster()) {
        if (!entry.keys.isEmpty() && entry.id != holder->id)
            others.insert(entry.id);
    }
    return others.size() >= 2
        ? QuorumWords::tr("no key for %1 on the roster: add it by a roster change").arg(title)
        : QuorumWords::tr(
              "no key for %1 on the roster: nobody's GO can be known as theirs; give the "
              "keys when a launch is opened")
              .arg(title);
}

void GateParts::addQuorum(const GateContext &context, QList<Blocker> &blockers)
{
    const QList<SignOffStatus> signOffs = context.state.signOffs();
    QSet<PersonId> signers;
    for (const RoleId &role : context.plan.quorum.roles) {
        const RosterEntry *holder = context.state.holder(role);
        const QString title = holder && !holder->title.isEmpty() ? holder->title : role.value;
        const auto said = std::ranges::find(signOffs, role, &SignOffStatus::role);
        if (said == signOffs.end()) {
            blockers.append({.role = role, .why = QuorumWords::tr("%1 has no person").arg(title)});
        } else if (said->keyless && !said->stops()) {
            blockers.append({.role = role, .why = whyKeyless(context.state, role, title)});
        } else if (!said->saysGo()) {
            blockers.append({.role = role, .why = whyNoGo(*said, title)});
        } else if (context.plan.quorum.distinct && signers.contains(said->statement->signerId)) {
            blockers.append(
                {.role = role,
                 .why =
                     QuorumWords::tr("%1 signed for two roles").arg(said->statement->signerName)});
        } else {
            signers.insert(said->statement->signerId);
        }
    }
    addSoleApprover(context, blockers);
}
