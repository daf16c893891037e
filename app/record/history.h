// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

/// A history as far as verification needs it: the digest of every entry, and the few entries that
/// say who may sign, what was signed and when it was attested.
struct History
{
    QString ledger;
    /// Lower-case hex, in order.
    QList<QByteArray> leaves;
    /// Opening, roster changes, sign-offs and tokens, in order.
    QList<Entry> telling;

    qint64 size() const { return leaves.size(); }
    /// The head when the history had this many entries; empty where it never had.
    QString headAt(qint64 size) const;
    /// Null where nothing stands.
    const LaunchOpened *opened() const;
    /// Forgets everything from the entry `seq` on.
    void cut(qint64 seq);
};

/// Of entries that were read already.
History historyOf(const QList<Entry> &entries);
/// Whether entries of this kind are kept in `History::telling`.
bool isTelling(QByteArrayView kind);
