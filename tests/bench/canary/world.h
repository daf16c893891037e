// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"

#include <QList>
#include <QString>

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
    double scattered(double mean, double deviation);

    const Cell &m_cell;
    std::mt19937_64 m_random;
    /// Apart, so that health checks leave the requests of a seed as they are.
    std::mt19937_64 m_probes;
    QList<ArmTick> m_history;
    int m_t = 0;
    int m_stretchAt = -1;
    int m_spell = 0;
};
