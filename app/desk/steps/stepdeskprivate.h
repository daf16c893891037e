// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/steps/stepdesk.h"

#include "desk/rollback/rollbackstep.h"
#include "desk/steps/steporders.h"
#include "desk/trust/launchtrust.h"
#include "launch/launch.h"
#include "procedure/rollback.h"

#include <algorithm>

class StepDesk::Private
{
public:
    explicit Private(Launch &l)
        : launch(l)
        , trust(l)
        , orders(l)
        , log(l)
        , rollback(rollbackActions(*l.runbook(), *l.plan()))
    {
    }

    bool isRollback(const ItemId &step) const
    {
        return std::ranges::contains(rollback, step, &RollbackAction::step);
    }

    Launch &launch;
    const LaunchTrust trust;
    StepOrders orders;
    RollbackLog log;
    const QList<RollbackAction> rollback;
    /// Of commands this desk runs, or has asked to run.
    QHash<ItemId, StepRunner *> runners;
    QHash<ItemId, RollbackStep *> rollbackSteps;
    QSet<ItemId> asked;
    /// Stopped while they were only asked for, or their supervisor was not known yet.
    QSet<ItemId> unwanted;
    /// Supervisors of commands that a console before this one started; 0 while it is being found
    /// out.
    QHash<ItemId, qint64> foreign;
    QHash<ItemId, QByteArray> outputs;
    /// What would be said now of what was refused last.
    Reason refusedNow;
};
