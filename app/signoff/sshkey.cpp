// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/sshkey.h"

#include "signoff/signing.h"
#include "signoff/sshwire.h"
#include "signoff/strictbase64.h"

#include <QCryptographicHash>
#include <QStringList>

#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace {

struct SshTypeRow
{
    SshKeyType type;
    const char *name;
    const char *word;
    /// ECDSA: the curve's name and the length of a point on it.
    const char *curve;
    qsizetype pointSize;
};

constexpr std::array sshTypes {
    SshTypeRow {SshKeyType::Ed25519, "ssh-ed25519", "ed25519", "", 32},
    SshTypeRow {SshKeyType::Ecdsa256, "ecdsa-sha2-nistp256", "ecdsa-256", "nistp256", 65},
    SshTypeRow {SshKeyType::Ecdsa384, "ecdsa-sha2-nistp384", "ecdsa-384", "nistp384", 97},
    SshTypeRow {SshKeyType::Ecdsa521, "ecdsa-sha2-nistp521", "ecdsa-521", "nistp521", 133},
    SshTypeRow {SshKeyType::Rsa, "ssh-rsa", "rsa", "", 0},
    SshTypeRow {SshKeyType::SkEd25519, "sk-ssh-ed25519@openssh.com", "ed25519-sk", "", 32},
    SshTypeRow {SshKeyType::SkEcdsa, "sk-ecdsa-sha2-nistp256@openssh.com", "ecdsa-sk", "nistp256",
                65},
};

const SshTypeRow &sshRow(SshKeyType type)
{
    for (const SshTypeRow &row : sshTypes) {
        if (row.type == type)
            return row;
    }
    return sshTypes.front();
}

} // namespace

int rsaBits(const SshPublicKey &key)
{
    return key.modulus.isEmpty()
        ? 0
        : int(key.modulus.size() - 1) * 8 + std::bit_width(quint8(key.modulus.at(0)));
}

Result<SshPublicKey> readSshKeyBlob(const QByteArray &blob)
{
    SshReader reader(blob);
    const QByteArray name = reader.string(64);
    const SshTypeRow *row = nullptr;
    for (const SshTypeRow &candidate : sshTypes) {
        if (name == candidate.name)
            row = &candidate;
    }
    if (reader.failed() || row == nullptr) {
        if (name.contains("-cert-v01@"))
            return failure(Signing::tr(
                "OpenSSH certificates are not taken: put the key itself on the roster"));
        return failure(Signing::tr("not a public key of a known kind"));
    }
    SshPublicKey key;
    key.type = row->type;
    key.blob = blob;
    if (key.type == SshKeyType::Rsa) {
        key.exponent = reader.positive(16);
        key.modulus = reader.positive(2049);
    } else {
        if (*row->curve != '\0' && reader.string(16) != row->curve)
            return failure(Signing::tr("the key names another curve than its kind"));
        key.point = reader.string(256);
        const bool shaped = key.point.size() == row->pointSize
            && (*row->curve == '\0' || key.point.startsWith('\x04'));
        if (!shaped)
            return failure(Signing::tr("the public key has a wrong length"));
        if (key.isHardware())
            key.application = reader.string(1024);
    }
    // OpenSSH reads no shorter ones.
    if (key.type == SshKeyType::Rsa && !reader.failed() && rsaBits(key) < 1024)
        return failure(Signing::tr("an RSA key of less than 1024 bits is none"));
    if (!reader.complete())
        return failure(Signing::tr("the public key is cut or has bytes left over"));
    return key;
}

Result<SshPublicKey> readSshKeyLine(const QString &line)
{
    const QString text = line.trimmed();
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || text.size() > 65536)
        return failure(Signing::tr("not a public key line (\"ssh-ed25519 AAAA…\")"));
    const std::optional<QByteArray> decoded = fromStrictBase64(words.at(1).toLatin1());
    if (!decoded)
        return failure(Signing::tr("the public key's base64 is damaged"));
    Result<SshPublicKey> key = readSshKeyBlob(*decoded);
    if (!key)
        return key;
    if (words.first().toLatin1() != sshTypeName(key->type))
        return failure(Signing::tr("the line names another kind of key than the key itself"));
    key->comment = words.mid(2).join(u' ');
    return key;
}

QByteArray sshTypeName(SshKeyType type)
{
    return sshRow(type).name;
}

QString sshKeyWord(const SshPublicKey &key)
{
    QString word = QString::fromLatin1(sshRow(key.type).word);
    if (key.type != SshKeyType::Rsa || key.modulus.isEmpty())
        return word;
    return u"%1-%2"_s.arg(word).arg(rsaBits(key));
}

QString sshFingerprint(const SshPublicKey &key)
{
    const QByteArray digest = QCryptographicHash::hash(key.blob, QCryptographicHash::Sha256);
    return u"SHA256:"_s + QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals));
}

QString sshKeyLine(const SshPublicKey &key)
{
    return QString::fromLatin1(sshTypeName(key.type) + ' ' + key.blob.toBase64());
}

QByteArray ed25519Blob(const QByteArray &point)
{
    return SshWriter().string("ssh-ed25519").string(point).bytes();
}
