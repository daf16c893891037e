// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/interpreters.h"
#include "runbook/placeholders.h"
#include "runbook/preflightlines.h"
#include "runbook/substitutions.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

/// What a shell does by itself.
static bool isShellWord(const QString &word)
{
    static const QSet<QString> words {
        u"cd"_s,        u"echo"_s,     u"export"_s, u"set"_s,      u"if"_s,       u"then"_s,
        u"else"_s,      u"fi"_s,       u"for"_s,    u"do"_s,       u"done"_s,     u"while"_s,
        u"until"_s,     u"case"_s,     u"esac"_s,   u"exit"_s,     u"return"_s,   u"read"_s,
        u"test"_s,      u"["_s,        u"[["_s,     u"]]"_s,       u"{"_s,        u"}"_s,
        u"("_s,         u")"_s,        u"true"_s,   u"false"_s,    u"wait"_s,     u"trap"_s,
        u"ulimit"_s,    u"umask"_s,    u"source"_s, u"."_s,        u":"_s,        u"printf"_s,
        u"local"_s,     u"shift"_s,    u"unset"_s,  u"alias"_s,    u"eval"_s,     u"exec"_s,
        u"pushd"_s,     u"popd"_s,     u"type"_s,   u"command"_s,  u"time"_s,     u"elif"_s,
        u"declare"_s,   u"function"_s, u"kill"_s,   u"let"_s,      u"builtin"_s,  u"!"_s,
        u"select"_s,    u"coproc"_s,   u"break"_s,  u"continue"_s, u"readonly"_s, u"typeset"_s,
        u"getopts"_s,   u"hash"_s,     u"jobs"_s,   u"bg"_s,       u"fg"_s,       u"mapfile"_s,
        u"readarray"_s, u"shopt"_s,    u"dirs"_s,   u"disown"_s,   u"enable"_s,   u"history"_s,
        u"logout"_s,    u"suspend"_s,  u"times"_s,  u"caller"_s,   u"compgen"_s,  u"complete"_s,
        u"bind"_s,      u"help"_s};
    return words.contains(word);
}

/// The program a command calls by name alone; empty for paths, shell words and what is computed.
static QString programOf(const QString &simpleCommand)
{
    static const QRegularExpression assignment(uR"(^\w+\+?=)"_s);
    static const QRegularExpression name(uR"(^[A-Za-z][\w.+-]*$)"_s);
    static const QSet<QString> before {u"sudo"_s,  u"env"_s,  u"nohup"_s, u"time"_s, u"!"_s,
                                       u"if"_s,    u"elif"_s, u"then"_s,  u"else"_s, u"while"_s,
                                       u"until"_s, u"do"_s,   u"{"_s,     u"("_s};
    for (QString word : shellWords(simpleCommand)) {
        while (word.size() > 1 && word.startsWith(u'('))
            word.remove(0, 1);
        if (assignment.match(word).hasMatch() || before.contains(word)
            || (word.endsWith(u')') && !word.contains(u'(')))
            continue;
        return name.match(word).hasMatch() && !isShellWord(word) ? word : QString();
    }
    return {};
}

/// Fences for shells hold answers, queries, settings and logs, too: "max by (pod) (up)", "NAME
/// AGE", "timeout = 10", "Oct 18 19:39:36 web1". A shell would refuse the first and know no such
/// program as the others.
static bool isNoCommand(const PlacedCommand &command)
{
    static const QRegularExpression foreign(
        uR"(^[A-Z][A-Z_]+\b|^\S+\s+:?=|^\S+\s+(?:\d{1,2}\s+)?\d\d:\d\d:\d\d)"_s);
    static const QRegularExpression quoted(uR"(\\.|'[^']*'|"[^"]*")"_s);
    static const QRegularExpression call(
        uR"((?<![\w$.-])(?!(?:if|while|until|then|do|else|elif|for|select|case|in|time|function)\b)[\w.-]+\s*\((?!\s*\)|\())"_s);
    return foreign.match(command.text).hasMatch()
        || call.match(QString(command.text).remove(quoted)).hasMatch();
}

/// Substitutions in substitutions: nobody who means well nests them deeper.
static constexpr int deepest = 10;

/// The programs of a command and of what is computed in it.
static QStringList programsOf(const QString &command, int depth = 0)
{
    const Substituted bare = withoutSubstitutions(command);
    QStringList programs {programOf(bare.line)};
    if (depth >= deepest)
        return programs;
    for (const QString &inner : bare.inner + QStringList {bare.open}) {
        for (const QString &simple : simpleCommands(inner))
            programs += programsOf(simple, depth + 1);
    }
    programs.removeAll(QString());
    return programs;
}

/// What the document's shells define themselves.
static QSet<QString> functionsOf(const Runbook &runbook)
{
    QSet<QString> names;
    for (const Command &command : allCommands(runbook, true)) {
        if (!isShell(command))
            continue;
        const QStringList defined = definedFunctions(command.text);
        names.unite(QSet<QString>(defined.begin(), defined.end()));
    }
    return names;
}

static Finding missingProgram(const PreflightInput &input, const PlacedCommand &command,
                              const QString &program)
{
    const QString other = program == u"python" ? u"python3"_s : QString();
    const QString otherHere = programHere(other);
    Finding finding {
        {},
        Severity::Warning,
        command.line,
        QCoreApplication::translate("Preflight", "the program %1 is not on this machine")
            .arg(program),
        QCoreApplication::translate("Preflight",
                                    "install it, or say in the plan on which host the step runs"),
        {},
        program};
    if (otherHere.isEmpty())
        return finding;
    finding.fix =
        QCoreApplication::translate("Preflight", "%1 is here (%2): write %1").arg(other, otherHere);
    finding.deviation = input.steps.deviation(command.line, program + u' ', other + u' ');
    return finding;
}

/// A program the document calls is not on this machine.
QList<Finding> missingprogramFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    const QSet<QString> functions = functionsOf(input.runbook);
    QHash<QString, bool> here;
    QSet<QString> found;
    for (const PlacedCommand &command : placedCommands(input.runbook, true)) {
        if (command.isText || isNoCommand(command) || runsElsewhere(input, command.step))
            continue;
        const auto open = placeholderIn(command.text);
        for (const QString &program : programsOf(command.text)) {
            // "A=<the name of it>" calls nothing.
            const bool filledIn =
                open && command.text.indexOf(open->text) < command.text.indexOf(program);
            if (filledIn || functions.contains(program))
                continue;
            if (!here.contains(program))
                here.insert(program, !programHere(program).isEmpty());
            if (here.value(program))
                continue;
            Finding finding = missingProgram(input, command, program);
            // Once for the document, but once a step where the step can be changed.
            const QString key = finding.deviation ? program + u'\n' + command.step.value : program;
            if (found.contains(key))
                continue;
            found.insert(key);
            findings.append(std::move(finding));
        }
    }
    return findings;
}
