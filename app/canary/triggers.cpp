// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/triggers.h"

using namespace Qt::StringLiterals;

CanaryPlan withTriggers(CanaryPlan plan, const QList<RollbackTrigger> &triggers)
{
    std::optional<std::chrono::seconds> sustained;
    for (const RollbackTrigger &trigger : triggers) {
        if (trigger.kind != RollbackTrigger::Kind::Metric)
            continue;
        if (trigger.metric == "errorRate"_L1) {
            plan.errorRateLimit = trigger.value.value_or(plan.errorRateLimit);
        } else if (trigger.metric == "latency"_L1) {
            plan.latencySeconds = trigger.value.value_or(plan.latencySeconds);
        } else if (trigger.metric == "health"_L1) {
            plan.consecutive = trigger.consecutive.value_or(plan.consecutive);
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
