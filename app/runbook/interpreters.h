// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Which program reads a script, as far as that can be told without running anything.

/// The name of a program: "python3.11" is "python" in version "3.11".
struct InterpreterName
{
    QString family;
    /// Empty where the name has none.
    QString version = {};
};

InterpreterName interpreterName(const QString &program);

/// The program that a file's first line asks for, without `env`, as written: "python3", or
/// "/usr/bin/python3". Empty where it asks for none. Reads the file.
QString askedForIn(const QString &path);

/// Where this machine has a program, a path or a name, links followed; empty where it has none.
QString programHere(const QString &program);

/// The version of this machine's program by the name of its file: "python3" is often a link to
/// "python3.13". Empty where that tells nothing.
QString versionHere(const QString &program);

/// Whether a version, "3.13", is among those that `asked` allows, as Python packages write it:
/// ">=3.11,<4". What cannot be told is allowed.
bool allowsVersion(const QString &asked, const QString &version);

/// What a script of a plain shell does that only bash can.
struct BashOnly
{
    QString text;
    /// From 1; 0 where there is nothing of the kind.
    int line = 0;
};

BashOnly firstBashOnly(const QString &script);
