// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/startpage.h"

struct RunbookPreview;

/// The launches in the data folder and its rehearsals, newest first, at most twelve.
QList<RecentLaunch> recentLaunches();
/// What trust would be given to: "sha256  path" a line.
QStringList trustLines(const RunbookPreview &preview);
