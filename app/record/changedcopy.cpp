// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/changedcopy.h"

#include "record/exporter.h"
#include "record/recordbytes.h"
#include "record/telling.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

Result<ChangedCopy> writeChangedCopy(const QString &path)
{
    Result<RecordBytes> record = readRecordFile(path);
    if (!record)
        return std::unexpected(record.error());
    constexpr QByteArrayView key("\"time\":\"");
    const qint64 entry = record->entries.size() / 2;
    const qsizetype at =
        record->entries.isEmpty() ? -1 : record->entries.at(entry).lastIndexOf(key);
    // "YYYY-MM-DDThh:mm:ss": the last digit of the second.
    const qsizetype digit = at + key.size() + 18;
    if (at < 0 || digit >= record->entries.at(entry).size())
        return failure(Telling::tr("there is no entry to change"), path);
    const QFileInfo file(path);
    ChangedCopy copy;
    copy.path = file.absolutePath() + u'/' + file.completeBaseName() + "-changed.jsonl"_L1;
    copy.entry = entry;
    QByteArray &bytes = record->entries[entry];
    copy.before = QString::fromLatin1(bytes.sliced(at + key.size(), 19));
    bytes[digit] = bytes.at(digit) == '9' ? '0' : char(bytes.at(digit) + 1);
    copy.after = QString::fromLatin1(bytes.sliced(at + key.size(), 19));
    if (const Result<void> written = writeWhole(copy.path, toJsonLines(*record)); !written)
        return std::unexpected(written.error());
    return copy;
}
