// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// A fence within a fence of the same marks ends the outer one too early.
QList<Finding> fenceinfenceFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const ReadingRemark &remark : remarksOf(input.runbook, ReadingRemark::Kind::BrokenFence)) {
        findings.append(
            {{},
             Severity::Warning,
             remark.line,
             QCoreApplication::translate("Preflight",
                                         "a block of code stands inside this one with the same "
                                         "marks, so that this one ends at line %1 already")
                 .arg(remark.endLine),
             QCoreApplication::translate(
                 "Preflight",
                 "begin and end the outer block with more marks than the inner ones have")});
    }
    return findings;
}
