// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"
#include "domain/runbook.h"

/// Reads a Markdown document as a runbook; the file is never written to. Everything over a cap,
/// unreadable or no text is refused whole. Blocks for as long as the reading takes: not for the GUI
/// thread.
Result<Runbook> readRunbook(const QString &path);

/// The bytes of such a document. Blocks on the disk.
Result<QByteArray> readRunbookFile(const QString &path);

/// The same from bytes at hand. Pure; `path` is for messages and the title of last resort.
Result<Runbook> parseRunbook(const QByteArray &bytes, const QString &path);

/// Writes into each item the kind of check that the plan binds to it.
void bindChecks(Runbook &runbook, const Plan &plan);
