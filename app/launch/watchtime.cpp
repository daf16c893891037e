// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/watchtime.h"

#include <algorithm>

static constexpr std::chrono::minutes intoTheLast {30};
static constexpr std::chrono::minutes least {60};

std::chrono::seconds intendedWatch(const GateContext &context)
{
    std::chrono::seconds watch = least;
    for (const Phase &phase : context.runbook.phases) {
        const QDateTime due = dueTime(context, phase);
        if (phase.kind != PhaseKind::Procedure || !due.isValid())
            continue;
        watch = std::max(watch, std::chrono::seconds(context.now.secsTo(due)) + intoTheLast);
    }
    return std::chrono::ceil<std::chrono::minutes>(watch);
}
