// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// A pipe says how its last command ended; what fails before it goes unseen outside pipefail.
QList<Finding> hiddenpipefailureFindings(const PreflightInput &input)
{
    static const QRegularExpression pipe(uR"((?<!\|)\|(?!\|))"_s);
    QList<Finding> findings;
    for (const Command &command : allCommands(input.runbook, true)) {
        if (!isShell(command) || command.text.contains(u"pipefail"_s))
            continue;
        for (const CommandLine &line : beginningLines(command)) {
            QString bare = line.text;
            // Quoted text, tests and the patterns of a case have bars of their own.
            static const QRegularExpression others(
                uR"(\\.|'[^']*'|"(?:[^"\\]++|\\.)*+"|\[\[.*?\]\]|(?:^|\bin\s)\s*[\w*?.-]+(?:\s*\|\s*[\w*?.-]+)+\)|\s#.*$|'[^']*$|"(?:[^"\\]++|\\.)*+$)"_s);
            bare.remove(others);
            if (!pipe.match(bare).hasMatch())
                continue;
            findings.append(
                {{},
                 Severity::Info,
                 line.line,
                 QCoreApplication::translate(
                     "Preflight", "only the last command of this pipe decides how it ended"),
                 line.text.contains(u"grep"_s)
                     ? QCoreApplication::translate(
                           "Preflight",
                           "run it with set -o pipefail, as the console does; grep ends with 1 "
                           "where it finds nothing, which fails the step then")
                     : QCoreApplication::translate(
                           "Preflight", "run it with set -o pipefail, as the console does")});
        }
    }
    return findings;
}
