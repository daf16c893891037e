// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/peakindex.h"

#include <QPen>
#include <QRectF>

class QPainter;

/// From seconds and values to places in a plot's area.
struct PlotMap
{
    QRectF area;
    double from = 0;
    double to = 1;
    double low = 0;
    double high = 1;

    double x(double t) const { return area.left() + (t - from) / (to - from) * area.width(); }
    double t(double x) const { return from + (x - area.left()) / area.width() * (to - from); }
    double y(double value) const
    {
        return area.bottom() - (value - low) / (high - low) * area.height();
    }
};

namespace PlotPainter {

/// The line in the stretch of `map`, broken where two points are further apart than `longest`.
/// Where there are more points than columns, each column stands from its least to its greatest
/// value: no peak is lost, and the time it takes depends on the width only.
void paintLine(QPainter &painter, const PlotMap &map, const PeakIndex &line, double longest,
               const QPen &pen);
/// The greatest value shown of a line; 0 where none is.
double greatest(const PlotMap &map, const PeakIndex &line);
/// Time without data, as hatched ground with a dotted border.
void paintHatch(QPainter &painter, const QRectF &place, const QColor &color);
/// The distance of the words on a time axis, in seconds: at most eight of them.
double axisStep(double seconds);

} // namespace PlotPainter
