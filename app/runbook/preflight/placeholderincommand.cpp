// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/placeholders.h"
#include "runbook/preflightlines.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Whether what the line prints goes to people alone.
static bool printsToPeople(const QString &line)
{
    static const QRegularExpression quoted(uR"('[^']*'|"[^"]*")"_s);
    const QString bare = QString(line).remove(quoted);
    return !bare.contains(u'>') && !bare.contains(u'|');
}

/// "<pod>" in a command is a redirection to the shell, "YOUR_TOKEN" a name of nothing.
QList<Finding> placeholderincommandFindings(const PreflightInput &input)
{
    static const QRegularExpression prints(u"^(?:echo|printf)\\b"_s);
    QList<Finding> findings;
    int line = 0;
    bool shown = false;
    for (const PlacedCommand &command : placedCommands(input.runbook, true)) {
        const auto found = placeholderIn(command.text);
        if (!found)
            continue;
        // What is only printed may say "<name>" to people.
        if (found->quoted && prints.match(command.text).hasMatch()) {
            if (line != command.line)
                shown = printsToPeople(command.lineText);
            line = command.line;
            if (shown)
                continue;
        }
        if (found->quoted) {
            findings.append(
                {{},
                 Severity::Warning,
                 command.line,
                 QCoreApplication::translate("Preflight",
                                             "%1 in the command looks like a placeholder")
                     .arg(found->text),
                 QCoreApplication::translate("Preflight", "write the value, if one is meant"),
                 {},
                 found->text});
            continue;
        }
        findings.append(
            {{},
             Severity::Error,
             command.line,
             QCoreApplication::translate(
                 "Preflight", "%1 in the command is a placeholder: it does not run as it is")
                 .arg(found->text),
             QCoreApplication::translate("Preflight",
                                         "write the value, or run the step with a deviation"),
             input.steps.deviation(command.line, found->text, {}),
             found->text});
    }
    return findings;
}
