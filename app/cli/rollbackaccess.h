// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/launchaccess.h"

/// Opens a launch for its rollback within a few seconds: over its holder; by taking it over from
/// one that does not answer; for writing; else for reading, and `unrecorded` says why. An Error
/// only where nothing can be read.
struct RollbackAccess
{
    OpenedLaunch opened;
    QString unrecorded;
};
Result<RollbackAccess> openForRollback(const QString &path);
