// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/sshsig.h"

#include "signoff/signing.h"
#include "signoff/sshwire.h"
#include "signoff/strictbase64.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

static constexpr char sigMagic[] = "SSHSIG";
static constexpr char sigHeader[] = "-----BEGIN SSH SIGNATURE-----\n";
static constexpr char sigFooter[] = "-----END SSH SIGNATURE-----";
static constexpr qsizetype sigCap = 65536;

static Result<QByteArray> dearmored(const QByteArray &armored)
{
    if (armored.isEmpty())
        return failure(Signing::tr("the signature is empty"));
    if (armored.size() > sigCap)
        return failure(Signing::tr("the signature is longer than 64 KiB"));
    QByteArray text = armored;
    text.replace("\r\n", "\n");
    if (!text.startsWith(sigHeader))
        return failure(Signing::tr("not an SSH signature: its first line is missing"));
    const qsizetype from = qsizetype(sizeof sigHeader) - 1;
    const qsizetype footer = text.indexOf(QByteArray("\n") + sigFooter, from - 1);
    if (footer < 0)
        return failure(Signing::tr("the SSH signature has no last line: it is cut"));
    const QByteArray after = text.mid(footer + 1 + qsizetype(sizeof sigFooter) - 1);
    if (!after.isEmpty() && after != "\n")
        return failure(Signing::tr("there is text after the SSH signature"));
    QByteArray base64 = text.mid(from, footer - from);
    base64.replace("\n", "");
    const std::optional<QByteArray> decoded = fromStrictBase64(base64);
    if (!decoded)
        return failure(Signing::tr("the SSH signature's base64 is damaged"));
    return *decoded;
}

static QByteArray signedBytes(const QByteArray &nameSpace, const QByteArray &hash,
                              const QByteArray &message)
{
    const QByteArray digest = QCryptographicHash::hash(
        message, hash == "sha256" ? QCryptographicHash::Sha256 : QCryptographicHash::Sha512);
    return SshWriter()
        .raw(sigMagic)
        .string(nameSpace)
        .string({})
        .string(hash)
        .string(digest)
        .bytes();
}

Result<SshSignature> readSshSignature(const QByteArray &armored)
{
    const Result<QByteArray> blob = dearmored(armored);
    if (!blob)
        return std::unexpected(blob.error());
    SshReader reader(*blob);
    if (reader.raw(6) != sigMagic)
        return failure(Signing::tr("not an SSH signature: its mark is missing"));
    if (reader.number() != 1)
        return failure(Signing::tr("the SSH signature is of another version than 1"));
    const QByteArray keyBlob = reader.string();
    SshSignature signature;
    signature.nameSpace = reader.string(1024);
    const QByteArray reserved = reader.string();
    signature.hash = reader.string(16);
    signature.field = reader.string();
    if (!reader.complete())
        return failure(Signing::tr("the SSH signature is cut or has bytes left over"));
    if (!reserved.isEmpty())
        return failure(Signing::tr("the SSH signature's reserved field is filled"));
    if (signature.hash != "sha512" && signature.hash != "sha256")
        return failure(Signing::tr("the SSH signature's hash is neither SHA-512 nor SHA-256"));
    const Result<SshPublicKey> key = readSshKeyBlob(keyBlob);
    if (!key)
        return std::unexpected(key.error());
    signature.key = *key;
    return signature;
}

Result<SshSigned> verifySshSignature(const QByteArray &armored, const QByteArray &nameSpace,
                                     const QByteArray &message)
{
    const Result<SshSignature> signature = readSshSignature(armored);
    if (!signature)
        return std::unexpected(signature.error());
    if (nameSpace.isEmpty() || signature->nameSpace != nameSpace)
        return failure(
            Signing::tr("the signature is for \"%1\", not for \"%2\"")
                .arg(QString::fromUtf8(signature->nameSpace), QString::fromUtf8(nameSpace)));
    const Result<SshTouch> touch = verifySshField(signature->key, signature->field,
                                                  signedBytes(nameSpace, signature->hash, message));
    if (!touch)
        return std::unexpected(touch.error());
    return SshSigned {signature->key, *touch};
}

QByteArray sshSignedBytes(const QByteArray &nameSpace, const QByteArray &message)
{
    return signedBytes(nameSpace, "sha512", message);
}

QByteArray armoredSshSignature(const QByteArray &keyBlob, const QByteArray &nameSpace,
                               const QByteArray &field)
{
    const QByteArray base64 = SshWriter()
                                  .raw(sigMagic)
                                  .number(1)
                                  .string(keyBlob)
                                  .string(nameSpace)
                                  .string({})
                                  .string("sha512")
                                  .string(field)
                                  .bytes()
                                  .toBase64();
    QByteArray text = sigHeader;
    for (qsizetype at = 0; at < base64.size(); at += 70)
        text += base64.mid(at, 70) + '\n';
    return text + sigFooter + '\n';
}

Result<QByteArray> signSsh(const Ed25519Key &key, const QByteArray &nameSpace,
                           const QByteArray &message)
{
    const Result<QByteArray> signature = ed25519Sign(key, sshSignedBytes(nameSpace, message));
    if (!signature)
        return signature;
    const QByteArray field = SshWriter().string("ssh-ed25519").string(*signature).bytes();
    return armoredSshSignature(key.blob(), nameSpace, field);
}
