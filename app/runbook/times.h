// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

/// Times as people write them.
namespace Times {

/// "2 minutes", "30s", "1h", "5-10 min" (the longer one): the first duration in `text`.
std::optional<std::chrono::seconds> durationIn(QStringView text);

/// "T-24h", "T+30m", "T-0", "T - 30 days", "T-minus 24 hours", "J-7", "2 hours before launch": the
/// first offset from T-0 in `text`. A number without unit is no offset unless it is 0: "T-03" may
/// be a ticket.
std::optional<std::chrono::seconds> offsetIn(QStringView text);

/// The number of "T+5" or "T-10", whose unit was left out. "T-03" is a ticket, not a time.
std::optional<int> bareOffsetIn(QStringView text);

/// The unit that the first offset in `text` names, "T-2h" gives an hour.
std::optional<std::chrono::seconds> offsetUnitIn(QStringView text);

/// "30s", "10m", "24h", "7d" and nothing else.
std::optional<std::chrono::milliseconds> exactDuration(QStringView text);

/// "T+2m", "T-24h", "T-0" and nothing else.
std::optional<std::chrono::seconds> exactOffset(QStringView text);

} // namespace Times
