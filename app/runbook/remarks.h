// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/outline.h"

/// Where GitHub's reading and the author's meaning part, in the order of lines. `runbook` has been
/// read from `document`.
QList<ReadingRemark> readRemarks(const Markdown &document, const Outline &outline,
                                 const Runbook &runbook);
