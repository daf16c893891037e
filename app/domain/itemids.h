// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

/// What stands in a part of a runbook, by id, in document order; of a section its items, then its
/// steps. Pure.
QList<ItemId> itemIds(const Section &section);
QList<ItemId> itemIds(const Phase &phase);
QList<ItemId> itemIds(const Runbook &runbook);
QList<ItemId> stepIds(const Section &section);
QList<ItemId> stepIds(const Phase &phase);
QList<ItemId> stepIds(const Runbook &runbook);
/// Items and steps.
QList<ItemId> allIds(const Section &section);
QList<ItemId> allIds(const Phase &phase);

/// The items of the phases that are checklists. They belong to `runbook`.
QList<const ChecklistItem *> checklistItems(const Runbook &runbook);
