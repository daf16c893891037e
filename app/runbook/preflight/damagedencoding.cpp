// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include <QCoreApplication>

/// One finding for all damaged lines: they come from one accident.
QList<Finding> damagedencodingFindings(const PreflightInput &input)
{
    const QList<RepairedLine> &lines = input.runbook.repaired;
    if (lines.isEmpty())
        return {};
    const QString message = QCoreApplication::translate(
        "Preflight", "text was read as %1 and stored again; lines shown repaired: %2");
    const QString fix =
        QCoreApplication::translate("Preflight", "store the document as UTF-8, for example: %1");
    return {{{},
             Severity::Info,
             lines.first().line,
             message.arg(lines.first().readAs).arg(lines.size()),
             fix.arg(lines.first().after)}};
}
