// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/gate.h"
#include "ui/items/itemview.h"

class Console;

/// What the detail pane shows of a step and of nothing else: what it runs and where, what came of
/// it, and what it waits for.
void fillStep(ItemView &view, const Console &console, const GateContext &context, const Step &step);
