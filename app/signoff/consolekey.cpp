// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/consolekey.h"

#include "domain/signoff.h"
#include "signoff/keyfile.h"
#include "signoff/signing.h"
#include "signoff/sshsig.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

KeyHeadSigner::KeyHeadSigner(Ed25519Key key)
    : m_key(std::move(key))
{
}

QString KeyHeadSigner::publicKey() const
{
    return u"ssh-ed25519 "_s + QString::fromLatin1(m_key.blob().toBase64());
}

Result<QByteArray> KeyHeadSigner::sign(const QByteArray &text) const
{
    return signSsh(m_key, headNamespace, text);
}

static Result<ConsoleKey> consoleKeyFrom(const QByteArray &text, bool inKeychain,
                                         const QString &where, const QString &place)
{
    const Result<KeyFile> key = readKeyFile(text);
    if (!key || !key->pair)
        return failure(
            key ? Signing::tr(
                      "the console's key cannot be used: it is encrypted or of another kind")
                : key.error().message,
            place);
    return ConsoleKey {std::make_shared<KeyHeadSigner>(*key->pair), inKeychain, where};
}

/// The key in a file that is there, or a new one written to it.
static Result<ConsoleKey> consoleKeyInFile(const QString &path, const QString &where)
{
    if (QFile file(path); file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return failure(file.errorString(), path);
        return consoleKeyFrom(file.read(65536), false, where, path);
    }
    const Result<Ed25519Key> made = makeEd25519Key();
    if (!made)
        return std::unexpected(made.error());
    const QByteArray text = keyFileText(*made, u"launch-console"_s);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failure(Signing::tr("the folder cannot be made"), QFileInfo(path).path());
    const Result<void> written = writePrivateFile(path, text);
    // Another console of the same user may have been quicker.
    if (!written && QFile::exists(path))
        return consoleKeyInFile(path, where);
    if (!written)
        return std::unexpected(written.error());
    return consoleKeyFrom(text, false, where, path);
}

Result<ConsoleKey> consoleKey(const ConsoleKeychain &keychain, const QString &folder,
                              const QString &wanted)
{
    const QString name = u"launch-console/console-key"_s;
    const QString place = u"keychain:"_s + name;
    const QString path = QDir(folder).filePath(u"console-key"_s);
    const QString inFile =
        Signing::tr("The console's key is in %1, readable by your user only").arg(path);
    const QString inKeychain = Signing::tr("The console's key is in the keychain");
    const bool hasFile = QFile::exists(path);
    if (hasFile && !wanted.isEmpty()) {
        Result<ConsoleKey> key = consoleKeyInFile(path, inFile);
        if (key && key->signer->publicKey() == wanted)
            return key;
    }
    if (!keychain.read)
        return consoleKeyInFile(path, Signing::tr("%1; there is no keychain here").arg(inFile));
    const Result<std::optional<QByteArray>> kept = keychain.read(name);
    if (!kept)
        return failure(Signing::tr("the console's key cannot be had: %1").arg(kept.error().message),
                       place);
    if (*kept)
        return consoleKeyFrom(**kept, true, inKeychain, place);
    if (hasFile)
        return consoleKeyInFile(path, inFile);
    const Result<Ed25519Key> made = makeEd25519Key();
    if (!made)
        return std::unexpected(made.error());
    const QByteArray text = keyFileText(*made, u"launch-console"_s);
    if (const Result<void> written = keychain.write(name, text); !written)
        return failure(Signing::tr("the console's key could not be kept in the keychain: %1")
                           .arg(written.error().message),
                       place);
    return consoleKeyFrom(text, true, inKeychain, place);
}

Result<ConsoleKey> rehearsalConsoleKey(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"rehearsal-console-key"_s);
    Result<ConsoleKey> key =
        consoleKeyInFile(path, Signing::tr("The rehearsals' key is in %1").arg(path));
    return key ? key : passingConsoleKey();
}

Result<ConsoleKey> passingConsoleKey()
{
    const Result<Ed25519Key> made = makeEd25519Key();
    if (!made)
        return std::unexpected(made.error());
    return ConsoleKey {std::make_shared<KeyHeadSigner>(*made), false,
                       Signing::tr("The console's key is kept nowhere: this is a rehearsal")};
}

Result<void> verifyHead(const QByteArray &text, const QByteArray &signature,
                        const QString &consoleKey)
{
    const Result<SshPublicKey> expected = readSshKeyLine(consoleKey);
    if (!expected)
        return std::unexpected(expected.error());
    const Result<SshSigned> made = verifySshSignature(signature, headNamespace, text);
    if (!made)
        return std::unexpected(made.error());
    if (made->key != *expected)
        return failure(Signing::tr("the head is signed by %1, not by the console's key %2")
                           .arg(sshFingerprint(made->key), sshFingerprint(*expected)));
    return {};
}
