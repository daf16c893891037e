// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// "T+5" without a unit.
QList<Finding> guessedoffsetFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const ReadingRemark &remark :
         remarksOf(input.runbook, ReadingRemark::Kind::GuessedOffset)) {
        findings.append(
            {{},
             Severity::Warning,
             remark.line,
             QCoreApplication::translate(
                 "Preflight",
                 "\"%1\" says a time without its unit; it was taken from its neighbours")
                 .arg(remark.words.join(u' ')),
             QCoreApplication::translate("Preflight", "write the unit: T+5m, T-2h, T-7d")});
    }
    return findings;
}
