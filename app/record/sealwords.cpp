// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/sealwords.h"

#include "domain/clock.h"
#include "record/telling.h"

static QString sealSentence(const PdfSeal &seal, bool isLater)
{
    QString who = seal.by.isEmpty() ? Telling::tr("an authority") : seal.by;
    if (seal.isTimestamp)
        who = Telling::tr("a time stamp of %1").arg(who);
    else if (seal.isSelfMade)
        who = Telling::tr("%1, self-made: nobody else vouches for it").arg(who);
    else if (!seal.isTrusted)
        who = Telling::tr("%1, whose certificate was not judged").arg(who);
    if (isLater)
        return seal.time.isValid()
            ? Telling::tr("what was sealed is intact; signed afterwards by %1; not later than %2")
                  .arg(who, toUtcText(seal.time))
            : Telling::tr("what was sealed is intact; signed afterwards by %1; time not attested")
                  .arg(who);
    return seal.time.isValid()
        ? Telling::tr("sealed by %1; not later than %2").arg(who, toUtcText(seal.time))
        : Telling::tr("sealed by %1; time not attested").arg(who);
}

QStringList sealWords(const Verification &verification)
{
    if (!verification.isPdf)
        return {};
    // Only good seals are told of; of a broken one the verdict says more.
    if (verification.seals.isEmpty())
        return {verification.verdict == RecordVerdict::Invalid
                    ? Telling::tr("no seal of the PDF holds")
                    : Telling::tr("the PDF is not sealed")};
    QStringList words;
    for (const PdfSeal &seal : verification.seals)
        words.append(sealSentence(seal, !words.isEmpty()));
    return words;
}
