// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/headsigner.h"
#include "launch/ledger.h"
#include "support/recordbuilder.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstdlib>
#include <memory>

/// A launch of that many entries, as a long one has them: results of checks over and over, every
/// tenth a minute of the canary, every fiftieth a note. Its path; ends the program where it cannot
/// be written.
inline QString writeLargeLaunch(const QString &folder, qint64 count,
                                const std::shared_ptr<const HeadSigner> &signer)
{
    const SystemClock clock;
    const QString path = folder + QStringLiteral("/large.launch");
    Ledger ledger = *Ledger::create(path, clock);
    RecordBuilder told;
    LaunchOpened opened = told.opened();
    opened.consoleKey = signer->publicKey();
    told.tellAll();
    QList<Event> checks;
    QList<Event> metrics;
    for (const Entry &entry : told.entries()) {
        if (std::holds_alternative<CheckFinished>(entry.event))
            checks.append(entry.event);
        else if (std::holds_alternative<MetricRecorded>(entry.event))
            metrics.append(entry.event);
    }
    const auto event = [&](qint64 seq) -> Event {
        if (seq % 50 == 7)
            return NoteWritten {QStringLiteral("Looked at it again, number %1.").arg(seq), {}};
        if (seq % 10 == 3)
            return metrics.at(seq / 10 % metrics.size());
        return checks.at(seq % checks.size());
    };
    QList<EvidenceBlob> blobs;
    for (const QByteArray &bytes : {told.record().runbookBytes, told.record().planBytes})
        blobs.append({QString::fromLatin1(
                          QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                      bytes, QStringLiteral("text/plain")});
    Draft draft {PersonId(QStringLiteral("console")),
                 {opened, CanaryStarted {QStringLiteral("parcel:v2.1.0"), 0.1}},
                 blobs};
    while (ledger.size() < count) {
        if (!ledger.append(ledger.size(), {draft}, signer.get()))
            std::exit(2);
        draft.events.clear();
        draft.blobs.clear();
        const qint64 part = std::min<qint64>(1000, count - ledger.size());
        for (qint64 i = 0; i < part; ++i)
            draft.events.append(event(ledger.size() + i));
    }
    return path;
}
