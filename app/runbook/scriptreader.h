// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A file that a command calls.
struct CalledScript
{
    /// From the folder the commands start in, or absolute.
    QString path;
    /// The program that is to read it ("bash", "python3"); empty for "./script".
    QString interpreter;
    /// 0 for a command of the plan.
    int line = 0;
    /// As the command names it, from where its shell stands by then.
    QString written = {};
    /// What `make` is to make, as far as it is written.
    QStringList goals = {};

    friend bool operator==(const CalledScript &, const CalledScript &) = default;
};

/// Reads the commands of one shell in order, as far as that can be told without a shell: which
/// scripts they call by path, behind `cd`, `sudo` and their like, within `$(…)` and as standard
/// input, too. Pure.
class ScriptReader
{
public:
    /// `checkout`, absolute: a program that is called by an absolute path is a script below it
    /// only. `place`: where the shell begins, below the folder of the commands.
    explicit ScriptReader(const QString &checkout = {}, const QString &place = {});

    /// The next line; `make` calls "Makefile".
    QList<CalledScript> read(const QString &line, int number);

private:
    void readSimple(const QStringList &words, int number, QList<CalledScript> &found);
    void readInterpreter(const QStringList &words, qsizetype at, const QStringList &fed, int number,
                         QList<CalledScript> &found);
    void readFind(const QStringList &words, qsizetype at, int number, QList<CalledScript> &found);
    void readInner(const QString &text, int number, QList<CalledScript> &found);
    CalledScript calledMake(const QStringList &words, qsizetype at, int number) const;
    void goTo(const QStringList &words, qsizetype at);
    QString fromHere(const QString &path) const;
    CalledScript called(const QString &word, const QString &interpreter, int number) const;

    QString m_checkout;
    QString m_place;
    /// Places around the parentheses that are open.
    QStringList m_outer;
    /// What `cat` has just written, which a shell behind it may read.
    QStringList m_fed;
    /// Shells around this one.
    int m_depth = 0;
};
