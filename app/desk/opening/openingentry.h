// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/opening/newlaunch.h"
#include "domain/events/launchopened.h"
#include "runbook/preflight.h"

/// A launch's first entry, by its runbook and plan and what the page says over them. What only its
/// making knows (folder, scripts, console key, rehearsal) is left to that.
LaunchOpened openingOf(const RunbookPreview &preview, const Plan &plan, const NewLaunch &wishes);
/// The plan with what the opening says over it: people, roles, keys, release, gate, authorities.
Plan planAsOpened(Plan plan, const LaunchOpened &opened);
