// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/rollback/rollbacklog.h"
#include "desk/steps/steporders.h"

#include <stop_token>

class StepRunner;

/// Carries out one step of a rollback whatever else is broken: with the scripts as they are, its
/// start and end wherever the log can keep them, and without its output where no disk takes that.
/// The plan's secrets are taken out of what it writes; a keychain that does not answer within two
/// seconds is not waited for, and output it would have had to hide is not kept. Lives on the
/// launch's thread; never blocks it.
class RollbackStep : public QObject
{
    Q_OBJECT
public:
    /// `launch` and `log` must outlive it.
    RollbackStep(const Launch &launch, RollbackLog &log, const PersonId &actor, const ItemId &step,
                 QObject *parent = nullptr);
    ~RollbackStep() override;

    /// Once. `begun` is its start where that is recorded already.
    void run(const std::optional<StepStarted> &begun = {});
    /// TERM, then KILL, to the whole tree; the end is still reported. Where nothing runs yet,
    /// nothing will.
    void stop();

signals:
    void outputArrived(const QByteArray &bytes);
    /// What is not as it should be; the rollback goes on.
    void said(const Error &error);
    /// That it ended is recorded, or kept for later.
    void ended(bool passed);

private:
    void readSecrets();
    void startWhenReady();
    void start();
    StepEnd withoutSecrets(StepEnd end) const;
    void takeEnd(const StepEnd &end);

    const Launch &m_launch;
    RollbackLog &m_log;
    const StepOrders m_orders;
    const PersonId m_actor;
    const ItemId m_step;
    StepOrder m_order;
    StepStarted m_started;
    StepRunner *m_runner = nullptr;
    std::stop_source m_stop;
    bool m_isStopped = false;
    bool m_startIsTold = false;
    bool m_waitsForKeychain = false;
    bool m_secretsAreRead = false;
    /// It began before all secrets were known.
    bool m_hidesLater = false;
};

/// Where the output of a rollback's step goes: in memory, as a rule, so that a full disk is no
/// reason to wait. Empty where there is no place.
QString rollbackSpool(const Launch &launch, const ItemId &step);
