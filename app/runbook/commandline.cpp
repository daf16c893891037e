// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/commandline.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// What ends the here documents that a line begins, in order.
static QStringList hereDocumentsOf(const QString &line)
{
    static const QRegularExpression begin(uR"((?<!<)<<-?\s*(["']?)([A-Za-z_][\w.-]*)\1)"_s);
    QStringList ends;
    if (line.contains("<<"_L1)) {
        for (const auto &match : begin.globalMatch(line))
            ends.append(match.captured(2));
    }
    return ends;
}

QList<CommandLine> commandLines(const Command &command, HereDocuments documents)
{
    const QStringList raw = command.text.split(u'\n');
    const bool prompts = command.text.trimmed().startsWith(u"$ "_s);
    QList<CommandLine> lines;
    bool continued = false;
    QStringList ends;
    // Where a text stands alone on a line for the last time; filled when first asked for.
    QHash<QString, qsizetype> lastAt;
    for (int i = 0; i < raw.size(); ++i) {
        QString text = raw[i].trimmed();
        if (!continued && !ends.isEmpty()) {
            if (text == ends.constFirst())
                ends.removeFirst();
            continue;
        }
        if (!continued && prompts) {
            if (!text.startsWith(u"$ "_s))
                continue;
            text = text.sliced(2).trimmed();
        }
        if (!continued && (text.isEmpty() || text.startsWith(u'#')))
            continue;
        const bool goesOn = text.endsWith(u'\\');
        if (goesOn)
            text.chop(1);
        if (continued)
            lines.last().text += u' ' + text;
        else
            lines.append({text, command.line + 1 + i});
        continued = goesOn;
        if (!continued && documents == HereDocuments::Skipped) {
            ends = hereDocumentsOf(lines.constLast().text);
            if (!ends.isEmpty() && lastAt.isEmpty()) {
                for (qsizetype at = 0; at < raw.size(); ++at)
                    lastAt.insert(raw[at].trimmed(), at);
            }
            // What nothing ends was none.
            ends.removeIf([&](const QString &end) { return lastAt.value(end, -1) <= i; });
        }
    }
    return lines;
}

QStringList shellWords(const QString &line)
{
    QStringList words;
    QString word;
    QChar quote;
    bool open = false;
    bool escaped = false;
    for (const QChar c : line) {
        if (escaped) {
            // Within quotes it escapes little, and is itself otherwise.
            if (!quote.isNull() && !u"$`\"\\"_s.contains(c))
                word += u'\\';
            word += c;
            escaped = false;
        } else if (c == u'\\' && quote != u'\'') {
            escaped = true;
            open = true;
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                word += c;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
            open = true;
        } else if (c.isSpace()) {
            if (open || !word.isEmpty())
                words.append(word);
            word.clear();
            open = false;
        } else {
            word += c;
        }
    }
    if (open || !word.isEmpty())
        words.append(word);
    return words;
}

QString shellQuoted(QString word)
{
    return u'\'' + word.replace("'"_L1, "'\\''"_L1) + u'\'';
}

QStringList simpleCommands(const QString &line)
{
    QStringList commands {QString()};
    QChar quote;
    bool escaped = false;
    for (const QChar c : line) {
        if (escaped) {
            escaped = false;
        } else if (c == u'\\' && quote != u'\'') {
            escaped = true;
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'\'' || c == u'"') {
            quote = c;
        } else if (c == u'|' || c == u';' || c == u'&') {
            commands.append(QString());
            continue;
        }
        commands.last() += c;
    }
    QStringList out;
    for (const QString &command : std::as_const(commands)) {
        if (!command.trimmed().isEmpty())
            out.append(command.trimmed());
    }
    return out;
}

QString behindItsRunners(QString command)
{
    static const QRegularExpression runner(
        uR"(^(?:[({!]\s*|(?:if|then|elif|else|while|until|do|time|exec|command|builtin|nohup|setsid|coproc)\s+)"
        uR"(|\w+=(?:"[^"]*"|'[^']*'|[^\s$`"']*)\s+|env\s+(?:-\S+\s+)*|(?:nice|ionice|stdbuf)\s+(?:-\S+\s+(?:\d+\s+)?)*)"
        uR"(|(?:sudo|doas|runuser)\s+(?:-[ugpCThrtUDR]\s+\S+\s+|-\S+\s+|\w+=\S*\s+)*|/(?:usr/)?(?:local/)?s?bin/)(?=\S))"_s);
    // Nobody who means well stacks more.
    constexpr int most = 50;
    int open = 0;
    auto found = runner.match(command);
    for (int taken = 0; found.hasMatch() && taken < most; ++taken) {
        open += command.startsWith(u'(');
        command = command.sliced(found.capturedLength());
        found = runner.match(command);
    }
    for (; open > 0 && command.endsWith(u')'); --open)
        command = command.chopped(1).trimmed();
    return command;
}

QStringList definedFunctions(const QString &script)
{
    static const QRegularExpression definition(
        uR"((?:^|[\s;{(])(?:function\s+([\w.-]+)|([\w.-]+)\s*\(\)))"_s);
    QStringList names;
    for (const auto &found : definition.globalMatch(script))
        names.append(found.captured(1) + found.captured(2));
    return names;
}

QList<Command> allCommands(const Runbook &runbook, bool guides)
{
    QList<Command> commands;
    for (const Phase &phase : runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const ChecklistItem &item : section.items)
                commands += item.commands;
            for (const Step &step : section.steps)
                commands += step.commands;
        }
    }
    if (guides) {
        for (const Guide &guide : runbook.guides)
            commands += guide.commands;
    }
    return commands;
}

bool isShell(const Command &command)
{
    static const QStringList shells {QString(),          u"sh"_s,         u"bash"_s,
                                     u"shell"_s,         u"console"_s,    u"zsh"_s,
                                     u"shell-session"_s, u"sh-session"_s, u"terminal"_s};
    return shells.contains(command.language)
        && (!command.language.isEmpty() || command.text.trimmed().startsWith(u"$ "_s));
}
