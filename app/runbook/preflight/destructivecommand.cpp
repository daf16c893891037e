// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/destructive.h"
#include "runbook/preflightlines.h"

#include <QCoreApplication>

/// What nothing brings back runs on one person's word.
QList<Finding> destructivecommandFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const PlacedCommand &command : placedCommands(input.runbook, false)) {
        const bool released = input.plan && input.plan->steps.value(command.step).dangerous;
        if (command.step.isEmpty() || released || !isDestructive(command.text))
            continue;
        findings.append(
            {{},
             Severity::Info,
             command.line,
             QCoreApplication::translate("Preflight",
                                         "\"%1\" takes away what nothing may bring back")
                 .arg(command.text),
             QCoreApplication::translate(
                 "Preflight", "let a second person release it: steps: { %1: { dangerous: true } }")
                 .arg(command.step.value),
             {},
             command.text});
    }
    return findings;
}
