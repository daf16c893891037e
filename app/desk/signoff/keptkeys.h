// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A key that was made here and is kept in the keychain, as far as it is no secret.
struct KeptKey
{
    /// In the keychain.
    QString name;
    /// "ssh-ed25519 AAAA… comment".
    QString publicLine;

    friend bool operator==(const KeptKey &, const KeptKey &) = default;
};

/// Those of this user's settings, the newest last; the keychain is not asked, and may have lost one
/// since.
QList<KeptKey> keptKeys();
/// Adds one, in place of an older one of that name.
void noteKeptKey(const KeptKey &key);
