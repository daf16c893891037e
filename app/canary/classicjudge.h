// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// The classic canary judge: two samples of points a metric, a rank test with a tolerance, effect
/// sizes, and a score over groups of metrics. It judges points, not requests, and looks again and
/// again without correction; it is here to compare with, and to read what other tools were told.
namespace ClassicJudge {

enum class Direction { Increase, Decrease, Either };
enum class Gaps { Remove, Replace };
enum class Outliers { Keep, Remove };
enum class Effect { MeanRatio, Chance };
enum class Label { Pass, High, Low, NoData, NoDataFails, Error };

/// The effect of two samples that are alike.
constexpr double neutralEffect(Effect effect)
{
    return effect == Effect::MeanRatio ? 1 : 0.5;
}

/// One metric as a canary configuration words it.
struct Metric
{
    QString name;
    QStringList groups;
    Direction direction = Direction::Either;
    Gaps gaps = Gaps::Remove;
    Outliers outliers = Outliers::Keep;
    double outlierFactor = 3;
    Effect effect = Effect::MeanRatio;
    /// Absent: what the effect's measure starts from, 1 for a ratio of means, 0.5 for a chance.
    std::optional<double> allowedIncrease;
    std::optional<double> allowedDecrease;
    std::optional<double> criticalIncrease;
    std::optional<double> criticalDecrease;
    bool critical = false;
    bool mustHaveData = false;
    bool muted = false;
    double tolerance = 0.25;
    double confidence = 0.98;
};

struct Judgement
{
    QString name;
    QStringList groups;
    Label label = Label::Pass;
    /// A critical metric that failed: the whole score is 0.
    bool critical = false;
    /// The effect: a ratio of means or a chance; NaN where a mean is 0.
    double deviation = 1;
    QString reason;
    bool muted = false;
};

/// A gap in the points is a NaN.
Judgement judge(const Metric &metric, QList<double> canary, QList<double> baseline);

/// 0..100, to two places; groups without a weight share what the others leave.
double score(const QList<Judgement> &judgements, const QHash<QString, double> &weights);

/// Linear between the ranks; p in percent. 0 without data.
double percentile(QList<double> data, double p);
double meanOf(const QList<double> &data);
/// Of a sample; 0 below two points.
double deviationOf(const QList<double> &data);
/// NaN where either mean is 0.
double meanRatio(const QList<double> &canary, const QList<double> &baseline);
/// Further than `factor` times the quartiles' distance outside them; `lessSensitive` lets the
/// first and the last percent pass.
QList<bool> outliersByQuartiles(const QList<double> &data, double factor, bool lessSensitive);
/// Further than `k` standard deviations from the mean.
QList<bool> outliersByDeviation(const QList<double> &data, double k);
QList<double> without(const QList<double> &data, const QList<bool> &left);

} // namespace ClassicJudge
