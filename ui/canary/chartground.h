// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canary/canarychart.h"
#include "ui/canary/plotpainter.h"

#include <QFontMetrics>
#include <QPalette>
#include <QSize>

#include <array>

class QPainter;

/// Where the plots stand and everything around their lines: titles, scales, limits, gaps, marks,
/// health strip, time axis, cursor and read-out.
class ChartGround
{
public:
    struct Limit
    {
        double value;
        QString label;
    };
    struct Plot
    {
        QString title;
        PlotMap map;
        int steps = 1;
        /// Values with their words, bottom first.
        QList<std::pair<double, QString>> scale;
        QList<Limit> limits;
        /// Whether they are named in a row of their own, above the plot: where there are several,
        /// their words would stand on each other's lines.
        bool namesLimitsAbove = false;
        /// The lines where there are several, the first one first.
        QList<std::pair<QString, QPen>> lines;
    };

    /// `newest`: where the time axis of all there is ends, in seconds.
    static ChartGround of(const QSize &size, const CanarySeries &series, const ChartData &data,
                          const TimeRange &range, double newest, const QPalette &colors);

    void paint(QPainter &painter, const QWidget &widget, const CanarySeries &series,
               const ChartData &data, std::optional<double> cursor) const;

    /// Error share, latency, requests, evidence.
    std::array<Plot, 4> plots;

private:
    static QRectF titleRow(const Plot &plot);
    static double legendWidth(const QFontMetrics &metrics, const Plot &plot);
    void tellLatency(Plot &plot, const CanarySeries &series, const ChartLimits &limits,
                     const QPalette &colors);
    void place(const QSize &size, const TimeRange &range);
    void scaleLinear(Plot &plot, double most, double least, const QString &unit);
    void scaleOdds(Plot &plot, double most);
    void paintPlot(QPainter &painter, const QWidget &widget, const Plot &plot) const;
    void paintLimitWords(QPainter &painter, const QWidget &widget, const Plot &plot) const;
    void paintLimitRow(QPainter &painter, const QWidget &widget, const Plot &plot) const;
    void paintLegend(QPainter &painter, const QWidget &widget, const Plot &plot) const;
    void paintGaps(QPainter &painter, const QWidget &widget, const CanarySeries &series) const;
    void paintAxis(QPainter &painter, const QWidget &widget, const QDateTime &start) const;

    static constexpr int titleHeight = 22;
    static constexpr int stripHeight = 18;
    static constexpr int axisHeight = 20;
    static constexpr int readOutHeight = 20;

    PlotMap m_strip;
    double m_newest = 0;
};
