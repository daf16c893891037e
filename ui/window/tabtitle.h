// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

/// What a phase's tab says: its time first, without "Phase 2:" and the words that every tab would
/// share.
QString tabTitle(const Phase &phase);
/// The same where a dozen stand in a row: the time alone says it, unless another phase of `all` has
/// the same.
QString shortTabTitle(const Phase &phase, const QList<Phase> &all);
/// Whether the phase gets a tab of its own; what only helps stands on the Help page, sign-off on
/// its own.
bool hasTab(const Phase &phase);
/// Whether the canary is deployed and watched in this phase.
bool isCanaryPhase(const Phase &phase);
