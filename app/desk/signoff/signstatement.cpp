// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/signoff/signstatement.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// `SignDeskWords::tr()`: the words of signing.
class SignDeskWords
{
    Q_DECLARE_TR_FUNCTIONS(SignDesk)
};

/// How far a statement's clock may be ahead of this console's.
constexpr auto clockTolerance = 5min;

} // namespace

QString defaultMeaning(Decision decision, const QString &roleTitle)
{
    switch (decision) {
    case Decision::Go:
        return SignDeskWords::tr("I have seen what is stated here and approve the launch as %1.")
            .arg(roleTitle);
    case Decision::NoGo:
        return SignDeskWords::tr("I do not approve the launch as %1.").arg(roleTitle);
    case Decision::Hold:
        return SignDeskWords::tr("I ask as %1 that the launch waits until the reason is settled.")
            .arg(roleTitle);
    }
    return {};
}

Result<Statement> statementFor(const LaunchState &state, const SignWish &wish, const QDateTime &now)
{
    if (!state.isOpen())
        return failure(SignDeskWords::tr("the launch is not open"));
    const RosterEntry *holder = state.holder(wish.role);
    if (holder == nullptr)
        return failure(SignDeskWords::tr("this launch has no role \"%1\"").arg(wish.role.value));
    if (wish.decision != Decision::Go && wish.reason.trimmed().isEmpty())
        return failure(SignDeskWords::tr("%1 needs a reason").arg(decisionWord(wish.decision)));
    const LaunchOpened &opened = state.opened();
    Statement statement;
    statement.basisHead = state.head();
    statement.basisSize = state.size();
    statement.decision = wish.decision;
    statement.ledger = state.ledger();
    statement.meaning = wish.meaning.trimmed().isEmpty()
        ? defaultMeaning(wish.decision, holder->title)
        : wish.meaning.trimmed();
    statement.nonce = QUuid::createUuid().toString(QUuid::WithoutBraces);
    statement.reason = wish.reason.trimmed();
    statement.role = wish.role;
    statement.signedAt = now;
    statement.signerId = holder->id;
    statement.signerName = wish.name.trimmed().isEmpty() ? holder->name : wish.name.trimmed();
    statement.artifact = state.artifact();
    statement.checklist = opened.checklist;
    statement.plan = opened.plan;
    statement.release = opened.release;
    if (statementText(statement).isEmpty())
        return failure(SignDeskWords::tr("the text holds characters that cannot be signed"));
    return statement;
}

/// What would make the sign-off stale the moment it is recorded; empty: nothing.
static QString staleAtOnce(const LaunchState &state, const RoleId &role,
                           const QByteArray &statement, const QByteArray &signature,
                           const QDateTime &now)
{
    LaunchState after = state;
    Entry entry;
    entry.seq = state.size();
    entry.time = now;
    entry.ledger = state.ledger();
    entry.event = SignedOff {QString::fromUtf8(statement), QString::fromUtf8(signature)};
    after.apply(entry);
    for (const SignOffStatus &status : after.signOffs()) {
        if (status.role == role && status.stale)
            return status.staleBecause;
    }
    return {};
}

/// The judgement by the roster alone, where it lets the sign-off pass.
static Result<SignOffJudgement> judgedByRoster(const QList<RosterEntry> &roster,
                                               const Statement &statement, const QByteArray &text,
                                               const QByteArray &signature, const QDateTime &now)
{
    if (statement.signedAt > now.addDuration(clockTolerance))
        return failure(SignDeskWords::tr("the statement is dated %1, which is still to come")
                           .arg(toUtcText(statement.signedAt)));
    SignOffJudgement judgement = judgeSignOff(roster, text, signature, statement.signedAt);
    if (judgement.trust == SignOffTrust::Bad)
        return failure(judgement.words);
    const auto holder = std::ranges::find(roster, statement.role, &RosterEntry::role);
    if (judgement.trust == SignOffTrust::UnknownKey && holder != roster.end()
        && !holder->keys.isEmpty())
        return failure(
            SignDeskWords::tr("%1: it is not the roster's key of %2")
                .arg(judgement.words, holder->name.isEmpty() ? holder->title : holder->name));
    return judgement;
}

std::optional<QString> signOffFault(const QList<RosterEntry> &roster, const SignedOff &signOff,
                                    const QDateTime &now)
{
    const QByteArray text = signOff.statement.toUtf8();
    const Result<Statement> statement = readStatement(text);
    if (!statement)
        return statement.error().message;
    const Result<SignOffJudgement> judged =
        judgedByRoster(roster, *statement, text, signOff.sig.toUtf8(), now);
    return judged ? std::nullopt : std::optional(judged.error().message);
}

Result<SignOffJudgement> acceptableSignOff(const LaunchState &state, const QByteArray &text,
                                           const QByteArray &signature, const QDateTime &now)
{
    const Result<Statement> statement = readStatement(text);
    if (!statement)
        return failure(
            text.endsWith('\n')
                ? SignDeskWords::tr("the statement ends with a line end, which was not signed: %1")
                      .arg(statement.error().message)
                : statement.error().message);
    if (statement->ledger != state.ledger())
        return failure(SignDeskWords::tr("the statement is about another launch"));
    if (statement->basisSize < 0 || statement->basisSize > state.size()
        || state.headAt(statement->basisSize) != statement->basisHead)
        return failure(
            SignDeskWords::tr("the statement was made over another ledger than this one"));
    Result<SignOffJudgement> judgement =
        judgedByRoster(state.roster(), *statement, text, signature, now);
    if (!judgement)
        return judgement;
    // What stops the launch is taken however old it is.
    if (statement->decision != Decision::Go)
        return judgement;
    const QString stale = staleAtOnce(state, statement->role, text, signature, now);
    if (!stale.isEmpty())
        return failure(
            SignDeskWords::tr("the statement is out of date, please sign anew: %1").arg(stale));
    return judgement;
}
