// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/pdffiles.h"

#include "record/telling.h"

#include <QFile>

#include <qpdf/Pl_Function.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <vector>

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
    // Named, but lost to damage: nothing is what the record names.
    if (!stream.isStream())
        return bytes;
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

/// What libqpdf leaves packed, another reader may unpack.
static bool unpacksEverywhere(QPDFObjectHandle stream)
{
    if (!stream.isStream())
        return true;
    static const std::set<std::string> known {"/FlateDecode", "/LZWDecode", "/ASCII85Decode",
                                              "/ASCIIHexDecode"};
    const QPDFObjectHandle filter = stream.getDict().getKey("/Filter");
    const std::vector<QPDFObjectHandle> filters = filter.isArray() ? filter.getArrayAsVector()
        : filter.isNull()                                          ? std::vector<QPDFObjectHandle>()
                                                                   : std::vector {filter};
    return std::ranges::all_of(filters, [](const QPDFObjectHandle &one) {
        return one.isName() && known.contains(one.getName());
    });
}

/// A reader may go by the name in the list, or by one of those that the file bears itself, and may
/// take any of its contents.
static QString faultOfSpec(const std::string &name, QPDFFileSpecObjectHelper spec)
{
    const QString shown = QString::fromStdString(name);
    for (const auto &[kind, own] : spec.getFilenames()) {
        if (own != name)
            return Telling::tr("the attached %1 calls itself %2")
                .arg(shown, QString::fromStdString(own));
    }
    std::set<QPDFObjGen> contents;
    const QPDFObjectHandle streams = spec.getEmbeddedFileStreams();
    for (const std::string &kind : streams.getKeys())
        contents.insert(streams.getKey(kind).getObjGen());
    if (contents.size() > 1)
        return Telling::tr("the attached %1 has several contents").arg(shown);
    return unpacksEverywhere(spec.getEmbeddedFileStream())
        ? QString()
        : Telling::tr("the attached %1 is packed in a way that is not read here").arg(shown);
}

static bool pinsFiles(QPDF &pdf)
{
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        for (auto &annotation : page.getAnnotations()) {
            if (annotation.getSubtype() == "/FileAttachment")
                return true;
        }
    }
    return false;
}

QString ambiguityOf(QPDF &pdf)
{
    const QPDFObjectHandle tree = pdf.getRoot().getKey("/Names").getKeyIfDict("/EmbeddedFiles");
    if (tree.isDictionary()) {
        std::set<std::string> names;
        for (const auto &[name, object] : QPDFNameTreeObjectHelper(tree, pdf, false)) {
            if (!names.insert(name).second)
                return Telling::tr("%1 is attached more than once")
                    .arg(QString::fromStdString(name));
            if (const QString fault = faultOfSpec(name, QPDFFileSpecObjectHelper(object));
                !fault.isEmpty())
                return fault;
        }
    }
    return pinsFiles(pdf) ? Telling::tr("a file is pinned to one of its pages") : QString();
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
