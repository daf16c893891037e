// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"
#include "domain/runbook.h"

/// "RUNBOOK-STEM.plan.yaml" beside the runbook.
QString defaultPlanPath(const QString &runbookPath);

/// Reads a plan whole or refuses it, naming file and line: unknown or equal keys, anchors, values
/// of another form, ids that `runbook` does not have (an empty runbook is not asked) and kinds of
/// check that are not among `kinds` (an empty list is not asked).
Result<Plan> readPlan(const QString &path, const Runbook &runbook, const QStringList &kinds);
Result<Plan> parsePlan(const QByteArray &bytes, const QString &path, const Runbook &runbook,
                       const QStringList &kinds);
