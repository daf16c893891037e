// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recordbytes.h"

#include "domain/canonicaljson.h"
#include "record/telling.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

QByteArray toJsonLines(const RecordBytes &record)
{
    QByteArray text;
    for (const QByteArray &entry : record.entries)
        text += entry + '\n';
    const QJsonObject last {{u"head"_s, QString::fromUtf8(record.head)},
                            {u"sig"_s, QString::fromUtf8(record.signature)}};
    return text + toCanonical(last).value_or(QByteArray()) + '\n';
}

RecordBytes fromJsonLines(const QByteArray &text)
{
    RecordBytes record;
    record.entries = text.split('\n');
    if (!record.entries.isEmpty() && record.entries.constLast().isEmpty())
        record.entries.removeLast();
    if (record.entries.isEmpty() || !record.entries.constLast().startsWith("{\"head\":"))
        return record;
    // Nothing signs this line itself, so it holds nothing but what is signed, and its signature.
    const Result<QJsonObject> last = fromCanonical(record.entries.constLast());
    if (last && last->size() == 2 && (*last)["head"_L1].isString()
        && (*last)["sig"_L1].isString()) {
        record.head = (*last)["head"_L1].toString().toUtf8();
        record.signature = (*last)["sig"_L1].toString().toUtf8();
        record.entries.removeLast();
    }
    return record;
}

Result<RecordBytes> readRecordFile(const QString &path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Telling::tr("there is no such file"), path);
    if (!info.isFile())
        return failure(Telling::tr("this is no file"), path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString(), path);
    const QByteArray start = file.peek(16);
    if (start.startsWith("SQLite format 3"))
        return readLaunchFile(path);
    if (start.startsWith("%PDF-"))
        return readPdfRecord(path);
    if (!start.startsWith('{'))
        return failure(Telling::tr("neither a launch, a record nor a PDF of one"), path);
    constexpr qint64 cap = qint64(1) << 30;
    if (file.size() > cap)
        return failure(Telling::tr("larger than 1 GiB: not read"), path);
    return fromJsonLines(file.readAll());
}
