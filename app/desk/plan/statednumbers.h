// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/check.h"

/// Puts the numbers that an item states into the check proposed for it, in place of the usual ones:
/// an alert at 2 % is not proved by one at 5 %. Where the item states several of one sort, the
/// parameter becomes a blank that names them.
void takeStatedNumbers(CheckSpec &spec, const QString &words);
