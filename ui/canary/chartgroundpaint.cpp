// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/chartground.h"
#include "ui/canary/chartlabels.h"
#include "ui/canary/chartmarks.h"
#include "ui/canary/healthstrip.h"
#include "ui/items/verdictstyle.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

// How the ground is painted; where everything stands is in chartground.cpp.

void ChartGround::paint(QPainter &painter, const QWidget &widget, const CanarySeries &series,
                        const ChartData &data, std::optional<double> cursor) const
{
    for (const Plot &plot : plots)
        paintPlot(painter, widget, plot);
    paintGaps(painter, widget, series);
    QList<PlotMap> maps;
    for (const Plot &plot : plots)
        maps.append(plot.map);
    QList<std::pair<double, QString>> labels;
    for (const Limit &limit : plots.front().limits)
        labels.append({limit.value, limit.label});
    paintMarks(painter, widget, data.marks, maps, labels);
    QFont bold = widget.font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(widget.palette().color(QPalette::Text));
    painter.drawText(m_strip.area.translated(0, -titleHeight).adjusted(0, 0, 0, 4),
                     Qt::AlignLeft | Qt::AlignVCenter, CanaryChart::tr("Health checks"));
    paintHealthStrip(painter, m_strip, series.health, double(data.limits.tickSeconds),
                     widget.palette());
    paintAxis(painter, widget, data.start);
    const PlotMap &map = plots.back().map;
    const QRectF foot(map.area.left(), map.area.bottom() + axisHeight + 4, map.area.width(),
                      readOutHeight);
    painter.setFont(Theme::tabular(widget.font()));
    if (cursor && *cursor >= map.from && *cursor <= map.to) {
        painter.setPen(QPen(widget.palette().color(QPalette::Text), 1));
        const double x = map.x(*cursor);
        painter.drawLine(QPointF(x, plots.front().map.area.top()), QPointF(x, map.area.bottom()));
        const QString words = series.readOut(*cursor, data.start);
        painter.drawText(
            foot, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(words, Qt::ElideRight, int(foot.width())));
    }
    if (widget.hasFocus()) {
        painter.setPen(QPen(widget.palette().color(QPalette::Highlight), 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1));
    }
}

QRectF ChartGround::titleRow(const Plot &plot)
{
    const QRectF &area = plot.map.area;
    const int rows = plot.namesLimitsAbove ? 2 : 1;
    return {area.left(), area.top() - 4 - rows * titleHeight, area.width(), titleHeight};
}

void ChartGround::paintPlot(QPainter &painter, const QWidget &widget, const Plot &plot) const
{
    const QRectF &area = plot.map.area;
    const QPalette &colors = widget.palette();
    QFont bold = widget.font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colors.color(QPalette::Text));
    const QRectF row = titleRow(plot);
    // What the lines are is told before what they show.
    const double room = row.width() - legendWidth(widget.fontMetrics(), plot);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(plot.title, Qt::ElideRight, int(room)));
    paintLegend(painter, widget, plot);
    painter.setFont(Theme::tabular(widget.font()));
    painter.setPen(toneColor(Tone::Muted, colors));
    // From the bottom up; a low plot has no room for all.
    double free = area.bottom() + painter.fontMetrics().height();
    for (const auto &[value, text] : plot.scale) {
        const double y = plot.map.y(value);
        if (y + painter.fontMetrics().ascent() > free)
            continue;
        free = y;
        painter.drawText(QRectF(0, y - 10, area.left() - 8, 20), Qt::AlignRight | Qt::AlignVCenter,
                         text);
    }
    painter.setPen(QPen(toneColor(Tone::Limit, colors), 1.4, Qt::DashLine));
    for (const Limit &limit : plot.limits) {
        const double y = plot.map.y(limit.value);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    if (plot.namesLimitsAbove)
        paintLimitRow(painter, widget, plot);
    else
        paintLimitWords(painter, widget, plot);
}

/// Their names above the plot, from the highest down; beside the end of each line its number.
void ChartGround::paintLimitRow(QPainter &painter, const QWidget &widget, const Plot &plot) const
{
    const QRectF &area = plot.map.area;
    painter.setFont(Theme::tabular(widget.font()));
    painter.setPen(toneColor(Tone::Limit, widget.palette()));
    const QFontMetrics metrics = painter.fontMetrics();
    QStringList names;
    double free = area.top() - metrics.height();
    for (const Limit &limit : plot.limits) {
        names.append(limit.label);
        const double y = plot.map.y(limit.value);
        if (y - metrics.height() / 2.0 < free)
            continue;
        free = y + metrics.height() / 2.0;
        painter.drawText(QRectF(area.right() + 6, y - 10, widget.width() - area.right() - 6, 20),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QString::number(std::pow(10, limit.value), 'g', 3));
    }
    const QRectF row = titleRow(plot).translated(0, titleHeight);
    painter.drawText(
        row, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(names.join(u"  \u00b7  "_s), Qt::ElideRight, int(row.width())));
}

void ChartGround::paintLimitWords(QPainter &painter, const QWidget &widget, const Plot &plot) const
{
    const QPalette &colors = widget.palette();
    painter.setFont(widget.font());
    painter.setPen(toneColor(Tone::Limit, colors));
    QList<std::pair<double, double>> words;
    for (const Limit &limit : plot.limits)
        words.append({limit.value, painter.fontMetrics().horizontalAdvance(limit.label)});
    const QList<QRectF> places = limitPlaces(plot.map, words);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i).isEmpty())
            continue;
        // Where limits are close, another one's line would strike the words out.
        painter.fillRect(places.at(i).adjusted(-4, 2, 4, -2), colors.color(QPalette::Base));
        painter.drawText(places.at(i), Qt::AlignLeft | Qt::AlignVCenter, plot.limits.at(i).label);
    }
}

double ChartGround::legendWidth(const QFontMetrics &metrics, const Plot &plot)
{
    double width = 4;
    for (const auto &[name, pen] : plot.lines)
        width += metrics.horizontalAdvance(name) + 36;
    return width;
}

void ChartGround::paintLegend(QPainter &painter, const QWidget &widget, const Plot &plot) const
{
    painter.setFont(widget.font());
    const double y = titleRow(plot).center().y();
    double x = plot.map.area.right() - 4;
    for (const auto &[name, pen] : std::views::reverse(plot.lines)) {
        const double width = painter.fontMetrics().horizontalAdvance(name);
        painter.setPen(toneColor(Tone::Muted, widget.palette()));
        painter.drawText(QRectF(x - width, y - 8, width, 16), Qt::AlignLeft | Qt::AlignVCenter,
                         name);
        painter.setPen(pen);
        painter.drawLine(QPointF(x - width - 24, y), QPointF(x - width - 6, y));
        x -= width + 36;
    }
}

void ChartGround::paintGaps(QPainter &painter, const QWidget &widget,
                            const CanarySeries &series) const
{
    const QColor muted = toneColor(Tone::Muted, widget.palette());
    QList<std::pair<double, double>> stretches;
    const auto &gaps = series.gaps();
    const auto first = std::ranges::partition_point(
        gaps, [this](const auto &gap) { return gap.second < m_strip.from; });
    for (auto gap = first; gap != gaps.end() && gap->first <= m_strip.to; ++gap)
        stretches.append(*gap);
    // What came last is stale while nothing new comes.
    if (m_newest > series.last() && m_newest > m_strip.from && series.last() < m_strip.to)
        stretches.append({series.last(), m_newest});
    for (const Plot &plot : plots) {
        for (const auto &[begin, end] : std::as_const(stretches)) {
            const QRectF place(plot.map.x(begin), plot.map.area.top(),
                               plot.map.x(end) - plot.map.x(begin), plot.map.area.height());
            PlotPainter::paintHatch(painter, place & plot.map.area, muted);
        }
    }
}

void ChartGround::paintAxis(QPainter &painter, const QWidget &widget, const QDateTime &start) const
{
    const PlotMap &map = plots.back().map;
    painter.setFont(Theme::tabular(widget.font()));
    painter.setPen(toneColor(Tone::Muted, widget.palette()));
    const double step = PlotPainter::axisStep(map.to - map.from);
    const bool days = step >= 21600;
    const auto last = qint64(std::floor((map.to + 1) / step));
    for (auto n = qint64(std::ceil(map.from / step)); n <= last; ++n) {
        const double t = double(n) * step;
        const double x = map.x(t);
        const QString text = start.isValid()
            ? start.addSecs(qint64(t)).toUTC().toString(days ? u"MM-dd HH:mm"_s : u"HH:mm:ss"_s)
            : CanaryChart::tr("%1 s").arg(t);
        if (x + painter.fontMetrics().horizontalAdvance(text) / 2.0 > widget.width())
            break;
        painter.drawText(QRectF(x - 60, map.area.bottom() + 6, 120, axisHeight),
                         Qt::AlignHCenter | Qt::AlignTop, text);
    }
}
