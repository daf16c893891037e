// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkrunner.h"
#include "desk/steps/frozenhost.h"
#include "domain/plan.h"

#include <memory>

/// Hosts, secrets, targets and folder of a plan, as checks ask for them.
CheckSurroundings checkSurroundings(std::shared_ptr<const Plan> plan, const QString &folder,
                                    std::shared_ptr<const Clock> clock);
/// Lets commands on this machine see the scripts they call as those were trusted.
void freezeChecks(CheckSurroundings &surroundings, std::shared_ptr<const TrustedScripts> trusted);
