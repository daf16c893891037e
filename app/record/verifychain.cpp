// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"
#include "domain/canonicalscan.h"
#include "domain/leafhasher.h"
#include "record/telling.h"
#include "record/verifychecks.h"

using namespace Qt::StringLiterals;

namespace {

/// Where two entries do not fit together, the one that its successor (or the head) vouches for is
/// not to blame.
bool isVouchedFor(const RecordBytes &record, qsizetype at, const QByteArray &leaf)
{
    if (at + 1 < record.entries.size()) {
        const Result<Entry> next = readEntry(record.entries.at(at + 1));
        return next && next->prev == QLatin1StringView(leaf);
    }
    const Result<QJsonObject> head = fromCanonical(record.head);
    return head && (*head)["head"_L1].toString() == QLatin1StringView(leaf);
}

/// "2026-11-22T16:00:00.000Z", and a day that there is.
bool isTime(QByteArrayView text)
{
    constexpr QByteArrayView shape = "0000-00-00T00:00:00.000Z";
    if (text.size() != shape.size())
        return false;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const bool figure = text[i] >= '0' && text[i] <= '9';
        if (shape[i] == '0' ? !figure : text[i] != shape[i])
            return false;
    }
    const auto number = [&text](int from, int size) { return text.sliced(from, size).toInt(); };
    return QDate::isValid(number(0, 4), number(5, 2), number(8, 2)) && number(11, 2) < 24
        && number(14, 2) < 60 && number(17, 2) < 60;
}

/// The parts of an entry that a chain is made of, as they stand in its bytes.
struct Link
{
    qint64 seq = -1;
    QByteArrayView ledger;
    QByteArrayView prev;
    QByteArrayView kind;
    QByteArrayView time;

    /// False where the bytes are no entry in canonical form.
    bool read(QByteArrayView bytes, CanonicalMembers &members)
    {
        if (!scanCanonical(bytes, &members))
            return false;
        bool isNumber = false;
        seq = memberOf(members, "seq").toLongLong(&isNumber);
        ledger = plainString(memberOf(members, "ledger"));
        prev = plainString(memberOf(members, "prev"));
        kind = plainString(memberOf(members, "kind"));
        time = plainString(memberOf(members, "time"));
        return isNumber && seq >= 0 && !ledger.isEmpty() && prev.size() == 64 && isTime(time);
    }
};

class ChainReader
{
public:
    explicit ChainReader(const RecordBytes &record)
        : m_record(record)
    {
    }

    ChainReading read()
    {
        m_reading.history.leaves.reserve(m_record.entries.size());
        for (qsizetype i = 0; i < m_record.entries.size(); ++i) {
            if (!take(i))
                return std::move(m_reading);
        }
        checkHead();
        return std::move(m_reading);
    }

private:
    bool bad(qint64 seq, const QString &why)
    {
        m_reading.firstBad = seq;
        m_reading.why = Telling::tr("Entry %1: %2.").arg(seq).arg(why);
        m_reading.history.cut(seq);
        return false;
    }

    bool take(qsizetype i)
    {
        const QByteArray &bytes = m_record.entries.at(i);
        History &history = m_reading.history;
        Link link;
        Result<Entry> entry;
        const bool scanned = link.read(bytes, m_members);
        if (!scanned || isTelling(link.kind)) {
            entry = readEntry(bytes);
            if (!entry || !scanned)
                return bad(i,
                           Telling::tr("it was altered (%1)")
                               .arg(entry ? Telling::tr("not an entry of a ledger")
                                          : entry.error().message));
        }
        if (link.seq != i)
            return bad(i, Telling::tr("entry %1 stands in its place").arg(link.seq));
        const QByteArray leaf = m_hasher.leafOf(bytes);
        if (i < m_record.leaves.size() && m_record.leaves.at(i) != QLatin1StringView(leaf))
            return bad(i,
                       Telling::tr("it was altered; its bytes do not have the digest beside them"));
        if (link.prev != (i == 0 ? m_zero : history.leaves.constLast())) {
            if (i > 0 && isVouchedFor(m_record, i, leaf))
                return bad(i - 1,
                           Telling::tr("it was altered; the entry after it names another digest"));
            return bad(i, Telling::tr("it was altered; it does not follow the entry before it"));
        }
        if (i == 0) {
            history.ledger = QString::fromUtf8(link.ledger);
            m_ledger = link.ledger.toByteArray();
        } else if (link.ledger != m_ledger) {
            return bad(i, Telling::tr("it belongs to another launch"));
        }
        if (i == 0 && link.kind != LaunchOpened::kind)
            return bad(i, Telling::tr("a record begins with the opening of a launch"));
        // Another opening would bring another roster, other keys and other roots.
        if (i > 0 && link.kind == LaunchOpened::kind)
            return bad(i, Telling::tr("the launch was opened before it"));
        noteTime(i, link.time);
        history.leaves.append(leaf);
        if (isTelling(link.kind))
            history.telling.append(std::move(*entry));
        return true;
    }

    /// Times are all of one shape, so that their letters tell which is later.
    void noteTime(qsizetype i, QByteArrayView time)
    {
        if (i > 0 && time < m_time) {
            if (m_reading.datedBack.isEmpty()) {
                m_reading.backTo = QString::fromLatin1(time);
                m_reading.backFrom = QString::fromLatin1(m_time);
            }
            m_reading.datedBack.append(i);
        }
        m_time = time;
    }

    void checkHead()
    {
        const qint64 count = m_reading.history.size();
        if (count == 0) {
            m_reading.why = Telling::tr("The record holds no entry.");
            return;
        }
        if (m_record.head.isEmpty()) {
            bad(count, Telling::tr("it is missing; the record is cut off before its head"));
            return;
        }
        const Result<QJsonObject> head = fromCanonical(m_record.head);
        if (!head) {
            m_reading.why = Telling::tr("The head was altered (%1).").arg(head.error().message);
            return;
        }
        const qint64 size = (*head)["size"_L1].toInteger(-1);
        if (size > count)
            bad(count, Telling::tr("it is missing; the head names %1 entries").arg(size));
        else if (size < count)
            bad(qMax(size, 0),
                Telling::tr("it was added; the head names %1 entries only").arg(size));
        else if ((*head)["head"_L1].toString() != m_reading.history.headAt(count))
            bad(count - 1, Telling::tr("it was altered; the head names another digest"));
        else if ((*head)["ledger"_L1].toString() != m_reading.history.ledger)
            m_reading.why = Telling::tr("The head belongs to another launch.");
    }

    const RecordBytes &m_record;
    const QByteArray m_zero = zeroHash().toLatin1();
    ChainReading m_reading;
    LeafHasher m_hasher;
    CanonicalMembers m_members;
    QByteArray m_ledger;
    /// In the record's bytes.
    QByteArrayView m_time;
};

} // namespace

ChainReading readChain(const RecordBytes &record)
{
    return ChainReader(record).read();
}
