// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/timeline.h"

#include <QTimeZone>

#include <algorithm>

/// A kept state holds a digest an entry: of a long launch only so many are kept.
static constexpr qint64 mostKept = 32;
static constexpr qint64 leastSpacing = 256;

Timeline::Timeline(QList<Entry> entries, qint64 spacing)
    : m_entries(std::move(entries))
    , m_spacing(spacing > 0 ? spacing
                            : std::max(leastSpacing, qint64(m_entries.size()) / mostKept + 1))
{
    LaunchState state;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (state.size() % m_spacing == 0)
            m_kept.append(state);
        state.apply(entry);
    }
    if (m_kept.isEmpty())
        m_kept.append(state);
}

LaunchState Timeline::at(qint64 count) const
{
    LaunchState state;
    bring(state, count);
    return state;
}

void Timeline::bring(LaunchState &state, qint64 count) const
{
    count = std::clamp<qint64>(count, 0, m_entries.size());
    const qint64 kept = std::min<qint64>(count / m_spacing, m_kept.size() - 1);
    if (state.size() > count || state.size() < kept * m_spacing)
        state = m_kept.at(kept);
    while (state.size() < count)
        state.apply(m_entries.at(state.size()));
}

qint64 Timeline::countAt(const QDateTime &time) const
{
    // Times never run backwards in a ledger; of one that was tampered with any answer will do.
    return std::ranges::upper_bound(m_entries, time, {}, &Entry::time) - m_entries.begin();
}

QDateTime MomentClock::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_moment.load(), QTimeZone::utc());
}

std::chrono::milliseconds MomentClock::running() const
{
    return std::chrono::milliseconds(m_moment.load());
}

std::chrono::milliseconds MomentClock::sinceBoot() const
{
    return std::chrono::milliseconds(m_moment.load());
}

QString MomentClock::bootId() const
{
    return QStringLiteral("replay");
}
