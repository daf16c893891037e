// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/host.h"

class SupervisorPool;

/// A command and its environment, ready to be run by a supervisor.
struct SupervisedCommand
{
    QStringList argv;
    /// Handed over by descriptor after `argv`; null: none.
    QString script;
    /// What it reads from its standard input; empty: nothing.
    QByteArray input;
    QStringList environment;
    QString workingDirectory;
    std::chrono::milliseconds timeout {0};
    /// Between TERM and KILL.
    std::chrono::milliseconds grace {2000};
    qint64 outputCap = 0;
    QString spoolFile;
    QList<FileBind> binds;
    /// Every form of every secret.
    QList<QByteArray> patterns;
};

/// Has a supervisor run it and waits for the answer. One that spools has a supervisor of its own,
/// which outlives this program. An Error: the command could not be started, or the supervisor
/// itself was ended.
Result<CommandResult> supervise(SupervisorPool &pool, const SupervisedCommand &command,
                                std::stop_token stop, const OutputSink &sink);
