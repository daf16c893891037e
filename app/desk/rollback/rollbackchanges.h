// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launch.h"

#include <QStringList>

/// What stands between now and what was trusted, a line each, ready to be shown: the scripts of the
/// launch that are others on the disk than when it was opened, with the lines that differ; those
/// that `blob` does not have are shown as all new. Blocks on the disk; on any thread.
QStringList changesSinceOpened(const LaunchOpened &opened, const BlobReader &blob);
