// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/canaryarming.h"

#include "domain/itemids.h"

#include <algorithm>

namespace CanaryArming {

/// In document order; those with nothing to settle left out.
static QList<const Phase *> proceduresAfterPromotion(const GateContext &context)
{
    QList<const Phase *> after;
    const Phase *promotion = promotionPhase(context);
    for (const Phase &phase : context.runbook.phases) {
        // Pointers into one list: later is greater.
        if (promotion && &phase > promotion && phase.kind == PhaseKind::Procedure
            && !allIds(phase).isEmpty())
            after.append(&phase);
    }
    return after;
}

const Phase *lastPhase(const GateContext &context)
{
    const QList<const Phase *> after = proceduresAfterPromotion(context);
    return after.isEmpty() ? nullptr : after.constLast();
}

bool isThrough(const GateContext &context)
{
    const QList<const Phase *> after = proceduresAfterPromotion(context);
    const auto isSettled = [&context](const ItemId &id) {
        return !info(shownStatus(context, id).state).blocks;
    };
    return context.state.canary().isPromoted() && !after.isEmpty()
        && std::ranges::all_of(after, [&isSettled](const Phase *phase) {
               return std::ranges::all_of(allIds(*phase), isSettled);
           });
}

} // namespace CanaryArming
