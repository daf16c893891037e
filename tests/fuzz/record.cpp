// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"
#include "fuzz.h"
#include "record/verify.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// Links every entry to the one before it, as somebody would who hides a change: else nothing
/// behind the first changed byte is ever read.
static RecordBytes linkedAgain(RecordBytes record)
{
    QString prev = zeroHash();
    for (qsizetype i = 0; i < record.entries.size(); ++i) {
        QJsonObject object = QJsonDocument::fromJson(record.entries.at(i)).object();
        object["prev"_L1] = prev;
        object["seq"_L1] = i;
        record.entries[i] = QJsonDocument(object).toJson(QJsonDocument::Compact);
        prev = leafHash(record.entries.at(i));
    }
    return record;
}

static void judge(const RecordBytes &record)
{
    const Result<Verification> v = verifyRecord(record);
    if (!v)
        return;
    mustHold(v->standing >= 0 && v->standing <= record.entries.size());
    mustHold(v->why.isEmpty() == (v->verdict == RecordVerdict::Valid));
    (void)toJson(*v);
}

/// A record as JSON Lines, as it is and linked again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const RecordBytes record = fromJsonLines(fuzzBytes(data, size));
    judge(record);
    judge(linkedAgain(record));
    return 0;
}
