// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canary/plotpainter.h"

#include <QList>

#include <utility>

/// Where the words of a plot's limits stand: at the right, each directly above its own line or, at
/// the plot's top, below it. Where lines are close the next words stand further left, so that no
/// words are taken for another line's. `limits` are value and width of the words in pixels; an
/// empty place has no room, and the line alone has to do.
QList<QRectF> limitPlaces(const PlotMap &map, const QList<std::pair<double, double>> &limits);

/// Where the words of marks stand: at the top of `area`, beside their line, below one another where
/// they are close, and off what is `taken`. `marks` are x of the line and width of the words in
/// pixels; an empty place has no room.
QList<QRectF> markPlaces(const QRectF &area, const QList<std::pair<double, double>> &marks,
                         QList<QRectF> taken);
