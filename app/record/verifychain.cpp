// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"
#include "record/telling.h"
#include "record/verifychecks.h"

using namespace Qt::StringLiterals;

namespace {

/// Where two entries do not fit together, the one that its successor (or the head) vouches for is
/// not to blame.
bool isVouchedFor(const RecordBytes &record, qsizetype at, const QString &leaf)
{
    if (at + 1 < record.entries.size()) {
        const Result<Entry> next = readEntry(record.entries.at(at + 1));
        return next && next->prev == leaf;
    }
    const Result<QJsonObject> head = fromCanonical(record.head);
    return head && (*head)["head"_L1].toString() == leaf;
}

class ChainReader
{
public:
    explicit ChainReader(const RecordBytes &record)
        : m_record(record)
    {
    }

    ChainReading read()
    {
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
        if (m_reading.entries.size() > seq)
            m_reading.entries.resize(seq);
        return false;
    }

    bool take(qsizetype i)
    {
        Result<Entry> entry = readEntry(m_record.entries.at(i));
        if (!entry)
            return bad(i, Telling::tr("it was altered (%1)").arg(entry.error().message));
        if (entry->seq != i)
            return bad(i, Telling::tr("entry %1 stands in its place").arg(entry->seq));
        if (i < m_record.leaves.size() && m_record.leaves.at(i) != entry->leaf)
            return bad(i,
                       Telling::tr("it was altered; its bytes do not have the digest beside them"));
        const QString prev = i == 0 ? zeroHash() : m_reading.entries.constLast().leaf;
        if (entry->prev != prev) {
            if (i > 0 && isVouchedFor(m_record, i, entry->leaf))
                return bad(i - 1,
                           Telling::tr("it was altered; the entry after it names another digest"));
            return bad(i, Telling::tr("it was altered; it does not follow the entry before it"));
        }
        if (i > 0 && entry->ledger != m_reading.entries.constFirst().ledger)
            return bad(i, Telling::tr("it belongs to another launch"));
        if (i == 0 && !std::holds_alternative<LaunchOpened>(entry->event))
            return bad(i, Telling::tr("a record begins with the opening of a launch"));
        m_reading.entries.append(std::move(*entry));
        return true;
    }

    void checkHead()
    {
        const qint64 count = m_reading.entries.size();
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
        else if ((*head)["head"_L1].toString() != m_reading.entries.constLast().leaf)
            bad(count - 1, Telling::tr("it was altered; the head names another digest"));
        else if ((*head)["ledger"_L1].toString() != m_reading.entries.constFirst().ledger)
            m_reading.why = Telling::tr("The head belongs to another launch.");
    }

    const RecordBytes &m_record;
    ChainReading m_reading;
};

} // namespace

ChainReading readChain(const RecordBytes &record)
{
    return ChainReader(record).read();
}
