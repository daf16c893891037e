// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/plainevidence.h"

/// No tolerance and the whole of the false alarms: what compares with the asymptotic sequence and
/// with Lindon and Malek.
std::unique_ptr<Contestant> plainAnyWorseContestant(const RuleSettings &settings)
{
    return std::make_unique<PlainBaseline>(settings, 1, PlainEvidence::enoughForOne);
}
