// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

/// Whether a command, by its words, takes away what nothing brings back: a table, a volume, a
/// folder.
bool isDestructive(const QString &command);
/// The first such command of a shell script; empty: there is none.
QString destructiveIn(const QString &script);
