// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/sheet.h"

#include <QList>
#include <QPointF>

/// A line of a plot. Points are (seconds, value) with rising seconds.
struct PlotSeries
{
    QString name;
    QColor color;
    QList<QPointF> points;
    Qt::PenStyle style = Qt::SolidLine;
};

/// Lines over time with their limit, as vectors. Where no answer came for longer than `gapSeconds`,
/// the line breaks and the ground is hatched.
struct Plot
{
    QString title;
    QList<PlotSeries> series;
    std::optional<double> limit;
    /// From base units to what is printed beside the axis: "5 %", "2.0 s".
    QString (*format)(double value);
    double seconds = 1;
    double gapSeconds = 25;
    /// Stretches without any answer, (from, to) in seconds.
    QList<QPointF> gaps;
};

void drawPlot(Sheet &sheet, const Plot &plot);
