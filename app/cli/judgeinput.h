// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/rules/rule.h"
#include "domain/events/canarydecided.h"
#include "domain/result.h"

/// Ticks and the limits they are judged by.
struct JudgeInput
{
    RuleSettings settings;
    QList<Tick> ticks;
    /// What the file holds as decisions, in their order.
    QList<CanaryDecided> decided;
};

/// Reads recorded ticks, a launch (by its own plan) or a record. `planPath` may be empty: then the
/// limits are the launch's, or the usual ones where the file has none. Ticks of a launch whose
/// canary was started again are those of its last start.
Result<JudgeInput> readJudgeInput(const QString &path, const QString &planPath);
