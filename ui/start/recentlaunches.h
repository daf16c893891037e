// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/startpage.h"

/// The launches in the data folder and its rehearsals, and those elsewhere that were open here,
/// newest first, at most twelve. Reads the folders: for a worker.
QList<RecentLaunch> recentLaunches();
/// That this one was open here. Waits for whoever writes the same file: for a worker.
void rememberLaunch(const QString &file);
/// The same launch with its title and how it stands. Reads the file: for a worker.
RecentLaunch lookedInto(RecentLaunch recent);
