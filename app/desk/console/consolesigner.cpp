// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/consolesigner.h"

#include "desk/console/thisuser.h"
#include "secrets/keyringstate.h"
#include "secrets/secretstore.h"
#include "signoff/consolekey.h"

Result<std::shared_ptr<const HeadSigner>> consoleSigner(bool rehearsal, const QString &wanted)
{
    const auto signer = [](ConsoleKey key) { return std::move(key.signer); };
    if (rehearsal)
        return rehearsalConsoleKey(dataFolder()).transform(signer);
    if (isNoKeychain(keyringState()))
        return consoleKey({}, dataFolder(), wanted).transform(signer);
    const auto store = std::make_shared<KeychainStore>();
    ConsoleKeychain keychain;
    keychain.read = [store](const QString &name) { return store->readIfThere(name); };
    keychain.write = [store](const QString &name, const QByteArray &key) {
        return store->write(name, key);
    };
    return consoleKey(keychain, dataFolder(), wanted).transform(signer);
}
