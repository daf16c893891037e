// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/ledgerchain.h"

using namespace Qt::StringLiterals;

namespace {

struct ChainWords
{
    Q_DECLARE_TR_FUNCTIONS(ledger)
};

} // namespace

LedgerChain::LedgerChain(QString ledger, qint64 size, QString head)
    : m_ledger(std::move(ledger))
    , m_size(size)
    , m_head(std::move(head))
{
}

Result<Entry> LedgerChain::next(const QByteArray &bytes, const QString &leaf)
{
    return follow(readEntry(bytes), leaf);
}

Result<Entry> LedgerChain::follow(Result<Entry> entry, const QString &leaf)
{
    const auto bad = [this](const QString &why) {
        return failure(ChainWords::tr("entry %1 is wrong: %2").arg(m_size).arg(why));
    };
    if (!entry)
        return bad(entry.error().message);
    if (entry->seq != m_size)
        return bad(ChainWords::tr("it says it is entry %1").arg(entry->seq));
    if (entry->prev != m_head)
        return bad(ChainWords::tr("it does not follow the entry before it"));
    if (!m_ledger.isEmpty() && entry->ledger != m_ledger)
        return bad(ChainWords::tr("it belongs to another launch"));
    if (entry->leaf != leaf)
        return bad(ChainWords::tr("its bytes do not have the digest beside them"));
    // Another opening would bring another roster, other keys and other roots.
    if (m_size > 0 && std::holds_alternative<LaunchOpened>(entry->event))
        return bad(ChainWords::tr("the launch was opened before it"));
    // Equal texts are kept once.
    entry->prev = m_head;
    if (m_ledger.isEmpty())
        m_ledger = entry->ledger;
    else
        entry->ledger = m_ledger;
    m_head = entry->leaf;
    ++m_size;
    return entry;
}

Result<void> LedgerChain::matches(const QByteArray &headText) const
{
    const Result<QJsonObject> head = fromCanonical(headText);
    if (!head)
        return failure(ChainWords::tr("the head is wrong: %1").arg(head.error().message));
    const qint64 size = (*head)["size"_L1].toInteger(-1);
    if (size > m_size)
        return failure(ChainWords::tr("entry %1 is wrong: it is missing; the head names %2 entries")
                           .arg(m_size)
                           .arg(size));
    if (size < m_size)
        return failure(ChainWords::tr("entry %1 is wrong: the head names %2 entries only")
                           .arg(size)
                           .arg(size));
    if ((*head)["head"_L1].toString() != m_head)
        return failure(
            ChainWords::tr("entry %1 is wrong: the head names another digest").arg(m_size - 1));
    if (!m_ledger.isEmpty() && (*head)["ledger"_L1].toString() != m_ledger)
        return failure(ChainWords::tr("the head is wrong: it belongs to another launch"));
    return {};
}
