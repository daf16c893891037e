// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canaryplot.h"

#include "canary/canarywords.h"
#include "canary/ratiowindow.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

static void finishLine(PlotLine &line, const SeriesPart &canary, const SeriesPart &baseline,
                       double longest, int pixels)
{
    const auto parts = [&](const SeriesPart &points) {
        QList<SeriesPart> split = splitAtGaps(points, longest);
        for (SeriesPart &part : split) {
            const int share =
                std::max(1, int(double(part.size()) * pixels / double(points.size())));
            part = decimated(part, share / 2 + 1);
        }
        return split;
    };
    line.canary = parts(canary);
    line.baseline = parts(baseline);
    for (const QPointF &point : canary)
        line.most = std::max(line.most, point.y());
    for (const QPointF &point : baseline)
        line.most = std::max(line.most, point.y());
}

CanaryPlots plotsOf(const QList<Tick> &ticks, const ChartLimits &limits, int pixels)
{
    CanaryPlots plots;
    RatioWindow canary(limits.tickSeconds);
    RatioWindow baseline(limits.tickSeconds);
    SeriesPart errors;
    SeriesPart baseErrors;
    SeriesPart latency;
    SeriesPart requests;
    double measured = 0;
    for (const Tick &tick : ticks) {
        const auto t = double(tick.t);
        if (tick.baseline) {
            baseline.push(tick.t, tick.baseline->n, tick.baseline->errors);
            if (baseline.n() > 0)
                baseErrors.append({t, baseline.ratio() * 100});
        }
        if (!tick.canary)
            continue;
        const double since = std::max(t - measured, double(limits.tickSeconds));
        if (since > 1.5 * double(limits.tickSeconds))
            plots.gaps.append({measured, t - double(limits.tickSeconds)});
        measured = t;
        canary.push(tick.t, tick.canary->n, tick.canary->errors);
        if (canary.n() > 0)
            errors.append({t, canary.ratio() * 100});
        if (tick.latency)
            latency.append({t, *tick.latency});
        requests.append({t, double(tick.canary->n) / since});
    }
    if (!ticks.isEmpty()) {
        const auto last = double(ticks.constLast().t);
        if (last - measured > 0.5 * double(limits.tickSeconds))
            plots.gaps.append({measured, last});
        plots.to = std::max(last, 60.0);
    }
    const double longest = 1.5 * double(limits.tickSeconds);
    finishLine(plots.errors, errors, baseErrors, longest, pixels);
    finishLine(plots.latency, latency, {}, longest, pixels);
    finishLine(plots.requests, requests, {}, longest, pixels);
    return plots;
}

std::pair<double, int> niceScale(double most, double least)
{
    const double wanted = std::max({most * 1.08, least, 1e-6});
    const double decade = std::pow(10, std::floor(std::log10(wanted)));
    for (const double step : {0.2, 0.25, 0.5, 1.0, 2.0, 2.5}) {
        const double count = std::ceil(wanted / (step * decade));
        if (count <= 5)
            return {count * step * decade, std::max(int(count), 1)};
    }
    return {10 * decade, 5};
}

QString plotDescription(const QList<Tick> &ticks, const ChartLimits &limits)
{
    if (ticks.isEmpty())
        return QCoreApplication::translate("CanaryChart", "No tick yet.");
    RatioWindow errors(limits.tickSeconds);
    std::optional<double> latency;
    qint64 measured = 0;
    for (const Tick &tick : ticks) {
        if (!tick.canary)
            continue;
        errors.push(tick.t, tick.canary->n, tick.canary->errors);
        measured = tick.t;
        latency = tick.latency;
    }
    const qint64 age = ticks.constLast().t - measured;
    return QCoreApplication::translate(
               "CanaryChart",
               "Error share %1 in the last minute, limit %2. Latency %3, limit %4 s. %5 ticks, "
               "the newest measurement is %6 old.")
        .arg(errors.n() > 0 ? CanaryWords::percent(errors.ratio())
                            : QCoreApplication::translate("CanaryChart", "unknown"),
             CanaryWords::percent(limits.errorRate),
             latency ? QCoreApplication::translate("CanaryChart", "%1 s").arg(*latency, 0, 'f', 2)
                     : QCoreApplication::translate("CanaryChart", "unknown"))
        .arg(limits.latencySeconds)
        .arg(ticks.size())
        .arg(CanaryWords::seconds(age));
}
