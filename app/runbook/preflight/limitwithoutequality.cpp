// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

/// "Promote below 5 %, roll back above 5 %": exactly 5 % is neither.
QList<Finding> limitwithoutequalityFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    const auto triggers = triggersByLimit(input.runbook);
    const auto look = [&](const Criterion &criterion) {
        const RollbackTrigger *trigger =
            triggers.value(limitKey(criterion.metric, criterion.value, criterion.unit));
        if (!trigger || criterion.op != u"<" || trigger->op != u">")
            return;
        findings.append(
            {{},
             Severity::Info,
             criterion.line,
             QCoreApplication::translate(
                 "Preflight",
                 "\"%1\" here and \"%2\" in line %3 leave out what is exactly at the limit")
                 .arg(criterion.text, trigger->text)
                 .arg(trigger->line),
             QCoreApplication::translate("Preflight",
                                         "the console holds there, neither promoting nor rolling "
                                         "back; write down which it shall be"),
             {},
             criterion.text});
    };
    for (const Phase &phase : input.runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const Step &step : section.steps)
                std::ranges::for_each(step.criteria, look);
        }
    }
    return findings;
}
