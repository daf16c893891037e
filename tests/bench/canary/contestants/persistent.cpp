// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/shipped.h"

std::unique_ptr<Contestant> persistentContestant(const RuleSettings &settings)
{
    return std::make_unique<Shipped>(settings, std::initializer_list {persistentRules});
}
