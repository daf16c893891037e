// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// What a console saw of one ledger, kept outside its file: sizes it had and the head it had then,
/// oldest first. The first is the opening entry's, the last the high-water mark.
struct LedgerMark
{
    struct Point
    {
        qint64 size = 0;
        /// Leaf of the entry `size` - 1.
        QString head;
        friend bool operator==(const Point &, const Point &) = default;
    };

    QString ledger;
    QList<Point> points;

    /// Notes a later state. Older points are thinned, the first and the newest stay.
    void raise(qint64 size, const QString &head);
    friend bool operator==(const LedgerMark &, const LedgerMark &) = default;
};

/// Canonical JSON.
QByteArray markText(const LedgerMark &mark);
Result<LedgerMark> readMark(const QByteArray &text);

/// How a ledger differs from what was seen of it.
struct MarkFault
{
    /// A sentence for a person.
    QString why;
    /// So many entries are known to be as they were seen.
    qint64 standing = 0;
};

/// Holds a ledger's leaves, in order, against what was seen. `isWhole`: an export may be older than
/// what was seen, the ledger's own file may not. Nothing: it goes on from what was seen.
std::optional<MarkFault> faultAgainst(const LedgerMark &mark, const QStringList &leaves,
                                      bool isWhole = true);
