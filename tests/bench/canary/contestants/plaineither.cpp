// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/either.h"

std::unique_ptr<Contestant> plainEitherContestant(const RuleSettings &settings)
{
    return std::make_unique<Either>(plainLimitContestant(settings),
                                    plainBaselineContestant(settings));
}
