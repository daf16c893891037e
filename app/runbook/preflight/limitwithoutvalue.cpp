// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// "p50 < Xms": a gate nobody can pass.
QList<Finding> limitwithoutvalueFindings(const PreflightInput &input)
{
    static const QRegularExpression pattern(
        uR"([<>≤≥]=?\s*(?:[XYN?]|TBD|\?\?+|_{2,}|\[\w+\])\s*(?:ms|s|%|min|MB|GB|$|\s))"_s);
    QList<Finding> findings;
    for (const DocumentLine &line : proseLines(input.runbook)) {
        const auto found = pattern.match(line.text);
        if (!found.hasMatch())
            continue;
        findings.append(
            {{},
             Severity::Warning,
             line.line,
             QCoreApplication::translate("Preflight", "the limit \"%1\" has no value")
                 .arg(found.captured().trimmed()),
             QCoreApplication::translate("Preflight", "write down the number before the launch")});
    }
    return findings;
}
