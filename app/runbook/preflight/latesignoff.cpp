// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include <QCoreApplication>

#include <algorithm>

/// Reading order is not the order of the gates: people sign before the full deployment.
QList<Finding> latesignoffFindings(const PreflightInput &input)
{
    const auto &phases = input.runbook.phases;
    const auto signOff = std::ranges::find(phases, PhaseKind::SignOff, &Phase::kind);
    const auto gated = std::ranges::find_if(phases, [](const Phase &phase) {
        return phase.kind == PhaseKind::Procedure && phase.offset && phase.offset->count() >= 0;
    });
    if (signOff == phases.end() || gated == phases.end() || signOff < gated)
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
