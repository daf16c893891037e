// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launch.h"

#include "launch/decide.h"
#include "launch/entryindex.h"
#include "launch/launchlock.h"
#include "launch/ledgerthread.h"
#include "launch/timeline.h"

#include <QCoreApplication>

#include <deque>

struct LaunchWords
{
    Q_DECLARE_TR_FUNCTIONS(launch)
};

/// A document as the ledger keeps it, by its digest.
EvidenceBlob documentBlob(const QByteArray &bytes, const QString &mediaType);
/// Without "sha256:".
QString bareDigest(QString digest);

/// Verbs that were decided and wait for the disk; those behind were decided as if those before
/// stood.
struct PendingVerb
{
    PersonId actor;
    Event proposed;
    QList<EvidenceBlob> blobs;
    Launch::Done done;
};

class Launch::Private
{
public:
    QString path;
    LaunchLock lock;
    QString holder;
    QString readOnlyBecause;
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<const Runbook> runbook;
    std::shared_ptr<const Plan> plan;
    LaunchState state;
    /// The state as it will be when everything pending is durable: what new verbs are decided by.
    LaunchState ahead;
    QList<Entry> recent;
    QList<Entry> deeds;
    EntryIndex index;
    std::deque<PendingVerb> pending;
    int generation = 0;
    std::optional<Error> broken;
    Relay relay;
    ApprovalJudge approvals;
    SignOffJudge signOffs;
    /// Only of a replay: all its entries, and what stands still.
    std::unique_ptr<Timeline> timeline;
    std::shared_ptr<MomentClock> moment;
    BlobReader reader;
    std::unique_ptr<LedgerThread> ledger;

    Result<void> load(const QList<Entry> &from, const Readers &readers,
                      const std::function<Result<QByteArray>(const QString &)> &blob);
    void fold(const Entry &entry);
    /// Folds all that a file holds. Of what comes without end only the newest entries stay in
    /// memory.
    void foldAll(const QList<Entry> &all);
    /// Folds one more in.
    void keep(const Entry &entry);
    /// Where the replayed record stands after its first `count` entries.
    void bring(qint64 count);
    Result<QList<Event>> decided(const PersonId &actor, const Event &proposed);
    Result<void> assume(const PersonId &actor, const QList<Event> &events);
};
