// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"
#include "domain/clock.h"
#include "domain/signoff.h"
#include "record/attestedbracket.h"
#include "record/telling.h"
#include "record/verifychecks.h"
#include "signoff/consolekey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static bool mayNameHeads(const AllowedSigner &signer)
{
    return signer.principals.contains("console") || signer.namespaces.contains(headNamespace);
}

/// When the head was signed, as far as the attested times of what it names allow.
static QDateTime signedAt(const RecordBytes &record, const QList<AttestedTime> &attested)
{
    const QJsonObject head = fromCanonical(record.head).value_or(QJsonObject());
    const qint64 size = record.entries.size();
    return bracketOf(size, size, attested).held(fromUtcText(head["time"_L1].toString()));
}

HeadReading readHead(const RecordBytes &record, const LaunchOpened &opened,
                     const std::optional<QList<AllowedSigner>> &allowed, bool anchoredBySignOff,
                     const QList<AttestedTime> &attested)
{
    if (opened.consoleKey.isEmpty() && record.signature.isEmpty())
        return {RecordVerdict::UnknownKey, Telling::tr("The head is not signed.")};
    if (const Result<void> made = verifyHead(record.head, record.signature, opened.consoleKey);
        !made)
        return {RecordVerdict::Invalid,
                Telling::tr("The head's signature is bad: %1.").arg(made.error().message)};
    if (!allowed)
        return {RecordVerdict::Valid, {}};
    // A file of leads only says nothing of consoles: then a lead's signature must anchor the
    // history.
    if (std::ranges::none_of(*allowed, mayNameHeads) && anchoredBySignOff)
        return {RecordVerdict::Valid, {}};
    // A head that names no time is within no limits.
    const QDateTime at = signedAt(record, attested);
    const Result<SshSigned> known = at.isValid()
        ? verifyAllowed(*allowed, {}, u"console"_s, headNamespace, record.signature, record.head,
                        at)
        : failure(QString());
    if (!known)
        return {RecordVerdict::UnknownKey,
                Telling::tr(
                    "The head is signed by a console key that the signers file does not name.")};
    return {RecordVerdict::Valid, {}};
}
