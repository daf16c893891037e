// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/events/roster.h"
#include "domain/result.h"
#include "signoff/sshkey.h"
#include "signoff/sshsig.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QDateTime>
#include <QList>

/// One line of an allowed signers file (ssh-keygen(1), ALLOWED SIGNERS).
struct AllowedSigner
{
    /// Patterns with * and ?; a leading ! excludes.
    QByteArrayList principals;
    SshPublicKey key;
    /// Patterns; empty: every namespace.
    QByteArrayList namespaces;
    /// Invalid: no limit.
    QDateTime validAfter;
    QDateTime validBefore;
    /// The key signs certificates, which are not taken: such a line allows nothing.
    bool certAuthority = false;
};

/// Comments and blank lines are skipped; an Error names the line, as ssh-keygen would on its way
/// past it.
Result<QList<AllowedSigner>> readAllowedSigners(const QByteArray &text);
/// Public keys, one a line: keys that count no more. Key revocation lists (binary) are refused by
/// name.
Result<QList<SshPublicKey>> readRevokedKeys(const QByteArray &text);

/// The signature is good and `principal` may sign in this namespace with that key at `time`.
Result<SshSigned> verifyAllowed(const QList<AllowedSigner> &allowed,
                                const QList<SshPublicKey> &revoked, const QString &principal,
                                const QByteArray &nameSpace, const QByteArray &armored,
                                const QByteArray &message, const QDateTime &time);

/// A roster as an allowed signers file: each key under its holder's id, for sign-offs only, with
/// its dates.
QByteArray allowedSignersFile(const QList<RosterEntry> &roster);

/// A roster, and when it came.
struct DatedRoster
{
    /// Invalid: the first one, which always was.
    QDateTime since;
    QList<RosterEntry> roster;
};

/// The same of every roster that a launch had, in order: a key that a later one does not have is
/// valid until that came, a new one from then on. What was signed under any of them verifies at its
/// own time (`ssh-keygen -O verify-time`).
QByteArray allowedSignersOfAll(const QList<DatedRoster> &rosters);
/// One line for a key that may sign heads, under the name "console".
QByteArray allowedConsoleLine(const QString &consoleKey);
