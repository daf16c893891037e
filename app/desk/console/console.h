// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/opening/newlaunch.h"
#include "desk/rehearsal/rehearsaldesk.h"
#include "domain/event.h"
#include "domain/result.h"
#include "runbook/documentrows.h"

#include <QObject>

#include <functional>
#include <memory>

class CanaryWatch;
class CheckDesk;
class EvidenceDesk;
class HistoryDesk;
class Launch;
class LiveDesk;
class PreflightDesk;
class RecordDesk;
class ReleaseDesk;
class SignDesk;
class StepDesk;
class TimeDesk;

/// The parts as the window uses them, wired together; decides nothing. At most one launch is open.
/// GUI thread.
class Console : public QObject
{
    Q_OBJECT
public:
    explicit Console(QObject *parent = nullptr);
    ~Console() override;

    /// Reads a runbook on a worker: `previewed` or `failed`, before which `begun` tells how a long
    /// one begins. `lookedThrough` follows when preflight has found what it finds. Of one that is
    /// asked for meanwhile nothing of this one is told any more.
    void preview(const QString &runbook, const QString &plan = {});
    /// Without findings until `lookedThrough`.
    const RunbookPreview *runbookPreview() const;
    /// The document of the preview, of a long one only its beginning until `lookedThrough`.
    const QList<DocumentRow> &document() const;
    bool isLookedThrough() const;
    /// Whether the previewed runbook, plan and scripts may run anything.
    bool isTrusted() const;
    /// What trust would be given to, as it was when the runbook was read; empty where it was given.
    QStringList untrusted() const;
    /// Records that they may: `trusted` or `failed`.
    void trust();

    /// This console has the file open for writing and has not lost it to another.
    bool writes(const QString &launchFile) const;
    /// Each ends with `opened` or `failed`; the disk is read and written on a worker. One at a
    /// time: another is refused until then. Nothing comes of a file that is open for writing here:
    /// a second time it could only be read.
    void openNew(const NewLaunch &wishes);
    void openExisting(const QString &launchFile, bool readOnly = false);
    /// A launch, a record or a PDF to look through: nothing is written, run or watched.
    void replay(const QString &file);
    /// The maintenance ledger of the launch that is open, made where there is none yet; from there,
    /// the launch.
    void openMaintenance();
    void rehearse(const RehearsalOptions &options);
    /// Runs every check that is not fresh, but for those whose server a rehearsal still starts:
    /// they run when it is there.
    void runFirstChecks();
    /// Closes what is open; the launch itself stays as it is on disk.
    void closeLaunch();

    /// Null until `opened`, and after `closed`.
    Launch *launch() const;
    CheckDesk *checks() const;
    StepDesk *steps() const;
    CanaryWatch *canary() const;
    SignDesk *signing() const;
    ReleaseDesk *releases() const;
    RecordDesk *records() const;
    EvidenceDesk *evidence() const;
    HistoryDesk *history() const;
    LiveDesk *live() const;
    TimeDesk *times() const;
    PreflightDesk *preflight() const;
    /// Null outside rehearsals of this process.
    RehearsalDesk *rehearsal() const;

    /// Who acts in this window; empty: nobody of the plan is known to be at the desk.
    PersonId actor() const;
    void setActor(const PersonId &person);
    /// Proposes an event in the actor's name; refusals come by `refused`.
    void submit(const Event &event);

signals:
    void begun(const QString &runbook, const DocumentLines &beginning);
    void previewed();
    void lookedThrough();
    void trusted();
    /// The console that held the launch when it was opened for reading does not any more.
    void holderLetGo();
    void opened();
    void closed();
    void failed(const Error &error);
    void refused(const Error &error);
    /// A durable entry changed the state.
    void appended(const Entry &entry);
    /// A replay shows another moment.
    void moved();
    void actorChanged();

private:
    void readWhole(int turn, const QByteArray &bytes, const QString &runbook, const QString &plan);
    void lookThrough(int turn);
    void openRehearsal();
    using Opening = std::function<Result<std::unique_ptr<Launch>>()>;
    void openInBackground(const Opening &opening);
    void take(Result<std::unique_ptr<Launch>> launch);

    class Private;
    std::unique_ptr<Private> d;
};
