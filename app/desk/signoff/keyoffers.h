// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/signoff/keptkeys.h"
#include "signoff/signer.h"

#include <QList>

/// A key that is at hand for signing, with what can be told of it.
struct KeyOffer
{
    /// Whether it asks before each signature: a touch, a passphrase.
    enum class Asks { Yes, No, Unknown };

    /// As `keySourceFromText` reads it.
    QString source;
    /// "agent", "keychain" or the file's path.
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
/// Those that were made here: each is encrypted, so that it asks for its passphrase each time. The
/// keychain is not asked; a line that is no key is left out.
QList<KeyOffer> offersOfKept(const QList<KeptKey> &keys);
/// The key that somebody names, wherever it is kept; an Error says why nothing can be told of it.
/// Blocks, as a keychain may ask its user first; for worker threads.
Result<KeyOffer> describeKey(const KeySource &source, const SigningTools &tools,
                             std::stop_token stop = {});
