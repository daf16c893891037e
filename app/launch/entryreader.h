// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/event.h"
#include "domain/result.h"

#include <QList>

#include <functional>
#include <memory>

/// Reads entries of a launch where they stand, so that nobody has to hold them all. A value: on any
/// thread, over a connection of its own for each call; it may outlive the launch. Each call waits
/// for the disk.
class EntryReader
{
public:
    /// Of a launch's file.
    EntryReader(QString path, std::shared_ptr<const Clock> clock);
    /// Of a record that is held in memory anyway.
    explicit EntryReader(QList<Entry> entries);

    /// `count` entries from `from` on, fewer where there are no more, each held against the one
    /// before it.
    Result<QList<Entry>> range(qint64 from, qint64 count) const;
    /// All from `from` on, likewise.
    Result<QList<Entry>> since(qint64 from) const;
    /// Those of these numbers, in this order. An Error where one is missing.
    Result<QList<Entry>> those(const QList<qint64> &numbers) const;
    /// Shows entries from `from` up to, not including, `end` to `look`, one after the other, until
    /// it says false.
    Result<void> each(qint64 from, qint64 end,
                      const std::function<bool(const Entry &)> &look) const;

private:
    QString m_path;
    std::shared_ptr<const Clock> m_clock;
    QList<Entry> m_entries;
};
