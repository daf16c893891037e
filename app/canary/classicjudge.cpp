// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/classicjudge.h"

#include "canary/ranktest.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ClassicJudge {

static void mendGaps(QList<double> &points, Gaps gaps)
{
    if (gaps == Gaps::Remove)
        points.removeIf([](double value) { return std::isnan(value); });
    else
        std::ranges::replace_if(points, [](double value) { return std::isnan(value); }, 0.0);
}

static void leaveOutliers(QList<double> &points, const Metric &metric)
{
    if (metric.outliers == Outliers::Remove)
        points = without(points, outliersByQuartiles(points, metric.outlierFactor, true));
}

static bool isConstant(const QList<double> &points)
{
    return std::ranges::all_of(points, [&points](double v) { return v == points.constFirst(); });
}

/// Two constant samples are all ties; a spread of a hundred-thousandth lets the ranks speak. The
/// same each time, so that a replay says the same.
static void spread(QList<double> &points)
{
    const double middle = double(points.size() - 1) / 2;
    for (qsizetype i = 0; i < points.size(); ++i)
        points[i] *= 1 + 1e-5 * (double(i) - middle) / double(points.size());
}

static Judgement noData(const Metric &metric, Judgement judgement)
{
    judgement.reason = QCoreApplication::translate("canary", "there are no points to compare");
    if (metric.gaps == Gaps::Replace)
        return judgement;
    const bool fails = metric.mustHaveData && !metric.critical;
    judgement.label = fails ? Label::NoDataFails : Label::NoData;
    judgement.critical = metric.critical;
    return judgement;
}

/// Whether an effect that cannot be told, or one at least that large, is there.
static bool reaches(double effect, double threshold, bool upwards)
{
    return std::isnan(effect) || (upwards ? effect >= threshold : effect <= threshold);
}

static void compare(const Metric &metric, const QList<double> &canary,
                    const QList<double> &baseline, Judgement &judgement)
{
    const auto shift = RankTest::shift(canary, baseline, metric.confidence);
    if (!shift) {
        judgement.label = Label::Error;
        judgement.reason = QCoreApplication::translate("canary", "all points are tied");
        return;
    }
    const bool ratio = metric.effect == Effect::MeanRatio;
    const double neutral = neutralEffect(metric.effect);
    judgement.deviation =
        ratio ? meanRatio(canary, baseline) : RankTest::chanceOfGreater(canary, baseline);
    const double bound = metric.tolerance * std::abs(shift->estimate);
    const double effect = judgement.deviation;
    if (metric.direction != Direction::Decrease && shift->lower > bound
        && reaches(effect, metric.allowedIncrease.value_or(neutral), true)) {
        judgement.label = Label::High;
        judgement.critical =
            metric.critical && reaches(effect, metric.criticalIncrease.value_or(neutral), true);
    } else if (metric.direction != Direction::Increase && shift->upper < -bound
               && reaches(effect, metric.allowedDecrease.value_or(neutral), false)) {
        judgement.label = Label::Low;
        judgement.critical =
            metric.critical && reaches(effect, metric.criticalDecrease.value_or(neutral), false);
    }
}

Judgement judge(const Metric &metric, QList<double> canary, QList<double> baseline)
{
    Judgement judgement {.name = metric.name, .groups = metric.groups, .reason = {}};
    judgement.muted = metric.muted;
    mendGaps(canary, metric.gaps);
    mendGaps(baseline, metric.gaps);
    leaveOutliers(canary, metric);
    leaveOutliers(baseline, metric);
    if (canary.isEmpty() || baseline.isEmpty())
        return noData(metric, judgement);
    std::ranges::sort(canary);
    std::ranges::sort(baseline);
    const bool constant = isConstant(canary) && isConstant(baseline);
    if (canary == baseline || (constant && canary.constFirst() == baseline.constFirst()))
        return judgement;
    if (constant) {
        spread(canary);
        spread(baseline);
    }
    compare(metric, canary, baseline, judgement);
    return judgement;
}

double score(const QList<Judgement> &judgements, const QHash<QString, double> &weights)
{
    struct Group
    {
        int passed = 0;
        int counted = 0;
    };
    QHash<QString, Group> groups;
    int heard = 0;
    int silent = 0;
    for (const Judgement &judgement : judgements) {
        if (judgement.muted)
            continue;
        if (judgement.critical && judgement.label != Label::Pass)
            return 0;
        ++heard;
        silent += judgement.label == Label::NoData ? 1 : 0;
        for (const QString &name : judgement.groups) {
            Group &group = groups[name];
            group.passed += judgement.label == Label::Pass ? 1 : 0;
            group.counted += judgement.label != Label::NoData && judgement.label != Label::Error;
        }
    }
    if (heard == 0 || silent * 2 >= heard)
        return 0;
    // A weight is spoken for even where no metric of its group was judged.
    const QList<double> all = weights.values();
    const double given = std::accumulate(all.cbegin(), all.cend(), 0.0);
    int unweighted = 0;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        unweighted += weights.contains(group.key()) ? 0 : 1;
    double sum = 0;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        const double weight =
            weights.value(group.key(), unweighted ? std::max(0.0, 100 - given) / unweighted : 0);
        // A group that heard nothing takes nothing away.
        sum += weight * (group->counted ? double(group->passed) / group->counted : 1);
    }
    return std::round(sum * 100) / 100;
}

} // namespace ClassicJudge
