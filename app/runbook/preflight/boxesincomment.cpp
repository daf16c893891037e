// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Boxes that are commented out are not shown.
QList<Finding> boxesincommentFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const ReadingRemark &remark :
         remarksOf(input.runbook, ReadingRemark::Kind::CommentedBoxes)) {
        findings.append(
            {{},
             Severity::Info,
             remark.line,
             QCoreApplication::translate(
                 "Preflight", "%1 boxes stand in a comment and are not part of this launch")
                 .arg(remark.count),
             QCoreApplication::translate("Preflight",
                                         "take them out of the comment if they are meant")});
    }
    return findings;
}
