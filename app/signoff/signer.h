// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "signoff/sshkey.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <stop_token>

/// Where a lead's key is.
struct KeySource
{
    enum class Kind { Keychain, Agent, File };

    Kind kind = Kind::File;
    /// Name in the keychain, fingerprint in the agent ("SHA256:…"), or the file's path.
    QString name;
    /// Of an encrypted key; empty: ssh-keygen asks for it.
    QString passphrase;

    friend bool operator==(const KeySource &, const KeySource &) = default;
};

/// What signing reaches for, beside files.
struct SigningTools
{
    /// A secret of the keychain by name; called on the thread that signs.
    std::function<Result<QByteArray>(const QString &, std::stop_token)> keychain;
    /// Empty: $SSH_AUTH_SOCK.
    QString agentSocket;
};

/// This machine's keychain and agent.
SigningTools signingTools();
/// "keychain:NAME", "agent:FINGERPRINT" or a path.
Result<KeySource> keySourceFromText(const QString &text);
/// The armored signature over `message`, checked once before it is handed on. Blocks until the key
/// has signed; for worker threads. A public key's file stands for the same key in the agent.
Result<QByteArray> signWith(const KeySource &source, const SigningTools &tools,
                            const QByteArray &nameSpace, const QByteArray &message,
                            std::stop_token stop);
