// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/placeholder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

bool isPlaceholderAddress(const QString &address)
{
    // The names of RFC 2606 and 6761 that lead nowhere, and what templates write.
    static const QRegularExpression placeholder(
        uR"((?:^|[@./])(?:[^@/]*\.)?(?:example\.(?:com|org|net|edu)|(?:[^@/.]+\.)*(?:example|invalid|test))(?:[:/]|$))"
        uR"(|your[-_]?(?:domain|company|org|team|app)|change[-_]?me|placeholder|\bxxx+\b|_{3,}|[<>\[\]{}]|\btbd\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return address.trimmed().isEmpty() || placeholder.match(address.trimmed()).hasMatch();
}
