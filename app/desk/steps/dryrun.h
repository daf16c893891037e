// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/host.h"
#include "procedure/steprunner.h"

/// What can be known of a step's commands without running any of them.
struct DryRun
{
    /// Fit to be shown where the output will be.
    QString text;
    /// Every interpreter reads its part, every program and script is there.
    bool good = false;
};

/// Asks the host the step would run on: its shells read the commands without carrying them out, and
/// programs and scripts are looked for. Blocks.
DryRun dryRun(const Host &host, const StepOrder &order, std::stop_token stop = {});
