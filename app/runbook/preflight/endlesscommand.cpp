// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/endless.h"
#include "runbook/preflightlines.h"

#include <QCoreApplication>

/// Follows a log or waits for keys.
QList<Finding> endlesscommandFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const PlacedCommand &command : placedCommands(input.runbook, true)) {
        const auto forms = endlessForms(command.text, command.lineText);
        if (!forms)
            continue;
        const bool offered = !forms->bounded.isEmpty();
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
             offered ? deviationAt(input.runbook, command.line, command.lineText, forms->bounded)
                     : std::nullopt});
    }
    return findings;
}
