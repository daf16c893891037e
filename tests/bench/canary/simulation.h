// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/cells.h"
#include "canary/contestants.h"

#include <limits>
#include <vector>

/// What never comes, as a second.
inline constexpr double never = std::numeric_limits<double>::infinity();
/// A canary is promoted after that long, in seconds, if nothing speaks against it.
inline constexpr int healthyFor = 300;

/// What became of all runs of a cell. Seconds since the canary took traffic.
struct Outcome
{
    /// By contestant, of each run's rollback.
    std::vector<std::vector<double>> fired;
    /// Of each run, when five minutes were over and the proof was there.
    std::vector<double> provenAt;
    std::vector<double> strictlyProvenAt;
};

/// Plays so many runs of the cell with these rules, the same for the same number of the cell. An
/// empty `make` does not play and never fires.
Outcome outcomeOf(const Cell &cell, qsizetype number, int runs, const QList<ContestantKind> &kinds);

/// False rollbacks a canary-hour of a healthy cell; what comes after the rollback is no exposure.
double falseRate(const std::vector<double> &fired, const Cell &cell);
/// Of a bad cell, from the onset on; earlier rollbacks are false and no detections.
std::vector<double> delaysOf(const std::vector<double> &fired, const Cell &cell);
/// The least of them that this share (0..1) does not exceed; never of none.
double quantileOf(std::vector<double> values, double share);
/// 0..1, of those at most `seconds`.
double shareWithin(const std::vector<double> &values, double seconds);
/// Of the runs, 0..1, those promoted: proven, and nothing rolled them back before.
double promotedOf(const std::vector<double> &provenAt, const std::vector<double> &fired);
/// How many requests fail beside the usual until that many seconds after the onset, on average.
double extraFailures(const Cell &cell, double seconds);
/// Wald's bound in seconds, for any rule with one false alarm in a hundred: until the evidence
/// against one and a half times the baseline's odds can be there.
double waldsBound(const Cell &cell);
