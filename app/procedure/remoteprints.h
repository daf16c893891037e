// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "procedure/frozenscripts.h"

/// What the files of scripts on another machine are now, one for each, in order; without a digest
/// where there is none. `scripts` are paths from `folder` there. An Error where it cannot be asked.
/// Blocks.
Result<QList<ScriptPrint>> printsThere(const Host &host, const QList<ScriptDigest> &scripts,
                                       const QString &folder);
