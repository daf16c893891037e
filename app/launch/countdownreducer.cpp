// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launchstate.h"

void LaunchState::applyCountdown(const Entry &entry)
{
    if (const auto *hold = std::get_if<HoldStarted>(&entry.event)) {
        m_hold = HoldStatus {hold->reason, entry.time, entry.actor, entry.seq};
        if (!hold->at)
            return;
        // The clock stopped when the moment came, not when a console saw it.
        m_held.insert(*hold->at);
        m_hold->since = std::min(entry.time, m_t0.addSecs(*hold->at));
    } else if (const auto *ended = std::get_if<HoldEnded>(&entry.event)) {
        m_hold.reset();
        m_t0 = ended->t0;
    } else if (const auto *planned = std::get_if<T0Changed>(&entry.event)) {
        replan(planned->t0, entry.time);
    } else if (const auto *recycled = std::get_if<CountdownRecycled>(&entry.event)) {
        replan(recycled->t0, entry.time);
    }
}

void LaunchState::replan(const QDateTime &t0, const QDateTime &now)
{
    m_t0 = t0;
    // The hold goes on; its length counts from the new plan.
    if (m_hold)
        m_hold->since = now;
    m_held.removeIf([&](qint64 at) { return t0.addSecs(at) > now; });
}

std::optional<PlannedHold> LaunchState::dueHold(const QDateTime &now) const
{
    if (!m_opened || !m_opened->holds || m_hold || m_closed)
        return std::nullopt;
    for (const PlannedHold &hold : *m_opened->holds) {
        if (!m_held.contains(hold.at.count()) && m_t0.addSecs(hold.at.count()) <= now)
            return hold;
    }
    return std::nullopt;
}
