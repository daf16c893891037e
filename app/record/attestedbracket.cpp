// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/attestedbracket.h"

#include "launch/countdown.h"
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
    if (before.isValid() && !after.isValid())
        return Telling::tr("attested: by %1").arg(timeWords(before));
    if (before.isValid()) {
        const QDateTime from = after.toUTC();
        const QDateTime to = before.toUTC();
        // The day once, where it is the same.
        return from.date() == to.date()
            ? Telling::tr("attested %1 – %2")
                  .arg(from.toString(u"yyyy-MM-dd HH:mm:ss"_s), to.toString(u"HH:mm:ss 'UTC'"_s))
            : Telling::tr("attested %1 – %2").arg(timeWords(from), timeWords(to));
    }
    return authorityIsAsked ? Telling::tr("time not yet attested")
                            : Telling::tr("signed time, not attested");
}
