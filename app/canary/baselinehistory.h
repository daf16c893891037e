// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/sources/source.h"

/// How the baseline fared in the hour before now, in ticks of the plan's length, oldest first;
/// those without a request are left out. Empty where the source keeps no past or the plan has no
/// baseline. An Error says why nothing came. Blocks for one question.
Result<QList<ArmTick>> baselineHistory(const SourceSettings &settings, std::stop_token stop = {});
