// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchstate.h"
#include "record/verify.h"

#include <QDateTime>
#include <QList>

/// Between which attested times something was signed. An invalid time: no authority vouches for
/// that side.
struct AttestedBracket
{
    /// The newest time in the history that the signed statement names: signed after it.
    QDateTime after;
    /// The oldest time over a history that holds the sign-off: signed before it.
    QDateTime before;

    /// The time a signature is judged at: the signer's own, as far as the attested times allow it.
    /// A clock set back or forward past them counts for nothing.
    QDateTime held(const QDateTime &signedAt) const;
    /// "attested 2026-11-23 18:20:38 – 18:20:44 UTC", "attested: by 2026-11-23 18:20:44 UTC",
    /// "time not yet attested" where an authority was asked for, "signed time, not attested" where
    /// none is.
    QString words(bool authorityIsAsked) const;
    friend bool operator==(const AttestedBracket &, const AttestedBracket &) = default;
};

/// The bracket of what stands in the entry `seq` and names a history of `basisSize` entries, by the
/// tokens that verify (`TokenReading::attested`).
AttestedBracket bracketOf(qint64 basisSize, qint64 seq, const QList<AttestedTime> &attested);
/// The bracket of one sign-off.
AttestedBracket bracketOf(const SignOffStatus &signOff, const QList<AttestedTime> &attested);
