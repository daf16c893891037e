// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Console;
struct StateSource;

/// What the model shows of the open launch. `console` must outlive it.
StateSource stateSource(const Console &console);
