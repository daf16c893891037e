// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "process/sshjumps.h"

#include <QStringList>

#include <mutex>
#include <stop_token>

/// The one connection to a machine, by the user's own OpenSSH: its configuration, agent and
/// known_hosts. Nothing is asked, no host key is accepted that is not known, not even one of a jump
/// host on the way, and what the configuration forwards is not forwarded. Safe from several
/// threads.
class SshConnection
{
public:
    /// A name of the user's configuration, or user@host.
    explicit SshConnection(QString destination);

    const QString &destination() const { return m_destination; }
    /// Connects, unless that is done; every console of this user shares it, and it closes itself a
    /// minute after it was last used. An Error says why there is no connection. Blocks.
    Result<void> open(std::stop_token stop);
    /// The client that runs `sh` there over the connection, its text on standard input.
    QStringList shellArguments() const;

private:
    QStringList baseArguments(const QString &errors = {}) const;
    bool isOpen() const;
    Result<void> findWay(const std::stop_token &stop);

    QString m_destination;
    QString m_socket;
    std::mutex m_opening;
    SshWay m_way;
    bool m_found = false;
    mutable std::mutex m_wayGuard;
};
