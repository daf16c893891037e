// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <memory>
#include <mutex>
#include <vector>

/// A running supervisor and the socket to it. Closing the socket ends it, and what it runs unless
/// that is spooled.
class SupervisorProcess
{
public:
    static Result<std::unique_ptr<SupervisorProcess>> start(const QString &program);
    /// Closes the socket and waits for the supervisor's end.
    ~SupervisorProcess();
    SupervisorProcess(const SupervisorProcess &) = delete;
    SupervisorProcess &operator=(const SupervisorProcess &) = delete;

    int socket() const { return m_socket; }
    /// Whether it has ended, as far as the socket tells.
    bool isGone() const;

private:
    SupervisorProcess(int socket, int pid)
        : m_socket(socket)
        , m_pid(pid)
    {
    }

    int m_socket;
    int m_pid;
};

/// Supervisors that have nothing to do, for the next command: starting one costs as much as a short
/// command. Safe from several threads.
class SupervisorPool
{
public:
    /// Empty: launch-console-supervisor beside the program, or in libexec.
    explicit SupervisorPool(QString program);

    /// An idle one, or a new one.
    Result<std::unique_ptr<SupervisorProcess>> take();
    void giveBack(std::unique_ptr<SupervisorProcess> supervisor);

private:
    QString m_program;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<SupervisorProcess>> m_idle;
};
