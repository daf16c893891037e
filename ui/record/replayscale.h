// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

#include <chrono>

/// A moment of a record: how many entries there were, and when it was.
struct ReplayMoment
{
    qint64 count = 1;
    QDateTime time;

    friend bool operator==(const ReplayMoment &, const ReplayMoment &) = default;
};

/// Positions on a replay's slider: time runs evenly, but a pause in which nothing was written is
/// never longer than `longestPause`, so that a launch of a week does not hide its two hours.
class ReplayScale
{
public:
    explicit ReplayScale(const QList<QDateTime> &times = {},
                         std::chrono::milliseconds longestPause = std::chrono::minutes(2));

    /// The last position, milliseconds; the first is 0.
    qint64 length() const { return m_places.isEmpty() ? 0 : m_places.constLast(); }
    qint64 size() const { return m_times.size(); }
    /// The moment at a position; of entries at one position all are there.
    ReplayMoment momentAt(qint64 position) const;
    /// Where the entry that makes it `count` stands.
    qint64 positionOf(qint64 count) const;
    ReplayMoment momentOf(qint64 count) const;

private:
    QList<QDateTime> m_times;
    QList<qint64> m_places;
};
