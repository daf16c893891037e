// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "range/rangeserver.h"

/// A real sshd on loopback that lets this user in with a key of its own, and a client's
/// configuration that knows it as "web1". From `start` on `ssh` in PATH reads that configuration.
class SshServer
{
public:
    /// An Error where no sshd can run here.
    Result<void> start();
    /// What sshd wrote: one line a login, among others.
    QByteArray log() const;
    /// Cuts every connection, as a network would.
    void cutConnections() const;
    void stop() { m_server.reset(); }

    QString knownHosts() const { return m_folder->filePath(QStringLiteral("known_hosts")); }
    /// The host's public key as known_hosts has it.
    QByteArray hostLine() const { return m_hostLine; }

private:
    Result<void> writeFiles(quint16 port);

    std::shared_ptr<QTemporaryDir> m_folder = std::make_shared<QTemporaryDir>();
    std::unique_ptr<RangeServer> m_server;
    QByteArray m_hostLine;
};
