// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/criteria.h"
#include "runbook/preflightlines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// The alert rings at the number that rolls back: people hear of it afterwards.
QList<Finding> triggerequalsalertFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    const auto triggers = triggersByLimit(input.runbook);
    const auto look = [&](const ChecklistItem &item, const Section &section) {
        const QString words = item.title + u": "_s + item.detail;
        if (!words.contains(u"alert"_s, Qt::CaseInsensitive)
            && !section.title.contains(u"alert"_s, Qt::CaseInsensitive))
            return;
        const auto limit = readCriterion(words, item.line);
        if (!limit || !limit->value || limit->metric.isEmpty())
            return;
        const RollbackTrigger *trigger =
            triggers.value(limitKey(limit->metric, limit->value, limit->unit));
        if (!trigger)
            return;
        findings.append(
            {{},
             Severity::Info,
             item.line,
             QCoreApplication::translate(
                 "Preflight",
                 "the alert \"%1\" rings at the limit that rolls back by itself (line %2)")
                 .arg(item.detail.isEmpty() ? item.title : item.detail)
                 .arg(trigger->line),
             QCoreApplication::translate("Preflight",
                                         "give the alert a lower limit, as a warning before it")});
    };
    for (const Phase &phase : input.runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const ChecklistItem &item : section.items)
                look(item, section);
        }
    }
    return findings;
}
