// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include "runbook/caps.h"
#include "runbook/makefile.h"
#include "runbook/scriptreader.h"
#include "runbook/sourcetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// A Makefile as it was read.
struct ReadMakefile
{
    QString path;
    /// Nothing where there is none, or it is too long.
    std::optional<MakefileTargets> targets;
};

} // namespace

static ReadMakefile readMakefile(const QDir &folder, const QString &called)
{
    const QFileInfo info(folder.absoluteFilePath(called));
    QStringList names {info.fileName()};
    if (info.fileName() == "Makefile"_L1)
        names = {u"GNUmakefile"_s, u"makefile"_s, u"Makefile"_s};
    for (const QString &name : std::as_const(names)) {
        const QString path = info.dir().filePath(name);
        if (!QFileInfo(path).isFile())
            continue;
        const auto text = readCapped(path, Caps::neighbourBytes);
        return {path, text ? std::optional(makefileTargets(*text)) : std::nullopt};
    }
    return {};
}

/// The names of the scripts in a folder's package.json.
static QSet<QString> packageScripts(const QDir &folder)
{
    const QString path = folder.filePath(u"package.json"_s);
    const auto text = QFileInfo(path).isFile() ? readCapped(path, Caps::neighbourBytes)
                                               : Result<QByteArray>(failure({}));
    if (!text)
        return {};
    const QStringList names = QJsonDocument::fromJson(*text)[u"scripts"].toObject().keys();
    return {names.begin(), names.end()};
}

static Finding missing(const PreflightInput &input, const QString &goal,
                       const ReadMakefile &makefile, const QSet<QString> &scripts, int line)
{
    const QString escaped = QString(goal).replace(u':', u"\\:"_s);
    const bool unescaped = makefile.targets && makefile.targets->unescaped.contains(goal);
    const QString message = unescaped
        ? QCoreApplication::translate("Preflight",
                                      "make cannot read the target %1: its colon is not escaped")
        : makefile.path.isEmpty()
        ? QCoreApplication::translate("Preflight", "no Makefile is there to make %1")
        : QCoreApplication::translate("Preflight", "the Makefile has no target %1");
    Finding finding {{},
                     Severity::Error,
                     line,
                     message.arg(goal),
                     QCoreApplication::translate("Preflight", "write it as \"%1:\" in %2")
                         .arg(escaped, makefile.path),
                     {},
                     goal};
    if (!unescaped && scripts.contains(goal)) {
        finding.fix = u"npm run "_s + goal;
        finding.deviation = input.steps.deviation(line, u"make "_s + goal, finding.fix);
    }
    return finding;
}

/// Every call of make, with what it is to make.
static QList<CalledScript> makeCalls(const PreflightInput &input)
{
    QList<CalledScript> calls;
    for (const QList<Command> &shell : shellsOf(input.runbook)) {
        ScriptReader reader(input.folder);
        for (const Command &command : shell) {
            for (const CommandLine &line : commandLines(command))
                calls += reader.read(line.text, line.line);
        }
    }
    calls.removeIf([&input](const CalledScript &call) {
        return call.interpreter != "make"_L1 || runsElsewhere(input, input.steps.step(call.line));
    });
    return calls;
}

/// Whether the goal can be made, as far as reading tells.
static bool isMade(const ReadMakefile &makefile, const QString &goal)
{
    const MakefileTargets &targets = *makefile.targets;
    return targets.names.contains(goal) || (targets.open && !targets.unescaped.contains(goal))
        || QFileInfo::exists(QFileInfo(makefile.path).dir().filePath(goal));
}

/// The Makefile is read, never run: even "make -n" carries out recursive lines.
QList<Finding> missingmaketargetFindings(const PreflightInput &input)
{
    const QDir folder(input.folder);
    QHash<QString, ReadMakefile> makefiles;
    std::optional<QSet<QString>> scripts;
    QList<Finding> findings;
    for (const CalledScript &call : makeCalls(input)) {
        if (!makefiles.contains(call.path))
            makefiles.insert(call.path, readMakefile(folder, call.path));
        const ReadMakefile &makefile = makefiles[call.path];
        for (const QString &goal : call.goals) {
            if (makefile.targets && isMade(makefile, goal))
                continue;
            if (!scripts)
                scripts = packageScripts(folder);
            // That there is no Makefile is told once, unless it may be another tool's goal.
            if (!makefile.targets && (!makefile.path.isEmpty() || !scripts->contains(goal)))
                continue;
            findings.append(missing(input, goal, makefile, *scripts, call.line));
        }
    }
    return findings;
}
