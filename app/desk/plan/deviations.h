// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/runbook.h"
#include "launch/launch.h"

/// Preflight of an open launch: its frozen runbook and plan against the folder its commands run in,
/// without what is settled. Reads files.
QList<Finding> openFindings(const Launch &launch);
/// Whether a recorded deviation or a person's waiver has settled it.
bool isSettled(const Launch &launch, const Finding &finding);
/// The findings without those that are settled.
QList<Finding> unsettled(const Launch &launch, QList<Finding> findings);

/// The finding's fix with the value that people fill in; an Error where it is no plain word, which
/// a shell could read as something else.
Result<Finding> withValue(const Finding &finding, const QString &value);
/// Records the fix of a finding as a deviation: from then on the step runs the other command. The
/// document stays as it is. `done` as for Launch::submit; a finding without such a fix is refused.
void applyFix(Launch &launch, const PersonId &actor, const Finding &finding, const QString &reason,
              const Launch::Done &done = {});
/// What is recorded where a person lets a finding be, with its reason.
FindingWaived waiverFor(const Finding &finding, const QString &reason);
/// What was waived, as far as its waiver tells.
Finding findingWaived(const FindingWaived &waived);
/// What is recorded where a person takes a waiver back, with the reason.
FindingReopened reopeningOf(const FindingWaived &waived, const QString &reason);
