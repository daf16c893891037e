// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/arms.h"

Result<Arms> Arms::of(const CanaryPlan &plan)
{
    auto dialect = dialectOf(plan.dialect);
    if (!dialect)
        return std::unexpected(dialect.error());
    auto canary = LabelSelector::parse(plan.selectCanary);
    if (!canary)
        return std::unexpected(canary.error());
    auto baseline = LabelSelector::parse(plan.selectBaseline);
    if (!baseline)
        return std::unexpected(baseline.error());
    auto full = LabelSelector::parse(plan.selectFull);
    if (!full)
        return std::unexpected(full.error());
    Arms arms {*dialect, *canary, {}, *canary};
    if (!plan.selectBaseline.isEmpty()) {
        arms.baseline = *baseline;
        arms.full = LabelSelector::either(*canary, *baseline);
    }
    if (!plan.selectFull.isEmpty())
        arms.full = *full;
    return arms;
}
