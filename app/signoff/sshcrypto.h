// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "signoff/sshkey.h"

#include <QByteArray>

/// An Ed25519 key pair: the 32 bytes of the secret seed and of the public point.
struct Ed25519Key
{
    QByteArray seed;
    QByteArray point;

    bool isEmpty() const { return seed.isEmpty(); }
    QByteArray blob() const { return ed25519Blob(point); }
};

Result<Ed25519Key> makeEd25519Key();
/// The pair of a 32 byte seed.
Result<Ed25519Key> ed25519FromSeed(const QByteArray &seed);
/// The 64 bytes of RFC 8032.
Result<QByteArray> ed25519Sign(const Ed25519Key &key, const QByteArray &bytes);

/// What a security key said of the moment of signing; both true for none of the others.
struct SshTouch
{
    bool touched = false;
    bool pin = false;
};

/// Checks a signature field (`string algorithm ‖ string signature …`) over `bytes`. Refuses SHA-1,
/// RSA below 2048 bits, another algorithm than the key's and a security key's signature without a
/// touch.
Result<SshTouch> verifySshField(const SshPublicKey &key, const QByteArray &field,
                                const QByteArray &bytes);
