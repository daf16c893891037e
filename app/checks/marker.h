// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"

#include <functional>

/// Looks again and again, until what was sent is to be seen: what `look` found, nothing where it
/// did not come within that time. An Error of `look` is not believed before the time is up: a
/// search may not know yet what it will soon find. Ends with the check's time, too.
Result<std::optional<QJsonObject>>
awaitMarker(const CheckContext &context, std::chrono::milliseconds within,
            const std::function<Result<std::optional<QJsonObject>>()> &look);
