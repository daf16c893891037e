// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "procedure/stepend.h"
#include "procedure/steprunner.h"

/// What became of a step whose console died while it ran.
struct RecoveredStep
{
    SpoolStatus::State state = SpoolStatus::State::Unknown;
    /// Of the supervisor, while it lives; TERM ends the command's whole tree.
    qint64 supervisor = 0;
    /// How it ended, where that is known.
    StepEnd end;
};

/// Reads what the supervisors of a started step left behind. A step of several parts whose last
/// part never began counts as unknown. Blocks on the disk.
RecoveredStep recoverStep(const StepStarted &started, const QList<CommandSpec> &parts);
