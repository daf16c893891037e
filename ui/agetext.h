// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

/// How long ago, where a decision is taken: "8 s", "4 min", "26 h", "3 d". Empty for an invalid
/// time.
QString ageText(const QDateTime &since, const QDateTime &now);
/// "3 d left"; "over" once it has passed; empty for an invalid time.
QString leftText(const QDateTime &until, const QDateTime &now);
/// "40 s", "5 min", "24 h", "7 d": the largest unit that says it.
QString spanText(std::chrono::seconds span);
/// "2026-11-23 18:42:07 UTC": on hover and in details.
QString utcText(const QDateTime &time);
