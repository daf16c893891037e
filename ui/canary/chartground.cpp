// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/chartground.h"

#include "ui/canary/chartmarks.h"
#include "ui/canary/chartpens.h"
#include "ui/canary/healthstrip.h"
#include "ui/items/verdictstyle.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

static constexpr int titleHeight = 22;
static constexpr int stripHeight = 18;
static constexpr int axisHeight = 20;
static constexpr int readOutHeight = 20;
static constexpr int leftMargin = 56;
static constexpr int rightMargin = 12;
/// How high the plots are among themselves.
static constexpr std::array<double, 4> weights {1.25, 1.0, 0.8, 0.95};
/// The plot below which the health strip stands.
static constexpr size_t stripAfter = 2;

ChartGround ChartGround::of(const QSize &size, const CanarySeries &series, const ChartData &data,
                            const TimeRange &range, double newest, const QPalette &colors)
{
    ChartGround ground;
    ground.m_newest = newest;
    ground.place(size, range);
    const ChartLimits &limits = data.limits;
    auto &[errors, latency, requests, evidence] = ground.plots;
    errors.title = CanaryChart::tr("Error share");
    errors.limits = {
        {limits.errorRate * 100, CanaryChart::tr("limit %1 %").arg(limits.errorRate * 100)}};
    ground.scaleLinear(errors,
                       std::max(PlotPainter::greatest(errors.map, series.errors),
                                PlotPainter::greatest(errors.map, series.baselineErrors)),
                       limits.errorRate * 120, CanaryChart::tr("%1 %"));
    if (!series.baselineErrors.isEmpty())
        errors.lines = {{CanaryChart::tr("canary"), ChartPens::canary(colors)},
                        {CanaryChart::tr("baseline"), ChartPens::baseline(colors)}};
    ground.tellLatency(latency, series, limits, colors);
    requests.title = CanaryChart::tr("Requests per second");
    ground.scaleLinear(requests, PlotPainter::greatest(requests.map, series.requests), 1, u"%1"_s);
    evidence.title = CanaryChart::tr("Evidence, as odds");
    evidence.lines = {{CanaryChart::tr("early warning"), ChartPens::canary(colors)},
                      {CanaryChart::tr("the quicker one"), ChartPens::quicker(colors)},
                      {CanaryChart::tr("proof of health"), ChartPens::proof(colors)}};
    // The highest first: a label that has no room above its line stands below it.
    if (series.rollbackNeeded() > 0)
        evidence.limits.append({std::log10(series.rollbackNeeded()),
                                CanaryChart::tr("rolls back at %1")
                                    .arg(QString::number(series.rollbackNeeded(), 'g', 3))});
    if (series.warningNeeded() > 0)
        evidence.limits.append(
            {std::log10(series.warningNeeded()),
             CanaryChart::tr("warning fires at %1").arg(series.warningNeeded())});
    if (series.quickerNeeded() > 0)
        evidence.limits.append(
            {std::log10(series.quickerNeeded()),
             CanaryChart::tr("the quicker one rolls back at %1").arg(series.quickerNeeded())});
    if (series.proofNeeded() > 0)
        evidence.limits.append({std::log10(series.proofNeeded()),
                                CanaryChart::tr("proof at %1").arg(series.proofNeeded())});
    ground.scaleOdds(evidence,
                     std::max({PlotPainter::greatest(evidence.map, series.warning),
                               PlotPainter::greatest(evidence.map, series.quicker),
                               PlotPainter::greatest(evidence.map, series.proof)}));
    return ground;
}

void ChartGround::tellLatency(Plot &plot, const CanarySeries &series, const ChartLimits &limits,
                              const QPalette &colors)
{
    const QString judged = CanaryChart::tr("P%1").arg(limits.latencyQuantile * 100);
    double most = PlotPainter::greatest(plot.map, series.latency);
    plot.lines = {{judged, ChartPens::canary(colors)}};
    for (size_t i = 0; i < chartQuantiles.size(); ++i) {
        const PeakIndex &line = series.quantiles.at(i);
        if (line.isEmpty())
            continue;
        most = std::max(most, PlotPainter::greatest(plot.map, line));
        const bool after = chartQuantiles.at(i) > limits.latencyQuantile;
        plot.lines.insert(after ? plot.lines.size() : plot.lines.size() - 1,
                          {CanaryChart::tr("P%1").arg(chartQuantiles.at(i) * 100),
                           ChartPens::quantile(chartQuantiles.at(i), colors)});
    }
    if (plot.lines.size() == 1) {
        plot.title = CanaryChart::tr("P%1 latency").arg(limits.latencyQuantile * 100);
        plot.lines.clear();
    } else {
        plot.title = CanaryChart::tr("Latency, %1 is judged").arg(judged);
    }
    plot.limits = {
        {limits.latencySeconds, CanaryChart::tr("limit %1 s").arg(limits.latencySeconds)}};
    scaleLinear(plot, most, limits.latencySeconds * 1.2, CanaryChart::tr("%1 s"));
}

void ChartGround::place(const QSize &size, const TimeRange &range)
{
    const double fixed =
        int(plots.size() + 1) * titleHeight + stripHeight + axisHeight + readOutHeight;
    const double room = std::max(size.height() - fixed, 80.0);
    const double width = std::max(size.width() - leftMargin - rightMargin, 40);
    double all = 0;
    for (const double weight : weights)
        all += weight;
    double y = 0;
    for (size_t i = 0; i < plots.size(); ++i) {
        y += titleHeight;
        const double height = std::floor(room * weights[i] / all);
        plots[i].map.area = QRectF(leftMargin, y + 4, width, height - 8);
        plots[i].map.from = range.from();
        plots[i].map.to = range.to();
        y += height;
        if (i != stripAfter)
            continue;
        m_strip = plots[i].map;
        m_strip.area = QRectF(leftMargin, y + titleHeight, width, stripHeight);
        y += titleHeight + stripHeight;
    }
}

void ChartGround::scaleLinear(Plot &plot, double most, double least, const QString &unit)
{
    const auto [high, steps] = niceScale(most, least);
    plot.map.low = 0;
    plot.map.high = high;
    plot.steps = steps;
    for (int i = 0; i <= steps; ++i) {
        const double value = high * i / steps;
        plot.scale.append({value, unit.arg(QString::number(value, 'g', 4))});
    }
}

/// Decades, from a hundredth to what is needed and there.
void ChartGround::scaleOdds(Plot &plot, double most)
{
    for (const Limit &limit : plot.limits)
        most = std::max(most, limit.value + 0.2);
    plot.map.low = -2;
    plot.map.high = std::max(1.0, std::ceil(most));
    plot.steps = int(plot.map.high - plot.map.low);
    const int every = plot.map.area.height() / plot.steps < 16 ? 2 : 1;
    for (int i = 0; i <= plot.steps; i += every) {
        const double value = plot.map.low + i;
        plot.scale.append({value, QString::number(std::pow(10, value), 'g', 4)});
    }
}

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

void ChartGround::paintPlot(QPainter &painter, const QWidget &widget, const Plot &plot) const
{
    const QRectF &area = plot.map.area;
    const QPalette &colors = widget.palette();
    QFont bold = widget.font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colors.color(QPalette::Text));
    painter.drawText(QRectF(area.left(), area.top() - 4 - titleHeight, area.width(), titleHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, plot.title);
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
    painter.setFont(widget.font());
    painter.setPen(toneColor(Tone::Limit, colors));
    double taken = area.top() - titleHeight;
    for (const Limit &limit : plot.limits) {
        const double y = plot.map.y(limit.value);
        // Above its line; below it where another one stands there.
        const bool above = y - 18 >= taken;
        const double top = above ? y - 18 : std::max(y + 2, taken);
        // In a low window the line alone has to do: the words would stand in the axis.
        if (!above && top + 16 > area.bottom())
            continue;
        const int align = int(Qt::AlignRight | (above ? Qt::AlignBottom : Qt::AlignTop));
        const QRectF place(area.left(), top, area.width() - 4, 16);
        // Where limits are close, another one's line would strike the words out.
        const QRectF words = painter.boundingRect(place, align, limit.label);
        painter.fillRect(words.adjusted(-4, 2, 0, -2), colors.color(QPalette::Base));
        painter.drawText(place, align, limit.label);
        taken = above ? y : top + 16;
    }
}

void ChartGround::paintLegend(QPainter &painter, const QWidget &widget, const Plot &plot) const
{
    painter.setFont(widget.font());
    const double y = plot.map.area.top() - 4 - titleHeight / 2.0;
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
