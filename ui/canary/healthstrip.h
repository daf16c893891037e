// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canary/plotpainter.h"

class QPainter;
class QPalette;

/// The health checks (0 ok, 1 no answer, 2 failed) as blocks on a time axis: answered well, failed
/// (taller), no answer (hollow). Where many stand in one block, the worst shows.
void paintHealthStrip(QPainter &painter, const PlotMap &map, const PeakIndex &health,
                      double tickSeconds, const QPalette &palette);
