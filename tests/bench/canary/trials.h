// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/contestants.h"

/// Rules that were tried for little traffic and are not shipped.
QList<ContestantKind> trials();
