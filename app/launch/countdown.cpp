// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/countdown.h"

#include "launch/gate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono;

QString Countdown::text() const
{
    // Rounded towards the past, so that both sides meet at T-0.
    const qint64 total = floor<seconds>(-remaining).count();
    const qint64 distance = std::abs(total);
    QString text = total > 0 ? u"T+"_s : u"T-"_s;
    if (const qint64 whole = distance / 86400; whole > 0)
        text += u"%1d "_s.arg(whole);
    return text
        + u"%1:%2:%3"_s.arg(distance / 3600 % 24, 2, 10, QChar(u'0'))
              .arg(distance / 60 % 60, 2, 10, QChar(u'0'))
              .arg(distance % 60, 2, 10, QChar(u'0'));
}

Countdown countdownOf(const LaunchState &state, const QDateTime &now)
{
    const QDateTime at = state.isClosed() ? std::min(now, state.closedAt()) : now;
    const QDateTime t0 = effectiveT0(state, at);
    Countdown countdown {.remaining = milliseconds(at.msecsTo(t0))};
    if ((state.hold() || state.dueHold(at)) && !state.isClosed())
        countdown.state = ClockState::Hold;
    else if (state.isClosed() || countdown.remaining <= 0ms)
        countdown.state = ClockState::Past;
    return countdown;
}

QString offsetText(seconds offset)
{
    const qint64 distance = std::abs(offset.count());
    if (distance == 0)
        return u"T-0"_s;
    const QString sign = offset.count() > 0 ? u"T+"_s : u"T-"_s;
    if (distance % 86400 == 0 && distance > 86400)
        return sign + u"%1d"_s.arg(distance / 86400);
    if (distance % 3600 == 0)
        return sign + u"%1h"_s.arg(distance / 3600);
    if (distance % 60 == 0)
        return sign + u"%1m"_s.arg(distance / 60);
    return sign + u"%1s"_s.arg(distance);
}

QString clockStateName(ClockState state)
{
    switch (state) {
    case ClockState::Counting: return u"counting"_s;
    case ClockState::Hold: return u"hold"_s;
    case ClockState::Past: return u"past"_s;
    }
    return u"counting"_s;
}
