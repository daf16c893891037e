// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Seven days at a point a second, panned and zoomed through in software rendering: the canary chart
// against Qt Charts given the same three lines point by point, and QCustomPlot where it is found.
//   QT_QPA_PLATFORM=offscreen bench_chart [FRAMES]

#ifdef HAVE_QCUSTOMPLOT
// Its header needs the loops that ours may not have.
#undef QT_NO_FOREACH
#include <qcustomplot.h>
#endif

#include "ui/canary/canarychart.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QImage>
#include <QLineSeries>
#include <QPainter>
#include <QRandomGenerator>
#include <QValueAxis>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

static constexpr int week = 7 * 86'400;
static const QSize size(1240, 700);

/// What is shown in each of the frames: in, along and out again.
static QList<std::pair<double, double>> path(int frames)
{
    QList<std::pair<double, double>> shown;
    for (int i = 0; i < frames; ++i) {
        const double phase = double(i) / std::max(frames - 1, 1);
        const double span = week * std::pow(0.002, 1 - std::abs(2 * phase - 1));
        shown.append({(week - span) * phase, (week - span) * phase + span});
    }
    return shown;
}

static QList<Tick> weekOfTicks()
{
    QRandomGenerator random(5);
    QList<Tick> ticks;
    ticks.reserve(week);
    for (int t = 1; t <= week; ++t) {
        const qint64 n = 8 + random.bounded(5);
        ticks.append({.t = t,
                      .canary = ArmTick {n, random.bounded(40) == 0 ? 1 : 0, 0},
                      .baseline = ArmTick {n * 9, random.bounded(3), 0},
                      .health = HealthAnswer::Ok,
                      .latency = 0.5 + random.bounded(0.4)});
    }
    return ticks;
}

struct Times
{
    double median = 0;
    double p95 = 0;
    double most = 0;
};

/// Of this thread, in milliseconds: what a frame takes on a core of its own, whoever else is busy.
static double cpuTime()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Shows each stretch and paints it into a picture, as software rendering does.
template <typename Show>
static Times measure(QWidget &widget, const QList<std::pair<double, double>> &frames, Show show)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    QList<double> times;
    for (const auto &[from, to] : frames) {
        const double before = cpuTime();
        show(from, to);
        image.fill(Qt::white);
        QPainter painter(&image);
        widget.render(&painter, {}, {}, QWidget::DrawChildren);
        painter.end();
        times.append(cpuTime() - before);
    }
    std::ranges::sort(times);
    return {times.at(times.size() / 2), times.at(times.size() * 95 / 100), times.constLast()};
}

static void tell(const char *name, const Times &times, const Times &ours)
{
    std::printf("%-22s median %9.2f ms, p95 %9.2f ms, most %9.2f ms, ratio this/ours %.1f\n", name,
                times.median, times.p95, times.most, times.median / ours.median);
    std::fflush(stdout);
}

static QList<std::pair<QString, QList<QPointF>>> linesOf(const QList<Tick> &ticks)
{
    CanarySeries series({.tickSeconds = 1});
    for (const Tick &tick : ticks)
        series.append(tick);
    QList<std::pair<QString, QList<QPointF>>> lines;
    const std::pair<const char *, const PeakIndex *> all[] = {
        {"errors", &series.errors}, {"latency", &series.latency}, {"requests", &series.requests}};
    for (const auto &[name, index] : all) {
        QList<QPointF> points;
        points.reserve(index->size());
        for (qsizetype i = 0; i < index->size(); ++i)
            points.append({index->x(i), index->y(i)});
        lines.append({QString::fromLatin1(name), points});
    }
    return lines;
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int count = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 300;
    const QList<Tick> ticks = weekOfTicks();
    const auto lines = linesOf(ticks);
    std::printf("3 lines of %d points, %d x %d pixels, %d frames, CPU time a frame\n", week,
                size.width(), size.height(), count);
    const auto frames = path(count);

    CanaryChart chart;
    chart.resize(size);
    chart.setData({.ticks = ticks, .limits = {.tickSeconds = 1}});
    const auto showOurs = [&](double from, double to) { chart.showStretch(from, to); };
    measure(chart, path(10), showOurs);
    const Times ours = measure(chart, frames, showOurs);
    tell("launch console", ours, ours);

#ifdef HAVE_QCUSTOMPLOT
    QCustomPlot custom;
    custom.resize(size);
    for (const auto &[name, points] : lines) {
        QCPGraph *graph = custom.addGraph();
        QList<QCPGraphData> data;
        data.reserve(points.size());
        for (const QPointF &point : points)
            data.append({point.x(), point.y()});
        graph->data()->set(data, true);
    }
    custom.yAxis->setRange(0, 20);
    const auto showCustom = [&](double from, double to) {
        custom.xAxis->setRange(from, to);
        custom.replot(QCustomPlot::rpImmediateRefresh);
    };
    measure(custom, path(10), showCustom);
    tell("QCustomPlot", measure(custom, frames, showCustom), ours);
#endif

    QChartView view;
    view.resize(size);
    view.setRenderHint(QPainter::Antialiasing);
    QValueAxis x;
    QValueAxis y;
    y.setRange(0, 20);
    view.chart()->addAxis(&x, Qt::AlignBottom);
    view.chart()->addAxis(&y, Qt::AlignLeft);
    for (const auto &[name, points] : lines) {
        auto *series = new QLineSeries(&view);
        series->setName(name);
        series->replace(points);
        view.chart()->addSeries(series);
        series->attachAxis(&x);
        series->attachAxis(&y);
    }
    // A frame takes seconds: every so many of the same way do.
    const auto few = path(std::min(count, 15));
    tell("Qt Charts, raw points",
         measure(view, few, [&](double from, double to) { x.setRange(from, to); }),
         measure(chart, few, showOurs));
    return 0;
}
