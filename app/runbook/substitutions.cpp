// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/substitutions.h"

using namespace Qt::StringLiterals;

/// Deeper ones are read as if nothing ended them.
static constexpr int deepestSubstitution = 20;

/// Behind the quoted text that begins at `at`; the end of the line where nothing ends it.
static qsizetype behindSingleQuotes(QStringView line, qsizetype at)
{
    const qsizetype end = line.indexOf(u'\'', at + 1);
    return end < 0 ? line.size() : end + 1;
}

/// As `behindParenthesis`.
static qsizetype behindBackticks(QStringView line, qsizetype at)
{
    for (++at; at < line.size(); ++at) {
        if (line[at] == u'\\')
            ++at;
        else if (line[at] == u'`')
            return at + 1;
    }
    return line.size() + 1;
}

/// Behind the parenthesis that closes the one before `at`; beyond the line's end where nothing
/// does.
static qsizetype behindParenthesis(QStringView line, qsizetype at, int depth)
{
    int open = 1;
    bool quoted = false;
    while (at < line.size() && depth < deepestSubstitution) {
        const QChar c = line[at];
        if (c == u'\\') {
            at += 2;
        } else if (c == u'\'' && !quoted) {
            at = behindSingleQuotes(line, at);
        } else if (c == u'`') {
            at = behindBackticks(line, at);
        } else if (line.sliced(at).startsWith("$("_L1)) {
            at = behindParenthesis(line, at + 2, depth + 1);
        } else {
            if (c == u'"')
                quoted = !quoted;
            else if (!quoted && c == u'(')
                ++open;
            else if (!quoted && c == u')')
                --open;
            ++at;
            if (open == 0)
                return at;
        }
    }
    return line.size() + 1;
}

/// How many characters begin a substitution here; 0 where none does.
static qsizetype opening(QStringView rest, bool quoted)
{
    if (rest.startsWith(u'`'))
        return 1;
    const bool computes = rest.startsWith("$("_L1) && !rest.startsWith("$(("_L1);
    const bool asFile = !quoted && (rest.startsWith("<("_L1) || rest.startsWith(">("_L1));
    return computes || asFile ? 2 : 0;
}

Substituted withoutSubstitutions(const QString &text)
{
    // Most lines have none.
    const bool any = text.contains(u'`') || text.contains("$("_L1) || text.contains("<("_L1)
        || text.contains(">("_L1);
    if (!any)
        return {.line = text, .inner = {}, .open = {}};
    Substituted found;
    const QStringView line = text;
    bool quoted = false;
    qsizetype at = 0;
    const auto copyTo = [&](qsizetype end) {
        end = qMin(end, line.size());
        found.line += line.sliced(at, end - at);
        at = end;
    };
    while (at < line.size()) {
        const QStringView rest = line.sliced(at);
        if (const qsizetype size = opening(rest, quoted); size > 0) {
            const qsizetype begin = at + size;
            const qsizetype end =
                size == 1 ? behindBackticks(line, at) : behindParenthesis(line, begin, 0);
            if (end <= line.size())
                found.inner.append(text.sliced(begin, end - 1 - begin));
            else
                found.open = text.sliced(begin) + u' ';
            found.line += "$_"_L1;
            at = end;
        } else if (rest.startsWith(u'\\')) {
            copyTo(at + 2);
        } else if (rest.startsWith(u'\'') && !quoted) {
            copyTo(behindSingleQuotes(line, at));
        } else {
            quoted = quoted != rest.startsWith(u'"');
            copyTo(at + 1);
        }
    }
    return found;
}
