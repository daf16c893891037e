// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/signer.h"

#include "secrets/secretstore.h"
#include "signoff/keyfile.h"
#include "signoff/signing.h"
#include "signoff/sshagent.h"
#include "signoff/sshkeygen.h"
#include "signoff/sshsig.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

SigningTools signingTools()
{
    const auto store = std::make_shared<KeychainStore>();
    return {[store](const QString &name, std::stop_token stop) { return store->read(name, stop); },
            {}};
}

Result<KeySource> keySourceFromText(const QString &text)
{
    KeySource source;
    if (text.startsWith("keychain:"_L1))
        source = {KeySource::Kind::Keychain, text.sliced(9), {}};
    else if (text.startsWith("agent:"_L1))
        source = {KeySource::Kind::Agent, text.sliced(6), {}};
    else
        source = {KeySource::Kind::File, text, {}};
    if (source.name.trimmed().isEmpty())
        return failure(
            Signing::tr("a key is due: keychain:NAME, agent:FINGERPRINT or a private key file"));
    return source;
}

static Result<QByteArray> signByAgent(const QString &fingerprint, const SigningTools &tools,
                                      const QByteArray &nameSpace, const QByteArray &message,
                                      std::stop_token stop)
{
    const SshAgent agent(tools.agentSocket);
    const Result<QList<SshPublicKey>> keys = agent.keys(stop);
    if (!keys)
        return std::unexpected(keys.error());
    const QString wanted =
        fingerprint.startsWith("SHA256:"_L1) ? fingerprint : u"SHA256:"_s + fingerprint;
    for (const SshPublicKey &key : *keys) {
        if (sshFingerprint(key) != wanted)
            continue;
        const Result<QByteArray> field = agent.sign(key, sshSignedBytes(nameSpace, message), stop);
        if (!field)
            return field;
        return armoredSshSignature(key.blob, nameSpace, *field);
    }
    return failure(Signing::tr("the SSH agent has no key %1").arg(wanted));
}

static Result<QByteArray> signByFile(const KeySource &source, const SigningTools &tools,
                                     const QByteArray &nameSpace, const QByteArray &message,
                                     std::stop_token stop)
{
    QFile file(source.name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString(), source.name);
    const QByteArray text = file.read(65536);
    if (const Result<SshPublicKey> line = readSshKeyLine(QString::fromUtf8(text)))
        return signByAgent(sshFingerprint(*line), tools, nameSpace, message, stop);
    const Result<KeyFile> key = readKeyFile(text);
    if (key && key->pair)
        return signSsh(*key->pair, nameSpace, message);
    if (!key && !text.startsWith("-----BEGIN "))
        return failure(key.error().message, source.name);
    Result<QByteArray> signature =
        signByKeygen(source.name, source.passphrase, nameSpace, message, stop);
    if (!signature)
        signature.error().where = source.name;
    return signature;
}

static Result<QByteArray> signByKeychain(const KeySource &source, const SigningTools &tools,
                                         const QByteArray &nameSpace, const QByteArray &message,
                                         std::stop_token stop)
{
    if (!tools.keychain)
        return failure(Signing::tr("there is no keychain here"));
    const Result<QByteArray> secret = tools.keychain(source.name, stop);
    if (!secret)
        return secret;
    const Result<KeyFile> key = readKeyFile(*secret);
    if (!key)
        return failure(key.error().message, u"keychain:"_s + source.name);
    if (key->pair)
        return signSsh(*key->pair, nameSpace, message);
    // Encrypted: ssh-keygen wants a file, which holds nothing readable without the passphrase.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    const Result<void> written = writePrivateFile(path, *secret);
    if (!written)
        return std::unexpected(written.error());
    return signByKeygen(path, source.passphrase, nameSpace, message, stop);
}

Result<QByteArray> signWith(const KeySource &source, const SigningTools &tools,
                            const QByteArray &nameSpace, const QByteArray &message,
                            std::stop_token stop)
{
    Result<QByteArray> signature;
    switch (source.kind) {
    case KeySource::Kind::Agent:
        signature = signByAgent(source.name, tools, nameSpace, message, stop);
        break;
    case KeySource::Kind::Keychain:
        signature = signByKeychain(source, tools, nameSpace, message, stop);
        break;
    case KeySource::Kind::File:
        signature = signByFile(source, tools, nameSpace, message, stop);
        break;
    }
    if (!signature)
        return signature;
    if (const Result<SshSigned> made = verifySshSignature(*signature, nameSpace, message); !made)
        return std::unexpected(made.error());
    return signature;
}
