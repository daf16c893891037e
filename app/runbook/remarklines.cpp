// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/remarklines.h"

static bool isBlankChar(char c)
{
    return c == ' ' || c == '\t';
}

QByteArrayView RemarkLines::withoutQuotes(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size() && (isBlankChar(line[at]) || line[at] == '>'))
        ++at;
    return line.sliced(at);
}

std::optional<QByteArrayView> RemarkLines::afterMarker(QByteArrayView bare)
{
    qsizetype at = 0;
    if (!bare.isEmpty() && (bare[0] == '-' || bare[0] == '*' || bare[0] == '+')) {
        at = 1;
    } else {
        while (at < bare.size() && bare[at] >= '0' && bare[at] <= '9')
            ++at;
        if (at == 0 || at >= bare.size() || (bare[at] != '.' && bare[at] != ')'))
            return std::nullopt;
        ++at;
    }
    if (at >= bare.size() || !isBlankChar(bare[at]))
        return std::nullopt;
    while (at < bare.size() && isBlankChar(bare[at]))
        ++at;
    return bare.sliced(at);
}

bool RemarkLines::startsWithTask(QByteArrayView words)
{
    return words.size() > 4 && words[0] == '[' && words[2] == ']' && isBlankChar(words[3])
        && (words[1] == ' ' || words[1] == 'x' || words[1] == 'X');
}

bool RemarkLines::isTaskLine(QByteArrayView line)
{
    const auto words = afterMarker(withoutQuotes(line));
    return words && startsWithTask(*words);
}

bool RemarkLines::isUnreadBox(QByteArrayView words)
{
    if (words.size() > 3 && words[0] == '[') {
        const bool empty = words[1] == ']' && isBlankChar(words[2]);
        const bool other = words[2] == ']' && isBlankChar(words[3])
            && QByteArrayView("-/~>?!*").contains(words[1]);
        return empty || other;
    }
    // A short run of other than letters (an emoji is four bytes, sometimes two of them), then a
    // box.
    qsizetype at = 0;
    while (at < words.size() && at < 12 && uchar(words[at]) >= 0x80)
        ++at;
    if (at < 2)
        return false;
    while (at < words.size() && isBlankChar(words[at]))
        ++at;
    return startsWithTask(words.sliced(at));
}

RemarkLines::FenceLine RemarkLines::fenceLine(QByteArrayView bare)
{
    if (bare.size() < 3 || (bare[0] != '`' && bare[0] != '~'))
        return {};
    qsizetype at = 0;
    while (at < bare.size() && bare[at] == bare[0])
        ++at;
    if (at < 3)
        return {};
    const QByteArrayView rest = bare.sliced(at).trimmed();
    if (rest.contains('`'))
        return {};
    return {bare[0], at, !rest.isEmpty()};
}
