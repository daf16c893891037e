// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/digest.h"
#include "launch/ledgerprivate.h"
#include "launch/ledgerrows.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

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
