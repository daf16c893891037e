// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "signoff/sshkey.h"

#include <stop_token>

class SecretStore;

/// Makes an Ed25519 key for somebody who has none, encrypts it with its passphrase and keeps it in
/// the store as `name`, where `keychain:NAME` signs with it. Refuses an empty passphrase (whoever
/// opens the keychain would sign) and a name that is taken. Nothing unencrypted outlives the call,
/// and the passphrase is kept nowhere. Blocks, as the store may ask the user; for worker threads.
Result<SshPublicKey> makeKeptKey(SecretStore &store, const QString &name, const QString &passphrase,
                                 std::stop_token stop = {});
