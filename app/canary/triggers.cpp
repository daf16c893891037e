// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/triggers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// How many failures in a row are let pass: "> 3" fires at the fourth, "at least 3" at the third.
static std::optional<int> allowedInARow(const RollbackTrigger &trigger)
{
    if (!trigger.consecutive)
        return {};
    return trigger.op == ">="_L1 ? std::max(0, *trigger.consecutive - 1) : *trigger.consecutive;
}

/// The value, if it is told in the unit that the limit has and says what is too much.
static std::optional<double> limitOf(const RollbackTrigger &trigger, QLatin1StringView unit)
{
    const bool tooMuch = trigger.op.isEmpty() || trigger.op.startsWith(u'>');
    const bool known = trigger.unit.isEmpty() || trigger.unit == unit;
    return tooMuch && known ? trigger.value : std::nullopt;
}

/// A share may be told as one: "error rate > 0.05".
static std::optional<double> shareOf(const RollbackTrigger &trigger)
{
    if (const auto share = limitOf(trigger, "ratio"_L1))
        return share;
    const auto number = limitOf(trigger, "count"_L1);
    return number && *number > 0 && *number < 1 ? number : std::nullopt;
}

CanaryPlan withTriggers(CanaryPlan plan, const QList<RollbackTrigger> &triggers)
{
    std::optional<std::chrono::seconds> sustained;
    for (const RollbackTrigger &trigger : triggers) {
        if (trigger.kind != RollbackTrigger::Kind::Metric)
            continue;
        if (trigger.metric == "errorRate"_L1 && shareOf(trigger)) {
            plan.errorRateLimit = *shareOf(trigger);
        } else if (trigger.metric == "latency"_L1 && limitOf(trigger, "seconds"_L1)) {
            plan.latencySeconds = *limitOf(trigger, "seconds"_L1);
        } else if (trigger.metric == "health"_L1) {
            plan.consecutive = allowedInARow(trigger).value_or(plan.consecutive);
            continue;
        } else {
            continue;
        }
        // One time holds for both shares: the shorter, where they differ.
        if (trigger.sustained && (!sustained || *trigger.sustained < *sustained))
            sustained = trigger.sustained;
    }
    plan.sustainedFor = sustained.value_or(plan.sustainedFor);
    return plan;
}
