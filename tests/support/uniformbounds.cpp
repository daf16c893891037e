// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/uniformbounds.h"

#include "canary/confidencesequence.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace UniformBounds {

/// The share of a gamma law of shape `a` below `x`, by its series.
static double gammaBelow(double a, double x)
{
    double term = 1 / a;
    double sum = term;
    for (int i = 1; i < 10'000 && term > sum * 1e-17; ++i) {
        term *= x / (a + i);
        sum += term;
    }
    return sum * std::exp(a * std::log(x) - x - std::lgamma(a));
}

static double gammaAbove(double a, double x)
{
    if (x < a + 1)
        return 1 - gammaBelow(a, x);
    // A continued fraction, by Lentz's method: beyond the mean the series loses all its digits.
    static constexpr double least = 1e-300;
    double b = x + 1 - a;
    double c = 1 / least;
    double d = 1 / b;
    double fraction = d;
    for (int i = 1; i < 10'000; ++i) {
        const double an = -double(i) * (double(i) - a);
        b += 2;
        const double under = an * d + b;
        d = 1 / (std::abs(under) < least ? least : under);
        const double over = b + an / c;
        c = std::abs(over) < least ? least : over;
        fraction *= d * c;
        if (std::abs(d * c - 1) < 1e-16)
            break;
    }
    return fraction * std::exp(a * std::log(x) - x - std::lgamma(a));
}

static double logBeta(double a, double b)
{
    return std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b);
}

/// The logarithm of the integral of t^(a-1) (1-t)^(b-1) from 0 to x.
static double logBetaBelow(double a, double b, double x)
{
    if (x >= 1)
        return logBeta(a, b);
    if (x > (a + 1) / (a + b + 2))
        return std::log(std::exp(logBeta(a, b)) - std::exp(logBetaBelow(b, a, 1 - x)));
    double term = 1 / a;
    double sum = term;
    for (int i = 1; i < 100'000 && std::abs(term) > sum * 1e-17; ++i) {
        term *= (a + b + i - 1) * x / (a + i);
        sum += term;
    }
    return std::log(sum) + a * std::log(x) + b * std::log1p(-x);
}

/// Where evidence that grows with the sum reaches a chance of `alpha`; `most` where it does not
/// before.
static double reach(double alpha, double most, const std::function<double(double)> &evidence)
{
    const double wanted = std::log(1 / alpha);
    double outside = most;
    if (std::isinf(most)) {
        outside = 1;
        while (evidence(outside) < wanted)
            outside *= 2;
    } else if (evidence(most) < wanted) {
        return most;
    }
    double inside = 0;
    for (int step = 0; step < 60; ++step) {
        const double middle = (inside + outside) / 2;
        (evidence(middle) < wanted ? inside : outside) = middle;
    }
    return (inside + outside) / 2;
}

static constexpr double unbounded = std::numeric_limits<double>::infinity();

double oneSidedBestSpread(double variance, double alpha)
{
    return ConfidenceSequence::bestSpread(variance, 2 * alpha);
}

double normalLogMixture(double sum, double variance, double best, double bestAlpha, bool oneSided)
{
    const double spread = oneSided ? oneSidedBestSpread(best, bestAlpha)
                                   : ConfidenceSequence::bestSpread(best, bestAlpha);
    const double all = variance + spread;
    const double twoSided = std::log(spread / all) / 2 + sum * sum / (2 * all);
    return oneSided ? twoSided + std::log(std::erfc(-sum / std::sqrt(2 * all))) : twoSided;
}

double normalMixtureBound(double variance, double alpha, double best, double bestAlpha,
                          bool oneSided)
{
    return reach(alpha, unbounded, [&](double sum) {
        return normalLogMixture(sum, variance, best, bestAlpha, oneSided);
    });
}

double gammaExponentialLogMixture(double sum, double variance, double best, double scale,
                                  double bestAlpha)
{
    const double square = scale * scale;
    const double spread = oneSidedBestSpread(best, bestAlpha) / square;
    const double drift = (scale * sum + variance) / square;
    const double shape = variance / square + spread;
    return spread * std::log(spread) - std::lgamma(spread) - std::log(gammaBelow(spread, spread))
        + std::lgamma(shape) + std::log(gammaBelow(shape, drift + spread))
        - shape * std::log(drift + spread) + drift;
}

double gammaExponentialMixtureBound(double variance, double alpha, double best, double scale,
                                    double bestAlpha)
{
    return reach(alpha, unbounded, [&](double sum) {
        return gammaExponentialLogMixture(sum, variance, best, scale, bestAlpha);
    });
}

double gammaPoissonLogMixture(double sum, double variance, double best, double scale,
                              double bestAlpha)
{
    const double square = scale * scale;
    const double spread = oneSidedBestSpread(best, bestAlpha) / square;
    const double shape = variance / square + spread;
    const double drift = sum / scale + shape;
    return spread * std::log(spread) - std::lgamma(spread) - std::log(gammaAbove(spread, spread))
        + std::lgamma(drift) + std::log(gammaAbove(drift, shape)) - drift * std::log(shape)
        + variance / square;
}

double gammaPoissonMixtureBound(double variance, double alpha, double best, double scale,
                                double bestAlpha)
{
    return reach(alpha, unbounded, [&](double sum) {
        return gammaPoissonLogMixture(sum, variance, best, scale, bestAlpha);
    });
}

double betaBinomialLogMixture(double sum, double variance, double best, double down, double up,
                              double bestAlpha)
{
    const double product = down * up;
    const double width = down + up;
    const double spread = std::max(oneSidedBestSpread(best, bestAlpha) - product, 1e-3 * product);
    const double x = up / width;
    return variance / product * std::log(width)
        - (variance + up * sum) / (up * width) * std::log(down)
        - (variance - down * sum) / (down * width) * std::log(up)
        + logBetaBelow((spread + variance - down * sum) / (down * width),
                       (spread + variance + up * sum) / (up * width), x)
        - logBetaBelow(spread / (down * width), spread / (up * width), x);
}

double betaBinomialMixtureBound(double variance, double alpha, double best, double down, double up,
                                double bestAlpha, bool oneSided)
{
    return reach(alpha, variance / down, [&](double sum) {
        return oneSided
            ? betaBinomialLogMixture(sum, variance, best, down, up, bestAlpha)
            : ConfidenceSequence::betaBinomialLogMixture(sum, variance, best, down, up, bestAlpha);
    });
}

/// How much a stitched bound loses between two of its stitches, twice.
static double firstLoss(double eta)
{
    return (std::pow(eta, 0.25) + std::pow(eta, -0.25)) / std::sqrt(2);
}
static double secondLoss(double eta)
{
    return (std::sqrt(eta) + 1) / 2;
}

double polyStitchingBound(double variance, double alpha, double least, double scale, double s,
                          double eta)
{
    const double from = std::max(variance, least);
    const double doubt = s * std::log(std::log(eta * from / least))
        + std::log(std::riemann_zeta(s) / std::pow(std::log(eta), s)) + std::log(1 / alpha);
    const double linear = secondLoss(eta) * scale * doubt;
    return std::sqrt(std::pow(firstLoss(eta), 2) * from * doubt + linear * linear) + linear;
}

double doubleStitchingBound(double quantile, double size, double alpha, double bestSize,
                            double delta, double s, double eta)
{
    const double from = std::max(size, bestSize);
    const double logit = std::log(quantile / (1 - quantile));
    const double moved = logit + 2 * delta * std::sqrt(bestSize * eta / from);
    const double nearer = quantile >= 0.5 ? quantile : std::min(0.5, 1 / (1 + std::exp(-moved)));
    const double variance = nearer * (1 - nearer);
    const double step = std::sqrt(from / bestSize) * std::abs(logit) / (2 * delta) + 1;
    const double zeta = std::riemann_zeta(s);
    const double doubt = s * std::log(std::log(eta * from / bestSize)) + s * std::log(step)
        + std::log(2 * zeta * (2 * zeta + 1) / (alpha * std::pow(std::log(eta), s)));
    const double linear = secondLoss(eta) * (1 - 2 * quantile) / 3 * doubt;
    return delta * std::sqrt(eta * from * variance / bestSize)
        + std::sqrt(std::pow(firstLoss(eta), 2) * variance * from * doubt + linear * linear)
        + linear;
}

/// The least of a function that falls and then grows.
static double lowest(double from, double to, const std::function<double(double)> &of)
{
    for (int step = 0; step < 200; ++step) {
        const double third = (to - from) / 3;
        if (of(from + third) < of(to - third))
            to -= third;
        else
            from += third;
    }
    return (from + to) / 2;
}

double quantilesDiffer(double quantile, double bestSize, double bestAlpha, QList<double> one,
                       QList<double> other)
{
    const double variance = quantile * (1 - quantile);
    std::ranges::sort(one);
    std::ranges::sort(other);
    const auto evidence = [&](const QList<double> &arm, double below) {
        const auto n = double(arm.size());
        return ConfidenceSequence::betaBinomialLogMixture((below - quantile) * n, variance * n,
                                                          variance * bestSize, quantile,
                                                          1 - quantile, bestAlpha);
    };
    // At a value of the sample the share below is anything between those just before and at it.
    const auto mildest = [&](const QList<double> &arm) {
        const auto at = lowest(0, 1, [&](double below) { return evidence(arm, below); });
        return [&, at](double x) {
            const auto [from, to] = std::ranges::equal_range(arm, x);
            const auto n = double(arm.size());
            return evidence(
                arm, std::clamp(at, double(from - arm.begin()) / n, double(to - arm.begin()) / n));
        };
    };
    const auto ofOne = mildest(one);
    const auto ofOther = mildest(other);
    double least = unbounded;
    for (const double x : one + other)
        least = std::min(least, ofOne(x) + ofOther(x));
    return std::min(1.0, std::exp(-least));
}

} // namespace UniformBounds
