// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

enum class SshKeyType { Ed25519, Ecdsa256, Ecdsa384, Ecdsa521, Rsa, SkEd25519, SkEcdsa };

/// A public key of OpenSSH, taken apart.
struct SshPublicKey
{
    SshKeyType type = SshKeyType::Ed25519;
    /// The key's wire form: what fingerprints and comparisons are made of.
    QByteArray blob;
    /// Ed25519: 32 bytes; ECDSA: 04 ‖ X ‖ Y.
    QByteArray point;
    /// RSA: exponent and modulus, big-endian, no leading zeros.
    QByteArray exponent;
    QByteArray modulus;
    /// Of a security key: "ssh:" for most.
    QByteArray application;
    QString comment;

    bool isHardware() const { return type == SshKeyType::SkEd25519 || type == SshKeyType::SkEcdsa; }
    friend bool operator==(const SshPublicKey &a, const SshPublicKey &b)
    {
        return a.blob == b.blob;
    }
};

/// Refuses unknown types (certificates are one), bytes left over, points of a wrong length.
Result<SshPublicKey> readSshKeyBlob(const QByteArray &blob);
/// "TYPE BASE64 COMMENT", as in a .pub file; the type must be the blob's own.
Result<SshPublicKey> readSshKeyLine(const QString &line);

/// The modulus's length in bits; 0 for other kinds.
int rsaBits(const SshPublicKey &key);
/// "ssh-ed25519", as the wire names it.
QByteArray sshTypeName(SshKeyType type);
/// "ed25519", "ed25519-sk", "rsa-3072": for people.
QString sshKeyWord(const SshPublicKey &key);
/// "SHA256:…" without padding, as ssh-keygen -l prints it.
QString sshFingerprint(const SshPublicKey &key);
/// "TYPE BASE64", without the comment.
QString sshKeyLine(const SshPublicKey &key);
/// An Ed25519 key's wire form from its 32 bytes.
QByteArray ed25519Blob(const QByteArray &point);
