// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

/// The machine's own ssh-keygen, for keys this program cannot read itself: encrypted files, other
/// kinds, security keys. Blocks; for worker threads. A passphrase that is not given is asked for by
/// ssh-keygen on its terminal, or by the user's own askpass program where there is none.

/// The armored signature over `message`; waits at most two minutes for passphrase and touch.
Result<QByteArray> signByKeygen(const QString &keyFile, const QString &passphrase,
                                const QByteArray &nameSpace, const QByteArray &message,
                                std::stop_token stop);
/// Makes a new Ed25519 key that is encrypted from its first byte on, and its public line in
/// `keyFile`.pub; an Error where there is a file already.
Result<void> makeEncryptedKeyFile(const QString &keyFile, const QString &comment,
                                  const QString &passphrase);
