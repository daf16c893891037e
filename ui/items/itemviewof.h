// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/items/itemview.h"

class Console;

/// What the detail pane shows of an item or step of the open launch; an empty view where there is
/// none.
ItemView itemViewOf(const Console &console, const ItemId &id);
/// The name of a person of the launch, "console" for what the program does by itself.
QString personName(const Console &console, const PersonId &person);
