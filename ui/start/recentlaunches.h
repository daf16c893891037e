// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/startpage.h"

/// The launches in the data folder and its rehearsals, newest first, at most twelve.
QList<RecentLaunch> recentLaunches();
/// The same launch with its title and how it stands. Reads the file: for a worker.
RecentLaunch lookedInto(RecentLaunch recent);
