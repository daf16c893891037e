// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "runbook/planfields.h"

/// The parts of a plan that say who: `people`, `roles`, `quorum`.
void readPeople(const YamlNode *node, PlanFaults &faults, Plan &plan);
void readRoleHolders(const YamlNode *node, PlanFaults &faults, Plan &plan);
void readQuorum(const YamlNode *node, PlanFaults &faults, Plan &plan);
