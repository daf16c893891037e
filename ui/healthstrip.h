// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"

#include <QList>
#include <QRectF>

class QPainter;
class QPalette;

/// The health checks as blocks on a time axis from..to: answered well, failed (taller), no answer
/// (hollow).
void paintHealthStrip(QPainter &painter, const QRectF &area, const QList<Tick> &ticks, double from,
                      double to, double tickSeconds, const QPalette &palette);
