// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/history.h"
#include "record/verify.h"
#include "signoff/allowedsigners.h"

/// The parts of a verification, each on its own.

/// What the chain alone says.
struct ChainReading
{
    /// What stands, from the start.
    History history;
    std::optional<qint64> firstBad;
    QString why;
    /// Entries that are dated before the one before them; no fault, as a clock may be set back.
    QList<qint64> datedBack;
    /// Of the first of them: its own time and that of the entry before it.
    QString backTo;
    QString backFrom;
};

/// Follows the chain and holds it against the head's text.
ChainReading readChain(const RecordBytes &record);
/// Each sign-off by the roster of its moment, its basis and its subject; `allowed` empty: the
/// record's own roster only. Whether a key was valid is judged at the signed time, held within the
/// attested times around it.
QList<VerifiedSignOff> readSignOffs(const History &history,
                                    const std::optional<QList<AllowedSigner>> &allowed,
                                    const QList<AttestedTime> &attested);

/// The first change of the roster that two other leads of the roster before it did not sign, and
/// why; none: all were. Keys are judged as those of sign-offs are, at the time of the entry.
struct RosterFault
{
    qint64 seq = 0;
    QString why;
};
std::optional<RosterFault> readRosterChanges(const History &history,
                                             const QList<AttestedTime> &attested);

/// The head's signature: `Valid`, `UnknownKey` (unsigned, or a key that `allowed` does not hold) or
/// `Invalid`, with the sentence in `why`. A key of `allowed` has to be valid when the head says
/// that it was signed.
struct HeadReading
{
    RecordVerdict verdict = RecordVerdict::Invalid;
    QString why;
};
HeadReading readHead(const RecordBytes &record, const LaunchOpened &opened,
                     const std::optional<QList<AllowedSigner>> &allowed, bool anchoredBySignOff,
                     const QList<AttestedTime> &attested);
/// Times of the tokens that verify, offline and at their own time. A token that the record's own
/// roots refuse, or that is over another history, is `bad`; without roots, or under roots of the
/// reader's that do not know the authority, a time is just not attested.
struct TokenReading
{
    QList<AttestedTime> attested;
    std::optional<qint64> bad;
    QString why;
};
TokenReading readTokens(const History &history, const QStringList &readersRoots = {});
