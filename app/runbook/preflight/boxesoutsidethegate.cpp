// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Boxes after the launch and of maintenance cannot be ticked before it: waiting for all of them
/// would block it for ever.
QList<Finding> boxesoutsidethegateFindings(const PreflightInput &input)
{
    int before = 0;
    int after = 0;
    int line = 0;
    for (const Phase &phase : input.runbook.phases) {
        const bool outside =
            phase.kind == PhaseKind::PostLaunch || phase.kind == PhaseKind::Maintenance;
        for (const Section &section : phase.sections) {
            const auto boxes = std::ranges::count_if(section.items, &ChecklistItem::isBox);
            (outside ? after : before) += int(boxes);
            if (outside && line == 0 && boxes > 0)
                line = phase.line;
        }
    }
    if (before == 0 || after == 0)
        return {};
    return {
        {{},
         Severity::Info,
         line,
         QCoreApplication::translate(
             "Preflight", "%1 of %2 boxes come after the launch or recur; they hold nothing back")
             .arg(after)
             .arg(before + after),
         QCoreApplication::translate("Preflight",
                                     "the gate asks for the %1 boxes before the launch")
             .arg(before)}};
}
