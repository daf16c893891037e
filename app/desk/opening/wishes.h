// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/opening/newlaunch.h"
#include "domain/result.h"

#include <optional>

/// The first thing typed for a new launch that cannot be meant: an address without its scheme, a
/// key that is none, a key without its holder. `where` names the field.
std::optional<Error> faultOf(const NewLaunch &wishes);
