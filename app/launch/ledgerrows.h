// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/ledgerchain.h"

#include <QList>

#include <deque>
#include <future>
#include <vector>

/// Follows a ledger's stored rows along its chain. Reading the bytes of entries is most of the work
/// and is spread over the processors; the links are followed in order on the calling thread.
class LedgerRows
{
public:
    /// What follows goes to the end of `entries`; both must outlive this object.
    LedgerRows(LedgerChain &chain, QList<Entry> &entries);
    ~LedgerRows();
    LedgerRows(const LedgerRows &) = delete;
    LedgerRows &operator=(const LedgerRows &) = delete;

    /// Rows come in order. An Error names the first entry that does not follow; it may be one that
    /// was added before, and nothing is taken after it.
    Result<void> add(const QByteArray &bytes, const QString &leaf);
    /// Waits for what is still being read.
    Result<void> finish();

private:
    struct Part
    {
        QList<QByteArray> bytes;
        QStringList leaves;
        std::future<std::vector<Result<Entry>>> read;
    };

    void readAside();
    Result<void> follow(Part part);

    LedgerChain &m_chain;
    QList<Entry> &m_entries;
    Part m_next;
    std::deque<Part> m_underWay;
    size_t m_most;
};
