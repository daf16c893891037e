// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"
#include "domain/result.h"

#include <QObject>

#include <memory>

class Launch;
class StepDesk;

/// Watches the canary of a launch, judges it, promotes it when everything is there and rolls it back on a
/// trigger, through the step desk. Ticks a decision used are in the ledger. GUI thread.
class CanaryWatch : public QObject
{
    Q_OBJECT
public:
    /// The step id under which promotion and rollback are carried out where the runbook has no step for them.
    static ItemId promoteStep();
    static ItemId rollbackStep();

    /// `launch` and `steps` must outlive the watch.
    CanaryWatch(Launch &launch, StepDesk &steps, QObject *parent = nullptr);
    ~CanaryWatch() override;

    /// Whether the plan says how to watch; a reason where it does not.
    Result<void> configured() const;
    bool isWatching() const;
    const CanaryVerdict &verdict() const;
    const QList<Tick> &ticks() const;
    /// What promotion still waits for, in words; empty when it may go.
    QStringList promotionWaitsFor() const;
    QString promoteCommand() const;
    QString rollbackCommand() const;
    /// Promotes by itself as soon as nothing is waited for; on unless switched off.
    void setAutomaticPromotion(bool on);

    void promote(const PersonId &actor);
    /// Always allowed.
    void rollBack(const PersonId &actor, const QString &reason);

signals:
    void ticked(const Tick &tick);
    void verdictChanged(const CanaryVerdict &verdict);
    /// A rule fired or a person ordered it; the command is on its way.
    void rollingBack(const QString &reason);
    void promoting();

private:
    class Private;
    std::unique_ptr<Private> d;
};
