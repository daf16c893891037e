// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The complete commands of a shell script, whole lines each, as far as that can be told without a
/// shell's own parser: from the first compound command or here document on, all that follows is
/// one. Joined by line ends they are the script again. Pure.
QStringList commandUnits(const QString &script);
/// The script, which `set -e` ends at a failed command, made to end at a failed list too (`a && b`,
/// of which a failed), as it would at its last line. Lines keep their numbers.
QString judgedOneByOne(const QString &script);
