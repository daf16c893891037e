// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/runbook.h"

/// The plan with the limits, times and counts that the runbook's own rollback triggers say; they
/// win.
CanaryPlan withTriggers(CanaryPlan plan, const QList<RollbackTrigger> &triggers);
