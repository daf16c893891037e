// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"
#include "ui/canary/canaryplot.h"

#include <QDateTime>

/// A moment on the plots' time axis.
struct CanaryMark
{
    /// Seconds since the canary took traffic.
    qint64 t = 0;
    QString text;
    /// What was decided, not only what happened.
    bool decision = false;

    friend bool operator==(const CanaryMark &, const CanaryMark &) = default;
};

/// What the plots show.
struct ChartData
{
    QList<Tick> ticks;
    /// After each of the ticks; may be shorter.
    QList<EvidencePoint> evidence;
    ChartLimits limits;
    QList<CanaryMark> marks;
    /// When the canary took traffic; invalid: the axis counts seconds from it.
    QDateTime start;
    /// Data older than it by more than two ticks is stale; invalid: nothing is.
    QDateTime now;
};
