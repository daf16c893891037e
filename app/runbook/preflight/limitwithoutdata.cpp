// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// A limit that rolls back says nothing of the time when no figures come.
QList<Finding> limitwithoutdataFindings(const PreflightInput &input)
{
    if (input.plan && input.plan->canary && !input.plan->canary->sharedOutage.isEmpty())
        return {};
    for (const RollbackTrigger &trigger : input.runbook.rollbackTriggers) {
        if (trigger.kind == RollbackTrigger::Kind::Manual || trigger.unit == u"count")
            continue;
        return {
            {{},
             Severity::Info,
             trigger.line,
             QCoreApplication::translate(
                 "Preflight", "\"%1\" does not say what holds where figures are missing or too few")
                 .arg(trigger.text),
             QCoreApplication::translate(
                 "Preflight",
                 "the console holds without figures; say in the plan what an outage of the "
                 "source means: canary: { sharedOutage: hold }")}};
    }
    return {};
}
