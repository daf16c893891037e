// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/canaryleftover.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

/// The newest entry of this kind that `fits`; -1: none.
template <typename Kind, typename Fits>
static qint64 newestOf(const QList<Entry> &entries, Fits fits)
{
    for (const Entry &entry : std::views::reverse(entries)) {
        const auto *event = std::get_if<Kind>(&entry.event);
        if (event && fits(*event))
            return entry.seq;
    }
    return -1;
}

CanaryLeftover canaryLeftover(const QList<Entry> &entries, const CanarySteps &steps)
{
    const auto any = [](const auto &) { return true; };
    const auto passedOf = [&](const ItemId &step) {
        return newestOf<StepFinished>(entries, [&step](const StepFinished &end) {
            return end.step == step && end.outcome == "passed"_L1;
        });
    };
    const qint64 started = newestOf<CanaryStarted>(entries, any);
    const qint64 ended = newestOf<CanaryEnded>(entries, any);
    const qint64 triggered = newestOf<RollbackTriggered>(entries, any);
    CanaryLeftover left;
    if (passedOf(steps.deploy) > std::max(started, triggered)) {
        left.passed = steps.deploy;
    } else if (triggered > std::max(started, ended)) {
        left.rollingBack = true;
        const auto isRollback = [&](const StepStarted &step) {
            return step.step == steps.rollBack;
        };
        if (passedOf(steps.rollBack) > triggered && started > ended)
            left.passed = steps.rollBack;
        else
            left.rollbackWaits = newestOf<StepStarted>(entries, isRollback) < triggered;
    } else if (started > ended && passedOf(steps.promote) > started) {
        left.passed = steps.promote;
    }
    return left;
}
