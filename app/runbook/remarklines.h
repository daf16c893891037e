// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

/// How single lines of a document look to the eye, whatever Markdown makes of them. Pure.
namespace RemarkLines {

/// Characters and length of the fence that a line opens or closes; 0 where it is none.
struct FenceLine
{
    char character = 0;
    qsizetype length = 0;
    bool named = false;
};

FenceLine fenceLine(QByteArrayView bare);

/// Without what stands before the words of a block quote.
QByteArrayView withoutQuotes(QByteArrayView line);
/// What stands behind the marker of a list item; nothing where the line is none.
std::optional<QByteArrayView> afterMarker(QByteArrayView bare);
/// "[ ] words", "[x] words".
bool startsWithTask(QByteArrayView words);
/// An item that is a task, in quotes or not.
bool isTaskLine(QByteArrayView line);
/// "[-] words", "[] words", "🔧 [ ] words": a box to its author, text to GitHub.
bool isUnreadBox(QByteArrayView words);

} // namespace RemarkLines
