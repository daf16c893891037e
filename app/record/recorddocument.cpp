// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recorddocument.h"

#include "record/documentparts.h"
#include "record/telling.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>

#include <memory>

using namespace Qt::StringLiterals;

/// Draws once; `before` is the drawing that counted the pages.
static std::unique_ptr<Sheet> drawOnce(QIODevice &device, const LaunchRecord &record,
                                       const CanaryEvidence &evidence, const ExportWishes &wishes,
                                       const Sheet *before)
{
    QPdfWriter writer(&device);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(wishes.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(1200);
    writer.setTitle(record.opened().title);
    writer.setCreator(u"Launch Console "_s + QStringLiteral(LAUNCH_CONSOLE_VERSION));
    writer.setDocumentXmpMetadata(recordMetadata(record));
    const QString header = Telling::tr("Launch record") + u" · "_s + record.opened().title
        + u" · "_s + record.opened().release;
    auto sheet = std::make_unique<Sheet>(writer, header, record.opened().rehearsal, before);
    drawCover(*sheet, record);
    drawPhases(*sheet, record);
    drawCanary(*sheet, record, evidence);
    drawSignOffs(*sheet, record);
    drawTimeline(*sheet, record);
    drawHowToVerify(*sheet, record, wishes.sealer);
    sheet->painter().end();
    return sheet;
}

Result<RecordDocument> drawRecord(const LaunchRecord &record, const ExportWishes &wishes)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return failure(Telling::tr("a PDF needs fonts, which this program did not load"));
    const CanaryEvidence evidence = wishes.evidence ? wishes.evidence(record) : CanaryEvidence();
    QBuffer draft;
    draft.open(QIODevice::WriteOnly);
    const std::unique_ptr<Sheet> first = drawOnce(draft, record, evidence, wishes, nullptr);
    RecordDocument document;
    QBuffer buffer(&document.pdf);
    buffer.open(QIODevice::WriteOnly);
    const std::unique_ptr<Sheet> second = drawOnce(buffer, record, evidence, wishes, first.get());
    buffer.close();
    document.outline = second->outline();
    return document;
}

QByteArray recordMetadata(const LaunchRecord &record)
{
    const QString title =
        (record.opened().title + u" "_s + record.opened().release).toHtmlEscaped();
    const QString time = record.now.toUTC().toString(u"yyyy-MM-ddThh:mm:ssZ"_s);
    return uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
   <xmp:CreatorTool>Launch Console %3</xmp:CreatorTool>
   <xmp:CreateDate>%2</xmp:CreateDate>
   <xmp:ModifyDate>%2</xmp:ModifyDate>
   <xmp:MetadataDate>%2</xmp:MetadataDate>
   <pdf:Producer>Qt</pdf:Producer>
   <pdfaid:part>3</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
)"_s.arg(title, time, QStringLiteral(LAUNCH_CONSOLE_VERSION))
        .toUtf8();
}
