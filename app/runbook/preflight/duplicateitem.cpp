// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include <QCoreApplication>
#include <QHash>

/// Two boxes of one section with the same words: a tick on one says nothing of the other.
QList<Finding> duplicateitemFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const Phase &phase : input.runbook.phases) {
        for (const Section &section : phase.sections) {
            QHash<QString, int> seen;
            for (const ChecklistItem &item : section.items) {
                if (!item.isBox())
                    continue;
                const QString words = item.title + u'\n' + item.detail;
                if (const int before = seen.value(words)) {
                    findings.append(
                        {{},
                         Severity::Warning,
                         item.line,
                         QCoreApplication::translate(
                             "Preflight", "\"%1\" stands in this section already, in line %2")
                             .arg(item.title)
                             .arg(before),
                         QCoreApplication::translate("Preflight",
                                                     "remove one, or say how they differ")});
                } else {
                    seen.insert(words, item.line);
                }
            }
        }
    }
    return findings;
}
