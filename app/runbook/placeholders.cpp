// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/placeholders.h"

#include "runbook/commandline.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// As long as it was, with nothing left of what stands in quotes.
static QString withoutQuoted(QString command)
{
    QChar quote;
    for (QChar &c : command) {
        if (quote.isNull() && (c == u'\'' || c == u'"')) {
            quote = c;
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = {};
            else
                c = u'\x01';
        }
    }
    return command;
}

std::optional<Placeholder> placeholderIn(const QString &command)
{
    static const QRegularExpression pattern(
        // A name in the braces of a template, but for the words of Go's own.
        uR"(\{\{\s*(?!(?:end|else|break|continue)\b)[A-Za-z][\w-]*\s*\}\}|(?<!\w)\[(?:IP|URL|TAG|POD)\])"
        uR"(|=(?:TBD|TODO|FIXME)\b|(?<![\w.])(?:(?:\d{1,3}|[xX])\.){3}[xX]{1,3}(?![\w.]))"
        uR"(|(?<![<\w])<(?!<)[A-Za-z][\w.-]{0,40}(?: [\w.-]{1,40}){0,4}>|\bYOUR[_-][A-Z_]+\b|\bCHANGE[_-]?ME\b|\[(?!(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL|CRITICAL|NOTICE|ALERT|SUCCESS|FAIL(?:ED|URE)?|PASS(?:ED)?|SKIP(?:PED)?|DONE|STEP|TEST|CHECK|START|STOP)\])[A-Z][A-Z_]{3,}\]|(?<![\w./-])(?:x{3,}|X{3,})(?![\w]))"_s);
    if (const auto bare = pattern.match(withoutQuoted(command)); bare.hasMatch())
        return Placeholder {bare.captured(), false};
    if (const auto found = pattern.match(command); found.hasMatch())
        return Placeholder {found.captured(), true};
    return {};
}

std::pair<QString, int> unfilledIn(const QList<Command> &commands)
{
    for (const Command &command : commands) {
        if (!isShell(command))
            continue;
        for (const CommandLine &line : commandLines(command)) {
            for (const QString &simple : simpleCommands(line.text)) {
                const auto found = placeholderIn(simple);
                if (found && !found->quoted)
                    return {found->text, line.line};
            }
        }
    }
    return {};
}
