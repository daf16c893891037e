// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launchstate.h"

void LaunchState::applyCanary(const Entry &entry)
{
    if (const auto *started = std::get_if<CanaryStarted>(&entry.event)) {
        m_canary = CanaryStatus {.started = *started, .since = entry.time};
    } else if (const auto *metric = std::get_if<MetricRecorded>(&entry.event)) {
        if (metric->history)
            m_canary.history = fromRecords(*metric->history);
        for (const TickRecord &tick : metric->ticks)
            m_canary.ticks.append(fromRecord(tick));
        m_canary.heard = entry.time;
    } else if (const auto *decided = std::get_if<CanaryDecided>(&entry.event)) {
        // What was promoted stays so: a hold after it only calls people.
        if (!(m_canary.isPromoted() && decided->decision == CanaryDecision::Hold))
            m_canary.decided = *decided;
        m_canary.heard = entry.time;
    } else if (const auto *ended = std::get_if<CanaryEnded>(&entry.event)) {
        m_canary.ended = *ended;
    } else if (const auto *rollback = std::get_if<RollbackTriggered>(&entry.event)) {
        m_canary.rollback = *rollback;
    } else if (const auto *disarmed = std::get_if<CanaryDisarmed>(&entry.event)) {
        m_canary.disarmed = *disarmed;
    } else if (std::holds_alternative<WriterChanged>(entry.event)) {
        m_canary.heard = {};
    }
}
