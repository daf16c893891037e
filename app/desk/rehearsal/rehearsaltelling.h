// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"
#include "domain/runbook.h"

#include <memory>

/// Writes rehearsal.pdf and rehearsal.jsonl beside the launch and verifies all three as anybody
/// could; the sentence says what was found. Blocks: for a worker.
Result<QString> tellRehearsal(const QString &launchFile, std::shared_ptr<const Runbook> runbook,
                              std::shared_ptr<const Plan> plan);
