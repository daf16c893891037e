// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

class Launch;

/// When the phase is due or what of it opens next, by the launch's clock: "T-01:00:00 in 00:12:04,
/// at 17:00 UTC"; empty where no time is set, and before and after the launch.
QString phaseClockWords(const Launch &launch, const PhaseId &id);
