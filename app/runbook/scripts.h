// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/events/roster.h"
#include "domain/plan.h"
#include "domain/runbook.h"

/// A file that a command calls, as the command names it.
struct CalledScript
{
    QString path;
    /// The program that is to read it ("bash", "python3"); empty for "./script".
    QString interpreter;
    /// 0 for a command of the plan.
    int line = 0;

    friend bool operator==(const CalledScript &, const CalledScript &) = default;
};

/// The script a simple command calls, if it calls one by path. `make` calls "Makefile".
std::optional<CalledScript> calledScript(const QString &simpleCommand, int line);

/// What the runbook's steps and items and the plan's commands call, each path once, in that order.
QList<CalledScript> calledScripts(const Runbook &runbook, const Plan *plan);

/// The same with the SHA-256 of each file that stands in `folder`; empty where there is none. Reads
/// files.
QList<ScriptDigest> scriptsOf(const Runbook &runbook, const Plan *plan, const QString &folder);
