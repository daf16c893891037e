// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"

/// What the canary's rules said, in the words of the window instead of those of the format.
namespace RuleWords {

/// "Error rate" of the limit that must not be broken, "Early warning"; a further metric's own name.
/// What is not known here keeps its words.
QString title(const RuleResult &result);
/// "no traffic".
QString state(MetricState state);

} // namespace RuleWords
