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
    const auto message = QCoreApplication::translate(
        "Preflight", "%n line(s) were read as %1 and stored again; they are shown repaired",
        nullptr, int(lines.size()));
    return {
        {{},
         Severity::Info,
         lines.first().line,
         message.arg(lines.first().readAs),
         QCoreApplication::translate("Preflight", "store the document as UTF-8; for example \"%1\"")
             .arg(lines.first().after)}};
}
