// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/sources/source.h"

/// What one source said of a tick.
struct HeardSource
{
    /// Asked at an interval of its own: no sample means that none was due.
    bool paced = false;
    /// It is there to count requests.
    bool counts = true;
    QList<SourceSample> samples;
};

/// What stands for a health check that was due and is not answered.
SourceSample unansweredQuestion();
/// One tick of what all sources said; `t` is its end in seconds since the canary took traffic.
/// `health`: what the last check said, for a tick in which none was due.
Tick tickOf(const std::vector<HeardSource> &sources, qint64 t, HealthAnswer health);
