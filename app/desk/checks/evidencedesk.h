// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bytes.h"
#include "domain/result.h"

#include <QCache>
#include <QObject>
#include <QSet>

#include <functional>

class Launch;

/// Evidence and outputs as a page shows them: fetched from the ledger beside the window's thread,
/// the newest kept in memory. GUI thread.
class EvidenceDesk : public QObject
{
    Q_OBJECT
public:
    /// Longer evidence is read in the record; a page shows this much, bytes.
    static constexpr qsizetype shown = 256_KiB;

    explicit EvidenceDesk(const Launch &launch, QObject *parent = nullptr);

    /// The first (or, of outputs, the last) `shown` bytes, or null while they are being fetched and
    /// where the ledger does not have them: `arrived` says when to ask again.
    QByteArray head(const QString &sha256);
    QByteArray tail(const QString &sha256);

signals:
    void arrived(const QString &sha256);

private:
    QByteArray piece(const QString &sha256, bool end);

    const std::function<Result<QByteArray>(const QString &)> m_read;
    QCache<QString, QByteArray> m_kept;
    QSet<QString> m_underWay;
};
