// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// "> 3 consecutive": the fourth fires, which few readers expect.
QList<Finding> consecutiveboundaryFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const RollbackTrigger &trigger : input.runbook.rollbackTriggers) {
        if (!trigger.consecutive || trigger.op != u">")
            continue;
        findings.append(
            {{},
             Severity::Info,
             trigger.line,
             QCoreApplication::translate("Preflight",
                                         "\"%1\": number %2 in a row fires, not number %3")
                 .arg(trigger.text)
                 .arg(*trigger.consecutive + 1)
                 .arg(*trigger.consecutive),
             QCoreApplication::translate("Preflight", "write \"at least %1\" if number %1 is meant")
                 .arg(*trigger.consecutive)});
    }
    return findings;
}
