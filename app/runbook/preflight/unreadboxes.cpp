// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Boxes to the author, text to GitHub.
QList<Finding> unreadboxesFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const ReadingRemark &remark : remarksOf(input.runbook, ReadingRemark::Kind::UnreadBoxes)) {
        findings.append(
            {{},
             Severity::Warning,
             remark.line,
             QCoreApplication::translate("Preflight",
                                         "%1 lines look like boxes and are read as text; this is "
                                         "the first, line %2 the last")
                 .arg(remark.count)
                 .arg(remark.endLine),
             QCoreApplication::translate(
                 "Preflight", "begin such a line with \"- [ ] \" and put the mark behind it")});
    }
    return findings;
}
