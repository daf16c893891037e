// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/host.h"

#include <memory>

class SshConnection;
class SupervisorPool;
struct RemoteRun;

/// Another machine, by the user's own OpenSSH. Commands start where a login there starts, in a
/// session of their own, and go on where the connection breaks: then it is asked again what became
/// of them. Copies share the connection.
class SshHost : public Host
{
public:
    /// `destination`: a name of the user's configuration, or user@host. `supervisor`: as for
    /// LocalHost.
    SshHost(HostId id, const QString &destination, const QString &supervisor = {});

    HostId id() const override { return m_id; }
    QString vantage() const override;
    /// Relative working directories start at the login's; output is kept and redacted here. A
    /// command that the machine can no longer be asked about is an Error that says so.
    Result<CommandResult> run(const CommandSpec &spec, std::stop_token stop,
                              const OutputSink &sink = {}) const override;
    Result<QByteArray> readFile(const QString &path, qint64 limit,
                                std::stop_token stop) const override;
    Result<QStringList> listFiles(const QString &folder, std::stop_token stop) const override;

    /// Ends what a console before this one started with that spool file. Blocks.
    void endRun(const QString &spoolFile) const;
    /// How long a command gets between TERM and KILL.
    void setGrace(std::chrono::milliseconds grace) { m_grace = grace; }

private:
    Result<CommandResult> shell(const QByteArray &text, std::chrono::milliseconds timeout,
                                std::stop_token stop) const;
    Result<CommandResult> settle(const RemoteRun &run, CommandResult result,
                                 const std::stop_token &stop) const;

    HostId m_id;
    std::shared_ptr<SshConnection> m_connection;
    std::shared_ptr<SupervisorPool> m_supervisors;
    std::chrono::milliseconds m_grace {2000};
};
