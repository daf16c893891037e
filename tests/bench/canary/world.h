// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/cells.h"
#include "canary/timedtick.h"

#include <deque>
#include <optional>
#include <random>

/// A run of a cell: ten minutes of baseline before, then ticks of ten seconds, the same for the
/// same seed.
class World
{
public:
    World(const Cell &cell, quint64 seed);

    const QList<ArmTick> &history() const { return m_history; }
    TimedTick next();

private:
    double shareAt(double t, bool canary);
    /// Times the usual requests.
    double trafficAt(double t);
    ArmTick arm(double requests, double share);
    void restart(ArmTick &arm);
    /// How long the requests took, counted and as a minute's histogram shows it.
    void time(TimedTick &tick);
    Histogram buckets(qint64 requests, double pace, double tail);
    double scattered(double mean, double deviation);

    const Cell &m_cell;
    std::mt19937_64 m_random;
    /// Apart, so that health checks leave the requests of a seed as they are.
    std::mt19937_64 m_probes;
    QList<ArmTick> m_history;
    /// The canary's of the last minute.
    std::deque<Histogram> m_minute;
    int m_t = 0;
    int m_stretchAt = -1;
    /// Where in the real arrivals the run begins.
    qsizetype m_arrivalsAt = 0;
    int m_spell = 0;
};
