// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/scripts.h"

#include "runbook/caps.h"
#include "runbook/commandline.h"
#include "runbook/sourcetext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

static bool isInterpreter(const QString &program)
{
    static const QRegularExpression pattern(
        uR"(^(?:ba|da|z|k)?sh$|^python[\d.]*$|^node$|^ruby$|^perl$|^php$)"_s);
    return pattern.match(program).hasMatch();
}

/// Words before the program: "sudo", "env A=b", assignments.
static qsizetype firstProgram(const QStringList &words)
{
    static const QRegularExpression assignment(uR"(^\w+=)"_s);
    static const QStringList wrappers {u"sudo"_s,  u"env"_s,  u"time"_s,
                                       u"nohup"_s, u"exec"_s, u"command"_s};
    qsizetype at = 0;
    while (at < words.size()
           && (wrappers.contains(words[at]) || assignment.match(words[at]).hasMatch()))
        ++at;
    return at;
}

std::optional<CalledScript> calledScript(const QString &simpleCommand, int line)
{
    const QStringList words = shellWords(simpleCommand);
    qsizetype at = firstProgram(words);
    if (at >= words.size())
        return std::nullopt;
    const QString program = words[at];
    const QString name = program.section(u'/', -1);
    if (name == u"make" || name == u"gmake") {
        const qsizetype file = words.indexOf(u"-f"_s);
        return CalledScript {file > 0 ? words.value(file + 1) : u"Makefile"_s, u"make"_s, line};
    }
    if (isInterpreter(name)) {
        for (++at; at < words.size() && words[at].startsWith(u'-'); ++at) {
            if (words[at] == u"-c" || words[at] == u"-m")
                return std::nullopt;
            if (words[at] == u"-o")
                ++at;
        }
        if (at >= words.size() || words[at].contains(u'$') || words[at].startsWith(u'<'))
            return std::nullopt;
        return CalledScript {words[at], name, line};
    }
    if (name == u"source" || name == u".")
        return words.size() > at + 1 ? std::optional(CalledScript {words[at + 1], u"bash"_s, line})
                                     : std::nullopt;
    if (program.contains(u'/') && !program.startsWith(u'/') && !program.contains(u'$')
        && !program.startsWith(u'~'))
        return CalledScript {program, {}, line};
    return std::nullopt;
}

namespace {

class ScriptCollector
{
public:
    void take(const QString &text, int line)
    {
        for (const QString &simple : simpleCommands(text)) {
            const auto script = calledScript(simple, line);
            if (script
                && std::ranges::find(found, script->path, &CalledScript::path) == found.end())
                found.append(*script);
        }
    }
    /// Whatever a check runs, its parts too: `argv`, `command` and `list` are one command each,
    /// `shell` is a line, `engine` may be a program.
    void take(const QJsonObject &with)
    {
        for (const QString &name : {u"argv"_s, u"command"_s, u"list"_s, u"engine"_s}) {
            if (!with.contains(name))
                continue;
            QStringList quoted;
            for (const QJsonValue &word :
                 with[name].isArray() ? with[name].toArray() : QJsonArray {with[name]})
                quoted.append(u'"' + word.toVariant().toString() + u'"');
            const auto script = calledScript(quoted.join(u' '), 0);
            if (script && !script->path.contains("://"_L1)
                && std::ranges::find(found, script->path, &CalledScript::path) == found.end())
                found.append(*script);
        }
        take(with[u"shell"].toString(), 0);
        for (const QJsonValue &part : with[u"checks"].toArray())
            take(part[u"with"].toObject());
    }

    QList<CalledScript> found;
};

} // namespace

QList<CalledScript> calledScripts(const Runbook &runbook, const Plan *plan)
{
    ScriptCollector scripts;
    for (const Command &command : allCommands(runbook, false)) {
        if (!isShell(command))
            continue;
        for (const CommandLine &line : commandLines(command))
            scripts.take(line.text, line.line);
    }
    if (plan && plan->canary) {
        scripts.take(plan->canary->promoteCommand, 0);
        scripts.take(plan->canary->rollbackCommand, 0);
    }
    if (plan) {
        QList<ItemId> ids = plan->checks.keys();
        std::ranges::sort(ids, {}, &ItemId::value);
        for (const ItemId &id : std::as_const(ids))
            scripts.take(plan->checks[id].with);
    }
    return scripts.found;
}

static QString digestOf(const QString &path)
{
    const auto bytes = readCapped(path, Caps::fileBytes);
    return bytes
        ? QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex())
        : QString();
}

QList<ScriptDigest> scriptsOf(const Runbook &runbook, const Plan *plan, const QString &folder)
{
    const QDir beside(folder);
    QList<ScriptDigest> digests;
    for (const CalledScript &script : calledScripts(runbook, plan))
        digests.append({script.path, digestOf(beside.absoluteFilePath(script.path))});
    return digests;
}
