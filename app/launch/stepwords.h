// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

/// What a person has to know of a step's end besides how it ended, a sentence each: what still
/// runs, what ran, what is not kept.
QStringList stepRemarks(const StepFinished &end);
/// "passed", "timed out": how a step ended, of `StepFinished::outcome`.
QString outcomeWord(const QString &outcome);
/// "done outside", "to be tried again": of `StepDecided::decision`.
QString stepDecisionWord(const QString &decision);
