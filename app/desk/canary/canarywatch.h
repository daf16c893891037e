// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/judge.h"
#include "canary/sourceproof.h"
#include "desk/canary/grace.h"
#include "domain/event.h"
#include "domain/metric.h"
#include "domain/result.h"
#include "procedure/rollback.h"

#include <QObject>
#include <QUrl>

#include <memory>

class Launch;
class StepDesk;

/// Watches the canary of a launch, judges it, promotes it when everything is there and rolls it
/// back on a trigger, through the step desk. Triggers stay armed until the phase after promotion is
/// through, or the launch is closed. Ticks a decision used are in the ledger. GUI thread.
class CanaryWatch : public QObject
{
    Q_OBJECT
public:
    /// `launch` and `steps` must outlive the watch.
    CanaryWatch(Launch &launch, StepDesk &steps, QObject *parent = nullptr);
    ~CanaryWatch() override;

    /// Whether the plan says all that watching, promotion and rollback need; a reason that names
    /// what is left out where it does not. What can be watched is watched all the same.
    Result<void> configured() const;
    bool isWatching() const;
    const CanaryVerdict &verdict() const;
    const QList<Tick> &ticks() const;
    /// After each of the ticks.
    const QList<EvidencePoint> &evidence() const;
    /// What asking the source has shown before the canary takes traffic; empty where nothing was
    /// asked yet, and from then on.
    const QList<SourceFinding> &sourceFindings() const;
    /// What promotion by `actor` still waits for, in words; empty when it may go.
    QStringList promotionWaitsFor(const PersonId &actor) const;
    QString promoteCommand() const;
    QString rollbackCommand() const;
    /// Promotes by itself as soon as nothing is waited for; on unless switched off.
    void setAutomaticPromotion(bool on);

    /// Where alerts are taken; empty where the plan does not ask for them.
    QUrl alertAddress() const;
    /// How long people may stop what the console is about to do by itself.
    Grace &grace() const;
    /// Stops it, with a note in the ledger. What rules a rollback again must be another one.
    void abort(const PersonId &actor);

    /// Refused by words in `refused` while something is waited for.
    void promote(const PersonId &actor);
    /// Always allowed. Where the scripts have changed `rollbackRefused` says so, unless people have
    /// seen that.
    void rollBack(const PersonId &actor, const QString &reason,
                  RollbackScripts scripts = RollbackScripts::AsTrusted);

signals:
    /// There are new findings.
    void sourceProved();
    void ticked(const Tick &tick);
    void verdictChanged(const CanaryVerdict &verdict);
    /// A rule fired or a person ordered it; the command is on its way.
    void rollingBack(const QString &reason);
    /// It was not carried out. One that a rule ordered is tried again while the rule says so; this
    /// is said once of one reason.
    void rollbackRefused(const Error &error, const QString &reason);
    void promoting();
    void refused(const Error &error);

private:
    void take(const Entry &entry);
    void disarmWhenThrough();
    void begin(const QList<Tick> &before);
    void end();
    void takeTick(const Tick &tick);
    void takeHistory(const QList<ArmTick> &history);
    void judgeMoment();
    void act();
    void startRollback(const PersonId &actor, const RollbackTriggered &trigger,
                       RollbackScripts scripts = RollbackScripts::AsTrusted);
    void startPromotion(const PersonId &actor);

    class Private;
    std::unique_ptr<Private> d;
};
