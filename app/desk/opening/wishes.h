// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/opening/newlaunch.h"
#include "domain/result.h"

#include <optional>

/// Why nothing can be asked under that address; none where it is empty: nothing was asked for.
std::optional<Error> faultOfAddress(const QString &address, const QString &field);
/// The first thing typed for a new launch that cannot be meant: an address without its scheme, a
/// key that is none, a key without its holder. `where` names the field.
std::optional<Error> faultOf(const NewLaunch &wishes);
