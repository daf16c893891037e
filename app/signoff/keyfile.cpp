// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/keyfile.h"

#include "signoff/signing.h"
#include "signoff/sshkeygen.h"
#include "signoff/sshwire.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

static constexpr char keyFileHeader[] = "-----BEGIN OPENSSH PRIVATE KEY-----\n";
static constexpr char keyFileFooter[] = "-----END OPENSSH PRIVATE KEY-----";
static const QByteArray keyFileMagic("openssh-key-v1\0", 15);

Result<KeyFile> readKeyFile(const QByteArray &text)
{
    QByteArray lines = text.left(65536);
    lines.replace("\r\n", "\n");
    const qsizetype footer = lines.indexOf(keyFileFooter);
    if (!lines.startsWith(keyFileHeader) || footer < 0) {
        if (lines.startsWith("-----BEGIN "))
            return failure(Signing::tr("a private key of another form than OpenSSH's own"));
        return failure(Signing::tr("not a private key file"));
    }
    QByteArray base64 =
        lines.mid(sizeof keyFileHeader - 1, footer - qsizetype(sizeof keyFileHeader) + 1);
    base64.replace("\n", "");
    SshReader reader(QByteArray::fromBase64(base64));
    const bool marked = reader.raw(keyFileMagic.size()) == keyFileMagic;
    const QByteArray cipher = reader.string(64);
    const QByteArray derivation = reader.string(64);
    reader.string(1024);
    const quint32 count = reader.number();
    const QByteArray blob = reader.string(16384);
    const QByteArray secret = reader.string();
    if (reader.failed() || !marked || count != 1)
        return failure(Signing::tr("the private key file is damaged"));
    const Result<SshPublicKey> publicKey = readSshKeyBlob(blob);
    if (!publicKey)
        return std::unexpected(publicKey.error());
    KeyFile file {*publicKey, cipher != "none" || derivation != "none", {}};
    if (file.encrypted || publicKey->type != SshKeyType::Ed25519)
        return file;

    SshReader inner(secret);
    const quint32 check = inner.number();
    const bool same = inner.number() == check && inner.string(64) == "ssh-ed25519";
    inner.string(64);
    const QByteArray both = inner.string(64);
    file.publicKey.comment = QString::fromUtf8(inner.string(4096));
    if (inner.failed() || !same || both.size() != 64)
        return failure(Signing::tr("the private key file is damaged"));
    const Result<Ed25519Key> pair = ed25519FromSeed(both.first(32));
    if (!pair || pair->point != publicKey->point)
        return failure(Signing::tr("the private key file holds another key than it says"));
    file.pair = *pair;
    return file;
}

QByteArray keyFileText(const Ed25519Key &key, const QString &comment)
{
    const quint32 check = QRandomGenerator::system()->generate();
    SshWriter inner;
    inner.number(check).number(check).string("ssh-ed25519").string(key.point);
    inner.string(key.seed + key.point).string(comment.toUtf8());
    for (quint8 pad = 1; inner.bytes().size() % 8 != 0; ++pad)
        inner.byte(pad);
    const QByteArray base64 = SshWriter()
                                  .raw(keyFileMagic)
                                  .string("none")
                                  .string("none")
                                  .string({})
                                  .number(1)
                                  .string(key.blob())
                                  .string(inner.bytes())
                                  .bytes()
                                  .toBase64();
    QByteArray text = keyFileHeader;
    for (qsizetype at = 0; at < base64.size(); at += 70)
        text += base64.mid(at, 70) + '\n';
    return text + keyFileFooter + '\n';
}

Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(file.exists() ? Signing::tr("there is a file already") : file.errorString(),
                       path);
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const QString why = file.errorString();
        file.remove();
        return failure(why, path);
    }
    return {};
}

static Result<SshPublicKey> makeEncrypted(const QString &path, const QString &comment,
                                          const QString &passphrase)
{
    if (const Result<void> made = makeEncryptedKeyFile(path, comment, passphrase); !made)
        return std::unexpected(made.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString(), path);
    const Result<KeyFile> key = readKeyFile(file.readAll());
    if (!key)
        return std::unexpected(key.error());
    SshPublicKey publicKey = key->publicKey;
    publicKey.comment = comment;
    return publicKey;
}

Result<SshPublicKey> makeKeyFile(const QString &path, const QString &comment,
                                 const QString &passphrase)
{
    if (!passphrase.isEmpty())
        return makeEncrypted(path, comment, passphrase);
    const Result<Ed25519Key> key = makeEd25519Key();
    if (!key)
        return std::unexpected(key.error());
    Result<SshPublicKey> publicKey = readSshKeyBlob(key->blob());
    if (!publicKey)
        return publicKey;
    publicKey->comment = comment;
    const Result<void> written = writePrivateFile(path, keyFileText(*key, comment));
    if (!written)
        return std::unexpected(written.error());
    QFile line(path + u".pub"_s);
    if (!line.open(QIODevice::WriteOnly)
        || line.write((sshKeyLine(*publicKey) + u' ' + comment + u'\n').toUtf8()) < 0)
        return failure(line.errorString(), line.fileName());
    return publicKey;
}
