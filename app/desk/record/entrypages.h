// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "launch/entryreader.h"

#include <QCache>
#include <QObject>

#include <optional>

/// The entries of a launch as a page shows them: the newest at hand, others fetched page by page
/// beside the window's thread. So many are kept in memory and no more. GUI thread.
class EntryPages : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Forgets everything and reads there from now on.
    void setReader(const EntryReader &reader);
    /// The launch has `size` entries, of which `recent` are the last.
    void setNewest(qint64 size, const QList<Entry> &recent);

    qint64 size() const { return m_size; }
    const EntryReader &reader() const { return m_reader; }
    /// From this place on all are at hand.
    qint64 recentFrom() const { return m_size - m_recent.size(); }
    /// The entry of that place, or null while it is being fetched: `arrived` says when to ask
    /// again. Points to it until this object is changed or the event loop is entered.
    const Entry *at(qint64 place);
    /// Why one could not be read; null: none failed.
    const std::optional<Error> &error() const { return m_error; }

signals:
    /// Those from `first` up to, not including, `end`.
    void arrived(qint64 first, qint64 end);

private:
    void want(qint64 page);
    void fetch();

    EntryReader m_reader {QList<Entry>()};
    qint64 m_size = 0;
    QList<Entry> m_recent;
    QCache<qint64, QList<Entry>> m_pages {32};
    /// The newest wish last.
    QList<qint64> m_wanted;
    bool m_fetching = false;
    /// Answers of an earlier reader are not taken.
    int m_generation = 0;
    std::optional<Error> m_error;
};
