// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/stepdeskprivate.h"
#include "domain/consoleperson.h"

#include <QPointer>

using namespace Qt::StringLiterals;

RollbackLog &StepDesk::rollbackLog() const
{
    return d->log;
}

void StepDesk::rollBack(const PersonId &actor, const ItemId &step)
{
    if (const std::optional<Error> fault = rollbackFault(step))
        refuse(step, *fault, [this, step] { return rollbackFault(step); });
    else
        carryOutRollback(actor, step, {});
}

/// What no broken disk explains.
std::optional<Error> StepDesk::rollbackFault(const ItemId &step) const
{
    // Where the ledger takes nothing any more it may not know yet that a step has ended.
    if (isRunning(step)
        || (d->log.takesLedger() && d->launch.state().step(step).state == ItemState::Running))
        return Error {tr("The step is running."), step.value};
    if (d->launch.timeline())
        return Error {tr("This is a replay: nothing is run."), step.value};
    if (d->launch.state().isClosed())
        return Error {tr("The launch is closed."), step.value};
    return std::nullopt;
}

/// By the trusted scripts, as any step, as long as the ledger takes it; else all the same.
void StepDesk::runRollback(const PersonId &actor, const StepStarted &started,
                           const QList<ScriptDigest> &trusted)
{
    const ItemId step = started.step;
    if (const std::optional<Error> fault = rollbackFault(step)) {
        refuse(step, *fault, [this, step] { return rollbackFault(step); });
        return;
    }
    StepStarted begun = started;
    if (const QString spool = rollbackSpool(d->launch, step); !spool.isEmpty())
        begun.spool = spool;
    d->asked.insert(step);
    d->log.record(actor, begun,
                  [self = QPointer(this), actor, begun, trusted](RollbackLog::Kept kept) {
                      if (!self)
                          return;
                      self->d->asked.remove(begun.step);
                      const std::optional<StepStarted> durable =
                          self->d->launch.state().step(begun.step).started;
                      if (kept == RollbackLog::Kept::InLedger && durable)
                          self->start(*durable, trusted);
                      else
                          self->carryOutRollback(actor, begun.step, begun);
                      if (self->d->unwanted.remove(begun.step))
                          self->stop(begun.step);
                  });
    emit changed(step);
}

void StepDesk::carryOutRollback(const PersonId &actor, const ItemId &step,
                                const std::optional<StepStarted> &begun)
{
    auto *rollback = new RollbackStep(d->launch, d->log, actor, step, this);
    d->rollbackSteps.insert(step, rollback);
    d->outputs.insert(step, {});
    connect(rollback, &RollbackStep::outputArrived, this,
            [this, step](const QByteArray &bytes) { takeOutput(step, bytes); });
    connect(rollback, &RollbackStep::said, this, &StepDesk::remarked);
    connect(rollback, &RollbackStep::ended, this, [this, step, rollback](bool passed) {
        d->rollbackSteps.remove(step);
        rollback->deleteLater();
        emit changed(step);
        emit finished(step, passed);
    });
    emit changed(step);
    rollback->run(begun);
}

void StepDesk::settleRollback(const StepFinished &ended, const QList<EvidenceBlob> &evidence)
{
    d->log.record(
        consolePerson(), ended,
        [self = QPointer(this), ended](RollbackLog::Kept) {
            if (!self)
                return;
            emit self->changed(ended.step);
            emit self->finished(ended.step, ended.outcome == "passed"_L1);
        },
        evidence);
}
