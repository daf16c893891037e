// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"
#include "domain/result.h"

#include <QByteArray>
#include <QList>

/// Recorded ticks with the header's facts about them.
struct TickRecording
{
    qint64 tickSeconds = 10;
    qint64 horizonSeconds = 3600;
    /// Ticks of the baseline from before the canary took traffic.
    QList<ArmTick> history;
    QList<Tick> ticks;

    friend bool operator==(const TickRecording &, const TickRecording &) = default;
};

/// Reads JSON Lines: a header, if there is one, then a tick a line, oldest first. `slow` may be
/// left out where latency was not measured. An Error names `name` and the line.
Result<TickRecording> readTicks(const QByteArray &text, const QString &name);
/// The same from a file of at most 16 MiB.
Result<TickRecording> readTickFile(const QString &path);
