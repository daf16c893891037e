// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/itemids.h"
#include "launch/gate.h"

DoneCounts countsOf(const GateContext &context, const QList<ItemId> &items,
                    const QList<ItemId> &steps)
{
    DoneCounts counts;
    for (const ItemId &id : items)
        counts.add(shownItem(context, id).state);
    for (const ItemId &id : steps)
        counts.add(stepNow(context, id).state);
    return counts;
}

DoneCounts countsOfLaunch(const GateContext &context)
{
    return countsOf(context, itemIds(context.runbook), stepIds(context.runbook));
}

DoneCounts countsOfChecklists(const GateContext &context)
{
    QList<ItemId> ids;
    for (const ChecklistItem *item : checklistItems(context.runbook))
        ids.append(item->id);
    return countsOf(context, ids);
}
