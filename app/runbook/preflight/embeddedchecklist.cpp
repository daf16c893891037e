// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// A checklist stands inside a fence: nobody can tick it here.
QList<Finding> embeddedchecklistFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const ReadingRemark &remark :
         remarksOf(input.runbook, ReadingRemark::Kind::EmbeddedChecklist)) {
        findings.append(
            {{},
             Severity::Warning,
             remark.line,
             QCoreApplication::translate(
                 "Preflight",
                 "a block of code holds a checklist of %1 items that nobody can tick here")
                 .arg(remark.count),
             QCoreApplication::translate("Preflight",
                                         "take the fence away if the items are meant, or open the "
                                         "block as a document of its own")});
    }
    return findings;
}
