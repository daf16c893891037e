// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/runbook.h"
#include "launch/anchors.h"
#include "launch/decide.h"
#include "launch/entryreader.h"
#include "launch/headsigner.h"
#include "launch/launchstate.h"
#include "launch/ledger.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class LedgerThread;
class Timeline;
struct PendingVerb;

/// Bytes of a launch's file by digest; on any thread.
using BlobReader = std::function<Result<QByteArray>(const QString &sha256)>;

/// A blob of the launch file at `path`, read through a connection of its own: on any thread.
Result<QByteArray> storedBlob(const QString &path, const Clock &clock, const QString &sha256);

/// What a launch is opened with.
struct LaunchSetup
{
    LaunchOpened opened;
    std::shared_ptr<const Runbook> runbook;
    std::shared_ptr<const Plan> plan;
    /// Bytes of the scripts by digest, kept in the ledger beside runbook and plan.
    QList<EvidenceBlob> scripts;
};

/// A record to look through.
struct Recording
{
    QString path;
    QList<Entry> entries;
    std::shared_ptr<const Runbook> runbook;
    std::shared_ptr<const Plan> plan;
    BlobReader blob;
    /// What is wrong with the file, where it was opened nevertheless.
    std::optional<Error> damage;
};

/// The only writer of a launch. Verbs go through `decide`; what follows is appended on the ledger's
/// own thread with group commit, and only when it is durable does `appended` say so and the state
/// move on. Lives on the GUI thread (or the command line's); never waits.
class Launch : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<QList<Entry>> &)>;

    /// Makes the file and its first entry, durable on return (blocks once; nothing is shown yet).
    static Result<std::unique_ptr<Launch>> create(const QString &path, const LaunchSetup &setup,
                                                  const PersonId &actor,
                                                  std::shared_ptr<const HeadSigner> signer,
                                                  std::shared_ptr<const Clock> clock,
                                                  std::shared_ptr<Anchors> anchors = {});
    /// Opens a launch by its own frozen copy of runbook and plan. `readers` turn those bytes into
    /// values (the runbook library is not this one's business). Read-only where somebody else holds
    /// it: `holder` says who. `seize` takes it away from a holder that does not answer.
    struct Readers
    {
        std::function<Result<Runbook>(const QByteArray &)> runbook;
        std::function<Result<Plan>(const QByteArray &, const Runbook &)> plan;
    };
    static Result<std::unique_ptr<Launch>> open(const QString &path, const Readers &readers,
                                                std::shared_ptr<const HeadSigner> signer,
                                                std::shared_ptr<const Clock> clock,
                                                bool readOnly = false, bool seize = false,
                                                std::shared_ptr<Anchors> anchors = {});
    /// A record at its first entry, which `moveTo` takes to others: state, entries and clock are
    /// those of the moment. Nothing is written, run or watched. An Error where no entry opens it.
    static Result<std::unique_ptr<Launch>> replay(const Recording &recording);
    ~Launch() override;

    /// All of a replayed record, whatever moment is shown; null: no replay.
    const Timeline *timeline() const;
    /// What was known after `count` entries (at least the first), at `time` or, without one, when
    /// the last of them was written. Only for replays.
    void moveTo(qint64 count, const QDateTime &time = {});

    /// Makes `thread` the one it lives on, for a launch that was opened beside it. Called on the
    /// thread it lives on now.
    void handOver(QThread *thread);

    QString path() const;
    bool isReadOnly() const;
    /// Held by somebody else, who takes verbs in: `submit` passes them on and waits for the answer.
    /// The relay gives the numbers of the entries that became of a verb.
    using Relay = std::function<Result<QList<qint64>>(const PersonId &, const Event &,
                                                      const QList<EvidenceBlob> &)>;
    void relayTo(Relay relay);
    /// Without it approvals of another roster are taken as they say.
    void judgeApprovalsBy(ApprovalJudge judge);
    /// Without it sign-offs are taken as they say, whoever brings them.
    void judgeSignOffsBy(SignOffJudge judge);
    /// Verbs reach the ledger, directly or over its holder.
    bool takesVerbs() const;
    /// "user@host since 14:02 (process 812)" where another console holds it; else empty.
    QString holder() const;
    /// Why it was opened for reading only, where neither a holder nor damage says so; else empty.
    QString readOnlyBecause() const;
    void explainReadOnly(const QString &why);
    /// What is wrong with a ledger that was opened for reading nevertheless, or why nothing is
    /// accepted any more.
    std::optional<Error> damage() const;
    const LaunchState &state() const;
    /// The last entry; there is always one.
    const Entry &newest() const;
    /// The last entries, oldest first: as many as a page shows at once, and more.
    const QList<Entry> &recent() const;
    /// All entries but results of checks and measurements, oldest first, without their `bytes`:
    /// what people and the console did. The others come without end and are read from the file.
    const QList<Entry> &deeds() const;
    /// Reads any entries. Only those before `state().size()` are the launch's own: of a damaged
    /// file, or in a replay, others may follow.
    EntryReader reader() const;
    /// It is not what this console saw of it before: only for launches opened read-only; `damage`
    /// says so from then on.
    void distrust(const Error &error);
    /// The numbers of those about one item or step, oldest first.
    QList<qint64> entriesAbout(const ItemId &id) const;
    std::shared_ptr<const Runbook> runbook() const;
    std::shared_ptr<const Plan> plan() const;
    const Clock &clock() const;
    std::shared_ptr<const Clock> sharedClock() const;
    /// A blob of the ledger, read on the calling thread over a connection of its own.
    Result<QByteArray> blob(const QString &sha256) const;
    /// The same for other threads; it may outlive the launch.
    BlobReader blobReader() const;

    /// Proposes an event. Refusals come back at once through `done` (or `refused`), success when
    /// durable.
    void submit(const PersonId &actor, const Event &proposed, const Done &done = {},
                const QList<EvidenceBlob> &blobs = {});
    /// Why `submit` would refuse this as things stand now, by the rules alone; none: it would not.
    std::optional<Error> refusalOf(const PersonId &actor, const Event &proposed) const;
    /// Waits until everything submitted is durable or refused: for command lines and destructors
    /// only.
    void drain();
    /// Read-only: takes in what the holder appended meanwhile. Blocks on the disk.
    void refresh();
    /// Read-only: takes in what was read since `state().size()`. Where they do not follow what is
    /// known here nothing is taken any more, and `damage` says so.
    void takeWritten(const QList<Entry> &entries);

signals:
    /// One durable entry; the state holds it already.
    void appended(const Entry &entry);
    /// A replay shows another moment.
    void moved();
    /// Nobody asked for the answer of this verb.
    void refused(const Error &error);
    /// The disk is full, a sync failed: nothing is accepted any more; `error` says what to do.
    void broken(const Error &error);

private:
    class Private;

    void takeOver(const QString &reason);
    void passOn(const PersonId &actor, const Event &proposed, const Done &done,
                const QList<EvidenceBlob> &blobs);
    void answer(const Done &done, const Result<QList<Entry>> &result);
    void enqueue(const PendingVerb &verb);
    void takeIn(const QList<QList<Entry>> &drafts);
    void foldIn(const QList<Entry> &entries);
    void decideAnew(int generation, const QList<Entry> &others);
    void giveUp(const Error &error);

    explicit Launch(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};
