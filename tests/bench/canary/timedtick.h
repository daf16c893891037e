// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"

#include <map>

/// Upper bound in seconds -> requests that took at most that.
using Histogram = std::map<double, qint64>;

/// A tick with what it took: of the canary's requests, and of as many of the baseline's as the
/// canary gets. Both empty where nobody measures the latency.
struct TimedTick : Tick
{
    Histogram canaryTook = {};
    Histogram sampleTook = {};
};

inline void addTo(Histogram &sum, const Histogram &more)
{
    for (const auto &[bound, count] : more)
        sum[bound] += count;
}
