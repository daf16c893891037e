// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/attachmentcheck.h"
#include "record/pdffiles.h"
#include "record/pdfsealcheck.h"
#include "record/recordbytes.h"
#include "record/recordnames.h"
#include "record/telling.h"

#include <QFileInfo>

#include <algorithm>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

using namespace Qt::StringLiterals;

/// What was done to a file without any seal after it was written, in words; empty: nothing that
/// shows.
static QString changesOf(const QByteArray &bytes)
{
    const qsizetype end = bytes.lastIndexOf("%%EOF");
    if (end < 0)
        return Telling::tr("the PDF has no end");
    // A line end, but nothing that was put there since.
    const QByteArrayView rest = QByteArrayView(bytes).sliced(end + 5);
    const auto endsLine = [](char c) { return c == '\r' || c == '\n'; };
    if (rest.size() > 3 || !std::ranges::all_of(rest, endsLine))
        return Telling::tr("bytes follow the end of the PDF");
    if (bytes.count("\nstartxref") > 1)
        return Telling::tr("the PDF was changed after it was written");
    return {};
}

Result<RecordBytes> readPdfRecord(const QString &path)
{
    const Result<QByteArray> read = readPdfBytes(path);
    if (!read)
        return std::unexpected(read.error());
    const QByteArray &bytes = *read;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("record", bytes.constData(), size_t(bytes.size()));
        QPDFEmbeddedFileDocumentHelper files(pdf);
        const QList<AttachedFile> attached = attachedFiles(files, bytes.size());
        const auto lines = std::ranges::find(attached, QLatin1StringView(RecordNames::record),
                                             &AttachedFile::name);
        if (lines == attached.end())
            return failure(Telling::tr("no launch record is attached to this PDF"), path);
        RecordBytes record = fromJsonLines(lines->bytes);
        record.pdf = bytes;
        if (readPdfSeals(bytes, {}, {}).seals.isEmpty())
            record.wrapping = changesOf(bytes);
        // Damage shows when an object is read; a reader may come to any of them.
        (void)pdf.getAllObjects();
        if (record.wrapping.isEmpty() && pdf.anyWarnings())
            record.wrapping = Telling::tr("the PDF is damaged");
        if (record.wrapping.isEmpty())
            record.wrapping = ambiguityOf(pdf);
        if (record.wrapping.isEmpty()) {
            const AttachmentReading read =
                readAttachments(attached, record, QFileInfo(path).absolutePath());
            record.wrapping = read.fault;
            record.remarks = read.remarks;
        }
        return record;
    } catch (const std::exception &e) {
        return failure(Telling::tr("the PDF cannot be read: %1").arg(QString::fromUtf8(e.what())),
                       path);
    }
}
