// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/pdffiles.h"

#include "record/telling.h"

#include <QFile>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

Result<QList<AttachedFile>> readAttachedFiles(const QString &path)
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
        QPDFEmbeddedFileDocumentHelper embedded(pdf);
        QList<AttachedFile> files;
        for (const auto &[name, spec] : embedded.getEmbeddedFiles()) {
            const auto data = spec->getEmbeddedFileStream().getStreamData(qpdf_dl_generalized);
            files.append({QString::fromStdString(name),
                          QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                                     qsizetype(data->getSize()))});
        }
        return files;
    } catch (const std::exception &e) {
        return failure(Telling::tr("the PDF cannot be read: %1").arg(QString::fromUtf8(e.what())),
                       path);
    }
}
