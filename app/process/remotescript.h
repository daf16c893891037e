// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>

/// A command for another machine, ready to be wrapped.
struct RemoteRun
{
    /// Names the run there; letters and digits, used once.
    QString id;
    QStringList argv;
    /// Follows `argv` as a file; null: none.
    QString script;
    QHash<QString, QString> environment;
    /// Empty: where a login there starts.
    QString folder;
    /// 0: as long as it takes.
    std::chrono::milliseconds timeout {0};
    /// Between TERM and KILL.
    std::chrono::milliseconds grace {2000};
};

/// POSIX shell texts for the standard input of `sh` on another machine. A run has a folder there
/// (~/.cache/launch-console/ID, else below /tmp) with the process group's id, what became of it,
/// and the script; it goes on where the connection breaks.
namespace RemoteScript {

/// Runs it in a session of its own, its output passed on as it comes, and ends what it leaves
/// behind. Exits as the command did.
QByteArray run(const RemoteRun &run);
/// Ends the run: TERM, then KILL after `grace`, to its group and to what carries its mark.
QByteArray stop(const QString &id, std::chrono::milliseconds grace);
/// Says "none", "running", "gone", or "ended" and then rc=, late=, stopped= and left= on lines of
/// their own; an ended run's folder is removed.
QByteArray collect(const QString &id);
/// One word of a shell, whatever it holds.
QByteArray quoted(const QString &text);

} // namespace RemoteScript
