// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/telling.h"
#include "record/verifychecks.h"
#include "signoff/timestampauthority.h"

using namespace Qt::StringLiterals;

/// Why the token cannot be of this history; empty: it can.
static QString historyFault(const History &history, const Entry &entry,
                            const HeadTimestamped &token)
{
    const qint64 size = token.over["size"_L1].toInteger(-1);
    if (token.over["ledger"_L1].toString() != entry.ledger)
        return Telling::tr("it is over another launch");
    if (size < 1 || size > entry.seq || token.over["head"_L1].toString() != history.headAt(size))
        return Telling::tr("it is over another history");
    return {};
}

TokenReading readTokens(const History &history, const QStringList &readersRoots)
{
    TokenReading reading;
    QStringList roots = readersRoots;
    for (const Entry &entry : history.telling) {
        if (const auto *opened = std::get_if<LaunchOpened>(&entry.event);
            opened != nullptr && readersRoots.isEmpty())
            roots = opened->roots;
        const auto *token = std::get_if<HeadTimestamped>(&entry.event);
        if (token == nullptr)
            continue;
        QString fault = historyFault(history, entry, *token);
        if (fault.isEmpty() && roots.isEmpty())
            continue;
        if (fault.isEmpty()) {
            const Result<TimestampFacts> facts = verifyHeadTimestamp(*token, roots);
            if (facts && !reading.attested.isEmpty()
                && facts->time < reading.attested.constLast().notLaterThan)
                fault = Telling::tr("it is older than the token before it");
            else if (facts)
                reading.attested.append(
                    {token->over["size"_L1].toInteger() - 1, facts->time, entry.seq});
            else if (readersRoots.isEmpty())
                fault = facts.error().message;
        }
        if (!fault.isEmpty() && !reading.bad) {
            reading.bad = entry.seq;
            reading.why =
                Telling::tr("Entry %1: the attested time is bad: %2.").arg(entry.seq).arg(fault);
        }
    }
    return reading;
}
