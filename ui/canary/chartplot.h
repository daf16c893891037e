// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canary/plotpainter.h"

#include <QChartView>

class QValueAxis;

/// One of the plots: Qt Charts brings its grid, the lines are painted straight from their index,
/// since its own series take time with every point. It hears no mouse and no keys.
class ChartPlot : public QChartView
{
public:
    struct Stroke
    {
        const PeakIndex *line;
        QPen pen;
    };

    explicit ChartPlot(QWidget *parent);

    /// `map` in the coordinates of the widget around it, whose child this is. The lines, first one
    /// at the bottom, must outlive what is shown. They break where two points are further apart
    /// than `longest` seconds; the grid has so many `steps`.
    void show(const PlotMap &map, int steps, double longest, const QList<Stroke> &strokes);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    QValueAxis *m_x;
    QValueAxis *m_y;
    PlotMap m_map;
    double m_longest = 0;
    QList<Stroke> m_strokes;
};
