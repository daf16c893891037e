// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/kayentalike.h"

std::unique_ptr<Contestant> kayentaContestant(const RuleSettings &settings)
{
    return kayentaLike(settings, 10);
}
