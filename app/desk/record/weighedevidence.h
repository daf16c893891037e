// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/canaryevidence.h"

/// The evidence that the canary's page showed, from the ticks of the record. Pure; any thread.
CanaryEvidence weighedEvidence(const LaunchRecord &record);
