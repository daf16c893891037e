// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "launch/canarysteps.h"

/// What the console before this one had begun about a canary and not seen to its end.
struct CanaryLeftover
{
    /// Of the step of that name: it passed, and nothing came of it.
    ItemId passed;
    /// A rollback is ordered and not through: nothing else is started by itself.
    bool rollingBack = false;
    /// Its command was never started.
    bool rollbackWaits = false;
};

CanaryLeftover canaryLeftover(const QList<Entry> &entries, const CanarySteps &steps);
