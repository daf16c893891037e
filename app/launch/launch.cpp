// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launchprivate.h"

Launch::Launch(std::unique_ptr<Private> d)
    : d(std::move(d))
{
    if (!this->d->ledger)
        return;
    connect(this->d->ledger.get(), &LedgerThread::appended, this, &Launch::takeIn);
    connect(this->d->ledger.get(), &LedgerThread::conflicted, this, &Launch::decideAnew);
    connect(this->d->ledger.get(), &LedgerThread::broken, this, &Launch::giveUp);
}

Launch::~Launch()
{
    // Waits for what is queued; nobody is told any more.
    d->ledger.reset();
}

void Launch::handOver(QThread *thread)
{
    if (d->ledger)
        d->ledger->moveToThread(thread);
    moveToThread(thread);
}

QString Launch::path() const
{
    return d->path;
}

bool Launch::isReadOnly() const
{
    return d->ledger == nullptr;
}

void Launch::relayTo(Relay relay)
{
    d->relay = std::move(relay);
}

void Launch::judgeApprovalsBy(ApprovalJudge judge)
{
    d->approvals = std::move(judge);
}

void Launch::judgeSignOffsBy(SignOffJudge judge)
{
    d->signOffs = std::move(judge);
}

bool Launch::takesVerbs() const
{
    return !isReadOnly() || d->relay;
}

QString Launch::holder() const
{
    return d->holder;
}

QString Launch::readOnlyBecause() const
{
    return d->readOnlyBecause;
}

void Launch::explainReadOnly(const QString &why)
{
    Q_ASSERT(isReadOnly());
    d->readOnlyBecause = why;
}

std::optional<Error> Launch::damage() const
{
    return d->broken;
}

void Launch::distrust(const Error &error)
{
    Q_ASSERT(isReadOnly());
    d->broken = error;
}

const LaunchState &Launch::state() const
{
    return d->state;
}

const Entry &Launch::newest() const
{
    return d->recent.constLast();
}

const QList<Entry> &Launch::recent() const
{
    return d->recent;
}

const QList<Entry> &Launch::deeds() const
{
    return d->deeds;
}

EntryReader Launch::reader() const
{
    return d->timeline ? EntryReader(d->timeline->entries()) : EntryReader(d->path, d->clock);
}

QList<qint64> Launch::entriesAbout(const ItemId &id) const
{
    QList<qint64> about = d->index.places(id);
    // A replay has not come to the others yet.
    while (!about.isEmpty() && about.constLast() >= d->state.size())
        about.removeLast();
    return about;
}

std::shared_ptr<const Runbook> Launch::runbook() const
{
    return d->runbook;
}

std::shared_ptr<const Plan> Launch::plan() const
{
    return d->plan;
}

const Clock &Launch::clock() const
{
    return *d->clock;
}

std::shared_ptr<const Clock> Launch::sharedClock() const
{
    return d->clock;
}

Result<QByteArray> Launch::blob(const QString &sha256) const
{
    return blobReader()(sha256);
}

BlobReader Launch::blobReader() const
{
    if (d->reader)
        return d->reader;
    return [path = d->path, clock = d->clock](const QString &sha256) {
        return storedBlob(path, *clock, sha256);
    };
}

Result<QByteArray> storedBlob(const QString &path, const Clock &clock, const QString &sha256)
{
    const Result<Ledger> ledger = Ledger::peek(path, clock);
    return ledger ? ledger->blob(bareDigest(sha256)) : std::unexpected(ledger.error());
}
