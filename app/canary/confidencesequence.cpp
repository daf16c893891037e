// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/confidencesequence.h"

#include <algorithm>
#include <cmath>

namespace ConfidenceSequence {

/// The C library's lgamma writes a global, and more than one thread judges.
static double logGamma(double x)
{
    int sign = 0;
    return lgamma_r(x, &sign);
}

static double logBeta(double a, double b)
{
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}

double bestSpread(double variance, double alpha)
{
    const double doubt = 2 * std::log(1 / alpha);
    return variance / (doubt + std::log(1 + doubt));
}

double betaBinomialLogMixture(double sum, double variance, double bestVariance, double down,
                              double up, double bestAlpha)
{
    const double product = down * up;
    const double width = down + up;
    const double spread = std::max(bestSpread(bestVariance, bestAlpha) - product, 1e-3 * product);
    return variance / product * std::log(width)
        - (variance + up * sum) / (up * width) * std::log(down)
        - (variance - down * sum) / (down * width) * std::log(up)
        + logBeta((spread + variance - down * sum) / (down * width),
                  (spread + variance + up * sum) / (up * width))
        - logBeta(spread / (down * width), spread / (up * width));
}

/// The share between one that is inside and one that is outside at which the evidence against it
/// is just enough.
template <typename Excess>
static double edge(double inside, double outside, Excess excess)
{
    for (int step = 0; step < 40; ++step) {
        const double middle = (inside + outside) / 2;
        (excess(middle) < 0 ? inside : outside) = middle;
    }
    return (inside + outside) / 2;
}

Interval ofShare(qint64 failed, qint64 requests, double alpha, double bestRequests)
{
    if (requests <= 0)
        return {};
    const auto n = double(requests);
    const double seen = std::clamp(double(failed) / n, 0.0, 1.0);
    const auto excess = [&](double share) {
        const double variance = share * (1 - share);
        return betaBinomialLogMixture((seen - share) * n, variance * n, variance * bestRequests,
                                      share, 1 - share)
            - std::log(1 / alpha);
    };
    Interval interval;
    if (seen > 0)
        interval.low = edge(seen, 0, excess);
    if (seen < 1)
        interval.high = edge(seen, 1, excess);
    return interval;
}

Interval shown(qint64 failed, qint64 requests)
{
    return ofShare(failed, requests, 0.05, 500);
}

} // namespace ConfidenceSequence
