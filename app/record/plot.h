// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"
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
    /// From where on this line alone decides; a thin line of its own style.
    std::optional<double> limit;
};

/// What happened at a moment: an upright line. A decision's is heavier than an event's.
struct PlotMark
{
    double seconds = 0;
    QString name;
    bool decision = false;
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
    /// Absent: as high as the points and the limit.
    std::optional<double> top;
    double seconds = 1;
    double gapSeconds = 25;
    /// Stretches without any answer, (from, to) in seconds.
    QList<std::pair<double, double>> gaps;
    QList<PlotMark> marks;
    /// Whether the marks' names are written here: in one of several plots they do.
    bool namesMarks = false;
};

/// One answer of a strip at its time.
struct StripAnswer
{
    double seconds = 0;
    /// Ok stands low and full, a failure high and full, a missing answer is an empty frame: they
    /// differ by their shape, too.
    HealthAnswer answer = HealthAnswer::Ok;
};

void drawPlot(Sheet &sheet, const Plot &plot);
/// Answers over `seconds`, below the plots of the same time.
void drawStrip(Sheet &sheet, const QString &title, double seconds,
               const QList<StripAnswer> &answers);
