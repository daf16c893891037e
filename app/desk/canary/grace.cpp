// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/grace.h"

#include <algorithm>
#include <utility>

Grace::Grace(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Grace::act);
}

void Grace::intend(Deed deed, const std::function<void()> &act)
{
    if (m_deed == deed)
        return;
    m_deed = deed;
    m_act = act;
    if (m_length.count() == 0) {
        this->act();
        return;
    }
    m_timer.start(m_length);
    emit changed();
}

void Grace::cancel()
{
    if (!m_deed)
        return;
    m_timer.stop();
    m_deed.reset();
    emit changed();
}

std::chrono::milliseconds Grace::left() const
{
    // The timer may be a little late; what people are told is no longer than it was.
    return m_deed ? std::min(m_timer.remainingTimeAsDuration(), m_length)
                  : std::chrono::milliseconds(0);
}

void Grace::act()
{
    m_deed.reset();
    const auto act = std::exchange(m_act, {});
    act();
    emit changed();
}
