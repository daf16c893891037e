// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/pdfseal.h"

#include "record/telling.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <map>

using namespace Qt::StringLiterals;

namespace {

using Handle = QPDFObjectHandle;

/// Bytes kept free for signature, certificates and token; twice as many hexadecimal digits.
constexpr qsizetype reserved = 16384;
/// As wide as any file's offset here.
constexpr qsizetype offsetDigits = 10;

/// One incremental update that brings an invisible signature field and its value.
class SealUpdate
{
public:
    SealUpdate(const QByteArray &pdf, const QString &name, bool isTimestamp, const QDateTime &now)
        : m_bytes(pdf)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("sealed", pdf.constData(), size_t(pdf.size()));
        m_next = m_pdf.getTrailer().getKey("/Size").getIntValueAsInt();
        const int signature = m_next++;
        const int field = m_next++;
        Handle root = m_pdf.getRoot();
        Handle page = QPDFPageDocumentHelper(m_pdf).getAllPages().front().getObjectHandle();
        // Whoever signed before stays: an earlier field that goes would be a change.
        std::string fields;
        int earlier = 0;
        if (Handle old = root.getKey("/AcroForm");
            old.isDictionary() && old.getKey("/Fields").isArray()) {
            for (const Handle &one : old.getKey("/Fields").getArrayAsVector()) {
                fields += one.unparse() + " ";
                ++earlier;
            }
        }
        const std::string title = earlier == 0 ? "Seal" : "Seal-" + std::to_string(earlier + 1);
        const auto reference = [](int object) { return std::to_string(object) + " 0 R"; };

        // The field is not drawn: what it says stands on the pages.
        add(field,
            "<< /Type /Annot /Subtype /Widget /FT /Sig /T (" + title
                + ") /F 132 /Rect [0 0 0 0] /P " + page.unparse() + " /V " + reference(signature)
                + " >>");
        Handle form = Handle::parse(
            &m_pdf, "<< /Fields [ " + fields + reference(field) + " ] /SigFlags 3 >>");
        root.replaceKey("/AcroForm", form);
        add(root.getObjectID(), root.unparseResolved());
        Handle notes = Handle::newArray();
        if (const Handle before = page.getKey("/Annots"); before.isArray()) {
            for (const Handle &note : before.getArrayAsVector())
                notes.appendItem(note);
        }
        notes.appendItem(form.getKey("/Fields").getArrayItem(earlier));
        page.replaceKey("/Annots", notes);
        add(page.getObjectID(), page.unparseResolved());
        addSignature(signature, name, isTimestamp, now);
        addTable();
    }

    /// Everything but the hole.
    QByteArray covered() const
    {
        return m_bytes.first(m_hole) + m_bytes.sliced(m_hole + 2 * reserved + 2);
    }

    Result<QByteArray> filled(const QByteArray &der) const
    {
        if (der.size() > reserved)
            return failure(Telling::tr("the seal is larger than the room kept for it"));
        QByteArray pdf = m_bytes;
        const QByteArray hex = der.toHex();
        pdf.replace(m_hole + 1, hex.size(), hex);
        return pdf;
    }

private:
    void add(int object, const std::string &text)
    {
        if (!m_bytes.endsWith('\n'))
            m_bytes += '\n';
        m_offsets[object] = m_bytes.size();
        m_bytes += QByteArray::number(object) + " 0 obj\n" + QByteArray::fromStdString(text)
            + "\nendobj\n";
    }

    void addSignature(int object, const QString &name, bool isTimestamp, const QDateTime &now)
    {
        const std::string kind = isTimestamp
            ? "/Type /DocTimeStamp /Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161"
            : "/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Name "
                + Handle::newUnicodeString(name.toStdString()).unparse() + " /M "
                + Handle::newString(now.toUTC().toString(u"'D:'yyyyMMddhhmmss'Z'"_s).toStdString())
                      .unparse();
        const std::string blank(size_t(offsetDigits), ' ');
        const std::string range = "/ByteRange [0" + blank + blank + blank + "   ]";
        const std::string head = "<< " + kind + " " + range + " /Contents ";
        add(object, head + "<" + std::string(size_t(2 * reserved), '0') + "> >>");
        const qsizetype body = m_offsets[object] + QByteArray::number(object).size() + 7;
        m_hole = body + qsizetype(head.size());
        m_range = body + qsizetype(head.find("/ByteRange")) + 12;
    }

    /// The table of what was added, and the range now that the file's end is known.
    void addTable()
    {
        const QByteArray previous = QByteArray::number(startOfTable());
        const qsizetype table = m_bytes.size();
        m_bytes += "xref\n0 1\n0000000000 65535 f \n";
        for (const auto &[object, offset] : m_offsets)
            m_bytes += QByteArray::number(object) + " 1\n"
                + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        Handle trailer = m_pdf.getTrailer();
        m_bytes += "trailer\n<< /Size " + QByteArray::number(m_next) + " /Root "
            + QByteArray::fromStdString(trailer.getKey("/Root").unparse()) + " /Prev " + previous;
        for (const char *key : {"/Info", "/ID"}) {
            if (trailer.hasKey(key))
                m_bytes += QByteArray(" ") + key + ' '
                    + QByteArray::fromStdString(trailer.getKey(key).unparse());
        }
        m_bytes += " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
        const qsizetype after = m_hole + 2 * reserved + 2;
        const QByteArray range = "0 " + QByteArray::number(m_hole) + ' ' + QByteArray::number(after)
            + ' ' + QByteArray::number(m_bytes.size() - after);
        m_bytes.replace(m_range, range.size(), range);
    }

    qint64 startOfTable() const
    {
        const qsizetype at = m_bytes.lastIndexOf("startxref");
        return m_bytes.mid(at + 9, 30).trimmed().split('\n').constFirst().trimmed().toLongLong();
    }

    QPDF m_pdf;
    QByteArray m_bytes;
    std::map<int, qsizetype> m_offsets;
    int m_next = 0;
    qsizetype m_hole = 0;
    qsizetype m_range = 0;
};

} // namespace

Result<SealedPdf> sealPdf(const QByteArray &pdf, const PdfSealer &sealer, const QDateTime &now)
{
    if (!sealer.seals())
        return SealedPdf {pdf,
                          Telling::tr("it is not sealed: neither a certificate nor a time "
                                      "authority is given")};
    try {
        const bool isTimestamp = !sealer.identity;
        const SealUpdate update(pdf, isTimestamp ? QString() : sealer.identity->name(), isTimestamp,
                                now);
        CmsMade made;
        if (isTimestamp) {
            const Result<TimestampGranted> stamp = sealer.stamper(update.covered());
            if (!stamp)
                return SealedPdf {pdf,
                                  Telling::tr("it is not sealed: %1").arg(stamp.error().text())};
            made.der = stamp->token;
        } else {
            const Result<CmsMade> signature =
                cmsSign(*sealer.identity, update.covered(), sealer.stamper);
            if (!signature)
                return std::unexpected(signature.error());
            made = *signature;
        }
        QString lacks;
        if (!made.notStamped.isEmpty())
            lacks = Telling::tr("the seal's time is not attested: %1").arg(made.notStamped);
        return update.filled(made.der).transform(
            [&lacks](const QByteArray &sealed) { return SealedPdf {sealed, lacks}; });
    } catch (const std::exception &e) {
        return failure(
            Telling::tr("the PDF could not be sealed: %1").arg(QString::fromUtf8(e.what())));
    }
}
