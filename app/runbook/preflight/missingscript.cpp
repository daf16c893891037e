// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

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
    for (const CalledScript &script : calledScripts(input.runbook, input.plan, input.folder)) {
        const QString path = folder.absoluteFilePath(script.path);
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
