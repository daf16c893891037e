// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include "runbook/commandline.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

static bool neverEnds(const QString &simpleCommand)
{
    static const QRegularExpression follows(
        uR"(^(?:sudo\s+)?(?:tail\b.*\s(?:-\w*[fF]\b|--follow)|journalctl\b.*\s(?:-\w*f\b|--follow)|(?:kubectl|docker|podman)\b.*\blogs\b.*\s(?:-f\b|--follow)|watch\s|ping\s(?!.*-c)|less\s|more\s|vim?\s|nano\s)|\bkubectl\b.*\s(?:-w|--watch)\b)"_s);
    static const QRegularExpression top(uR"(^(?:sudo\s+)?h?top\b(?!.*\s-\w*b))"_s);
    return follows.match(simpleCommand).hasMatch() || top.match(simpleCommand).hasMatch();
}

/// Follows a log or waits for keys.
QList<Finding> endlesscommandFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const Command &command : allCommands(input.runbook, true)) {
        if (!isShell(command))
            continue;
        for (const CommandLine &line : commandLines(command)) {
            for (const QString &simple : simpleCommands(line.text)) {
                if (!neverEnds(simple))
                    continue;
                findings.append(
                    {{},
                     Severity::Warning,
                     line.line,
                     QCoreApplication::translate("Preflight",
                                                 "\"%1\" never ends by itself, or wants a terminal")
                         .arg(simple),
                     simple.contains(u"top"_s)
                         ? QCoreApplication::translate("Preflight",
                                                       "use one batch run, such as top -b -n1")
                         : QCoreApplication::translate("Preflight",
                                                       "leave out -f, or bound it: timeout 60 …")});
            }
        }
    }
    return findings;
}
