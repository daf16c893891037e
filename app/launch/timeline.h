// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "launch/launchstate.h"

#include <QList>

#include <atomic>

/// The entries of one launch with what was known after each of them. A state is kept every few
/// hundred entries, so that none is far from any moment.
class Timeline
{
public:
    /// Folds all of them once. `spacing`: entries between two kept states; 0: chosen by their
    /// number.
    explicit Timeline(QList<Entry> entries, qint64 spacing = 0);

    qint64 size() const { return m_entries.size(); }
    const QList<Entry> &entries() const { return m_entries; }
    /// What was known after the first `count` entries.
    LaunchState at(qint64 count) const;
    /// Brings a state of this timeline to another moment, by the shorter way.
    void bring(LaunchState &state, qint64 count) const;
    /// How many entries there were at that time.
    qint64 countAt(const QDateTime &time) const;

private:
    QList<Entry> m_entries;
    qint64 m_spacing;
    /// The states after 0, spacing, 2 · spacing, … entries.
    QList<LaunchState> m_kept;
};

/// A clock that stands at one moment until it is set to another. Fit for any thread.
class MomentClock : public Clock
{
public:
    void set(const QDateTime &moment) { m_moment = moment.toMSecsSinceEpoch(); }

    QDateTime now() const override;
    std::chrono::milliseconds running() const override;
    std::chrono::milliseconds sinceBoot() const override;
    QString bootId() const override;

private:
    std::atomic<qint64> m_moment = 0;
};
