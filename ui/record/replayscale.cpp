// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/replayscale.h"

#include <algorithm>

ReplayScale::ReplayScale(const QList<QDateTime> &times, std::chrono::milliseconds longestPause)
    : m_times(times)
{
    qint64 place = 0;
    for (qsizetype i = 0; i < times.size(); ++i) {
        if (i > 0)
            place +=
                std::clamp<qint64>(times.at(i - 1).msecsTo(times.at(i)), 0, longestPause.count());
        m_places.append(place);
    }
}

ReplayMoment ReplayScale::momentAt(qint64 position) const
{
    if (m_times.isEmpty())
        return {};
    const auto after = std::ranges::upper_bound(m_places, std::max<qint64>(position, 0));
    const qsizetype last = std::distance(m_places.begin(), after) - 1;
    const qint64 since = std::max<qint64>(position, 0) - m_places.at(last);
    QDateTime time = m_times.at(last);
    // The rest of a long pause passes in the part of it that is shown.
    if (last + 1 < m_times.size() && since > 0) {
        const qint64 shown = m_places.at(last + 1) - m_places.at(last);
        time = time.addMSecs(since * time.msecsTo(m_times.at(last + 1)) / shown);
    }
    return {last + 1, time};
}

qint64 ReplayScale::positionOf(qint64 count) const
{
    return m_places.isEmpty() ? 0 : m_places.at(std::clamp<qint64>(count, 1, m_places.size()) - 1);
}

ReplayMoment ReplayScale::momentOf(qint64 count) const
{
    if (m_times.isEmpty())
        return {};
    const qint64 there = std::clamp<qint64>(count, 1, m_times.size());
    return {there, m_times.at(there - 1)};
}
