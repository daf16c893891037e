// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QHash>
#include <QList>
#include <QObject>

class Launch;

/// What happened to the one item or step that is looked at. What is not at hand is fetched from the
/// launch's file beside the window's thread. GUI thread.
class HistoryDesk : public QObject
{
    Q_OBJECT
public:
    /// A check that ran for weeks has more entries than anybody reads: the newest are shown.
    static constexpr qsizetype shown = 200;

    explicit HistoryDesk(const Launch &launch, QObject *parent = nullptr);

    /// The newest `shown` entries about it, oldest first, as far as they are at hand; `arrived`
    /// says when to ask for the others again.
    QList<Entry> of(const ItemId &id);
    /// Those before them, of which only the number is told.
    qsizetype olderThanShown(const ItemId &id) const;

signals:
    void arrived(const ItemId &id);

private:
    void fetch(const QList<qint64> &numbers);

    const Launch &m_launch;
    ItemId m_item;
    /// About `m_item`, by number.
    QHash<qint64, Entry> m_kept;
    bool m_fetching = false;
    bool m_unreadable = false;
};
