// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

/// Gives items and steps whose offset lacks its unit ("T+5") the unit of their nearest neighbour in
/// the section, or minutes where a T-0 stands among them, and marks them as guessed. Without either
/// "T-5" may as well be the name of a ticket.
void settleOffsets(Section &section);
