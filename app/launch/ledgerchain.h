// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"

#include <optional>

/// Follows a chain of entries, one by one, and stops at the first that does not follow.
class LedgerChain
{
public:
    /// `size` entries stand before, the newest with the leaf `head`; `ledger` empty: the first one
    /// says.
    explicit LedgerChain(QString ledger = {}, qint64 size = 0, QString head = zeroHash());

    /// The entry of these bytes, or which entry is wrong and why.
    Result<Entry> next(const QByteArray &bytes, const QString &leaf);
    /// The same of what `readEntry` made of the bytes.
    Result<Entry> follow(Result<Entry> entry, const QString &leaf);
    /// The head's canonical text must name exactly what was followed.
    Result<void> matches(const QByteArray &headText) const;

    const QString &ledger() const { return m_ledger; }
    qint64 size() const { return m_size; }
    const QString &head() const { return m_head; }

private:
    QString m_ledger;
    qint64 m_size;
    QString m_head;
};
