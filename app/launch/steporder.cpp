// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/gate.h"

#include <QCoreApplication>

namespace {

struct OrderWords
{
    Q_DECLARE_TR_FUNCTIONS(gate)
};

} // namespace

/// What was begun and did not end well holds back by itself: no reason passes over it.
static bool isUntouched(ItemState state)
{
    return state == ItemState::Pending || state == ItemState::Running;
}

static const Step *untouchedBefore(const GateContext &context, const Phase &phase,
                                   const ItemId &step)
{
    for (const Section &section : phase.sections) {
        for (const Step &earlier : section.steps) {
            if (earlier.id == step)
                return nullptr;
            if (isUntouched(context.state.step(earlier.id).state))
                return &earlier;
        }
    }
    return nullptr;
}

QString whatComesFirst(const GateContext &context, const ItemId &step)
{
    const Phase *phase = context.runbook.phaseOf(step);
    if (!phase || phase->kind != PhaseKind::Procedure || !context.runbook.step(step)
        || context.state.step(step).ahead)
        return {};
    const Step *first = untouchedBefore(context, *phase, step);
    if (!first)
        return {};
    return OrderWords::tr("Step %1 (%2) comes first: run it, skip it, or say why this one goes "
                          "ahead")
        .arg(first->number)
        .arg(first->title);
}
