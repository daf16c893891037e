// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "procedure/steprunner.h"

#include <future>

using PrintsThere = Result<QList<ScriptPrint>>;

/// Why nothing of the order may run; empty where all its scripts are what was trusted.
QString otherScript(const StepOrder &order, const QList<ScriptPrint> &prints);
/// What is to be known of this machine's scripts once the commands have ended, put into `end`.
/// `unbound`: why the private copies did not stand in their place; empty where they did. Blocks on
/// the disk.
void judgeScripts(const StepOrder &order, const QList<ScriptPrint> &before, const QString &unbound,
                  StepEnd &end);
/// One look at the order's scripts on another machine; waited for only as long as the order's
/// patience lasts.
std::future<PrintsThere> lookThere(const std::shared_ptr<const Host> &host, const StepOrder &order);
/// The same as `judgeScripts` for them.
void judgeScriptsThere(const StepOrder &order, const PrintsThere &before, const PrintsThere &after,
                       StepEnd &end);
