// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

/// The guide that has most words in common with what is wrong, those of its title before those of
/// its steps; null where none has enough. Pure.
const Guide *guideFor(const QList<Guide> &guides, const QString &words);
/// What a trigger is called by people who write guides: "errorRate" is about errors, "latency"
/// about what is slow. The words of any other metric are its own name.
QString troubleWords(const QString &metric);
