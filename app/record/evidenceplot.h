// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/canaryevidence.h"
#include "record/plot.h"

/// The lines of what was weighed, as odds on a scale of powers of ten, each with its limit; time,
/// gaps and marks are `ground`'s. No series where nothing was weighed.
Plot evidencePlot(Plot ground, const CanaryEvidence &evidence);
/// Its limits in one sentence.
QString evidenceSentence(const CanaryEvidence &evidence);
