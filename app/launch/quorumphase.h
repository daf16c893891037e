// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/runbook.h"

/// The phase that waits for the GOs: the plan's, else full deployment as far as the runbook tells.
/// Empty where nobody signs or nothing is carried out.
PhaseId quorumPhase(const Runbook &runbook, const Plan &plan);
