// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>

/// Pasted into a shell, a failure of any line but the last goes unseen.
QList<Finding> severalcommandsFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const Command &command : allCommands(input.runbook, false)) {
        if (!isShell(command))
            continue;
        const qsizetype count = beginningLines(command).size();
        if (count < 2)
            continue;
        findings.append(
            {{},
             Severity::Info,
             command.line,
             QCoreApplication::translate("Preflight",
                                         "%1 commands in one block: pasted into a shell, a failure "
                                         "of any but the last is hidden")
                 .arg(count),
             QCoreApplication::translate(
                 "Preflight",
                 "the console stops at the first failure; by hand, run them one by one")});
    }
    return findings;
}
