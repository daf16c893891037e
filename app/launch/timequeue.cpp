// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/timequeue.h"

using namespace Qt::StringLiterals;

bool TimeQueue::opensPhase(const ItemId &step)
{
    const QString phase = step.value.section(u'/', 0, 0);
    const bool opens = !m_phases.contains(phase);
    m_phases.insert(phase);
    return opens;
}

bool TimeQueue::isMoment(const Event &event)
{
    if (const auto *step = std::get_if<StepStarted>(&event))
        return opensPhase(step->step);
    // What is done by hand passes the same gate as a command.
    if (const auto *decided = std::get_if<StepDecided>(&event))
        return decided->decision == "done"_L1 && opensPhase(decided->step);
    return std::holds_alternative<LaunchOpened>(event) || std::holds_alternative<SignedOff>(event)
        || std::holds_alternative<PhaseOverridden>(event)
        || std::holds_alternative<CanaryEnded>(event)
        || std::holds_alternative<LaunchClosed>(event);
}

void TimeQueue::apply(const Entry &entry)
{
    if (const auto *token = std::get_if<HeadTimestamped>(&entry.event)) {
        const qint64 size = token->over["size"_L1].toInteger();
        m_waiting.removeIf([size](qint64 seq) { return seq < size; });
        m_noted = m_noted && isDue();
    } else if (std::holds_alternative<TimestampFailed>(entry.event)) {
        m_noted = true;
    } else if (const auto *recycled = std::get_if<CountdownRecycled>(&entry.event)) {
        // What is carried out once more passes its gate once more.
        for (const ItemId &step : recycled->again)
            m_phases.remove(step.value.section(u'/', 0, 0));
    } else if (isMoment(entry.event)) {
        m_waiting.append(entry.seq);
        m_noted = false;
    }
}
