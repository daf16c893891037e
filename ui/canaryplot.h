// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/series.h"
#include "ui/canarychart.h"

#include <array>

/// One plot's worth of ticks: lines with their gaps. Pure.
struct PlotLine
{
    QList<SeriesPart> canary;
    QList<SeriesPart> baseline;
    double most = 0;
};

struct CanaryPlots
{
    PlotLine errors;
    PlotLine latency;
    PlotLine requests;
    /// Where nothing was measured, from..to in seconds.
    QList<std::pair<double, double>> gaps;
    double from = 0;
    double to = 60;
};

/// Shares in percent over a minute, latency in seconds, requests a second; decimated to the width
/// in pixels.
CanaryPlots plotsOf(const QList<Tick> &ticks, const ChartLimits &limits, int pixels);
/// A round greatest value and the number of steps up to it that a scale shows, at least `least`
/// high.
std::pair<double, int> niceScale(double most, double least);
/// The newest values in words, for a screen reader.
QString plotDescription(const QList<Tick> &ticks, const ChartLimits &limits);
