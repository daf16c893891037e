// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stepdeskprivate.h"

#include "desk/background.h"
#include "desk/canaryinquiry.h"
#include "desk/canaryneeds.h"
#include "desk/dryrun.h"
#include "desk/trust.h"
#include "domain/bytes.h"
#include "domain/consoleperson.h"
#include "domain/redactor.h"
#include "procedure/recovery.h"
#include "secrets/plansecrets.h"

#include <QPointer>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is shown of a step's output.
static constexpr qsizetype shownOutput = 256_KiB;
/// How often a command of another console's making is asked whether it ended.
static constexpr auto recoveryEvery = 500ms;

/// The exit status of ssh where it is no command's.
static constexpr int clientFailed = 255;

StepDesk::StepDesk(Launch &launch, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(launch))
{
    connect(&d->log, &RollbackLog::said, this, &StepDesk::remarked);
}

StepDesk::~StepDesk() = default;

QString StepDesk::commandOf(const ItemId &step) const
{
    return d->orders.text(step);
}

QString StepDesk::vantageOf(const ItemId &step) const
{
    const std::shared_ptr<const Host> host = d->orders.host(step);
    return host ? host->vantage() : QString();
}

void StepDesk::run(const PersonId &actor, const ItemId &step, const PersonId &releasedBy)
{
    if (isRunning(step)) {
        emit refused(step, {tr("The step is running."), step.value});
        return;
    }
    const TrustSubject subject = trustSubject(*d->launch.runbook(), *d->launch.plan());
    if (const Result<void> may = requireTrust(subject); !may) {
        emit refused(step, may.error());
        return;
    }
    const Result<StepStarted> started = d->orders.nextAttempt(step, releasedBy);
    if (!started) {
        emit refused(step, started.error());
        return;
    }
    if (d->isRollback(step)) {
        runRollback(actor, *started, subject.scripts);
        return;
    }
    d->asked.insert(step);
    d->launch.submit(actor, *started,
                     [self = QPointer(this), step,
                      scripts = subject.scripts](const Result<QList<Entry>> &entries) {
                         if (!self)
                             return;
                         self->d->asked.remove(step);
                         if (!entries) {
                             emit self->refused(step, entries.error());
                             emit self->changed(step);
                             return;
                         }
                         for (const Entry &entry : *entries) {
                             if (const auto *durable = std::get_if<StepStarted>(&entry.event))
                                 self->start(*durable, scripts);
                         }
                     });
    emit changed(step);
}

static void addSourceProof(const SourceSettings &source, DryRun &dry)
{
    dry.text += StepDesk::tr("The canary's source, asked:") + u'\n';
    for (const QList<SourceFinding> findings = proveSources(source);
         const SourceFinding &finding : findings) {
        dry.text += findingLine(finding) + u'\n';
        dry.good = dry.good && !finding.isTrouble();
    }
}

void StepDesk::dryRun(const PersonId &actor, const ItemId &step)
{
    if (isRunning(step) || commandOf(step).isEmpty())
        return;
    if (const Result<void> may = mayRun(d->launch); !may) {
        emit refused(step, may.error());
        return;
    }
    const std::shared_ptr<const Host> host = d->orders.host(step);
    if (!host) {
        emit refused(step, {tr("The plan names no host for it."), step.value});
        return;
    }
    // What takes traffic is measured: whether it can be belongs to what may be missing.
    const bool deploys = step == canarySteps(*d->launch.runbook(), *d->launch.plan()).deploy
        && CanaryNeeds::watching(d->launch);
    inBackground(
        this,
        [host, order = d->orders.order(step, {}),
         source = deploys ? std::optional(sourceSettings(d->launch)) : std::nullopt] {
            DryRun dry = ::dryRun(*host, order);
            if (source)
                addSourceProof(*source, dry);
            return dry;
        },
        [this, actor, step, vantage = host->vantage()](const DryRun &dry) {
            if (isRunning(step))
                return;
            d->outputs.insert(step, dry.text.toUtf8());
            emit changed(step);
            d->launch.submit(
                actor,
                NoteWritten {dry.good ? tr("Dry run on %1: nothing is missing").arg(vantage)
                                      : tr("Dry run on %1: it would not go well").arg(vantage),
                             step.value},
                [](const Result<QList<Entry>> &) { });
        });
}

void StepDesk::start(const StepStarted &started, const QList<ScriptDigest> &trusted)
{
    const ItemId step = started.step;
    d->outputs.insert(step, {});
    auto *runner = new StepRunner(d->orders.host(step), this);
    d->runners.insert(step, runner);
    connect(runner, &StepRunner::outputArrived, this,
            [this, step](const QByteArray &bytes) { takeOutput(step, bytes); });
    connect(runner, &StepRunner::ended, this, [this, started, runner](const StepEnd &end) {
        runner->deleteLater();
        d->runners.remove(started.step);
        settle(started, end);
    });
    // Files of another machine are not this one's to freeze: they are looked at.
    const bool here = !d->orders.remote(started.host);
    // Secrets and scripts are read where waiting hurts nobody.
    inBackground(runner, completed(d->launch, d->orders.order(step, started.spool), trusted, here),
                 [runner](const StepOrder &order) { runner->run(order); });
    emit changed(step);
}

void StepDesk::takeOutput(const ItemId &step, const QByteArray &bytes)
{
    QByteArray &output = d->outputs[step];
    output = (output + bytes).right(shownOutput);
    emit outputArrived(step, bytes);
}

void StepDesk::settle(const StepStarted &started, const StepEnd &end)
{
    const StepFinished ended = finishedEvent(started, end);
    if (d->isRollback(ended.step)) {
        settleRollback(ended, evidenceOf(end));
        return;
    }
    d->launch.submit(
        consolePerson(), ended,
        [self = QPointer(this), ended](const Result<QList<Entry>> &entries) {
            if (!self)
                return;
            if (!entries)
                emit self->refused(ended.step, entries.error());
            emit self->changed(ended.step);
            if (entries)
                emit self->finished(ended.step, ended.outcome == "passed"_L1);
        },
        evidenceOf(end));
}

void StepDesk::stop(const ItemId &step)
{
    if (StepRunner *runner = d->runners.value(step))
        runner->stop();
    else if (RollbackStep *rollback = d->rollbackSteps.value(step))
        rollback->stop();
    else if (d->foreign.contains(step))
        stopForeign(step);
}

void StepDesk::stopForeign(const ItemId &step)
{
    const qint64 supervisor = d->foreign.value(step);
    const std::optional<StepStarted> started = d->launch.state().step(step).started;
    const std::shared_ptr<const SshHost> remote =
        started ? d->orders.remote(started->host) : nullptr;
    if (!remote) {
        if (supervisor > 1)
            ::kill(pid_t(supervisor), SIGTERM);
        return;
    }
    // What it supervises here is only the client; the command ends where it runs.
    inBackground(
        this,
        [remote, parts = commandSpecs(d->orders.order(step, started->spool))] {
            for (const CommandSpec &part : parts)
                remote->endRun(part.spoolFile);
            return true;
        },
        [](bool) {});
}

void StepDesk::decide(const PersonId &actor, const StepDecided &decision)
{
    // What a console before this one started may still be at work: a second run would join it.
    if (isRunning(decision.step) && decision.decision != "stopped"_L1) {
        emit refused(decision.step,
                     {tr("The step is running; stop it first."), decision.step.value});
        return;
    }
    if (decision.output.isEmpty()) {
        submit(actor, decision);
        return;
    }
    // What was pasted comes from anywhere, with whatever secrets were printed there.
    d->asked.insert(decision.step);
    emit changed(decision.step);
    inBackground(
        this,
        [secrets = PlanSecrets(d->launch.plan()->secrets), decision] {
            const Redactor redactor(secrets.readAll());
            StepDecided hidden = decision;
            for (QString *text : {&hidden.output, &hidden.reason, &hidden.by})
                *text = redactor.redact(*text);
            return hidden;
        },
        [this, actor](const StepDecided &hidden) {
            d->asked.remove(hidden.step);
            submit(actor, hidden);
        });
}

void StepDesk::submit(const PersonId &actor, const StepDecided &decision)
{
    d->launch.submit(
        actor, decision,
        [self = QPointer(this), step = decision.step](const Result<QList<Entry>> &entries) {
            if (!self)
                return;
            if (!entries)
                emit self->refused(step, entries.error());
            emit self->changed(step);
        });
}

bool StepDesk::isRunning(const ItemId &step) const
{
    return d->asked.contains(step) || d->runners.contains(step) || d->rollbackSteps.contains(step)
        || d->foreign.contains(step);
}

bool StepDesk::isIdle() const
{
    return d->asked.isEmpty() && d->runners.isEmpty() && d->rollbackSteps.isEmpty()
        && d->foreign.isEmpty();
}

QByteArray StepDesk::output(const ItemId &step) const
{
    return d->outputs.value(step);
}

void StepDesk::reconcile()
{
    QList<ItemId> open = d->launch.state().openSteps();
    open += d->launch.state().runningSteps();
    for (const ItemId &step : std::as_const(open)) {
        const StepStatus status = d->launch.state().step(step);
        if (!status.started || isRunning(step))
            continue;
        d->foreign.insert(step, 0);
        recover(*status.started);
    }
}

void StepDesk::recover(const StepStarted &started)
{
    const QList<CommandSpec> parts = commandSpecs(d->orders.order(started.step, started.spool));
    const bool remote = d->orders.remote(started.host) != nullptr;
    inBackground(
        this,
        [started, parts, remote] {
            RecoveredStep recovered = recoverStep(started, parts);
            // The client's own failure: the command may have gone on.
            if (remote && recovered.end.exitCode == clientFailed)
                recovered.state = SpoolStatus::State::Unknown;
            return recovered;
        },
        [this, started](const RecoveredStep &recovered) {
            if (recovered.state == SpoolStatus::State::Running) {
                d->foreign.insert(started.step, recovered.supervisor);
                emit changed(started.step);
                QTimer::singleShot(recoveryEvery, this, [this, started] { recover(started); });
                return;
            }
            d->foreign.remove(started.step);
            if (recovered.state == SpoolStatus::State::Finished)
                settle(started, recovered.end);
            else if (d->launch.state().step(started.step).state == ItemState::Running)
                settle(started,
                       StepEnd {.outcome = u"interrupted"_s,
                                .excerpt = tr("Nobody knows what became of the command.")});
            emit changed(started.step);
        });
}
