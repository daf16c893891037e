// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/plan.h"
#include "domain/runbook.h"

/// The runbook's steps that move the canary. Where the document has none, an id of this program's
/// own.
struct CanarySteps
{
    /// Takes the first share of traffic; empty where the runbook deploys no canary.
    ItemId deploy;
    ItemId promote;
    ItemId rollBack;
};

CanarySteps canarySteps(const Runbook &runbook, const Plan &plan);
/// The fences that are commands, without the prompts and the output of a listing. A fence of
/// another language, or of none and without prompts, is output, a message or a drawing: it is never
/// run.
QList<Command> runnableCommands(const QList<Command> &fences);
/// What a step runs: its own fences, or, where the document names no command, the plan's for
/// promotion and rollback. Empty for what a person does by hand.
QList<Command> commandsOf(const Runbook &runbook, const Plan &plan, const ItemId &step);
/// The same in the form that `deviations`, entries of that kind, have given them one by one.
QList<Command> amendedCommands(const Runbook &runbook, const Plan &plan, const ItemId &step,
                               const QList<Entry> &deviations);
/// Where the plan has a step's commands run; empty: this machine.
HostId hostOf(const Plan &plan, const ItemId &step);
