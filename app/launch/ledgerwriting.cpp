// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/digest.h"
#include "launch/crashpoint.h"
#include "launch/headsigner.h"
#include "launch/ledgerprivate.h"

using namespace Qt::StringLiterals;

// How entries become durable; how a ledger is opened and read is in ledger.cpp.

Result<QList<Entry>> Ledger::append(qint64 expectedSize, const QList<Draft> &drafts,
                                    const HeadSigner *signer)
{
    if (d->damage)
        return std::unexpected(*d->damage);
    if (const Result<void> begun = d->database.change(u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    const auto undone = [this](const Error &error) {
        // After a failed write SQLite may have rolled back by itself.
        (void)d->database.execute(u"ROLLBACK"_s);
        return std::unexpected(error);
    };
    const Result<qint64> stored = d->storedSize();
    if (!stored)
        return undone(stored.error());
    if (*stored != expectedSize || *stored != d->chain.size()) {
        if (const Result<QList<Entry>> others = d->follow(d->chain); !others)
            return undone(d->named(others.error()));
        if (*stored != expectedSize)
            return undone(
                {QCoreApplication::translate("ledger", "somebody else appended meanwhile"),
                 u"conflict"_s});
    }
    LedgerChain after = d->chain;
    Result<QList<Entry>> entries = d->insertAll(after, drafts, signer);
    if (!entries)
        return undone(entries.error());
    CrashPoint::before(expectedSize, after.size() - 1);
    if (const Result<void> durable = d->database.change(u"COMMIT"_s); !durable)
        return undone(durable.error());
    CrashPoint::after(expectedSize, after.size() - 1);
    d->chain = after;
    return entries;
}

void Ledger::makeRoom() const
{
    d->database.makeRoom();
}

Result<void> Ledger::Private::insertBlob(const EvidenceBlob &blob) const
{
    if (blob.sha256.isEmpty())
        return {};
    if (sha256Hex(blob.bytes) != blob.sha256)
        return failure(QCoreApplication::translate("ledger", "evidence %1 has another digest")
                           .arg(blob.sha256),
                       database.path());
    return database.change(u"INSERT OR IGNORE INTO blobs (sha256, bytes) VALUES (?, ?)"_s,
                           {blob.sha256, blob.bytes.isNull() ? QByteArray("") : blob.bytes});
}

Result<Entry> Ledger::Private::insertEntry(LedgerChain &after, const PersonId &actor,
                                           const Event &event) const
{
    Entry entry;
    entry.seq = after.size();
    entry.actor = actor;
    entry.ledger = id;
    entry.prev = after.head();
    entry.time = clock.now();
    entry.mono = clock.sinceBoot();
    entry.boot = clock.bootId();
    entry.event = event;
    const Result<QByteArray> bytes = entryBytes(entry);
    if (!bytes)
        return std::unexpected(named(bytes.error()));
    const QString leaf = leafHash(*bytes);
    Result<Entry> read = after.next(*bytes, leaf);
    if (!read)
        return std::unexpected(named(read.error()));
    if (const Result<void> done =
            database.change(u"INSERT INTO entries (seq, bytes, leaf) VALUES (?, ?, ?)"_s,
                            {entry.seq, *bytes, leaf});
        !done)
        return std::unexpected(done.error());
    return read;
}

Result<void> Ledger::Private::writeHead(const LedgerChain &after, const HeadSigner *signer) const
{
    const Result<QByteArray> text = toCanonical({
        {u"head"_s, after.head()},
        {u"ledger"_s, id},
        {u"size"_s, after.size()},
        {u"time"_s, toUtcText(clock.now())},
        {u"v"_s, 1},
    });
    if (!text)
        return std::unexpected(named(text.error()));
    const Result<QByteArray> signature = signer ? signer->sign(*text) : QByteArray("");
    if (!signature)
        return std::unexpected(signature.error());
    return database.change(
        u"INSERT INTO head (id, text, signature) VALUES (0, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET text = excluded.text, signature = excluded.signature"_s,
        {*text, *signature});
}

Result<QList<Entry>> Ledger::Private::insertAll(LedgerChain &after, const QList<Draft> &drafts,
                                                const HeadSigner *signer) const
{
    QList<Entry> entries;
    for (const Draft &draft : drafts) {
        for (const EvidenceBlob &blob : draft.blobs) {
            if (const Result<void> done = insertBlob(blob); !done)
                return std::unexpected(done.error());
        }
        for (const Event &event : draft.events) {
            Result<Entry> entry = insertEntry(after, draft.actor, event);
            if (!entry)
                return std::unexpected(entry.error());
            entries.append(std::move(*entry));
        }
    }
    if (const Result<void> head = writeHead(after, signer); !head)
        return std::unexpected(head.error());
    return entries;
}
