// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/events/rosterchanged.h"
#include "domain/signoff.h"
#include "signoff/sshsig.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

enum class SignOffTrust {
    /// The role's holder signed this, with a key of the roster that was valid then.
    Good,
    /// The signature fits, but nobody on the roster has that key.
    UnknownKey,
    /// Altered, of another role, out of its time, or short of what the role demands.
    Bad,
};

/// What a sign-off is worth, in words.
struct SignOffJudgement
{
    SignOffTrust trust = SignOffTrust::Bad;
    /// "good by NAME", "good but unknown key SHA256:…", "bad: …".
    QString words;
    std::optional<Statement> statement;
    /// Who signed, where the signature is at least good.
    std::optional<SshSigned> made;
};

/// Judges a sign-off by a roster at the time it was made (attested, else signed). Whether its basis
/// is a prefix of the ledger and whether it is stale are the ledger's questions, not asked here.
SignOffJudgement judgeSignOff(const QList<RosterEntry> &roster, const QByteArray &statement,
                              const QByteArray &signature, const QDateTime &time);
/// Why the approval of another roster is not signed by its approver, judged by the roster before
/// it at that time; none: it is. What the approval says is the ledger's question, not asked here.
std::optional<QString> approvalSignatureFault(const QList<RosterEntry> &roster,
                                              const RosterApproval &approval,
                                              const QDateTime &time);
/// "good", "unknownKey", "bad".
QString signOffTrustName(SignOffTrust trust);
