// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/gate.h"
#include "launch/launch.h"

/// For tests whose subject is not the order of the steps: says why this one goes ahead, where that
/// has to be said.
inline void goAhead(Launch &launch, const PersonId &actor, const ItemId &step)
{
    if (whatComesFirst({*launch.runbook(), *launch.plan(), launch.state(), launch.clock().now()},
                       step)
            .isEmpty())
        return;
    launch.submit(
        actor,
        StepDecided {.step = step, .decision = QStringLiteral("ahead"), .reason = step.value});
    launch.drain();
}
