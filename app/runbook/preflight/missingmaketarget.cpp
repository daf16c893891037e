// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include "runbook/caps.h"
#include "runbook/commandline.h"
#include "runbook/makefile.h"
#include "runbook/sourcetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

static QStringList makeGoals(const QString &simpleCommand)
{
    QStringList words = shellWords(simpleCommand);
    if (words.isEmpty() || words.takeFirst() != u"make" || words.contains(u"-C"_s)
        || words.contains(u"-f"_s))
        return {};
    words.removeIf([](const QString &word) {
        return word.startsWith(u'-') || word.contains(u'=') || word.contains(u'$');
    });
    return words;
}

/// The Makefile is read, never run: even "make -n" carries out recursive lines.
QList<Finding> missingmaketargetFindings(const PreflightInput &input)
{
    const QDir folder(input.folder);
    QString path;
    for (const QString &name : {u"GNUmakefile"_s, u"makefile"_s, u"Makefile"_s}) {
        if (path.isEmpty() && QFileInfo(folder.absoluteFilePath(name)).isFile())
            path = folder.absoluteFilePath(name);
    }
    const auto text =
        path.isEmpty() ? Result<QByteArray>(failure({})) : readCapped(path, Caps::neighbourBytes);
    if (!text)
        return {};
    const MakefileTargets targets = makefileTargets(*text);
    QList<Finding> findings;
    for (const Command &command : allCommands(input.runbook, true)) {
        if (!isShell(command))
            continue;
        for (const CommandLine &line : commandLines(command)) {
            for (const QString &simple : simpleCommands(line.text)) {
                for (const QString &goal : makeGoals(simple)) {
                    if (targets.names.contains(goal)
                        || (targets.open && !targets.unescaped.contains(goal)))
                        continue;
                    const QString escaped = QString(goal).replace(u':', u"\\:"_s);
                    findings.append(
                        {{},
                         Severity::Error,
                         line.line,
                         targets.unescaped.contains(goal)
                             ? QCoreApplication::translate(
                                   "Preflight",
                                   "make cannot read the target %1: its colon is not escaped")
                                   .arg(goal)
                             : QCoreApplication::translate("Preflight",
                                                           "the Makefile has no target %1")
                                   .arg(goal),
                         QCoreApplication::translate("Preflight", "write it as \"%1:\" in %2")
                             .arg(escaped, path)});
                }
            }
        }
    }
    return findings;
}
