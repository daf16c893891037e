// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "runbook/planfields.h"

/// The part `canary` of a plan; its source must be one of the plan's targets.
void readCanary(const YamlNode *node, PlanFaults &faults, Plan &plan);
