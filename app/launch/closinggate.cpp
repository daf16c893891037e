// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/gate.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace {

struct ClosingWords
{
    Q_DECLARE_TR_FUNCTIONS(gate)
};

/// Where the plan does not say.
constexpr std::chrono::seconds usualEnd = 24h * 7;

} // namespace

QDateTime closingDue(const GateContext &context)
{
    // Maintenance has no end.
    if (!context.state.isOpen() || context.state.opened().maintains)
        return {};
    const auto &planned = context.state.opened().closeAfter;
    const auto after = planned ? std::chrono::seconds(*planned) : usualEnd;
    return effectiveT0(context.state, context.now).addSecs(after.count());
}

QList<Blocker> whatKeepsOpen(const GateContext &context)
{
    QList<Blocker> blockers;
    const CanaryStatus &canary = context.state.canary();
    if (canary.started && !canary.isOut())
        blockers.append({.why = ClosingWords::tr("the canary was rolled back: a person has to end "
                                                 "the launch")});
    else if (canary.started && !canary.isPromoted())
        blockers.append({.why = ClosingWords::tr("the canary is not promoted")});
    const QList<ItemId> running = context.state.runningSteps();
    for (const ItemId &step : running)
        blockers.append({.item = step, .why = ClosingWords::tr("%1 is running").arg(step.value)});
    const QList<Blocker> open = blockersOfClosing(context);
    for (const Blocker &blocker : open) {
        if (!running.contains(blocker.item))
            blockers.append(blocker);
    }
    return blockers;
}
