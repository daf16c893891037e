// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/placeholder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

bool isPlaceholderKey(const QString &key)
{
    // A real one may hold such letters within a word.
    static const QRegularExpression placeholder(
        uR"((?:^|[^A-Za-z0-9])(?:x{3,}|your|your[-_]\w+|your(?:domain|company|org|team|app|token|key|webhook|secret|url)|change[-_]?me|placeholder|[TB]0{6,}|tbd)(?:[^A-Za-z0-9]|$)|[<>{}]|\.{3}|…)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return placeholder.match(key).hasMatch();
}

bool isPlaceholderAddress(const QString &address)
{
    // The names of RFC 2606 and 6761 that lead nowhere, and what templates write.
    static const QRegularExpression placeholder(
        uR"((?:^|[@./])(?:[^@/]*\.)?(?:example\.(?:com|org|net|edu)|(?:[^@/.]+\.)*(?:example|invalid|test))(?:[:/]|$))"
        uR"(|your[-_]?(?:domain|company|org|team|app)|change[-_]?me|placeholder|\bxxx+\b|_{3,}|[<>\[\]{}]|\btbd\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return address.trimmed().isEmpty() || placeholder.match(address.trimmed()).hasMatch();
}
