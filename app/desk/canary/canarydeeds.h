// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/trust/launchtrust.h"
#include "domain/event.h"
#include "domain/result.h"
#include "launch/canarysteps.h"
#include "procedure/rollback.h"

#include <QObject>

#include <functional>

class Launch;
class StepDesk;

/// Carries out a canary's promotion and rollback through the step desk, one at a time, and takes up
/// what a console before this one left half done. What came of them goes into the ledger.
/// GUI thread.
class CanaryDeeds : public QObject
{
    Q_OBJECT
public:
    /// `launch` and `steps` must outlive it. `verdict` gives the words a promotion is told with.
    CanaryDeeds(Launch &launch, StepDesk &steps, std::function<QString()> verdict,
                QObject *parent = nullptr);

    const CanarySteps &steps() const { return m_canarySteps; }
    /// Another canary: nothing is on its way.
    void restart();
    /// A promotion that nobody stopped and that did not fail is the console's to start.
    void setAutomatic(bool on) { m_automatic = on; }
    /// The promotion has to wait: one that was refused meanwhile is the console's to start again.
    void holdPromotion() { m_promotionRefused = false; }
    /// Nothing keeps the console from starting the promotion by itself, its reasons apart.
    bool mayPromote() const;
    bool isRollingBack() const { return m_rollingBack; }
    /// The rollback that was ordered last was not carried out; it may be ordered again.
    bool isRefused() const { return m_refused; }

    void promote(const PersonId &actor);
    /// All of the rollback's commands, in order. A promotion under way is stopped first and taken
    /// back when its commands have ended.
    void rollBack(const PersonId &actor, const RollbackTriggered &trigger,
                  RollbackScripts scripts = RollbackScripts::AsTrusted);
    /// It is through and in the ledger.
    void endRollback();
    /// A rollback whose command was started once is not started again by itself.
    void resume();

signals:
    /// The rollback was not carried out; said once of one reason.
    void refused(const Error &error);
    /// It passed, and the ledger does not know yet.
    void endedUnrecorded();

private:
    std::optional<QString> comparison(const CanaryPlan &plan);
    void takeStep(const ItemId &step, bool passed);
    void takeRefusal(const ItemId &step, const Error &error);
    void begin(const PersonId &actor, RollbackScripts scripts);
    void carryOut();
    void next();
    void refuse(const Error &error);
    void tellRolledBack();

    Launch &m_launch;
    StepDesk &m_steps;
    LaunchTrust m_trust;
    const CanarySteps m_canarySteps;
    std::function<QString()> m_verdict;
    /// What was known when the promotion was started; meanwhile the canary may have fallen silent.
    QString m_promotedFor;
    bool m_automatic = true;
    /// For a reason that does not pass by itself.
    bool m_promotionRefused = false;
    /// On its way and not yet settled.
    bool m_promoting = false;
    bool m_rollingBack = false;
    bool m_refused = false;
    /// The reason that was said last.
    QString m_saidWhy;
    /// Why it rolls back.
    QString m_reason;
    PersonId m_actor;
    RollbackScripts m_scripts = RollbackScripts::AsTrusted;
    /// Counts the rollbacks that were begun or ended: trust that was looked at for an earlier one
    /// says nothing of this one.
    int m_begun = 0;
    /// Of the rollback: what is under way, and what follows.
    ItemId m_current;
    QList<ItemId> m_todo;
};
