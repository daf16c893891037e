// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// The rest of the document is code to every reader.
QList<Finding> unclosedfenceFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const ReadingRemark &remark :
         remarksOf(input.runbook, ReadingRemark::Kind::UnclosedFence)) {
        findings.append(
            {{},
             Severity::Warning,
             remark.line,
             remark.words.isEmpty()
                 ? QCoreApplication::translate(
                       "Preflight",
                       "the block of code that begins here is not closed; it goes on to line %1")
                       .arg(remark.endLine)
                 : QCoreApplication::translate("Preflight",
                                               "the block of code that begins here is not closed; "
                                               "it goes on to line %1 and swallows: %2")
                       .arg(remark.endLine)
                       .arg(remark.words.join(u", "_s)),
             QCoreApplication::translate(
                 "Preflight", "close it with a line of the same marks where the code ends")});
    }
    return findings;
}
