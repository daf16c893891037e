// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

/// The Mann-Whitney rank test of two samples, canary first. Ties share their mean rank.
namespace RankTest {

/// How near a root is sought, and in how many steps at most.
inline constexpr double rootTolerance = 1e-4;
inline constexpr int mostRootSteps = 1000;

/// Where the shift between the two samples lies.
struct Shift
{
    double lower = 0;
    double upper = 0;
    double estimate = 0;
};

/// The standard normal value below which the share `p` (0..1, not the ends) lies.
double normalQuantile(double p);
/// How far the ranks are from "x is y moved by mu", in standard deviations, less `quantile`.
/// Absent where every value is tied.
std::optional<double> standing(const QList<double> &x, const QList<double> &y, double mu,
                               double quantile);
/// The Hodges-Lehmann estimate and its confidence interval, to 1e-4; absent where every value is
/// tied or a side is empty.
std::optional<Shift> shift(const QList<double> &x, const QList<double> &y, double confidence);
/// The chance that a value of x is greater than one of y, ties half; 0.5 where a side is empty.
double chanceOfGreater(const QList<double> &x, const QList<double> &y);

} // namespace RankTest
