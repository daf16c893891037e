// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/quorumphase.h"

#include "launch/canarysteps.h"

/// The first procedure at or after T-0, else the last one before it; null: none has a time.
static const Phase *byTheClock(const Runbook &runbook)
{
    const Phase *last = nullptr;
    for (const Phase &phase : runbook.phases) {
        if (phase.kind != PhaseKind::Procedure || !phase.offset)
            continue;
        if (phase.offset->count() >= 0)
            return &phase;
        if (!last || *phase.offset >= *last->offset)
            last = &phase;
    }
    return last;
}

/// Where the canary is promoted, else what follows its deployment; null: the runbook has no canary.
static const Phase *byTheCanary(const Runbook &runbook, const Plan &plan)
{
    const CanarySteps steps = canarySteps(runbook, plan);
    if (const Phase *phase = runbook.phaseOf(steps.promote))
        return phase;
    const Phase *canary = runbook.phaseOf(steps.deploy);
    for (const Phase &phase : runbook.phases) {
        if (canary && &phase > canary && phase.kind == PhaseKind::Procedure)
            return &phase;
    }
    return nullptr;
}

PhaseId quorumPhase(const Runbook &runbook, const Plan &plan)
{
    if (!plan.quorum.before.isEmpty() || runbook.roles.isEmpty())
        return plan.quorum.before;
    if (const Phase *phase = byTheClock(runbook))
        return phase->id;
    if (const Phase *phase = byTheCanary(runbook, plan))
        return phase->id;
    // Nothing tells which of them deploys: none is carried out without the GOs.
    for (const Phase &phase : runbook.phases) {
        if (phase.kind == PhaseKind::Procedure)
            return phase.id;
    }
    return {};
}
