// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/plainevidence.h"

std::unique_ptr<Contestant> plainLimitContestant(const RuleSettings &settings)
{
    return std::make_unique<PlainLimit>(settings);
}
