// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/signoff.h"
#include "launch/launchstate.h"
#include "signoff/signoffverifier.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

/// What a lead wants to say.
struct SignWish
{
    RoleId role;
    Decision decision = Decision::Hold;
    /// As printed beside the signature; empty: the roster's.
    QString name;
    /// Empty: the decision's own sentence.
    QString meaning;
    /// Required for NO-GO and HOLD.
    QString reason;
};

/// The sentence a lead puts the name under where nobody writes another.
QString defaultMeaning(Decision decision, const QString &roleTitle);
/// The statement over everything the ledger holds now; an Error says what is missing.
Result<Statement> statementFor(const LaunchState &state, const SignWish &wish,
                               const QDateTime &now);

/// Why a sign-off is not good by the roster, whoever brings it at `now`; none: it is, or the roster
/// names no key at all for the role. Whether it is of this launch and ledger is not asked here.
std::optional<QString> signOffFault(const QList<RosterEntry> &roster, const SignedOff &signOff,
                                    const QDateTime &now);
/// Whether a signed statement may be recorded now: of this launch, over a part of this ledger, good
/// by the roster, and not stale already. A key that is not on the roster is taken only where the
/// roster names no key at all for the role; it then stays *good but unknown key* for good.
Result<SignOffJudgement> acceptableSignOff(const LaunchState &state, const QByteArray &statement,
                                           const QByteArray &signature, const QDateTime &now);
