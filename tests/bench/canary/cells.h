// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <memory>
#include <optional>

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
    /// Real traffic: what a load balancer counted in each five minutes, as multiples of its mean. A
    /// run begins somewhere in it.
    std::shared_ptr<const QList<double>> arrivals = nullptr;
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

/// In the order of the table; with CANARY_ARRIVALS naming a file of real arrivals also those of
/// that traffic.
QList<Cell> cells();
