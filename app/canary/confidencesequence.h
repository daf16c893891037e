// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

/// Confidence sequences: intervals that hold at every moment at once, so that one may look at them
/// after each request and stop when one likes. By the mixtures of Howard, Ramdas, McAuliffe and
/// Sekhon, "Time-uniform, nonparametric, nonasymptotic confidence sequences". Pure.
namespace ConfidenceSequence {

/// The spread of a mixture that is best at `variance`, for a doubt of `alpha` on both sides.
double bestSpread(double variance, double alpha);

/// The logarithm of the two-sided beta-binomial mixture for steps that are `up` above or `down`
/// below 0: the evidence that a sum of such steps, `sum`, with that variance, drifts.
double betaBinomialLogMixture(double sum, double variance, double bestVariance, double down,
                              double up, double bestAlpha = 0.05);

/// From..to, shares 0..1.
struct Interval
{
    double low = 0;
    double high = 1;

    friend bool operator==(const Interval &, const Interval &) = default;
};

/// Where the share of requests that fail lies after `failed` of `requests` did, with a doubt of
/// `alpha` over all looks together. Narrowest for its size at about `bestRequests`.
Interval ofShare(qint64 failed, qint64 requests, double alpha, double bestRequests);

/// The one that is shown: 95 % sure, at its best after 500 requests.
Interval shown(qint64 failed, qint64 requests);

} // namespace ConfidenceSequence
