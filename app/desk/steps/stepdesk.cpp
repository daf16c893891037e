// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/stepdeskprivate.h"

#include "desk/canary/canaryinquiry.h"
#include "desk/canary/canaryneeds.h"
#include "desk/console/background.h"
#include "desk/steps/dryrun.h"
#include "domain/bytes.h"
#include "domain/consoleperson.h"
#include "domain/redactor.h"
#include "secrets/plansecrets.h"

#include <QPointer>

using namespace Qt::StringLiterals;

/// What is shown of a step's output.
static constexpr qsizetype shownOutput = 256_KiB;
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
    const auto fault = [this, actor, step, releasedBy] {
        return runFault(actor, step, releasedBy);
    };
    if (isRunning(step)) {
        refuse(step, {tr("The step is running."), step.value}, fault);
        return;
    }
    const Result<StepStarted> started = d->orders.nextAttempt(step, releasedBy);
    if (!started) {
        refuse(step, started.error());
        return;
    }
    if (const Result<void> may = d->orders.mayRun(step); !may && !d->isRollback(step)) {
        refuse(step, may.error(), fault);
        return;
    }
    d->asked.insert(step);
    d->unwanted.remove(step);
    // What is trusted and what the scripts are now is told by files, which take their time.
    inBackground(
        this, [trust = d->trust] { return trust.require(); },
        [this, actor, begun = *started](const Result<QList<ScriptDigest>> &trusted) {
            d->asked.remove(begun.step);
            const bool unwanted = d->unwanted.remove(begun.step);
            const QString stranger =
                trusted ? d->orders.unknownScript(begun.step, *trusted) : QString();
            if (!trusted || unwanted) {
                refuse(begun.step,
                       trusted ? Error {tr("It was stopped before it began."), begun.step.value}
                               : trusted.error());
                emit changed(begun.step);
            } else if (!stranger.isEmpty()) {
                refuse(begun.step,
                       {tr("A deviation calls %1, which nobody has trusted.").arg(stranger),
                        begun.step.value});
                emit changed(begun.step);
            } else if (d->isRollback(begun.step)) {
                runRollback(actor, begun, *trusted);
            } else {
                begin(actor, begun, *trusted);
            }
        });
    emit changed(step);
}

void StepDesk::begin(const PersonId &actor, const StepStarted &started,
                     const QList<ScriptDigest> &trusted)
{
    const ItemId step = started.step;
    d->asked.insert(step);
    d->launch.submit(actor, started,
                     [self = QPointer(this), actor, step, by = started.releasedBy,
                      trusted](const Result<QList<Entry>> &entries) {
                         if (!self)
                             return;
                         self->d->asked.remove(step);
                         if (!entries) {
                             self->refuse(step, entries.error(), [self, actor, step, by] {
                                 return self->runFault(actor, step, by);
                             });
                             emit self->changed(step);
                             return;
                         }
                         for (const Entry &entry : *entries) {
                             if (const auto *durable = std::get_if<StepStarted>(&entry.event))
                                 self->start(*durable, trusted);
                         }
                         if (self->d->unwanted.remove(step))
                             self->stop(step);
                     });
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
    const std::shared_ptr<const Host> host = d->orders.host(step);
    if (!host) {
        refuse(step, {tr("The plan names no host for it."), step.value});
        return;
    }
    // What takes traffic is measured: whether it can be belongs to what may be missing.
    const bool deploys = step == canarySteps(*d->launch.runbook(), *d->launch.plan()).deploy
        && CanaryNeeds::watching(d->launch);
    inBackground(
        this,
        [trust = d->trust, host, order = d->orders.order(step, {}),
         source = deploys ? std::optional(sourceSettings(d->launch)) : std::nullopt] {
            return trust.require().transform([&](const QList<ScriptDigest> &) {
                DryRun dry = ::dryRun(*host, order);
                if (source)
                    addSourceProof(*source, dry);
                return dry;
            });
        },
        [this, actor, step, vantage = host->vantage()](const Result<DryRun> &dry) {
            if (!dry)
                refuse(step, dry.error());
            else if (!isRunning(step))
                takeDryRun(actor, step, *dry, vantage);
        });
}

void StepDesk::takeDryRun(const PersonId &actor, const ItemId &step, const DryRun &dry,
                          const QString &vantage)
{
    d->outputs.insert(step, dry.text.toUtf8());
    emit changed(step);
    d->launch.submit(actor,
                     NoteWritten {dry.good ? tr("Dry run on %1: nothing is missing").arg(vantage)
                                           : tr("Dry run on %1: it would not go well").arg(vantage),
                                  step.value},
                     [](const Result<QList<Entry>> &) { });
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
    runner->run(completed(d->launch, d->orders.order(step, started.spool), trusted, here));
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
                self->refuse(ended.step, entries.error());
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
    else if (d->asked.contains(step))
        d->unwanted.insert(step);
}

void StepDesk::decide(const PersonId &actor, const StepDecided &decision)
{
    // What a console before this one started may still be at work: a second run would join it.
    if (isRunning(decision.step) && decision.decision != "stopped"_L1) {
        const Error error {tr("The step is running; stop it first."), decision.step.value};
        refuse(decision.step, error, [this, error, step = decision.step] {
            return isRunning(step) ? std::optional(error) : std::nullopt;
        });
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
    d->launch.submit(actor, decision,
                     [self = QPointer(this), actor, decision](const Result<QList<Entry>> &entries) {
                         if (!self)
                             return;
                         if (!entries) {
                             self->refuse(decision.step, entries.error(), [self, actor, decision] {
                                 return self->d->launch.refusalOf(actor, decision);
                             });
                         }
                         emit self->changed(decision.step);
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
