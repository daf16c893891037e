// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/interpreters.h"
#include "runbook/preflightlines.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

/// What a shell does by itself.
static bool isShellWord(const QString &word)
{
    static const QSet<QString> words {
        u"cd"_s,      u"echo"_s,     u"export"_s, u"set"_s,     u"if"_s,      u"then"_s,
        u"else"_s,    u"fi"_s,       u"for"_s,    u"do"_s,      u"done"_s,    u"while"_s,
        u"until"_s,   u"case"_s,     u"esac"_s,   u"exit"_s,    u"return"_s,  u"read"_s,
        u"test"_s,    u"["_s,        u"[["_s,     u"]]"_s,      u"{"_s,       u"}"_s,
        u"("_s,       u")"_s,        u"true"_s,   u"false"_s,   u"wait"_s,    u"trap"_s,
        u"ulimit"_s,  u"umask"_s,    u"source"_s, u"."_s,       u":"_s,       u"printf"_s,
        u"local"_s,   u"shift"_s,    u"unset"_s,  u"alias"_s,   u"eval"_s,    u"exec"_s,
        u"pushd"_s,   u"popd"_s,     u"type"_s,   u"command"_s, u"time"_s,    u"elif"_s,
        u"declare"_s, u"function"_s, u"kill"_s,   u"let"_s,     u"builtin"_s, u"!"_s,
        u"select"_s,  u"coproc"_s};
    return words.contains(word);
}

/// The program a command calls by name alone; empty for paths, shell words and what is computed.
static QString programOf(const QString &simpleCommand)
{
    static const QRegularExpression assignment(uR"(^\w+\+?=)"_s);
    static const QRegularExpression name(uR"(^[A-Za-z][\w.+-]*$)"_s);
    for (const QString &word : shellWords(simpleCommand)) {
        if (assignment.match(word).hasMatch() || word == u"sudo" || word == u"env"
            || word == u"nohup" || word == u"!" || word == u"then" || word == u"do"
            || word == u"else" || (word.endsWith(u')') && !word.contains(u'(')))
            continue;
        return name.match(word).hasMatch() && !isShellWord(word) ? word : QString();
    }
    return {};
}

/// A program the document calls is not on this machine.
QList<Finding> missingprogramFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    QSet<QString> asked;
    for (const PlacedCommand &command : placedCommands(input.runbook, true)) {
        const QString program = programOf(command.text);
        if (program.isEmpty() || asked.contains(program)
            || command.lineText.contains(program + u"()"_s) || runsElsewhere(input, command.step))
            continue;
        asked.insert(program);
        if (!QStandardPaths::findExecutable(program).isEmpty())
            continue;
        const QString other = program == u"python" ? u"python3"_s : QString();
        const bool hasOther = !other.isEmpty() && !QStandardPaths::findExecutable(other).isEmpty();
        Finding finding {
            {},
            Severity::Warning,
            command.line,
            QCoreApplication::translate("Preflight", "the program %1 is not on this machine")
                .arg(program),
            hasOther
                ? QCoreApplication::translate("Preflight", "%1 is here (%2): write %1")
                      .arg(other, programHere(other))
                : QCoreApplication::translate(
                      "Preflight", "install it, or say in the plan on which host the step runs"),
            {},
            program};
        if (hasOther)
            finding.deviation = input.steps.deviation(command.line, program + u' ', other + u' ');
        findings.append(std::move(finding));
    }
    return findings;
}
