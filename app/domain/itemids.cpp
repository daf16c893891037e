// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/itemids.h"

template <typename List>
static QList<ItemId> idsOf(const List &list)
{
    QList<ItemId> ids;
    for (const auto &entry : list)
        ids.append(entry.id);
    return ids;
}

template <typename Parts, typename Ids>
static QList<ItemId> joined(const Parts &parts, Ids idsOfPart)
{
    QList<ItemId> ids;
    for (const auto &part : parts)
        ids += idsOfPart(part);
    return ids;
}

QList<ItemId> itemIds(const Section &section)
{
    return idsOf(section.items);
}

QList<ItemId> itemIds(const Phase &phase)
{
    return joined(phase.sections, [](const Section &section) { return itemIds(section); });
}

QList<ItemId> itemIds(const Runbook &runbook)
{
    return joined(runbook.phases, [](const Phase &phase) { return itemIds(phase); });
}

QList<ItemId> stepIds(const Section &section)
{
    return idsOf(section.steps);
}

QList<ItemId> stepIds(const Phase &phase)
{
    return joined(phase.sections, [](const Section &section) { return stepIds(section); });
}

QList<ItemId> stepIds(const Runbook &runbook)
{
    return joined(runbook.phases, [](const Phase &phase) { return stepIds(phase); });
}

QList<ItemId> allIds(const Section &section)
{
    return itemIds(section) + stepIds(section);
}

QList<ItemId> allIds(const Phase &phase)
{
    return joined(phase.sections, [](const Section &section) { return allIds(section); });
}

QList<const ChecklistItem *> checklistItems(const Runbook &runbook)
{
    QList<const ChecklistItem *> items;
    for (const Phase &phase : runbook.phases) {
        if (phase.kind != PhaseKind::Checklist)
            continue;
        for (const Section &section : phase.sections) {
            for (const ChecklistItem &item : section.items)
                items.append(&item);
        }
    }
    return items;
}
