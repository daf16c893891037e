// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

class CanaryChart;

/// Writes the chart as it is shown (.png at twice its size, .svg as vectors) or all of its ticks
/// (.csv, a line a tick, absent values empty). An Error names the file.
Result<void> exportChart(CanaryChart &chart, const QString &path);
