// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

/// Points of one line without a break, left to right.
using SeriesPart = QList<QPointF>;

/// A line over time with its gaps: where two points are further apart than `longest`, a new part
/// starts.
QList<SeriesPart> splitAtGaps(const SeriesPart &points, double longest);

/// At most four points a bucket, the first, the least, the greatest and the last of it, in order:
/// no peak is lost however many points there are. Given fewer points than that, gives them back.
SeriesPart decimated(const SeriesPart &points, int buckets);
