// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/ledger.h"

#include "domain/digest.h"
#include "launch/crashpoint.h"
#include "launch/headsigner.h"
#include "launch/ledgerchain.h"
#include "launch/ledgerdatabase.h"
#include "launch/ledgerrows.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

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

Ledger::Ledger(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}

Ledger::~Ledger() = default;
Ledger::Ledger(Ledger &&) noexcept = default;
Ledger &Ledger::operator=(Ledger &&) noexcept = default;

Result<Ledger> Ledger::create(const QString &path, const Clock &clock)
{
    Result<LedgerDatabase> database = LedgerDatabase::create(path);
    if (!database)
        return std::unexpected(database.error());
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto d = std::make_unique<Private>(Private {std::move(*database), clock, id, LedgerChain(id)});
    if (const Result<void> head = d->writeHead(d->chain, nullptr); !head) {
        const Error &error = head.error();
        d.reset();
        QFile::remove(path);
        return std::unexpected(error);
    }
    return Ledger(std::move(d));
}

Result<Ledger> Ledger::open(const QString &path, Mode mode, const Clock &clock, QList<Entry> *read)
{
    Result<LedgerDatabase> database = LedgerDatabase::open(
        path,
        mode == Mode::ReadOnly ? LedgerDatabase::Mode::ReadOnly : LedgerDatabase::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    auto d = std::make_unique<Private>(Private {std::move(*database), clock, {}, LedgerChain()});
    // One look at a file that somebody else may be writing.
    if (const Result<void> begun = d->database.execute(u"BEGIN"_s); !begun)
        return std::unexpected(begun.error());
    const Result<SignedHead> head = d->readHead();
    if (!head)
        return std::unexpected(head.error());
    d->id = fromCanonical(head->text).value_or(QJsonObject())["ledger"_L1].toString();
    d->chain = LedgerChain(d->id);
    QList<Entry> standing;
    // The file says how many; what it says may be made up.
    standing.reserve(std::clamp<qint64>(d->storedSize().value_or(0), 0, 1 << 18));
    if (const Result<void> followed = d->followInto(standing, d->chain); !followed)
        d->damage = d->named(followed.error());
    else if (const Result<void> whole = d->chain.matches(head->text); !whole)
        d->damage = d->named(whole.error());
    (void)d->database.execute(u"COMMIT"_s);
    if (d->damage && mode == Mode::ReadWrite)
        return std::unexpected(*d->damage);
    if (read != nullptr)
        *read = std::move(standing);
    return Ledger(std::move(d));
}

Result<Ledger> Ledger::peek(const QString &path, const Clock &clock)
{
    Result<LedgerDatabase> database = LedgerDatabase::open(path, LedgerDatabase::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto d = std::make_unique<Private>(Private {std::move(*database), clock, {}, LedgerChain()});
    const Result<SignedHead> head = d->readHead();
    if (!head)
        return std::unexpected(head.error());
    const QJsonObject text = fromCanonical(head->text).value_or(QJsonObject());
    d->id = text["ledger"_L1].toString();
    d->chain = LedgerChain(d->id, text["size"_L1].toInteger(), text["head"_L1].toString());
    return Ledger(std::move(d));
}

std::optional<Error> Ledger::damage() const
{
    return d->damage;
}

QString Ledger::path() const
{
    return d->database.path();
}

QString Ledger::id() const
{
    return d->id;
}

qint64 Ledger::size() const
{
    return d->chain.size();
}

QString Ledger::head() const
{
    return d->chain.head();
}

Result<QList<Entry>> Ledger::entries(qint64 from, qint64 count) const
{
    LedgerChain chain(d->id);
    QList<Entry> entries;
    if (from > 0) {
        QSqlQuery before = d->database.prepare(u"SELECT leaf FROM entries WHERE seq = ?"_s);
        before.addBindValue(from - 1);
        if (const Result<void> done = d->database.run(before); !done)
            return std::unexpected(done.error());
        if (!before.next())
            return entries;
        chain = LedgerChain(d->id, from, before.value(0).toString());
    }
    qint64 until = d->damage ? d->chain.size() : -1;
    if (count >= 0)
        until = until < 0 ? from + count : std::min(until, from + count);
    return d->follow(chain, until);
}

Result<Entry> Ledger::entry(qint64 seq) const
{
    QSqlQuery query = d->database.prepare(u"SELECT bytes FROM entries WHERE seq = ?"_s);
    query.addBindValue(seq);
    if (const Result<void> done = d->database.run(query); !done)
        return std::unexpected(done.error());
    if (!query.next())
        return failure(QCoreApplication::translate("ledger", "there is no entry %1").arg(seq),
                       path());
    return readEntry(query.value(0).toByteArray());
}

Result<QStringList> Ledger::storedLeaves() const
{
    QSqlQuery query = d->database.prepare(u"SELECT leaf FROM entries ORDER BY seq"_s);
    if (const Result<void> done = d->database.run(query); !done)
        return std::unexpected(done.error());
    QStringList leaves;
    while (query.next())
        leaves.append(query.value(0).toString());
    return leaves;
}

Result<SignedHead> Ledger::signedHead() const
{
    return d->readHead();
}

Result<QByteArray> Ledger::blob(const QString &sha256) const
{
    QSqlQuery query = d->database.prepare(u"SELECT bytes FROM blobs WHERE sha256 = ?"_s);
    query.addBindValue(sha256);
    if (const Result<void> done = d->database.run(query); !done)
        return std::unexpected(done.error());
    if (!query.next())
        return failure(QCoreApplication::translate("ledger", "there is no evidence %1").arg(sha256),
                       path());
    QByteArray bytes = query.value(0).toByteArray();
    if (sha256Hex(bytes) != sha256)
        return failure(QCoreApplication::translate("ledger", "evidence %1 was altered").arg(sha256),
                       path());
    return bytes;
}

Result<QStringList> Ledger::blobDigests() const
{
    QSqlQuery query = d->database.prepare(u"SELECT sha256 FROM blobs ORDER BY sha256"_s);
    if (const Result<void> done = d->database.run(query); !done)
        return std::unexpected(done.error());
    QStringList digests;
    while (query.next())
        digests.append(query.value(0).toString());
    return digests;
}

Result<QList<BlobSize>> Ledger::blobSizes() const
{
    QSqlQuery query =
        d->database.prepare(u"SELECT sha256, length(bytes) FROM blobs ORDER BY sha256"_s);
    if (const Result<void> done = d->database.run(query); !done)
        return std::unexpected(done.error());
    QList<BlobSize> sizes;
    while (query.next())
        sizes.append({query.value(0).toString(), query.value(1).toLongLong()});
    return sizes;
}

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

Result<SignedHead> Ledger::Private::readHead() const
{
    QSqlQuery query = database.prepare(u"SELECT text, signature FROM head WHERE id = 0"_s);
    if (const Result<void> done = database.run(query); !done)
        return std::unexpected(done.error());
    if (!query.next())
        return failure(QCoreApplication::translate("ledger", "the launch has no head"),
                       database.path());
    return SignedHead {query.value(0).toByteArray(), query.value(1).toByteArray()};
}

Result<QList<Entry>> Ledger::Private::follow(LedgerChain &from, qint64 until) const
{
    QList<Entry> entries;
    if (const Result<void> followed = followInto(entries, from, until); !followed)
        return std::unexpected(followed.error());
    return entries;
}

Result<void> Ledger::Private::followInto(QList<Entry> &entries, LedgerChain &from,
                                         qint64 until) const
{
    QSqlQuery query =
        database.prepare(u"SELECT bytes, leaf FROM entries WHERE seq >= ? ORDER BY seq"_s);
    query.addBindValue(from.size());
    if (const Result<void> done = database.run(query); !done)
        return std::unexpected(done.error());
    LedgerRows rows(from, entries);
    for (qint64 row = from.size(); (until < 0 || row < until) && query.next(); ++row) {
        if (const Result<void> added =
                rows.add(query.value(0).toByteArray(), query.value(1).toString());
            !added)
            return std::unexpected(named(added.error()));
    }
    if (const Result<void> followed = rows.finish(); !followed)
        return std::unexpected(named(followed.error()));
    // A torn page ends the rows like the last one does.
    if (query.lastError().isValid())
        return std::unexpected(database.errorOf(query.lastError()));
    return {};
}

Result<qint64> Ledger::Private::storedSize() const
{
    QSqlQuery query = database.prepare(u"SELECT COALESCE(MAX(seq) + 1, 0) FROM entries"_s);
    if (const Result<void> done = database.run(query); !done)
        return std::unexpected(done.error());
    return query.next() ? query.value(0).toLongLong() : 0;
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
