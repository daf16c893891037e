// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/gate.h"

/// How long a canary that takes traffic now is meant to be watched, in whole minutes: until half an
/// hour into the last procedure, whose end disarms its triggers; an hour at least, and where no
/// procedure has a time.
std::chrono::seconds intendedWatch(const GateContext &context);
