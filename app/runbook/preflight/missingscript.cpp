// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include "runbook/scripts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

/// A command calls a file that is not there.
QList<Finding> missingscriptFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    const QDir folder(input.folder);
    QSet<QString> seen;
    for (const CalledScript &script : scriptCalls(input.runbook, input.plan, input.folder)) {
        // A value of an array, as "name:a/b" or "[name]=a/b", is no program.
        const bool isValue = script.interpreter.isEmpty()
            && (script.written.contains(u':') || script.written.contains(u'='));
        if (isValue || seen.contains(script.path)
            || runsElsewhere(input, input.steps.step(script.line)))
            continue;
        seen.insert(script.path);
        const QString path = QDir::cleanPath(folder.absoluteFilePath(script.path));
        const bool makefile = script.interpreter == u"make"
            && (QFileInfo::exists(folder.absoluteFilePath(u"GNUmakefile"_s))
                || QFileInfo::exists(folder.absoluteFilePath(u"makefile"_s)));
        const bool there = QFileInfo(path).isFile() || makefile;
        // Called by its own name, it has to be a program.
        const bool runs = !script.interpreter.isEmpty() || QFileInfo(path).isExecutable();
        if (there && !runs)
            findings.append({{},
                             Severity::Warning,
                             script.line,
                             QCoreApplication::translate(
                                 "Preflight", "%1 is called as a program and is not executable")
                                 .arg(script.path),
                             QCoreApplication::translate(
                                 "Preflight", "chmod +x %1, or call it by its interpreter")
                                 .arg(script.path),
                             {},
                             script.path});
        if (there)
            continue;
        findings.append(
            {{},
             Severity::Warning,
             script.line,
             QCoreApplication::translate("Preflight", "%1 is not there: %2").arg(script.path, path),
             QCoreApplication::translate("Preflight",
                                         "put it beside the runbook, or correct the path"),
             {},
             script.path});
    }
    return findings;
}
