// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchstate.h"

#include <QString>

enum class ClockState { Counting, Hold, Past };

/// The launch's clock at a moment.
struct Countdown
{
    /// To T-0; negative after it.
    std::chrono::milliseconds remaining {0};
    ClockState state = ClockState::Counting;

    /// "T-01:42:17", "T+00:00:05"; days stand before the hours: "T-2d 01:00:00".
    QString text() const;
};

/// While a hold runs the remaining time stands still; at a closed launch it stays where it was.
Countdown countdownOf(const LaunchState &state, const QDateTime &now);
/// "T-24h", "T+30m", "T-0".
QString offsetText(std::chrono::seconds offset);
QString clockStateName(ClockState state);
/// "2026-11-23 10:00:00 UTC": a time as sentences say it.
inline QString timeWords(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}
