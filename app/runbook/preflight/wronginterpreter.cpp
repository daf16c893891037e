// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/interpreters.h"
#include "runbook/preflightlines.h"
#include "runbook/scripts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// The language that a file's name promises; empty where it promises none.
static QString promisedBy(const QString &path)
{
    const QString suffix = path.section(u'.', -1);
    if (suffix == u"py")
        return u"python3"_s;
    if (suffix == u"sh" || suffix == u"bash")
        return u"bash"_s;
    if (suffix == u"js" || suffix == u"mjs")
        return u"node"_s;
    return suffix == u"rb" ? u"ruby"_s : suffix == u"pl" ? u"perl"_s : QString();
}

static QString familyOf(const QString &interpreter)
{
    if (interpreter.startsWith(u"python"_s))
        return u"python3"_s;
    return interpreter.endsWith(u"sh"_s) ? u"bash"_s : interpreter;
}

/// "bash x.py": bash ignores the first line of the file and runs Python as shell.
QList<Finding> wronginterpreterFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const CalledScript &script : scriptCalls(input.runbook, input.plan, input.folder)) {
        const QString byName = promisedBy(script.path);
        const QString asked = byName.isEmpty()
            ? askedForIn(QDir(input.folder).absoluteFilePath(script.path)).section(u'/', -1)
            : QString();
        const QString promised = byName.isEmpty() ? familyOf(asked) : byName;
        if (promised.isEmpty() || script.interpreter.isEmpty() || script.interpreter == u"make"
            || familyOf(script.interpreter) == promised)
            continue;
        const QString better = u"%1 %2"_s.arg(promised, script.written);
        const QString message = byName.isEmpty()
            ? QCoreApplication::translate(
                  "Preflight", "%1 is asked to run %2, which by its first line is for %3")
            : QCoreApplication::translate("Preflight",
                                          "%1 is asked to run %2, which by its name is for %3");
        findings.append(
            {{},
             Severity::Error,
             script.line,
             message.arg(script.interpreter, script.path, promised),
             better,
             input.steps.deviation(script.line, u"%1 %2"_s.arg(script.interpreter, script.written),
                                   better),
             script.path});
    }
    return findings;
}
