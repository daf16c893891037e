// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "signoff/sshcrypto.h"
#include "signoff/sshkey.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// A private key file of OpenSSH, as far as it can be read without its passphrase.
struct KeyFile
{
    SshPublicKey publicKey;
    bool encrypted = false;
    /// The pair, where it is Ed25519 and not encrypted.
    std::optional<Ed25519Key> pair;
};

/// Reads the text of an "OPENSSH PRIVATE KEY" file; other forms of private keys are refused by
/// name.
Result<KeyFile> readKeyFile(const QByteArray &text);
/// The unencrypted text of a key file, as ssh-keygen reads it.
QByteArray keyFileText(const Ed25519Key &key, const QString &comment);

/// Makes a new Ed25519 key in `path` (mode 0600) with its public line in `path`.pub; refuses to
/// replace a file. With a passphrase ssh-keygen makes it, and it never lies anywhere unencrypted;
/// blocks for that long.
Result<SshPublicKey> makeKeyFile(const QString &path, const QString &comment,
                                 const QString &passphrase = {});
/// Writes bytes only the user can read, whole or not at all; refuses to replace a file.
Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);
