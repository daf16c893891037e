// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/gateparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct OrderWords
{
    Q_DECLARE_TR_FUNCTIONS(gate)
};

} // namespace

QString whatComesFirst(const GateContext &context, const ItemId &step)
{
    const Phase *phase = context.runbook.phaseOf(step);
    if (!phase || phase->kind != PhaseKind::Procedure || context.state.step(step).ahead)
        return {};
    const QList<const Step *> earlier = GateParts::stepsBefore(*phase, step);
    const auto first = std::ranges::find_if(earlier, [&context](const Step *each) {
        return GateParts::isUntouched(context.state.step(each->id).state);
    });
    if (first == earlier.end())
        return {};
    return OrderWords::tr("Step %1 (%2) comes first: run it, skip it, or say why this one goes "
                          "ahead")
        .arg((*first)->number)
        .arg((*first)->title);
}
