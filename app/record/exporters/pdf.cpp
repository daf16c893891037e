// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/exporter.h"
#include "record/pdfattach.h"
#include "record/recorddocument.h"
#include "record/recordfiles.h"

using namespace Qt::StringLiterals;

static Result<Exported> writePdf(const LaunchRecord &record, const ExportWishes &wishes)
{
    const Result<RecordDocument> drawn = drawRecord(record, wishes);
    if (!drawn)
        return std::unexpected(drawn.error());
    const Result<RecordFiles> files = recordFiles(record, wishes.stem);
    if (!files)
        return std::unexpected(files.error());
    const Result<QByteArray> whole =
        attach(drawn->pdf, files->attached, drawn->outline, recordMetadata(record), record.now);
    if (!whole)
        return std::unexpected(whole.error());
    const Result<SealedPdf> sealed =
        sealPdf(*whole, wishes.sealer, QDateTime::currentDateTimeUtc());
    if (!sealed)
        return std::unexpected(sealed.error());
    Exported made(sealed->pdf);
    made.beside = files->beside;
    made.lacks = files->lacks;
    if (!sealed->lacks.isEmpty())
        made.lacks.append(sealed->lacks);
    return made;
}

Exporter pdfExporter()
{
    return {u"pdf"_s, u"pdf"_s,
            QT_TRANSLATE_NOOP("exporters", "for people: to read, print and verify"), writePdf};
}
