// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "signoff/sshcrypto.h"
#include "signoff/sshkey.h"

#include <QByteArray>

/// OpenSSH's signature files (PROTOCOL.sshsig), what `ssh-keygen -Y sign` writes and `-Y verify`
/// reads.

/// A signature file, taken apart but not yet checked.
struct SshSignature
{
    SshPublicKey key;
    QByteArray nameSpace;
    /// "sha256" or "sha512".
    QByteArray hash;
    /// The signature field: `string algorithm ‖ string signature …`.
    QByteArray field;
};

/// Who signed, as far as the signature alone says it: whether the key is trusted is the caller's
/// question.
struct SshSigned
{
    SshPublicKey key;
    SshTouch touch;
};

/// Reads the armor and what is in it. Line ends may be LF or CRLF; anything before or after it,
/// another version than 1 and a filled reserved field are refused.
Result<SshSignature> readSshSignature(const QByteArray &armored);
/// Good only where the namespace is the same byte for byte and the signature fits `message`.
Result<SshSigned> verifySshSignature(const QByteArray &armored, const QByteArray &nameSpace,
                                     const QByteArray &message);

/// The bytes a key signs for `message`, hashed with SHA-512.
QByteArray sshSignedBytes(const QByteArray &nameSpace, const QByteArray &message);
/// The armored file around a key's signature field over sshSignedBytes().
QByteArray armoredSshSignature(const QByteArray &keyBlob, const QByteArray &nameSpace,
                               const QByteArray &field);
/// Signs with a key at hand.
Result<QByteArray> signSsh(const Ed25519Key &key, const QByteArray &nameSpace,
                           const QByteArray &message);
