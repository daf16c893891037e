// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/endless.h"
#include "runbook/preflightlines.h"

#include <QCoreApplication>

/// Follows a log or waits for keys.
QList<Finding> endlesscommandFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    int last = 0;
    for (const PlacedCommand &command : placedCommands(input.runbook, true)) {
        // A line is mended as a whole, and a step with a terminal is watched by a person.
        if (command.line == last || (input.plan && input.plan->steps.value(command.step).tty))
            continue;
        const auto forms = endlessForms(command.text, command.lineText, command.language);
        if (!forms)
            continue;
        const bool offered = !forms->bounded.isEmpty();
        last = command.line;
        findings.append(
            {{},
             Severity::Warning,
             command.line,
             QCoreApplication::translate("Preflight",
                                         "\"%1\" never ends by itself, or wants a terminal")
                 .arg(command.text),
             offered ? forms->bounded
                     : QCoreApplication::translate("Preflight",
                                                   "bound it (timeout 60 … || [ $? = 124 ]), or "
                                                   "mark the step in the plan: tty: true"),
             offered ? input.steps.deviation(command.line, command.lineText, forms->bounded)
                     : std::nullopt});
    }
    return findings;
}
