// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

/// Bounds and tests that hold at every moment at once and that no rule uses: what the shared cases
/// compare the console's own confidence sequence with. By Howard, Ramdas, McAuliffe and Sekhon;
/// `sum` and `variance` are those so far, `best` is the variance at which a mixture is at its best,
/// for a doubt of `bestAlpha` on one side.
namespace UniformBounds {

double oneSidedBestSpread(double variance, double alpha);
double normalLogMixture(double sum, double variance, double best, double bestAlpha, bool oneSided);
double normalMixtureBound(double variance, double alpha, double best, double bestAlpha,
                          bool oneSided);
double gammaExponentialLogMixture(double sum, double variance, double best, double scale,
                                  double bestAlpha);
double gammaExponentialMixtureBound(double variance, double alpha, double best, double scale,
                                    double bestAlpha);
double gammaPoissonLogMixture(double sum, double variance, double best, double scale,
                              double bestAlpha);
double gammaPoissonMixtureBound(double variance, double alpha, double best, double scale,
                                double bestAlpha);
double betaBinomialLogMixture(double sum, double variance, double best, double down, double up,
                              double bestAlpha);
/// Two-sided: of the console's own mixture.
double betaBinomialMixtureBound(double variance, double alpha, double best, double down, double up,
                                double bestAlpha, bool oneSided);
double polyStitchingBound(double variance, double alpha, double least, double scale, double s,
                          double eta);
double doubleStitchingBound(double quantile, double size, double alpha, double bestSize,
                            double delta, double s, double eta);

/// Against "both samples have the same quantile": the chance of evidence this strong, at most.
double quantilesDiffer(double quantile, double bestSize, double bestAlpha, QList<double> one,
                       QList<double> other);

} // namespace UniformBounds
