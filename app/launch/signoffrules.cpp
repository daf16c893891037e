// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/rosterchange.h"
#include "launch/rules.h"

#include <QSet>

using namespace Qt::StringLiterals;

/// What a signed statement must say to be one of this launch.
static std::optional<Error> statementFault(const Proposal &p, const Statement &s)
{
    const RosterEntry *holder = p.state.holder(s.role);
    if (!holder)
        return Error {Rules::tr("the roster has no role \"%1\"").arg(s.role.value)};
    if (holder->id != s.signerId)
        return Error {Rules::tr("the role %1 is held by %2").arg(holder->title, holder->name)};
    const LaunchOpened &opened = p.state.opened();
    if (s.ledger != p.state.ledger() || s.checklist != opened.checklist || s.plan != opened.plan
        || s.release != opened.release) {
        return Error {Rules::tr("the statement is about another launch")};
    }
    // Who signed before it was known named none; what stops the launch is taken however old it is.
    const QString artifact = p.state.artifact();
    if (!artifact.isEmpty() && s.artifact != artifact
        && !(opened.artifact.isEmpty() && (s.artifact.isEmpty() || s.decision != Decision::Go)))
        return Error {Rules::tr("the statement is about another digest of the release than %1")
                          .arg(artifact)};
    const QString head = p.state.headAt(s.basisSize);
    if (s.basisSize < 0 || s.basisSize > p.state.size() || (!head.isEmpty() && head != s.basisHead))
        return Error {Rules::tr("the statement was made over another ledger")};
    if (s.decision != Decision::Go && s.reason.trimmed().isEmpty())
        return Error {Rules::tr("a reason is needed")};
    return std::nullopt;
}

Answer Rules::judge(const Proposal &p, const SignedOff &event)
{
    const Result<Statement> statement = readStatement(event.statement.toUtf8());
    if (!statement)
        return std::unexpected(statement.error());
    if (const auto fault = statementFault(p, *statement))
        return std::unexpected(*fault);
    if (const auto forged = p.context.signOffs
            ? p.context.signOffs(p.state.roster(), event, p.context.now)
            : std::nullopt)
        return failure(*forged);
    for (const SignOffStatus &said : p.state.signOffs()) {
        if (said.text == event.statement)
            return failure(tr("the statement was recorded already"));
        // Whatever the other says and however old it is: only taking it back frees its signer.
        if (p.state.opened().distinct && statement->decision == Decision::Go
            && said.role != statement->role && said.statement && !said.withdrawn
            && said.statement->signerId == statement->signerId) {
            return failure(tr("%1 has signed for another role").arg(statement->signerName));
        }
    }
    QList<Event> events {event};
    if (statement->decision != Decision::Go && !p.state.hold())
        events.append(HoldStarted {
            tr("%1 said %2: %3")
                .arg(statement->signerName, decisionWord(statement->decision), statement->reason)});
    return events;
}

Answer Rules::judge(const Proposal &p, const SignOffWithdrawn &event)
{
    const RosterEntry *holder = p.state.holder(event.role);
    if (!holder)
        return failure(tr("the roster has no role \"%1\"").arg(event.role.value));
    if (holder->id != p.actor)
        return failure(tr("only %1 can take it back").arg(holder->name));
    if (event.reason.trimmed().isEmpty())
        return failure(tr("a reason is needed"));
    for (const SignOffStatus &said : p.state.signOffs()) {
        if (said.role == event.role && said.statement && !said.withdrawn)
            return {{event}};
    }
    return failure(tr("there is nothing to take back"));
}

Answer Rules::judge(const Proposal &p, const PollCalled &event)
{
    PollCalled called = event;
    if (called.open.isEmpty()) {
        for (const Blocker &blocker : blockersOfLaunch(p.gate())) {
            if (blocker.role.isEmpty())
                called.open.append(blocker.why);
        }
    }
    return {{called}};
}

Answer Rules::judge(const Proposal &p, const RosterChanged &event)
{
    if (event.reason.trimmed().isEmpty())
        return failure(tr("a reason is needed"));
    QSet<RoleId> roles;
    for (const RosterEntry &entry : event.roster) {
        if (roles.contains(entry.role))
            return failure(tr("the roster names the role %1 twice").arg(entry.role.value));
        roles.insert(entry.role);
    }
    for (const RosterEntry &entry : p.state.roster()) {
        if (!roles.contains(entry.role))
            return failure(tr("the roster has to keep the role %1").arg(entry.role.value));
    }
    if (const auto fault = sharedKeyFault(event.roster))
        return failure(*fault);
    QList<PersonId> approvers;
    for (const RosterApproval &approval : event.approvals) {
        if (const auto fault = approvalFault(p.state, event, approval))
            return failure(*fault);
        if (const auto forged = p.context.approvals
                ? p.context.approvals(p.state.roster(), approval, p.context.now)
                : std::nullopt)
            return failure(tr("the approval of %1: %2").arg(approval.id.value, *forged));
        if (approval.id != p.actor && p.holdsRole(approval.id) && !approvers.contains(approval.id))
            approvers.append(approval.id);
    }
    if (approvers.size() < 2)
        return failure(tr("two other leads have to approve another roster"));
    return {{event}};
}
