// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "runbook/planfields.h"

/// `notify`; after `secrets` and `people`, which it names.
void readNotify(const YamlNode *node, PlanFaults &faults, Plan &plan);
