// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "signoff/sshkey.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <stop_token>

/// A client of ssh-agent (RFC 9987): OpenSSH's, GnuPG's, GNOME's. Calls block and are made on
/// worker threads; each opens its own connection and closes it on stop, on time-out and at the end.
class SshAgent
{
public:
    /// Empty: $SSH_AUTH_SOCK.
    explicit SshAgent(const QString &socket = {});

    /// Keys of kinds that can sign off. A locked agent answers like an empty one: the Error names
    /// both.
    Result<QList<SshPublicKey>> keys(std::stop_token stop) const;
    /// The signature field over `bytes`; RSA with SHA-512. `patience` covers the touch of a
    /// security key.
    Result<QByteArray> sign(const SshPublicKey &key, const QByteArray &bytes, std::stop_token stop,
                            std::chrono::milliseconds patience = std::chrono::minutes(2)) const;

private:
    Result<QByteArray> ask(const QByteArray &request, std::stop_token stop,
                           std::chrono::milliseconds patience) const;

    QString m_socket;
};

/// What an agent's answers say, without the length before them; an Error for any other bytes.
Result<QList<SshPublicKey>> readAgentKeys(const QByteArray &answer);
Result<QByteArray> readAgentSignature(const QByteArray &answer);
