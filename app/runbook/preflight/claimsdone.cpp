// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// A heading or a field says done above open boxes.
QList<Finding> claimsdoneFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const ReadingRemark &remark : remarksOf(input.runbook, ReadingRemark::Kind::ClaimedDone)) {
        findings.append(
            {{},
             Severity::Warning,
             remark.line,
             QCoreApplication::translate("Preflight",
                                         "\"%1\" says it is done, and %2 boxes are open")
                 .arg(remark.words.join(u' '))
                 .arg(remark.count),
             QCoreApplication::translate(
                 "Preflight", "the boxes count here; take the claim back, or tick them")});
    }
    return findings;
}
