// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"
#include "record/recordbytes.h"
#include "record/recordnames.h"
#include "record/telling.h"

#include <QCryptographicHash>
#include <QFile>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

using namespace Qt::StringLiterals;

static QByteArray attachment(QPDFEmbeddedFileDocumentHelper &files, const char *name)
{
    const auto spec = files.getEmbeddedFile(name);
    if (!spec)
        return {};
    const auto buffer = spec->getEmbeddedFileStream().getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

/// What was done to the file after it was written, in words; empty: nothing that shows.
static QString changesOf(const QByteArray &bytes)
{
    const qsizetype end = bytes.lastIndexOf("%%EOF");
    if (end < 0)
        return Telling::tr("the PDF has no end");
    if (bytes.sliced(end + 5).trimmed().size() > 0)
        return Telling::tr("bytes follow the end of the PDF");
    if (bytes.count("\nstartxref") > 1)
        return Telling::tr("the PDF was changed after it was written");
    return {};
}

/// Each attachment that the record vouches for must be what it says.
static QString mismatchOf(QPDFEmbeddedFileDocumentHelper &files, const RecordBytes &record)
{
    if (record.entries.isEmpty())
        return {};
    if (attachment(files, RecordNames::head) != record.head
        || attachment(files, RecordNames::headSignature) != record.signature)
        return Telling::tr("the attached head is not the record's");
    const Result<QJsonObject> first = fromCanonical(record.entries.constFirst());
    if (!first)
        return {};
    const QString digest = (*first)["body"_L1]["checklist"_L1].toString();
    const QByteArray runbook = attachment(files, RecordNames::runbook);
    const QByteArray seen =
        "sha256:" + QCryptographicHash::hash(runbook, QCryptographicHash::Sha256).toHex();
    if (!digest.isEmpty() && digest != QLatin1StringView(seen))
        return Telling::tr("the attached runbook is not the one the record names");
    return {};
}

Result<RecordBytes> readPdfRecord(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString(), path);
    if (file.size() > (qint64(1) << 30))
        return failure(Telling::tr("larger than 1 GiB: not read"), path);
    const QByteArray bytes = file.readAll();
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("record", bytes.constData(), size_t(bytes.size()));
        QPDFEmbeddedFileDocumentHelper files(pdf);
        const QByteArray lines = attachment(files, RecordNames::record);
        if (lines.isEmpty())
            return failure(Telling::tr("no launch record is attached to this PDF"), path);
        RecordBytes record = fromJsonLines(lines);
        record.wrapping = changesOf(bytes);
        if (record.wrapping.isEmpty() && pdf.anyWarnings())
            record.wrapping = Telling::tr("the PDF is damaged");
        if (record.wrapping.isEmpty())
            record.wrapping = mismatchOf(files, record);
        return record;
    } catch (const std::exception &e) {
        return failure(Telling::tr("the PDF cannot be read: %1").arg(QString::fromUtf8(e.what())),
                       path);
    }
}
