// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/exporter.h"
#include "record/pdfattach.h"
#include "record/recorddocument.h"
#include "record/recordnames.h"
#include "record/telling.h"
#include "signoff/allowedsigners.h"

#include <QFile>

using namespace Qt::StringLiterals;

static QByteArray verifyScript()
{
    QFile file(u":/record/verify.sh"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QList<Attachment> pdfAttachments(const LaunchRecord &record)
{
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    QList<Attachment> files {
        {name(RecordNames::record), u"application/jsonl"_s,
         Telling::tr("The record, one entry a line"), toJsonLines(record.bytes()), u"Source"_s},
        {name(RecordNames::head), u"application/json"_s, Telling::tr("What the console signed"),
         record.head, u"Data"_s},
        {name(RecordNames::headSignature), u"text/plain"_s, Telling::tr("The console's signature"),
         record.headSignature, u"Data"_s},
        {name(RecordNames::allowedSigners), u"text/plain"_s,
         Telling::tr("Who may sign, as the record says"),
         allowedSignersFile(record.state.roster()) + allowedConsoleLine(record.opened().consoleKey),
         u"Supplement"_s},
        {name(RecordNames::script), u"application/x-sh"_s,
         Telling::tr("Verifies the record with stock tools"), verifyScript(), u"Supplement"_s},
    };
    if (!record.runbookBytes.isEmpty())
        files.append({name(RecordNames::runbook), u"text/markdown"_s,
                      Telling::tr("The runbook as it was frozen"), record.runbookBytes,
                      u"Supplement"_s});
    if (!record.planBytes.isEmpty())
        files.append({name(RecordNames::plan), u"application/yaml"_s,
                      Telling::tr("The plan as it was frozen"), record.planBytes, u"Supplement"_s});
    return files;
}

static Result<QByteArray> writePdf(const LaunchRecord &record)
{
    const Result<RecordDocument> drawn = drawRecord(record);
    if (!drawn)
        return std::unexpected(drawn.error());
    return attach(drawn->pdf, pdfAttachments(record), drawn->outline, recordMetadata(record),
                  record.now);
}

Exporter pdfExporter()
{
    return {u"pdf"_s, u"pdf"_s,
            QT_TRANSLATE_NOOP("exporters", "for people: to read, print and verify"), writePdf};
}
