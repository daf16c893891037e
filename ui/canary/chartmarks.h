// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canary/chartdata.h"
#include "ui/canary/plotpainter.h"

class QPainter;
class QWidget;

/// Lines through all plots where something happened, with words at the top of the first. Words that
/// stand close together go below one another and keep off the `limits`' own, which stand at the
/// right on either side of their lines.
void paintMarks(QPainter &painter, const QWidget &widget, const QList<CanaryMark> &marks,
                const QList<PlotMap> &plots, const QList<std::pair<double, QString>> &limits);
