// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Remembers, outside a ledger's file, how far it had come. Called on the ledger's thread after
/// something became durable; must not wait for a person.
class Anchors
{
public:
    virtual ~Anchors() = default;

    virtual void raise(const QString &ledger, const QString &path, qint64 size,
                       const QString &head) = 0;
};
