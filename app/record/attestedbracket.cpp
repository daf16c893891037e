// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/attestedbracket.h"

#include "record/telling.h"

using namespace Qt::StringLiterals;

AttestedBracket bracketOf(qint64 basisSize, qint64 seq, const QList<AttestedTime> &attested)
{
    AttestedBracket bracket;
    for (const AttestedTime &time : attested) {
        if (time.token < basisSize)
            bracket.after = time.notLaterThan;
        if (time.seq >= seq && !bracket.before.isValid())
            bracket.before = time.notLaterThan;
    }
    return bracket;
}

AttestedBracket bracketOf(const SignOffStatus &signOff, const QList<AttestedTime> &attested)
{
    return signOff.statement ? bracketOf(signOff.statement->basisSize, signOff.seq, attested)
                             : AttestedBracket();
}

QDateTime AttestedBracket::held(const QDateTime &signedAt) const
{
    if (after.isValid() && signedAt < after)
        return after;
    return before.isValid() && signedAt > before ? before : signedAt;
}

QString AttestedBracket::words(bool authorityIsAsked) const
{
    const auto clock = [](const QDateTime &time) { return time.toUTC().toString(u"hh:mm:ss"_s); };
    if (before.isValid())
        return after.isValid() ? Telling::tr("attested %1 – %2").arg(clock(after), clock(before))
                               : Telling::tr("attested: by %1").arg(clock(before));
    return authorityIsAsked ? Telling::tr("time not yet attested")
                            : Telling::tr("signed time, not attested");
}
