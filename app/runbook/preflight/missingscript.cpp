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
        if (QFileInfo(path).isFile() || makefile)
            continue;
        findings.append(
            {{},
             Severity::Warning,
             script.line,
             QCoreApplication::translate("Preflight", "%1 is not there: %2").arg(script.path, path),
             QCoreApplication::translate("Preflight",
                                         "put it beside the runbook, or correct the path")});
    }
    return findings;
}
