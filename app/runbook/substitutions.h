// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// A shell's line and what it has other commands compute: `$(…)`, backticks, `<(…)`.
struct Substituted
{
    /// "$_" stands in the place of each.
    QString line;
    /// The commands within, outermost first, as written.
    QStringList inner;
    /// What the last one holds where nothing on this line ends it; else null.
    QString open;
};

/// Takes them out of one line. What stands in single quotes is text. Pure.
Substituted withoutSubstitutions(const QString &line);
