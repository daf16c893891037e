// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

class StepDesk;

/// Runs a step and waits until its end is durable; its output goes to standard output as it comes.
/// An Error is why it was not run.
Result<bool> carryOutStep(StepDesk &desk, const PersonId &actor, const ItemId &step,
                          const PersonId &releasedBy = {});
/// A command's output, as it comes, to standard output.
void printOutput(const QByteArray &bytes);
/// Waits until nothing runs any more, commands that an earlier console left behind included.
void waitUntilIdle(StepDesk &desk);
/// Asks on the terminal; no terminal, no yes.
bool confirmed(const QString &question);
