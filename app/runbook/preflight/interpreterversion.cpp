// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include "runbook/caps.h"
#include "runbook/interpreters.h"
#include "runbook/scripts.h"
#include "runbook/sourcetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// What a script's file says.
struct ReadScript
{
    /// By its first line, as written.
    QString asked;
    /// What it, else the project, says of its Python; empty where nothing does.
    QString python;
    BashOnly bash;
};

/// A call of a script, and what is known of its file.
struct ReadCall : ReadScript
{
    CalledScript script;
    /// What runs it, and its version, "3.13"; empty where that cannot be told.
    InterpreterName runs = {};
};

Finding findingOf(const PreflightInput &input, const ReadCall &call, const QString &message,
                  const QString &better, const QString &otherwise)
{
    const CalledScript &script = call.script;
    Finding finding {{}, Severity::Warning, script.line, message, otherwise, {}, script.path};
    if (better.isEmpty())
        return finding;
    finding.fix = u"%1 %2"_s.arg(better, script.written);
    const QString before = script.interpreter.isEmpty()
        ? script.written
        : u"%1 %2"_s.arg(script.interpreter, script.written);
    finding.deviation = input.steps.deviation(script.line, before, finding.fix);
    return finding;
}

/// A program of the same family that is here: "python3" for "python".
QString relativeHere(const QString &program)
{
    const QString family = interpreterName(program).family;
    for (const QString &name : {family, family + u'3'}) {
        if (!programHere(name).isEmpty())
            return name;
    }
    return {};
}

/// "#!/usr/bin/env python3.11" on a machine without it.
std::optional<Finding> missingInterpreter(const PreflightInput &input, const ReadCall &call)
{
    if (!call.script.interpreter.isEmpty() || call.asked.isEmpty()
        || !programHere(call.asked).isEmpty())
        return std::nullopt;
    const QString other = relativeHere(call.asked);
    const bool sameVersion = interpreterName(call.asked).version.isEmpty();
    return findingOf(
        input, call,
        QCoreApplication::translate(
            "Preflight", "%1 asks for %2 by its first line, which is not on this machine")
            .arg(call.script.path, call.asked),
        sameVersion ? other : QString(),
        other.isEmpty()
            ? QCoreApplication::translate("Preflight", "install %1").arg(call.asked)
            : QCoreApplication::translate("Preflight", "install %1, or see that %2 does: it is %3")
                  .arg(call.asked, other, programHere(other)));
}

/// "python3 x" where x asks for python3.11, and python3 is another.
std::optional<Finding> otherVersion(const PreflightInput &input, const ReadCall &call)
{
    const InterpreterName asked = interpreterName(call.asked);
    const QString version = call.runs.version;
    if (call.script.interpreter.isEmpty() || asked.version.isEmpty() || version.isEmpty()
        || asked.family != call.runs.family || allowsVersion(u"=="_s + asked.version, version))
        return std::nullopt;
    const QString name = call.asked.section(u'/', -1);
    return findingOf(input, call,
                     QCoreApplication::translate(
                         "Preflight", "%1 asks for %2 by its first line, and is run by %3 %4")
                         .arg(call.script.path, name, call.runs.family, version),
                     programHere(name).isEmpty() ? QString() : name,
                     QCoreApplication::translate("Preflight", "install %1, or see that %2 %3 does")
                         .arg(name, call.runs.family, version));
}

/// What the text says of its Python; empty where it says nothing. `before` stands before each line.
QString requiredPython(const QString &text, const QString &before)
{
    static const QString pattern = uR"(\s*requires-python\s*=\s*["']([^"']+)["'])"_s;
    const QRegularExpression line(u'^' + before + pattern, QRegularExpression::MultilineOption);
    return line.match(text).captured(1);
}

std::optional<Finding> unfitPython(const PreflightInput &input, const ReadCall &call)
{
    if (call.runs.family != "python"_L1 || call.runs.version.isEmpty())
        return std::nullopt;
    if (allowsVersion(call.python, call.runs.version))
        return std::nullopt;
    return findingOf(
        input, call,
        QCoreApplication::translate("Preflight", "%1 needs Python %2, and is run by Python %3")
            .arg(call.script.path, call.python, call.runs.version),
        {},
        QCoreApplication::translate("Preflight",
                                    "install a Python that fits, and call the script by it"));
}

/// "sh x" where x is written for bash, and sh is none.
std::optional<Finding> plainShell(const PreflightInput &input, const ReadCall &call)
{
    if (call.runs.family != "sh"_L1 || interpreterName(programHere(u"sh"_s)).family == "bash"_L1)
        return std::nullopt;
    const bool asksForBash = interpreterName(call.asked).family == "bash"_L1;
    const BashOnly &only = call.bash;
    if (!asksForBash && only.line == 0)
        return std::nullopt;
    return findingOf(
        input, call,
        only.line == 0
            ? QCoreApplication::translate("Preflight",
                                          "%1 asks for bash by its first line, and is run by sh")
                  .arg(call.script.path)
            : QCoreApplication::translate(
                  "Preflight", "%1 is run by sh, and only bash knows \"%2\" in its line %3")
                  .arg(call.script.path, only.text)
                  .arg(only.line),
        u"bash"_s, {});
}

ReadScript readScript(const QString &path, const QString &projectPython)
{
    const auto bytes = readCapped(path, Caps::neighbourBytes);
    const QString text = bytes ? QString::fromUtf8(*bytes) : QString();
    ReadScript script {askedForIn(path), requiredPython(text, u"#"_s), firstBashOnly(text)};
    if (script.python.isEmpty())
        script.python = projectPython;
    return script;
}

} // namespace

/// A script wants another interpreter than the one that would read it here. Files are read and
/// links followed, nothing is run.
QList<Finding> interpreterversionFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    const QDir folder(input.folder);
    const auto project = readCapped(folder.filePath(u"pyproject.toml"_s), Caps::neighbourBytes);
    const QString projectPython =
        project ? requiredPython(QString::fromUtf8(*project), {}) : QString();
    QHash<QString, ReadScript> scripts;
    for (const CalledScript &script : scriptCalls(input.runbook, input.plan, input.folder)) {
        const QString path = folder.absoluteFilePath(script.path);
        if (script.interpreter == "make"_L1 || !QFileInfo(path).isFile()
            || runsElsewhere(input, input.steps.step(script.line)))
            continue;
        if (!scripts.contains(path))
            scripts.insert(path, readScript(path, projectPython));
        ReadCall call {scripts.value(path), script};
        const QString runs = script.interpreter.isEmpty() ? call.asked : script.interpreter;
        call.runs = interpreterName(runs);
        if (const QString here = versionHere(runs);
            !here.isEmpty() && !call.runs.version.contains(u'.'))
            call.runs.version = here;
        for (const auto look : {missingInterpreter, otherVersion, unfitPython, plainShell}) {
            if (const auto finding = look(input, call)) {
                findings.append(*finding);
                break;
            }
        }
    }
    return findings;
}
