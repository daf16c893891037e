// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>

/// How long ago, where a decision is taken: "8 s", "4 min", "26 h", "3 d". Empty for an invalid
/// time.
QString ageText(const QDateTime &since, const QDateTime &now);
/// "3 d left"; "over" once it has passed; empty for an invalid time.
QString leftText(const QDateTime &until, const QDateTime &now);
/// "40 s", "5 min", "24 h", "7 d": the largest unit that says it.
QString spanText(std::chrono::seconds span);
/// "01:13:04", "2 d 01:13:04": how long, where seconds count.
QString clockText(std::chrono::milliseconds span);
/// "18:00 UTC (19:00 CET)", with the day where that is another than now's: a planned time in UTC
/// and as the clocks here show it.
QString plannedText(const QDateTime &time, const QDateTime &now,
                    const QTimeZone &here = QTimeZone::systemTimeZone());
/// "2026-11-23 18:42:07 UTC": on hover and in details.
QString utcText(const QDateTime &time);
