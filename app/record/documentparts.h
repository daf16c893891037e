// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/canaryevidence.h"
#include "record/launchrecord.h"
#include "record/pdfseal.h"
#include "record/sheet.h"

/// The parts of the printed record, in their order.

/// Title, decision, counts, timeline, who signed, what is not simply green, how to check it.
void drawCover(Sheet &sheet, const LaunchRecord &record);
/// Every phase with every item and step.
void drawPhases(Sheet &sheet, const LaunchRecord &record);
/// Plots, limits and the decision in words; nothing without a canary.
void drawCanary(Sheet &sheet, const LaunchRecord &record, const CanaryEvidence &evidence);
/// The full statements and keys.
void drawSignOffs(Sheet &sheet, const LaunchRecord &record);
/// Every entry, in order.
void drawTimeline(Sheet &sheet, const LaunchRecord &record);
/// How to verify it with stock tools.
void drawHowToVerify(Sheet &sheet, const LaunchRecord &record, const PdfSealer &sealer);
