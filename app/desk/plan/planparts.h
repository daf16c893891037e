// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/plan/plansheet.h"
#include "domain/plan.h"
#include "domain/runbook.h"

#include <QUrl>

// The parts of a proposed plan, in the order in which they stand there.

/// Title, release (empty: to be filled in), when it closes, and the host.
void writePlanLaunch(PlanSheet &sheet, const Runbook &runbook, const QString &release);
/// The targets that the checks speak of; an empty address is to be filled in.
void writePlanTargets(PlanSheet &sheet, const QList<CheckSpec> &checks, const QUrl &address,
                      bool hasCanary);
/// Where each secret that the checks name is kept.
void writePlanSecrets(PlanSheet &sheet, const QList<CheckSpec> &checks);
/// The operator, one person a role, and the gate before the launch.
void writePlanPeople(PlanSheet &sheet, const Runbook &runbook);
/// Whether the document speaks of a canary.
bool namesCanary(const Runbook &runbook);
/// The share, limits and commands that the document names for its canary.
void writePlanCanary(PlanSheet &sheet, const Runbook &runbook);
