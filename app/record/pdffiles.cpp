// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/pdffiles.h"

#include "record/telling.h"

#include <QFile>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

Result<QByteArray> readPdfBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString(), path);
    if (file.size() > (qint64(1) << 30))
        return failure(Telling::tr("larger than 1 GiB: not read"), path);
    return file.readAll();
}

QByteArray attachment(QPDFEmbeddedFileDocumentHelper &files, const char *name)
{
    const auto spec = files.getEmbeddedFile(name);
    if (!spec)
        return {};
    const auto buffer = spec->getEmbeddedFileStream().getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

QList<AttachedFile> attachedFiles(QPDFEmbeddedFileDocumentHelper &files)
{
    QList<AttachedFile> all;
    for (const auto &[name, spec] : files.getEmbeddedFiles())
        all.append({QString::fromStdString(name), attachment(files, name.c_str())});
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
        return attachedFiles(embedded);
    } catch (const std::exception &e) {
        return failure(Telling::tr("the PDF cannot be read: %1").arg(QString::fromUtf8(e.what())),
                       path);
    }
}
