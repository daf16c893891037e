// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include <QCoreApplication>

#include <algorithm>

/// What the GOs are for where nobody has said: the first procedure at or after T-0, else the last
/// one before it; without times the first of them, unless a canary decides. Null: none.
static const Phase *gatedPhase(const Runbook &runbook)
{
    const Phase *last = nullptr;
    const Phase *first = nullptr;
    bool canary = false;
    for (const Phase &phase : runbook.phases) {
        if (phase.kind != PhaseKind::Procedure)
            continue;
        if (phase.offset && phase.offset->count() >= 0)
            return &phase;
        if (phase.offset && (!last || *phase.offset >= *last->offset))
            last = &phase;
        first = first ? first : &phase;
        canary = canary || phase.title.contains("canary"_L1, Qt::CaseInsensitive);
    }
    return last ? last : canary ? nullptr : first;
}

/// Reading order is not the order of the gates: people sign before the full deployment.
QList<Finding> latesignoffFindings(const PreflightInput &input)
{
    const auto &phases = input.runbook.phases;
    const auto signOff = std::ranges::find(phases, PhaseKind::SignOff, &Phase::kind);
    const Phase *gated = gatedPhase(input.runbook);
    if (signOff == phases.end() || !gated || &*signOff < gated)
        return {};
    const QString before = input.plan ? input.plan->quorum.before.value : QString();
    if (!before.isEmpty())
        return {};
    return {{{},
             Severity::Info,
             signOff->line,
             QCoreApplication::translate("Preflight",
                                         "\"%1\" stands after \"%2\", which it decides about")
                 .arg(signOff->title, gated->title),
             QCoreApplication::translate(
                 "Preflight",
                 "say in the plan before which phase the roles sign: quorum: { before: %1 }")
                 .arg(gated->id.value)}};
}
