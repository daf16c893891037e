// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/contestants.h"

/// The classic judge each minute over all points since the start, each of so many seconds, of the
/// share of errors and, where it is measured, of the 95th percentile. Its
/// authors ask for a baseline of the canary's size, whose points scatter as the canary's do: one in
/// nine of the baseline's requests, drawn anew in each run and the same for the same run.
std::unique_ptr<Contestant> kayentaLike(const RuleSettings &settings, int pointSeconds);
/// The same where the baseline it is fed is of the canary's size already.
std::unique_ptr<Contestant> kayentaOfSample(int pointSeconds);
