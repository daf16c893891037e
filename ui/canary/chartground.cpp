// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/chartground.h"

#include "ui/canary/chartpens.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

static constexpr int leftMargin = 56;
/// With the numbers of the limits that the evidence is held against.
static constexpr int rightMargin = 52;
/// How high the plots are among themselves.
static constexpr std::array<double, 4> weights {1.25, 1.0, 0.8, 0.95};
/// The plot below which the health strip stands; the one after it has a row for its limits.
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
    evidence.namesLimitsAbove = true;
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
        int(plots.size() + 2) * titleHeight + stripHeight + axisHeight + readOutHeight;
    const double room = std::max(size.height() - fixed, 80.0);
    const double width = std::max(size.width() - leftMargin - rightMargin, 40);
    double all = 0;
    for (const double weight : weights)
        all += weight;
    double y = 0;
    for (size_t i = 0; i < plots.size(); ++i) {
        y += i > stripAfter ? 2 * titleHeight : titleHeight;
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

/// 4 -> "10000", -2 -> "0.01"; what is out of all proportion in short, "1e+07".
static QString oddsWords(double decade)
{
    const double odds = std::pow(10, decade);
    return decade >= 0 && decade < 7 ? QString::number(odds, 'f', 0)
                                     : QString::number(odds, 'g', 4);
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
        plot.scale.append({value, oddsWords(value)});
    }
}
