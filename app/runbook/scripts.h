// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/events/roster.h"
#include "domain/plan.h"
#include "domain/runbook.h"
#include "runbook/scriptreader.h"

/// What the runbook's steps and items and the plan's commands call, each path once, in that order.
/// `folder`, absolute, is where they run.
QList<CalledScript> calledScripts(const Runbook &runbook, const Plan *plan,
                                  const QString &folder = {});
/// The same, each path once with each interpreter in each shell: a step's, an item's, a guide's, a
/// command's of the plan.
QList<CalledScript> scriptCalls(const Runbook &runbook, const Plan *plan,
                                const QString &folder = {});
/// The paths of what the commands of one step call.
QStringList scriptPaths(const QList<Command> &commands, const QString &folder);
/// The same of a shell's text that begins at `place`.
QStringList scriptPaths(const QString &text, const QString &folder, const QString &place);

/// The same with the SHA-256 of each file that stands in `folder`; empty where there is none. Reads
/// files.
QList<ScriptDigest> scriptsOf(const Runbook &runbook, const Plan *plan, const QString &folder);
/// The SHA-256 of a script's file; empty where it cannot be read.
QString scriptDigest(const QString &path);
