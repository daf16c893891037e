// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/canarysteps.h"
#include "launch/launch.h"

/// What watching and promoting a canary need of the plan, the launch and its people. Pure.
namespace CanaryNeeds {

/// Whether there is something to ask; an Error says what the plan lacks.
Result<void> watching(const Launch &launch);
/// Whether the plan says all that watching, promotion and rollback need; an Error names what is
/// left out.
Result<void> everything(const Launch &launch, const CanarySteps &steps);
/// What promotion by `actor` still waits for, in words; empty when it may go. `fresh`: the verdict
/// rests on a measurement of this console.
QStringList promotion(const Launch &launch, const CanaryVerdict &verdict, bool fresh,
                      const PersonId &actor);
/// Alerts that no person has answered yet.
QList<Alarm> openAlerts(const Launch &launch);
/// What a step runs, as it is shown before.
QString command(const Launch &launch, const ItemId &step);

} // namespace CanaryNeeds
