// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/chartplot.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QPainter>
#include <QValueAxis>

ChartPlot::ChartPlot(QWidget *parent)
    : QChartView(parent)
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setInteractive(false);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    m_x->setVisible(false);
    m_y->setLineVisible(false);
    m_y->setLabelsVisible(false);
}

void ChartPlot::show(const PlotMap &map, int steps, double longest, const QList<Stroke> &strokes)
{
    m_map = map;
    m_map.area.translate(-pos());
    m_longest = longest;
    m_strokes = strokes;
    QColor grid = parentWidget()->palette().color(QPalette::Text);
    grid.setAlphaF(0.14F);
    if (m_y->gridLinePen().color() != grid)
        m_y->setGridLinePen(QPen(grid, 1));
    if (chart()->plotArea() != m_map.area)
        chart()->setPlotArea(m_map.area);
    if (m_y->tickCount() != steps + 1)
        m_y->setTickCount(steps + 1);
    m_y->setRange(map.low, map.high);
    viewport()->update();
}

void ChartPlot::drawForeground(QPainter *painter, const QRectF &)
{
    for (const Stroke &stroke : std::as_const(m_strokes))
        PlotPainter::paintLine(*painter, m_map, *stroke.line, m_longest, stroke.pen);
}
