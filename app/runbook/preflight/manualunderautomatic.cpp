// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// A trigger that a person pulls stands among those that fire by themselves.
QList<Finding> manualunderautomaticFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const RollbackTrigger &trigger : input.runbook.rollbackTriggers) {
        const Section *section = sectionAt(input.runbook, trigger.line);
        if (trigger.kind != RollbackTrigger::Kind::Manual || !section
            || !section->title.contains(u"automatic"_s, Qt::CaseInsensitive))
            continue;
        findings.append({{},
                         Severity::Info,
                         trigger.line,
                         QCoreApplication::translate(
                             "Preflight", "\"%1\" stands under \"%2\" and needs a person")
                             .arg(trigger.text, section->title),
                         QCoreApplication::translate(
                             "Preflight",
                             "say who decides; the console asks a person and records who it was")});
    }
    return findings;
}
