// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// "<pod>" in a command is a redirection to the shell, "YOUR_TOKEN" a name of nothing.
QList<Finding> placeholderincommandFindings(const PreflightInput &input)
{
    static const QRegularExpression placeholder(
        uR"((?<![<\w])<(?!<)[A-Za-z][\w .-]{0,40}>|\bYOUR[_-][A-Z_]+\b|\bCHANGE[_-]?ME\b|\[[A-Z][A-Z_]{3,}\]|(?<![\w])x{3,}(?![\w])|\bX{3,}\b)"_s);
    QList<Finding> findings;
    for (const PlacedCommand &command : placedCommands(input.runbook, true)) {
        const auto found = placeholder.match(command.text);
        if (!found.hasMatch())
            continue;
        findings.append(
            {{},
             Severity::Error,
             command.line,
             QCoreApplication::translate(
                 "Preflight", "%1 in the command is a placeholder: it cannot run as it is")
                 .arg(found.captured()),
             QCoreApplication::translate("Preflight",
                                         "write the value, or run the step with a deviation")});
    }
    return findings;
}
