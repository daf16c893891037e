// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/plan.h"

/// A further metric's limit.
struct MetricLimit
{
    QString name;
    double limit = 0;
    /// The limit is the least that is well; absent: it is the most.
    std::optional<bool> atLeast;

    void fields(this auto &&self, auto &&v)
    {
        v("name", self.name);
        v("limit", self.limit);
        v("atLeast", self.atLeast);
    }
    friend bool operator==(const MetricLimit &, const MetricLimit &) = default;
};

/// What a canary is judged by, so that a record can be judged again without the plan: shares 0..1,
/// durations as their names say.
struct CanaryLimits
{
    double errorRate = 0.05;
    double quantile = 0.95;
    double latencySeconds = 2.0;
    std::chrono::seconds sustained {120};
    int consecutive = 3;
    QList<MetricLimit> metrics;
    QString sharedOutage;
    std::chrono::seconds healthyFor {300};
    double proof = 0.95;
    std::chrono::milliseconds tick {10'000};
    /// How long it is meant to be watched. Absent in records of before it was kept: an hour.
    std::optional<std::chrono::seconds> horizon;
    /// Absent: the strict proof was only shown.
    std::optional<bool> strictProof;

    static CanaryLimits of(const CanaryPlan &plan)
    {
        CanaryLimits limits {
            plan.errorRateLimit, plan.latencyQuantile,
            plan.latencySeconds, plan.sustainedFor,
            plan.consecutive,    {},
            plan.sharedOutage,   plan.healthyFor,
            plan.proof,          plan.tick,
            plan.horizon,        plan.strictProof ? std::optional(true) : std::nullopt};
        for (const CanaryMetricPlan &metric : plan.metrics)
            limits.metrics.append(
                {metric.name, metric.limit, metric.atLeast ? std::optional(true) : std::nullopt});
        return limits;
    }
    /// A plan that judges as this one did; it cannot ask anybody.
    CanaryPlan plan() const
    {
        CanaryPlan plan;
        plan.errorRateLimit = errorRate;
        plan.latencyQuantile = quantile;
        plan.latencySeconds = latencySeconds;
        plan.sustainedFor = sustained;
        plan.consecutive = consecutive;
        for (const MetricLimit &metric : metrics)
            plan.metrics.append({metric.name, {}, metric.limit, metric.atLeast.value_or(false)});
        plan.sharedOutage = sharedOutage;
        plan.healthyFor = healthyFor;
        plan.proof = proof;
        plan.tick = tick;
        plan.horizon = horizon;
        plan.strictProof = strictProof.value_or(false);
        return plan;
    }

    void fields(this auto &&self, auto &&v)
    {
        v("errorRate", self.errorRate);
        v("quantile", self.quantile);
        v("latencySeconds", self.latencySeconds);
        v("sustained", self.sustained);
        v("consecutive", self.consecutive);
        v("metrics", self.metrics);
        v("sharedOutage", self.sharedOutage);
        v("healthyFor", self.healthyFor);
        v("proof", self.proof);
        v("tick", self.tick);
        v("horizon", self.horizon);
        v("strictProof", self.strictProof);
    }
    friend bool operator==(const CanaryLimits &, const CanaryLimits &) = default;
};
