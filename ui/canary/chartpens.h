// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QPen>

/// What the lines of the canary's plots are drawn with: apart by brightness and dashes, too.
namespace ChartPens {

QPen canary(const QPalette &colors);
QPen baseline(const QPalette &colors);
QPen proof(const QPalette &colors);
/// Of the quicker early warning, beside the other one's.
QPen quicker(const QPalette &colors);
/// Of a latency quantile (0..1) that is not the judged one.
QPen quantile(double share, const QPalette &colors);

} // namespace ChartPens
