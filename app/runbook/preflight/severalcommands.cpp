// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"
#include "runbook/substitutions.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// How many commands stand one behind the other on a line, however the one before ended; a compound
/// command is one.
static qsizetype commandsOn(const QString &line)
{
    static const QRegularExpression compound(
        uR"((?:^|[;&|({]\s*)(?:if|for|while|until|case|select|function|\{|\w+\s*\(\))(?:\s|$))"_s);
    static const QRegularExpression quoted(uR"(\\.|'[^']*'|"[^"]*")"_s);
    static const QRegularExpression comment(uR"((?:^|\s)#.*$)"_s);
    static const QRegularExpression nothingBehind(uR"([;\s)]+$)"_s);
    QString bare = withoutSubstitutions(line).line;
    bare.remove(quoted).remove(comment).remove(nothingBehind);
    return compound.match(bare).hasMatch() ? 1 : bare.count(u';') + 1;
}

/// The fence itself says that the first failure ends it.
static bool stopsAtAFailure(const QList<CommandLine> &lines)
{
    static const QRegularExpression stops(uR"(^set\s+(?:\S+\s+)*(?:-\w*e|-o\s+errexit))"_s);
    return !lines.isEmpty() && stops.match(lines.constFirst().text).hasMatch();
}

/// Pasted into a shell, a failure of any command but the last goes unseen.
QList<Finding> severalcommandsFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const Command &command : allCommands(input.runbook, false)) {
        if (!isShell(command))
            continue;
        const QList<CommandLine> lines = beginningLines(command);
        qsizetype count = 0;
        for (const CommandLine &line : lines)
            count += commandsOn(line.text);
        if (count < 2 || stopsAtAFailure(lines))
            continue;
        findings.append(
            {{},
             Severity::Info,
             command.line,
             QCoreApplication::translate("Preflight",
                                         "%1 commands in one block: pasted into a shell, a failure "
                                         "of any but the last is hidden")
                 .arg(count),
             QCoreApplication::translate(
                 "Preflight",
                 "the console stops at the first failure; by hand, run them one by one")});
    }
    return findings;
}
