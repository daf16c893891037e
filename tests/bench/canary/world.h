// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"

#include <QList>
#include <QString>

#include <deque>
#include <map>
#include <optional>
#include <random>

/// What happens to a canary in one cell of the simulation. Times in seconds, shares 0..1.
struct Cell
{
    enum class Kind { Healthy, Bad };

    QString name;
    Kind kind = Kind::Healthy;
    /// Requests a second on the canary; the baseline gets nine times as many.
    double rate = 1;
    double base = 0.01;
    /// The canary's share of errors from `onset` on, growing for `ramp` seconds.
    std::optional<double> bad;
    int onset = 0;
    int ramp = 0;
    /// A stretch at a random time, of the canary alone or of both arms.
    int stretch = 0;
    double during = 0;
    bool both = false;
    /// The first minute of the canary.
    double coldStart = 0;
    /// How the share scatters from tick to tick: of both arms together, or of each on its own.
    bool scatterTogether = false;
    bool scatterAlone = false;
    /// Swing of the traffic over ten minutes.
    double wave = 0;
    /// Share of ticks without an answer, and of ten-tick spells without traffic.
    double gaps = 0;
    double spells = 0;
    /// Chance of a tick that the canary's counters begin again in it: what was counted before the
    /// restart is lost.
    double resets = 0;
    /// What 95 % of the baseline's requests take at most, in seconds, and of the canary's from
    /// `onset` on; absent: nobody measures it.
    std::optional<double> basePace;
    std::optional<double> badPace;
    /// Share of the canary's requests that take 30 s.
    double tail = 0;
    /// A bucket ends at the latency limit; else they end where Traefik's do.
    bool bucketAtLimit = true;
    int horizon = 3600;
};

QList<Cell> cells();

/// A run of a cell: ten minutes of baseline before, then ticks of ten seconds, the same for the
/// same seed.
class World
{
public:
    World(const Cell &cell, quint64 seed);

    const QList<ArmTick> &history() const { return m_history; }
    Tick next();

private:
    double shareAt(double t, bool canary);
    ArmTick arm(double requests, double share);
    void restart(ArmTick &arm);
    /// How long the requests took, counted and as a minute's histogram shows it.
    void time(Tick &tick);
    std::map<double, qint64> buckets(qint64 requests, double pace, double tail);
    double scattered(double mean, double deviation);

    const Cell &m_cell;
    std::mt19937_64 m_random;
    /// Apart, so that health checks leave the requests of a seed as they are.
    std::mt19937_64 m_probes;
    QList<ArmTick> m_history;
    /// The canary's of the last minute.
    std::deque<std::map<double, qint64>> m_minute;
    int m_t = 0;
    int m_stretchAt = -1;
    int m_spell = 0;
};
