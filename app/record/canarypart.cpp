// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tickgaps.h"
#include "launch/canarymoments.h"
#include "record/documentparts.h"
#include "record/evidenceplot.h"
#include "record/plot.h"
#include "record/rulewords.h"
#include "record/telling.h"
#include "record/wording.h"

#include <map>

using namespace Qt::StringLiterals;

static QString percentText(double value)
{
    return QString::number(value * 100, 'g', 3) + u" %"_s;
}

static QString secondsText(double value)
{
    return QString::number(value, 'g', 3) + u" s"_s;
}

static QString countText(double value)
{
    return QString::number(value, 'g', 4);
}

/// Errors among the requests of the newest minute, at each tick: what the written rule looks at.
static QList<QPointF> errorShare(const QList<Tick> &ticks, std::optional<ArmTick> Tick::*arm)
{
    QList<QPointF> points;
    qsizetype from = 0;
    qint64 n = 0;
    qint64 errors = 0;
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        if (const auto &now = ticks.at(i).*arm) {
            n += now->n;
            errors += now->errors;
        }
        for (; ticks.at(from).t <= ticks.at(i).t - 60; ++from) {
            if (const auto &old = ticks.at(from).*arm) {
                n -= old->n;
                errors -= old->errors;
            }
        }
        if ((ticks.at(i).*arm) && n > 0)
            points.append({double(ticks.at(i).t), double(errors) / double(n)});
    }
    return points;
}

/// After a time without an answer a source tells of all of it: requests of a longer time.
static QList<QPointF> requestRate(const QList<Tick> &ticks, std::optional<ArmTick> Tick::*arm,
                                  double tickSeconds)
{
    QList<QPointF> points;
    double before = 0;
    for (const Tick &tick : ticks) {
        const std::optional<ArmTick> &counted = tick.*arm;
        if (!counted)
            continue;
        const double since = qMax(double(tick.t) - before, tickSeconds);
        if (since > 0)
            points.append({double(tick.t), double(counted->n) / since});
        before = double(tick.t);
    }
    return points;
}

/// Each quantile of the latency that was measured, the judged one last, so that it lies over the
/// rest. They differ by their dashes, not by colour.
static QList<PlotSeries> latencySeries(const QList<Tick> &ticks, double judged)
{
    std::map<double, QList<QPointF>> further;
    QList<QPointF> points;
    for (const Tick &tick : ticks) {
        if (tick.latency)
            points.append({double(tick.t), *tick.latency});
        for (const LatencyQuantile &quantile : tick.quantiles)
            further[quantile.share].append({double(tick.t), quantile.seconds});
    }
    const auto name = [](double share) { return Telling::tr("P%1").arg(share * 100); };
    QList<PlotSeries> series;
    for (const auto &[share, line] : further) {
        if (share != judged)
            series.append(
                {name(share), Ink::muted, line, share < judged ? Qt::DotLine : Qt::DashDotLine});
    }
    series.append({name(judged), Ink::accent, points});
    return series;
}

/// What happened to the canary and what was decided of it, in order.
static QList<PlotMark> marksOf(const LaunchRecord &record)
{
    QList<PlotMark> marks;
    const QDateTime start = record.state.canary().since;
    for (const Entry &entry : record.entries) {
        if (!start.isValid() || entry.time < start)
            continue;
        // A hold is told again and again; that nothing is armed any more was not measured.
        const auto *decided = std::get_if<CanaryDecided>(&entry.event);
        const std::optional<CanaryMoment> moment = canaryMoment(entry.event);
        if (!moment || (decided && decided->decision == CanaryDecision::Hold)
            || std::holds_alternative<CanaryDisarmed>(entry.event))
            continue;
        const double at = decided ? double(decided->at) : double(start.msecsTo(entry.time)) / 1000;
        marks.append({at, moment->text, moment->decision});
    }
    return marks;
}

static QList<StripAnswer> healthAnswers(const QList<Tick> &ticks)
{
    QList<StripAnswer> answers;
    for (const Tick &tick : ticks) {
        const QList<HealthCheck> checks = checksOf(tick);
        for (const HealthCheck &check : checks)
            answers.append({double(tick.t), check.answer});
    }
    return answers;
}

/// Each check counts; a tick that was not asked says nothing.
static QString healthSentence(const QList<Tick> &ticks)
{
    int ok = 0;
    int fail = 0;
    int missing = 0;
    for (const Tick &tick : ticks) {
        const QList<HealthCheck> checks = checksOf(tick);
        for (const HealthCheck &check : checks) {
            ok += check.answer == HealthAnswer::Ok ? 1 : 0;
            fail += check.answer == HealthAnswer::Fail ? 1 : 0;
            missing += check.answer == HealthAnswer::Missing ? 1 : 0;
        }
    }
    return Telling::tr("Health: %1 answers ok, %2 failed, %3 missing (missing is not healthy).")
        .arg(ok)
        .arg(fail)
        .arg(missing);
}

static void drawPlots(Sheet &sheet, const LaunchRecord &record, const CanaryEvidence &evidence)
{
    const QList<Tick> &ticks = record.state.canary().ticks;
    Plot plot;
    plot.seconds = qMax<double>(1, double(ticks.constLast().t));
    plot.marks = marksOf(record);
    plot.namesMarks = true;
    std::optional<double> errors;
    std::optional<double> latency;
    double judged = CanaryPlan().latencyQuantile;
    std::chrono::duration<double> tick = CanaryPlan().tick;
    if (record.plan && record.plan->canary) {
        tick = record.plan->canary->tick;
        judged = record.plan->canary->latencyQuantile;
        errors = record.plan->canary->errorRateLimit;
        latency = record.plan->canary->latencySeconds;
    }
    TickGaps gaps(tick.count());
    for (const Tick &measured : ticks)
        gaps.append(measured);
    plot.gaps = gaps.all();
    plot.gapSeconds = gaps.longestStep();
    plot.title = Telling::tr("Error rate, over one minute");
    plot.format = percentText;
    plot.limit = errors;
    plot.series = {{Telling::tr("baseline"), Ink::muted, errorShare(ticks, &Tick::baseline)},
                   {Telling::tr("canary"), Ink::accent, errorShare(ticks, &Tick::canary)}};
    drawPlot(sheet, plot);
    plot.namesMarks = false;
    plot.title = Telling::tr("Latency of the canary");
    plot.format = secondsText;
    plot.limit = latency;
    plot.series = latencySeries(ticks, judged);
    drawPlot(sheet, plot);
    plot.title = Telling::tr("Requests per second");
    plot.format = countText;
    plot.limit.reset();
    plot.series = {
        {Telling::tr("baseline"), Ink::muted, requestRate(ticks, &Tick::baseline, tick.count())},
        {Telling::tr("canary"), Ink::accent, requestRate(ticks, &Tick::canary, tick.count())}};
    drawPlot(sheet, plot);
    const Plot weighed = evidencePlot(plot, evidence);
    if (!weighed.series.isEmpty()) {
        drawPlot(sheet, weighed);
        sheet.paragraph(evidenceSentence(evidence), Face::Small, Ink::muted);
    }
    drawStrip(sheet, Telling::tr("Health checks"), plot.seconds, healthAnswers(ticks));
    sheet.gap(6);
    sheet.paragraph(healthSentence(ticks), Face::Small, Ink::muted);
    if (!plot.gaps.isEmpty())
        sheet.paragraph(Telling::tr("Hatched: no answer from the source."), Face::Small,
                        Ink::muted);
}

void drawCanary(Sheet &sheet, const LaunchRecord &record, const CanaryEvidence &evidence)
{
    const CanaryStatus &canary = record.state.canary();
    if (!canary.started)
        return;
    sheet.pageBreak();
    sheet.heading(Telling::tr("Canary"), 1, u"canary"_s);
    sheet.paragraph(Telling::tr("%1 took %2 of the traffic from %3.")
                        .arg(canary.started->release, percentText(canary.started->share),
                             Wording::dayAndClock(canary.since)),
                    Face::Plain, Ink::muted);
    sheet.gap(6);
    const bool promotedOnIt = canary.isPromoted() && canary.decided
        && canary.decided->decision == CanaryDecision::Promote;
    if (canary.decided) {
        const ItemState shape = canary.decided->decision == CanaryDecision::Promote
            ? ItemState::Pass
            : canary.decided->decision == CanaryDecision::Rollback ? ItemState::Fail
                                                                   : ItemState::Warn;
        sheet.row({{.x = 0,
                    .width = Sheet::width,
                    .text = promotedOnIt ? promotedFor(canary) : canary.decided->reason,
                    .face = Face::SubHeading,
                    .shape = shape}},
                  false);
    }
    if (canary.rollback)
        sheet.paragraph(Telling::tr("Rolled back: %1").arg(canary.rollback->reason), Face::Bold,
                        Ink::bad);
    if (canary.ended && !promotedOnIt)
        sheet.paragraph(Telling::tr("End: %1").arg(canary.ended->reason), Face::Plain, Ink::muted);
    if (canary.isPromoted())
        sheet.paragraph(
            Telling::tr("What was measured after the promotion is the full deployment."),
            Face::Plain, Ink::muted);
    if (canary.ticks.isEmpty())
        sheet.paragraph(Telling::tr("Nothing was measured."), Face::Bold, Ink::warn);
    else
        drawPlots(sheet, record, evidence);
    if (canary.decided && !canary.decided->rules.isEmpty()) {
        sheet.subHeading(Telling::tr("What each rule said"));
        for (const RuleRecord &rule : canary.decided->rules)
            sheet.row({{.x = 0,
                        .width = 166,
                        .text = RuleWords::title(rule.result),
                        .face = Face::SmallBold},
                       {.x = 174,
                        .width = 72,
                        .text = RuleWords::state(rule.result.state),
                        .face = Face::Small},
                       {.x = 250,
                        .width = 261,
                        .text = rule.result.reason,
                        .face = Face::Small,
                        .color = Ink::muted}});
    }
}
