// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/pdffiles.h"

#include "record/telling.h"

#include <QFile>

#include <qpdf/Pl_Function.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

#include <stdexcept>

Result<QByteArray> readPdfBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString(), path);
    if (file.size() > (qint64(1) << 30))
        return failure(Telling::tr("larger than 1 GiB: not read"), path);
    return file.readAll();
}

/// Of text and logs a record compresses well; a file of nothing but one byte, a thousandfold.
static qint64 mostUnpackedOf(qint64 size)
{
    return qMin((qint64(32) << 20) + 200 * size, qint64(1) << 30);
}

/// The stream as it unpacks; takes what it is from `room`.
static QByteArray unpacked(QPDFObjectHandle stream, qint64 &room)
{
    QByteArray bytes;
    bool fits = true;
    Pl_Function sink("attached", nullptr, [&](const unsigned char *data, size_t size) {
        fits = fits && qint64(size) <= room;
        if (!fits)
            throw std::runtime_error("too much");
        room -= qint64(size);
        bytes.append(reinterpret_cast<const char *>(data), qsizetype(size));
    });
    stream.pipeStreamData(&sink, 0, qpdf_dl_generalized);
    // libqpdf keeps what was thrown to itself.
    if (!fits)
        throw std::runtime_error(
            Telling::tr("what is attached unpacks to more than there can be").toStdString());
    return bytes;
}

QList<AttachedFile> attachedFiles(QPDFEmbeddedFileDocumentHelper &files, qint64 size)
{
    QList<AttachedFile> all;
    qint64 room = mostUnpackedOf(size);
    for (const auto &[name, spec] : files.getEmbeddedFiles())
        all.append({QString::fromStdString(name), unpacked(spec->getEmbeddedFileStream(), room)});
    return all;
}

Result<QList<AttachedFile>> readAttachedFiles(const QString &path)
{
    const Result<QByteArray> bytes = readPdfBytes(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("record", bytes->constData(), size_t(bytes->size()));
        QPDFEmbeddedFileDocumentHelper embedded(pdf);
        return attachedFiles(embedded, bytes->size());
    } catch (const std::exception &e) {
        return failure(Telling::tr("the PDF cannot be read: %1").arg(QString::fromUtf8(e.what())),
                       path);
    }
}
