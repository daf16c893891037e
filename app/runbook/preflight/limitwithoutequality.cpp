// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

static bool meet(const Criterion &criterion, const RollbackTrigger &trigger)
{
    const bool below = criterion.op == u"<" || criterion.op == u"<=";
    const bool open = criterion.op == u"<" && trigger.op == u">";
    return below && open && !criterion.metric.isEmpty() && criterion.metric == trigger.metric
        && criterion.value == trigger.value && criterion.unit == trigger.unit;
}

/// "Promote below 5 %, roll back above 5 %": exactly 5 % is neither.
QList<Finding> limitwithoutequalityFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const Phase &phase : input.runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const Step &step : section.steps) {
                for (const Criterion &criterion : step.criteria) {
                    for (const RollbackTrigger &trigger : input.runbook.rollbackTriggers) {
                        if (!meet(criterion, trigger))
                            continue;
                        findings.append(
                            {{},
                             Severity::Info,
                             criterion.line,
                             QCoreApplication::translate(
                                 "Preflight",
                                 "\"%1\" here and \"%2\" in line %3 leave out what is exactly at "
                                 "the limit")
                                 .arg(criterion.text, trigger.text)
                                 .arg(trigger.line),
                             QCoreApplication::translate("Preflight",
                                                         "the console holds there, neither "
                                                         "promoting nor rolling back; write "
                                                         "down which it shall be")});
                        break;
                    }
                }
            }
        }
    }
    return findings;
}
