// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/pdfattach.h"

#include "record/telling.h"

#include <QCryptographicHash>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace {

using Handle = QPDFObjectHandle;

Handle pdfText(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

class PdfShaper
{
public:
    PdfShaper(const QByteArray &pdf, const QDateTime &time)
        : m_date(time.toUTC().toString(u"'D:'yyyyMMddhhmmss'Z'"_s).toStdString())
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("drawn", pdf.constData(), size_t(pdf.size()));
    }

    void addFiles(const QList<Attachment> &files)
    {
        QPDFEmbeddedFileDocumentHelper embedded(m_pdf);
        Handle associated = Handle::newArray();
        for (const Attachment &file : files) {
            auto stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, file.bytes.toStdString());
            stream.setSubtype(file.mediaType.toStdString())
                .setModDate(m_date)
                .setCreationDate(m_date);
            stream.getObjectHandle().getDict().replaceKey("/Type",
                                                          Handle::newName("/EmbeddedFile"));
            auto spec =
                QPDFFileSpecObjectHelper::createFileSpec(m_pdf, file.name.toStdString(), stream);
            spec.setDescription(file.description.toStdString());
            spec.getObjectHandle().replaceKey(
                "/AFRelationship", Handle::newName("/" + file.relationship.toStdString()));
            embedded.replaceEmbeddedFile(file.name.toStdString(), spec);
            associated.appendItem(spec.getObjectHandle());
        }
        m_pdf.getRoot().replaceKey("/AF", associated);
        m_pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }

    void addOutline(const QList<Anchor> &anchors)
    {
        const auto pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
        Handle root = m_pdf.makeIndirectObject(Handle::newDictionary());
        root.replaceKey("/Type", Handle::newName("/Outlines"));
        Handle top;
        for (const Anchor &anchor : anchors) {
            if (anchor.page < 1 || size_t(anchor.page) > pages.size())
                continue;
            Handle entry = m_pdf.makeIndirectObject(Handle::newDictionary());
            Handle place = Handle::newArray();
            place.appendItem(pages.at(size_t(anchor.page - 1)).getObjectHandle());
            place.appendItem(Handle::newName("/XYZ"));
            place.appendItem(Handle::newNull());
            const double pageTop = pages.at(size_t(anchor.page - 1))
                                       .getObjectHandle()
                                       .getKey("/MediaBox")
                                       .getArrayItem(3)
                                       .getNumericValue();
            place.appendItem(Handle::newReal(pageTop - anchor.y + 12, 2));
            place.appendItem(Handle::newNull());
            entry.replaceKey("/Title", pdfText(anchor.title));
            entry.replaceKey("/Dest", place);
            const bool nested = anchor.level > 1 && top.isInitialized();
            link(nested ? top : root, entry);
            if (!nested)
                top = entry;
        }
        if (root.hasKey("/First"))
            m_pdf.getRoot().replaceKey("/Outlines", root);
    }

    void setMetadata(const QByteArray &xmp)
    {
        Handle stream = m_pdf.newStream(xmp.toStdString());
        stream.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
        stream.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
        m_pdf.getRoot().replaceKey("/Metadata", stream);
        Handle info = m_pdf.getTrailer().getKey("/Info");
        if (info.isDictionary()) {
            info.replaceKey("/CreationDate", Handle::newString(m_date));
            info.replaceKey("/ModDate", Handle::newString(m_date));
        }
        m_pdf.getTrailer().removeKey("/ID");
    }

    /// The drawing library names the subsets of its fonts by chance; the same document must be the
    /// same bytes.
    void nameFonts()
    {
        for (Handle &object : m_pdf.getAllObjects()) {
            if (!object.isDictionary())
                continue;
            for (const char *key : {"/FontName", "/BaseFont"}) {
                const Handle name = object.getKey(key);
                if (name.isName() && name.getName().size() > 8 && name.getName().at(7) == '+')
                    object.replaceKey(key,
                                      Handle::newName("/" + subsetTag(name.getName().substr(8))
                                                      + name.getName().substr(7)));
            }
        }
    }

    QByteArray write()
    {
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setDeterministicID(true);
        // PDF/A readers want the metadata readable as it stands.
        writer.setStreamDataMode(qpdf_s_compress);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          qsizetype(buffer->getSize()));
    }

private:
    /// Six capitals, as PDF asks of a subset's name.
    static std::string subsetTag(const std::string &font)
    {
        const QByteArray digest =
            QCryptographicHash::hash(QByteArray::fromStdString(font), QCryptographicHash::Sha256);
        std::string tag;
        for (int i = 0; i < 6; ++i)
            tag += char('A' + uchar(digest.at(i)) % 26);
        return tag;
    }

    static void link(Handle &parent, Handle &entry)
    {
        entry.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            Handle before = parent.getKey("/Last");
            before.replaceKey("/Next", entry);
            entry.replaceKey("/Prev", before);
        } else {
            parent.replaceKey("/First", entry);
        }
        parent.replaceKey("/Last", entry);
        const int count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValueAsInt() : 0;
        parent.replaceKey("/Count", Handle::newInteger(count + 1));
    }

    QPDF m_pdf;
    std::string m_date;
};

} // namespace

Result<QByteArray> attach(const QByteArray &pdf, const QList<Attachment> &files,
                          const QList<Anchor> &outline, const QByteArray &metadata,
                          const QDateTime &time)
{
    try {
        PdfShaper shaper(pdf, time);
        shaper.addFiles(files);
        shaper.addOutline(outline);
        shaper.setMetadata(metadata);
        shaper.nameFonts();
        return shaper.write();
    } catch (const std::exception &e) {
        return failure(
            Telling::tr("the PDF could not be put together: %1").arg(QString::fromUtf8(e.what())));
    }
}
