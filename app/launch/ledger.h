// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/check.h"
#include "domain/event.h"
#include "domain/result.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

class HeadSigner;

/// The newest head and its signature, as kept in the one row for it.
struct SignedHead
{
    /// Canonical text: {"head","ledger","size","time","v"}.
    QByteArray text;
    /// Armored SSH signature; empty where the ledger has no signer.
    QByteArray signature;
};

/// A blob that a ledger holds.
struct BlobSize
{
    QString sha256;
    qint64 size = 0;
};

/// What goes into the ledger together: events by one actor, with the blobs they name.
struct Draft
{
    PersonId actor;
    QList<Event> events;
    QList<EvidenceBlob> blobs;
};

/// One launch's file: an append-only SQLite database (WAL, synchronous=FULL, application id
/// 0x4C434F4E) of hash-chained entries, the blobs they name by SHA-256, and one signed head. Lives
/// on one thread; LedgerThread is how the window uses it. An Error names the file and what is
/// wrong.
class Ledger
{
public:
    enum class Mode { ReadOnly, ReadWrite };

    ~Ledger();
    Ledger(Ledger &&) noexcept;
    Ledger &operator=(Ledger &&) noexcept;

    /// Makes a new file with mode 0600; refuses an existing one.
    static Result<Ledger> create(const QString &path, const Clock &clock);
    /// Opens and follows the whole chain; refuses files that are no ledger and newer formats. A
    /// torn or altered ledger is refused for writing; for reading it gives what stands before the
    /// damage.
    /// `read` gets what stands, in order, so that nobody follows it twice.
    static Result<Ledger> open(const QString &path, Mode mode, const Clock &clock,
                               QList<Entry> *read = nullptr);

    /// Opens for reading without following the chain: for a blob, or for entries after a known one.
    static Result<Ledger> peek(const QString &path, const Clock &clock);

    /// The first thing that is wrong with the chain, naming the entry; none: whole.
    std::optional<Error> damage() const;

    QString path() const;
    QString id() const;
    qint64 size() const;
    QString head() const;
    /// Entries from `from` on, in order; `count` of them at most, where it is not below zero.
    Result<QList<Entry>> entries(qint64 from = 0, qint64 count = -1) const;
    /// One entry by itself, canonical but not held against its neighbours.
    Result<Entry> entry(qint64 seq) const;
    /// The digests beside the entries, in order, as they are stored: nothing is followed.
    Result<QStringList> storedLeaves() const;
    Result<SignedHead> signedHead() const;
    /// The bytes of a blob, checked against its digest.
    Result<QByteArray> blob(const QString &sha256) const;
    Result<QStringList> blobDigests() const;
    /// The same, with what each takes.
    Result<QList<BlobSize>> blobSizes() const;

    /// Appends drafts in one durable transaction with one head signature. `expectedSize` is what
    /// the writer believes the size to be; where somebody else appended meanwhile, the Error's
    /// `where` is "conflict", and `size`, `head` and `entries` know what was appended.
    Result<QList<Entry>> append(qint64 expectedSize, const QList<Draft> &drafts,
                                const HeadSigner *signer);

    /// For a writer with much to come: see LedgerDatabase.
    void makeRoom() const;

private:
    struct Private;
    explicit Ledger(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};
