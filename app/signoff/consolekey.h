// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "launch/headsigner.h"
#include "signoff/sshcrypto.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

/// Signs heads with an Ed25519 key in memory.
class KeyHeadSigner final : public HeadSigner
{
public:
    explicit KeyHeadSigner(Ed25519Key key);

    QString publicKey() const override;
    Result<QByteArray> sign(const QByteArray &text) const override;

private:
    Ed25519Key m_key;
};

/// The keychain as far as the console's key needs it. An empty optional is "surely not there"; an
/// Error is "cannot say" (locked, no service).
struct ConsoleKeychain
{
    std::function<Result<std::optional<QByteArray>>(const QString &)> read;
    std::function<Result<void>(const QString &, const QByteArray &)> write;
};

/// This console's key, and a sentence for a person about where it is kept.
struct ConsoleKey
{
    std::shared_ptr<const HeadSigner> signer;
    bool inKeychain = false;
    QString where;
};

/// Reads the console's key, or makes it once: in the keychain; where there is none (`keychain` is
/// empty), in `folder`/console-key (mode 0600). A keychain that cannot say (locked) is an Error, as
/// the key may stand in it. A key file that is there is used where the keychain surely has none,
/// and for a launch that it signs (`wanted`, "ssh-ed25519 AAAA…"). Blocks on the keychain.
Result<ConsoleKey> consoleKey(const ConsoleKeychain &keychain, const QString &folder,
                              const QString &wanted = {});
/// The key of rehearsals: `folder`/rehearsal-console-key, never the keychain; where the folder
/// cannot be written, a key that is kept nowhere.
Result<ConsoleKey> rehearsalConsoleKey(const QString &folder);
/// A new key that is kept nowhere.
Result<ConsoleKey> passingConsoleKey();
/// The head's signature is good and made by that key ("ssh-ed25519 AAAA…").
Result<void> verifyHead(const QByteArray &text, const QByteArray &signature,
                        const QString &consoleKey);
