// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/pdfsealcheck.h"

#include "record/pdfrevisions.h"
#include "record/telling.h"
#include "signoff/cms.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <deque>
#include <set>

using namespace Qt::StringLiterals;

namespace {

using Handle = QPDFObjectHandle;

/// Each is verified over the whole file, and what came between them compared.
constexpr qsizetype mostSeals = 64;

struct FoundSeal
{
    QString field;
    std::string filter;
    QByteArray contents;
    QList<qint64> range;

    qint64 end() const { return range.at(2) + range.at(3); }
};

/// Fields below one another.
struct FieldList
{
    Handle fields;
    /// Of the field above: those below may have their kind from it.
    bool ofSignature = false;
    int depth = 0;
};

/// Whether it was not looked at before; fields name each other, and lists, in circles.
bool isNew(Handle object, std::set<QPDFObjGen> &seen)
{
    return !object.isIndirect() || seen.insert(object.getObjGen()).second;
}

/// The signature fields among them that have a value; adds what stands below them to `todo`.
void collectSeals(FieldList list, QList<FoundSeal> &found, std::set<QPDFObjGen> &seen,
                  std::deque<FieldList> &todo)
{
    if (!list.fields.isArray() || !isNew(list.fields, seen))
        return;
    for (const Handle &field : list.fields.getArrayAsVector()) {
        if (!field.isDictionary() || !isNew(field, seen))
            continue;
        const bool isSignature =
            field.hasKey("/FT") ? field.getKey("/FT").isNameAndEquals("/Sig") : list.ofSignature;
        if (list.depth < 16 && field.hasKey("/Kids"))
            todo.push_back({field.getKey("/Kids"), isSignature, list.depth + 1});
        Handle value = field.getKey("/V");
        if (!isSignature || !value.isDictionary())
            continue;
        FoundSeal seal;
        if (const Handle name = field.getKey("/T"); name.isString())
            seal.field = QString::fromStdString(name.getUTF8Value());
        if (const Handle filter = value.getKey("/SubFilter"); filter.isName())
            seal.filter = filter.getName();
        if (const Handle contents = value.getKey("/Contents"); contents.isString())
            seal.contents = QByteArray::fromStdString(contents.getStringValue());
        if (const Handle range = value.getKey("/ByteRange"); range.isArray()) {
            for (const Handle &number : range.getArrayAsVector())
                seal.range.append(number.isInteger() ? number.getIntValue() : -1);
        }
        found.append(seal);
    }
}

/// Signature fields with a value, the parents' names left out, those nearest to the form first.
QList<FoundSeal> sealsOf(Handle form)
{
    QList<FoundSeal> found;
    std::set<QPDFObjGen> seen;
    std::deque<FieldList> todo {{form.getKey("/Fields")}};
    for (; !todo.empty(); todo.pop_front())
        collectSeals(todo.front(), found, seen, todo);
    return found;
}

/// Every range that is written out in the file's bytes, whether a reader comes to it or not.
QList<QList<qint64>> writtenRanges(const QByteArray &bytes)
{
    static const QByteArray key = "/ByteRange";
    static const QByteArray blanks("\0\t\n\f\r ", 6);
    QList<QList<qint64>> ranges;
    const qsizetype lastEnd = bytes.lastIndexOf(']');
    for (qsizetype at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at + 1)) {
        qsizetype from = at + key.size();
        while (from < bytes.size() && blanks.contains(bytes.at(from)))
            ++from;
        if (from >= lastEnd || bytes.at(from) != '[')
            continue;
        QByteArray text = bytes.sliced(from + 1, qMin<qsizetype>(bytes.size() - from - 1, 400));
        if (const qsizetype end = text.indexOf(']'); end >= 0)
            text.truncate(end);
        for (const char blank : blanks)
            text.replace(blank, ' ');
        QList<qint64> range;
        for (const QByteArray &number : text.simplified().split(' ')) {
            bool ok = false;
            const qint64 value = number.toLongLong(&ok);
            range.append(ok ? value : -1);
        }
        if (!ranges.contains(range))
            ranges.append(range);
        // Then one of them is none of the signatures that are looked at.
        if (ranges.size() > mostSeals)
            break;
    }
    return ranges;
}

class SealReader
{
public:
    SealReader(const QByteArray &pdf, const QStringList &roots, const QStringList &tsaRoots)
        : m_bytes(pdf)
        , m_roots(roots)
        , m_tsaRoots(tsaRoots)
    {
    }

    PdfSealReading read()
    {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("sealed", m_bytes.constData(), size_t(m_bytes.size()));
        QList<FoundSeal> found;
        if (const Handle form = pdf.getRoot().getKey("/AcroForm"); form.isDictionary())
            found = sealsOf(form);
        if (found.size() > mostSeals) {
            m_reading.fault = Telling::tr("the PDF is signed more than %1 times").arg(mostSeals);
            return std::move(m_reading);
        }
        for (const FoundSeal &seal : std::as_const(found)) {
            if (const QString fault = rangeFault(seal); !fault.isEmpty())
                return bad(seal, fault);
        }
        // One that was taken out of its form would no longer be missed.
        const bool allFound =
            std::ranges::all_of(writtenRanges(m_bytes), [&found](const QList<qint64> &range) {
                return std::ranges::contains(found, range, &FoundSeal::range);
            });
        if (!allFound) {
            m_reading.fault = Telling::tr("a signature stands outside of the PDF's form");
            return std::move(m_reading);
        }
        std::ranges::sort(found, {}, &FoundSeal::end);
        for (const FoundSeal &seal : std::as_const(found)) {
            if (const QString fault = judge(seal); !fault.isEmpty())
                return bad(seal, fault);
        }
        if (!found.isEmpty() && found.constLast().end() != m_bytes.size())
            return bad(found.constLast(),
                       Telling::tr("the PDF was changed after it: it does not reach the end of "
                                   "the file"));
        for (qsizetype i = 0; i + 1 < found.size(); ++i) {
            if (const QString fault = changeBetween(m_bytes.first(found.at(i).end()),
                                                    m_bytes.first(found.at(i + 1).end()));
                !fault.isEmpty())
                return bad(found.at(i), fault);
        }
        return std::move(m_reading);
    }

private:
    PdfSealReading bad(const FoundSeal &seal, const QString &why)
    {
        m_reading.fault = Telling::tr("the seal \"%1\" is bad: %2").arg(seal.field, why);
        return std::move(m_reading);
    }

    QString rangeFault(const FoundSeal &seal) const
    {
        const QList<qint64> &r = seal.range;
        const bool inside = r.size() == 4 && r.at(0) == 0 && r.at(1) > 0 && r.at(2) > r.at(1)
            && r.at(3) >= 0 && r.at(2) <= m_bytes.size() && r.at(3) <= m_bytes.size() - r.at(2);
        if (!inside)
            return Telling::tr("the range it covers is none of this file");
        const QByteArrayView hole = QByteArrayView(m_bytes).sliced(r.at(1), r.at(2) - r.at(1));
        const bool isString = hole.size() >= 2 && hole.front() == '<' && hole.back() == '>';
        if (!isString
            || QByteArray::fromHex(hole.sliced(1, hole.size() - 2).toByteArray()) != seal.contents
            || hole.size() != 2 * seal.contents.size() + 2)
            return Telling::tr("it leaves out more than its own signature");
        return {};
    }

    QString judge(const FoundSeal &found)
    {
        const QByteArray data =
            m_bytes.first(found.range.at(1)) + m_bytes.sliced(found.range.at(2), found.range.at(3));
        PdfSeal seal {.field = found.field};
        if (found.filter == "/ETSI.RFC3161") {
            const Result<QByteArray> token = derOfPadded(found.contents);
            if (!token)
                return token.error().message;
            seal.isTimestamp = true;
            if (m_tsaRoots.isEmpty()) {
                if (const Result<void> fits = timestampFits(*token, data); !fits)
                    return fits.error().message;
            } else {
                const Result<TimestampFacts> facts = verifyTimestampToken(*token, data, m_tsaRoots);
                if (!facts)
                    return facts.error().message;
                seal.by = facts->authority;
                seal.time = facts->time;
                seal.isTrusted = true;
            }
        } else if (found.filter == "/ETSI.CAdES.detached"
                   || found.filter == "/adbe.pkcs7.detached") {
            const Result<CmsFacts> facts = cmsVerify(found.contents, data, m_roots, m_tsaRoots);
            if (!facts)
                return facts.error().message;
            if (!facts->tokenFault.isEmpty())
                return Telling::tr("its time stamp: %1").arg(facts->tokenFault);
            seal.by = facts->signer;
            seal.isSelfMade = facts->isSelfMade;
            seal.isTrusted = facts->isTrusted;
            seal.time = facts->time;
        } else {
            return Telling::tr("it is of a kind that is not known here");
        }
        m_reading.seals.append(seal);
        return {};
    }

    const QByteArray &m_bytes;
    const QStringList &m_roots;
    const QStringList &m_tsaRoots;
    PdfSealReading m_reading;
};

} // namespace

PdfSealReading readPdfSeals(const QByteArray &pdf, const QStringList &roots,
                            const QStringList &tsaRoots)
{
    try {
        return SealReader(pdf, roots, tsaRoots).read();
    } catch (const std::exception &e) {
        return {{}, Telling::tr("the PDF cannot be read: %1").arg(QString::fromUtf8(e.what()))};
    }
}
