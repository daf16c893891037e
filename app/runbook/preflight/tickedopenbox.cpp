// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// An open box whose words begin with a tick.
QList<Finding> tickedopenboxFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const ReadingRemark &remark :
         remarksOf(input.runbook, ReadingRemark::Kind::TickedOpenBox)) {
        findings.append({{},
                         Severity::Info,
                         remark.line,
                         QCoreApplication::translate(
                             "Preflight", "\"%1\" begins with a tick, and its box is open")
                             .arg(remark.words.join(u' ')),
                         QCoreApplication::translate(
                             "Preflight", "it counts as open; take the tick out of the words")});
    }
    return findings;
}
