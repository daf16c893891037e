// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/scripts.h"

#include "domain/digest.h"
#include "runbook/caps.h"
#include "runbook/commandline.h"
#include "runbook/sourcetext.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class ScriptCollector
{
public:
    enum class Once { Path, Shell };

    explicit ScriptCollector(QString checkout, Once once = Once::Path)
        : m_checkout(std::move(checkout))
        , m_once(once)
    {
    }

    /// Whatever runbook and plan call.
    void take(const Runbook &runbook, const Plan *plan)
    {
        for (const Phase &phase : runbook.phases) {
            for (const Section &section : phase.sections) {
                for (const ChecklistItem &item : section.items)
                    take(item.commands);
                for (const Step &step : section.steps)
                    take(step.commands);
            }
        }
        // What is looked at in trouble runs as well.
        for (const Guide &guide : runbook.guides)
            take(guide.commands);
        if (!plan)
            return;
        if (plan->canary) {
            take(plan->canary->promoteCommand);
            take(plan->canary->rollbackCommand);
        }
        QList<ItemId> ids = plan->checks.keys();
        std::ranges::sort(ids, {}, &ItemId::value);
        for (const ItemId &id : std::as_const(ids))
            take(plan->checks[id].with);
    }

    /// Fences of one shell, in order.
    void take(const QList<Command> &commands)
    {
        ScriptReader shell(m_checkout);
        ++m_shell;
        for (const Command &command : commands) {
            if (!isShell(command))
                continue;
            // A shell may be what reads a here document.
            for (const CommandLine &line : commandLines(command, HereDocuments::Read))
                add(shell.read(line.text, line.line));
        }
    }
    void take(const QString &text, const QString &place = {})
    {
        ScriptReader shell(m_checkout, place);
        ++m_shell;
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines)
            add(shell.read(line, 0));
    }
    /// Whatever a check runs, its parts too: `argv`, `command` and `list` are one command each,
    /// `shell` is a text, `engine` may be a program; `folder` is where a command starts.
    void take(const QJsonObject &with)
    {
        const QString place = with[u"folder"].toString();
        for (const QString &name : {u"argv"_s, u"command"_s, u"list"_s, u"engine"_s}) {
            if (!with.contains(name))
                continue;
            QStringList quoted;
            for (const QJsonValue &word :
                 with[name].isArray() ? with[name].toArray() : QJsonArray {with[name]})
                quoted.append(shellQuoted(word.toVariant().toString()));
            ScriptReader shell(m_checkout, place);
            QList<CalledScript> scripts = shell.read(quoted.join(u' '), 0);
            scripts.removeIf(
                [](const CalledScript &script) { return script.written.contains("://"_L1); });
            add(scripts);
        }
        take(with[u"shell"].toString(), place);
        for (const QJsonValue &part : with[u"checks"].toArray())
            take(part[u"with"].toObject());
    }

    QList<CalledScript> found;

private:
    void add(const QList<CalledScript> &scripts)
    {
        for (const CalledScript &script : scripts) {
            const auto key = m_once == Once::Path
                ? std::pair(script.path, QString())
                : std::pair(script.path, script.interpreter + QString::number(m_shell));
            if (m_seen.contains(key))
                continue;
            m_seen.insert(key);
            found.append(script);
        }
    }

    const QString m_checkout;
    const Once m_once;
    /// Shells begun so far.
    int m_shell = 0;
    QSet<std::pair<QString, QString>> m_seen;
};

} // namespace

QList<CalledScript> calledScripts(const Runbook &runbook, const Plan *plan, const QString &folder)
{
    ScriptCollector scripts(folder);
    scripts.take(runbook, plan);
    return scripts.found;
}

QList<CalledScript> scriptCalls(const Runbook &runbook, const Plan *plan, const QString &folder)
{
    ScriptCollector scripts(folder, ScriptCollector::Once::Shell);
    scripts.take(runbook, plan);
    return scripts.found;
}

static QStringList pathsOf(const QList<CalledScript> &scripts)
{
    QStringList paths;
    for (const CalledScript &script : scripts)
        paths.append(script.path);
    return paths;
}

QStringList scriptPaths(const QList<Command> &commands, const QString &folder)
{
    ScriptCollector scripts(folder);
    QList<Command> shells = commands;
    // The plan's own commands name no language.
    for (Command &command : shells) {
        if (command.language.isEmpty())
            command.language = u"bash"_s;
    }
    scripts.take(shells);
    return pathsOf(scripts.found);
}

QStringList scriptPaths(const QString &text, const QString &folder, const QString &place)
{
    ScriptCollector scripts(folder);
    scripts.take(text, place);
    return pathsOf(scripts.found);
}

QString scriptDigest(const QString &path)
{
    const auto bytes = readCapped(path, Caps::fileBytes);
    return bytes ? sha256Hex(*bytes) : QString();
}

QList<ScriptDigest> scriptsOf(const Runbook &runbook, const Plan *plan, const QString &folder)
{
    const QDir beside(folder);
    QList<ScriptDigest> digests;
    for (const CalledScript &script : calledScripts(runbook, plan, folder))
        digests.append({script.path, scriptDigest(beside.absoluteFilePath(script.path))});
    return digests;
}
