// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

/// Signs the ledger's head with the console's key. Called on the ledger's thread.
class HeadSigner
{
public:
    virtual ~HeadSigner() = default;

    /// "ssh-ed25519 AAAA…", no comment.
    virtual QString publicKey() const = 0;
    /// The armored SSH signature of the head's canonical text, in the namespace for heads.
    virtual Result<QByteArray> sign(const QByteArray &text) const = 0;
};
