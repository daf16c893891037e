// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/runbook.h"

/// One thing to do when rolling back.
struct RollbackAction
{
    ItemId step;
    /// Empty for what a person does by hand.
    QString command;

    friend bool operator==(const RollbackAction &, const RollbackAction &) = default;
};

/// Whether the scripts of a rollback must be what was trusted, or run as they stand on the disk:
/// people were shown what has changed.
enum class RollbackScripts { AsTrusted, AsTheyAre };

/// The rollback procedure in order: what takes the canary off traffic first, then the document's
/// other steps.
QList<RollbackAction> rollbackActions(const Runbook &runbook, const Plan &plan);
/// Those of them that run something.
QList<RollbackAction> rollbackCommands(const Runbook &runbook, const Plan &plan);
