// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// The longest time, in seconds, that a schedule of cron leaves between two runs: "30 3 * * 1-5"
/// waits from Friday to Monday. Text may follow the schedule, as in a crontab. Nothing where it
/// cannot be read or never comes.
std::optional<qint64> cronPeriod(const QString &line);
