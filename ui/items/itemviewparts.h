// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "launch/gate.h"
#include "ui/items/itemview.h"

#include <optional>

class Console;

/// The parts of `itemViewOf`, of the open launch; their words stand with those of the view.
namespace ItemViewParts {

QString viewText(const char *text);
void fillItem(ItemView &view, const Console &console, const GateContext &context,
              const ChecklistItem &item);
void fillStep(ItemView &view, const Console &console, const GateContext &context, const Step &step);
/// What an entry says of an item, or nothing where it is about another.
std::optional<HistoryRow> historyRow(const Console &console, const Entry &entry, const ItemId &id);

} // namespace ItemViewParts
