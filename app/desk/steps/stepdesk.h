// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/ids.h"
#include "domain/result.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class Launch;
class RollbackLog;
struct DryRun;
struct StepEnd;

/// Carries out the steps of a launch: "started" is durable before the command is. GUI thread.
class StepDesk : public QObject
{
    Q_OBJECT
public:
    /// `launch` must outlive the desk.
    explicit StepDesk(Launch &launch, QObject *parent = nullptr);
    /// Commands under way go on without the console; their supervisor keeps output and exit status.
    ~StepDesk() override;

    /// The commands of a step as they will run, one text; empty for a step that a person does.
    QString commandOf(const ItemId &step) const;
    /// The machine they will run on; empty where the plan names one that it does not have.
    QString vantageOf(const ItemId &step) const;
    /// Runs the step's commands. Refusals (gate closed, another step runs) come by `refused`. A
    /// step of the rollback does not wait for a ledger that cannot be written: it is told later.
    void run(const PersonId &actor, const ItemId &step, const PersonId &releasedBy = {});
    /// The same for a step of the rollback with the scripts as they are on the disk: people were
    /// shown what has changed. Trust is not asked.
    void rollBack(const PersonId &actor, const ItemId &step);
    /// Where a rollback tells what else came of it.
    RollbackLog &rollbackLog() const;
    /// What can be known without running it becomes the step's output, and a note.
    void dryRun(const PersonId &actor, const ItemId &step);
    /// TERM, then KILL, to the whole tree, at once. Who and why is a decision of its own.
    void stop(const ItemId &step);
    /// Settles a step without running it, or says why it is stopped, in the words of StepDecided.
    /// The plan's secrets are taken out of output that was pasted.
    void decide(const PersonId &actor, const StepDecided &decision);
    bool isRunning(const ItemId &step) const;
    bool isIdle() const;
    /// Why what was refused last would be refused now, in the words of now; none: its reason is
    /// gone. What only the disk knows (trust, scripts) counts as it was.
    std::optional<Error> stillRefused() const;
    /// The last 256 KiB of what the step's newest attempt wrote in this console, while it runs and
    /// after; already redacted. Null where it ran in an earlier one: its entry has the digest.
    QByteArray output(const ItemId &step) const;
    /// After a crash: what became of commands that were under way is read from their supervisors
    /// and put into the ledger; those nobody knows of stay *interrupted*.
    void reconcile();

signals:
    void outputArrived(const ItemId &step, const QByteArray &bytes);
    void changed(const ItemId &step);
    /// A command ended and its end is durable.
    void finished(const ItemId &step, bool passed);
    void refused(const ItemId &step, const Error &error);
    /// Something of a rollback is not as it should be; it goes on.
    void remarked(const Error &error);

private:
    using Reason = std::function<std::optional<Error>()>;
    void refuse(const ItemId &step, const Error &error, const Reason &now = {});
    std::optional<Error> runFault(const PersonId &actor, const ItemId &step,
                                  const PersonId &releasedBy) const;
    void submit(const PersonId &actor, const StepDecided &decision);
    void begin(const PersonId &actor, const StepStarted &started,
               const QList<ScriptDigest> &trusted);
    void start(const StepStarted &started, const QList<ScriptDigest> &trusted);
    void takeDryRun(const PersonId &actor, const ItemId &step, const DryRun &dry,
                    const QString &vantage);
    void takeOutput(const ItemId &step, const QByteArray &bytes);
    void settle(const StepStarted &started, const StepEnd &end);
    void recover(const StepStarted &started);
    void stopForeign(const ItemId &step);
    std::optional<Error> rollbackFault(const ItemId &step) const;
    void runRollback(const PersonId &actor, const StepStarted &started,
                     const QList<ScriptDigest> &trusted);
    void carryOutRollback(const PersonId &actor, const ItemId &step,
                          const std::optional<StepStarted> &begun);
    void settleRollback(const StepFinished &ended, const QList<EvidenceBlob> &evidence);

    class Private;
    std::unique_ptr<Private> d;
};
