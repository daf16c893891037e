// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process/consolelink.h"
#include "process/runstatus.h"
#include "process/spool.h"
#include "process/streammask.h"

#include <sys/types.h>

namespace supervisor {

/// One command from its start until nothing of it is left.
class SupervisedRun
{
public:
    /// `signals`: a descriptor that SIGCHLD, SIGTERM and SIGINT are read from. What it tells the
    /// console goes to `unsynced`.
    SupervisedRun(Setup setup, ConsoleLink &link, int signals, Unsynced &unsynced);
    ~SupervisedRun();
    SupervisedRun(const SupervisedRun &) = delete;
    SupervisedRun &operator=(const SupervisedRun &) = delete;

    /// Runs it whole and tells the console. False where processes are left that could not be ended,
    /// or this supervisor was asked to end: it serves nobody else.
    bool exec();

private:
    bool start();
    void loop();
    void turn(bool outputCame);
    void take(const std::string &bytes);
    void readOutput();
    void closeOutput();
    void readLink();
    void readSignals();
    void reap();
    void endTree(long long grace);
    void pursue();
    int wait() const;
    bool isOver() const;
    bool hasMainEnded() const { return m_status.exit.has_value(); }

    Setup m_setup;
    ConsoleLink &m_link;
    int m_signals;
    Unsynced &m_unsynced;
    StreamMask m_mask;
    Spool m_spool;
    RunLines m_lines;
    RunStatus m_status;
    pid_t m_main = 0;
    int m_output = -1;
    bool m_childless = false;
    bool m_ending = false;
    bool m_gaveUp = false;
    bool m_asked = false;
    long long m_deadline = 0;
    long long m_mainEndedAt = 0;
    long long m_killAt = 0;
    long long m_giveUpAt = 0;
};

} // namespace supervisor
