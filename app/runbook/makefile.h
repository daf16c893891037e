// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

/// The targets a Makefile names, by reading it; nothing of it is run. Escaped colons are part of
/// the name.
struct MakefileTargets
{
    QSet<QString> names;
    /// Names such as "a:b" that stand there without the backslash they need.
    QSet<QString> unescaped;
    /// Patterns, includes or computed names: a target that is not seen may still be there.
    bool open = false;
};

MakefileTargets makefileTargets(const QByteArray &text);
