// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/ledger.h"
#include "launch/ledgerchain.h"
#include "launch/ledgerdatabase.h"

struct Ledger::Private
{
    LedgerDatabase database;
    const Clock &clock;
    QString id;
    LedgerChain chain;
    std::optional<Error> damage;

    Error named(const Error &error) const { return {error.message, database.path()}; }
    Result<SignedHead> readHead() const;
    Result<QList<Entry>> follow(LedgerChain &from, qint64 until = -1) const;
    /// What stands before an Error is in `entries` all the same.
    Result<void> followInto(QList<Entry> &entries, LedgerChain &from, qint64 until = -1) const;
    Result<qint64> storedSize() const;
    Result<void> insertBlob(const EvidenceBlob &blob) const;
    Result<Entry> insertEntry(LedgerChain &after, const PersonId &actor, const Event &event) const;
    Result<void> writeHead(const LedgerChain &after, const HeadSigner *signer) const;
    Result<QList<Entry>> insertAll(LedgerChain &after, const QList<Draft> &drafts,
                                   const HeadSigner *signer) const;
};
