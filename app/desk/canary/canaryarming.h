// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/gate.h"

/// How long the triggers of a canary stay armed on 100 %: until the procedures after promotion are
/// through, which is the T+30m validation of most runbooks. Pure.
namespace CanaryArming {

/// The last procedure after promotion with anything to settle, whose end disarms; null: none, and
/// the triggers stay armed until the launch is closed.
const Phase *lastPhase(const GateContext &context);
/// On 100 %, and no step or item of a procedure after promotion is open.
bool isThrough(const GateContext &context);

} // namespace CanaryArming
