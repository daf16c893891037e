// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/rules/rule.h"

/// The metrics a configuration may name for its comparison to be made here.
QStringList comparedMetrics();
/// The classic comparison as a Kayenta configuration words it: each metric that is measured here by
/// its own settings, once a minute, and one score of all. Shown, not heard, like the rule in whose
/// place it stands. Fires at a score below the marginal one.
std::unique_ptr<Rule> scoredComparison(const KayentaConfig &config);
