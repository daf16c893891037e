// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/launchaccess.h"

#include <QStringList>

/// Opens a launch for its rollback within a few seconds: over its holder; by taking it over from
/// one that does not answer; for writing; else for reading, and `unrecorded` says why. An Error
/// only where nothing can be read.
struct RollbackAccess
{
    OpenedLaunch opened;
    QString unrecorded;
};
Result<RollbackAccess> openForRollback(const QString &path);
/// What stands between now and what was trusted, a line each, ready to be shown: the scripts of the
/// launch that are others on the disk than when it was opened, with the lines that differ.
QStringList changesSinceOpened(const Launch &launch);
