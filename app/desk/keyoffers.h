// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signoff/signer.h"

#include <QList>

/// A key that is at hand for signing, with what can be told of it.
struct KeyOffer
{
    /// Whether it asks before each signature: a touch, a passphrase.
    enum class Asks { Yes, No, Unknown };

    /// As `keySourceFromText` reads it.
    QString source;
    /// "agent" or the file's path.
    QString where;
    SshPublicKey key;
    Asks asks = Asks::Unknown;
    /// The file is encrypted: its passphrase is due.
    bool encrypted = false;

    /// "ed25519 SHA256:… ada@desk · agent · hardware: no · asks each time: not known".
    QString words() const;
};

/// The agent's keys and the private key files of a folder that can sign off, the agent's first; a
/// key that is in both is named once. What cannot be read is left out. Blocks; for worker threads.
QList<KeyOffer> keyOffers(const SigningTools &tools, const QString &sshFolder,
                          std::stop_token stop = {});
