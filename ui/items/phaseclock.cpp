// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/phaseclock.h"

#include "launch/countdown.h"
#include "launch/gate.h"
#include "launch/launch.h"
#include "ui/items/agetext.h"
#include "ui/items/phasebinder.h"

/// The next time at which something of the phase opens; invalid: nothing is ahead.
static QDateTime nextOpening(const GateContext &context, const Phase &phase, const QDateTime &due)
{
    if (due.isValid() && due > context.now)
        return due;
    QDateTime next;
    // Only what stands after the launch opens box by box.
    if (phase.kind != PhaseKind::PostLaunch)
        return next;
    for (const Section &section : phase.sections) {
        for (const ChecklistItem &item : section.items) {
            const QDateTime at = opensAt(context, item.id);
            if (at > context.now && (!next.isValid() || at < next))
                next = at;
        }
    }
    return next;
}

QString phaseClockWords(const Launch &launch, const PhaseId &id)
{
    if (!launch.state().isOpen() || launch.state().isClosed())
        return {};
    const GateContext context {*launch.runbook(), *launch.plan(), launch.state(),
                               launch.clock().now()};
    const Phase *phase = context.runbook.phase(id);
    if (!phase)
        return {};
    const auto offsetOf = [&context](const QDateTime &time) {
        return offsetText(
            std::chrono::seconds(effectiveT0(context.state, context.now).secsTo(time)));
    };
    const QDateTime due = dueTime(context, *phase);
    if (const QDateTime next = nextOpening(context, *phase, due); next.isValid()) {
        const QString left = clockText(std::chrono::milliseconds(context.now.msecsTo(next)));
        const QString when = plannedText(next, context.now);
        return next == due ? PhaseBinder::tr("%1 in %2, at %3").arg(offsetOf(next), left, when)
                           : PhaseBinder::tr("Next boxes open at %1, in %2, at %3")
                                 .arg(offsetOf(next), left, when);
    }
    if (!due.isValid())
        return {};
    return PhaseBinder::tr("%1 was %2 ago, at %3")
        .arg(offsetOf(due), clockText(std::chrono::milliseconds(due.msecsTo(context.now))),
             plannedText(due, context.now));
}
