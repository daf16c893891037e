// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/host.h"

/// What became of a command whose console died.
struct SpoolStatus
{
    enum class State {
        Finished,
        /// Its supervisor lives.
        Running,
        /// It was started, and neither it nor its end can be found.
        Unknown,
    };
    State state = State::Unknown;
    /// Of the supervisor: TERM ends the command's whole tree.
    qint64 supervisor = 0;
    std::optional<int> exitCode;
    int signal = 0;
    bool timedOut = false;
    bool stopped = false;
    /// The disk did not take all of the output.
    bool torn = false;
    QStringList survivors;
    /// Why the command could not be started; empty otherwise.
    QString error;
};

/// Reads the file "runs" beside it. An Error where it has no line for it: the command was never
/// started.
Result<SpoolStatus> readSpoolStatus(const QString &spoolFile);
