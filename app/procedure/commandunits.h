// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// The complete commands of a shell script, whole lines each, as far as that can be told without a
/// shell's own parser: compound commands and here documents are one each; from the first thing on
/// that only a parser can see the end of, all that follows is one. Joined by line ends they are
/// the script again. Pure.
QStringList commandUnits(const QString &script);
/// The script, which `set -e` ends at a failed command, made to end at a failed list too (`a && b`,
/// of which a failed), as it would at its last line, and to say at which line it ended. Lines keep
/// their numbers.
QString judgedOneByOne(const QString &script);

/// Where a script that was judged so ended badly.
struct FailedLine
{
    /// From 1.
    int line = 0;
    int status = 0;
    /// The first line of the command; empty where it is not known.
    QString text;
    /// How each command of its pipe ended; empty where it is none.
    QStringList pipe;
};

/// Read from the last line of its output; nothing where that says no such thing. What is written
/// there anybody may write: it is fit to be told, and proves nothing.
std::optional<FailedLine> failedLine(const QByteArray &output, const QString &script);
