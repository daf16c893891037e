// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/chartlabels.h"

#include <algorithm>

static constexpr double wordsHeight = 16;
/// Between words that stand beside one another, so that they do not read as one.
static constexpr double between = 8;

/// The first of `taken` that `place` comes too close to.
static const QRectF *meets(const QList<QRectF> &taken, const QRectF &place)
{
    const QRectF wide = place.adjusted(-between, 0, between, 0);
    const auto met =
        std::ranges::find_if(taken, [&](const QRectF &other) { return other.intersects(wide); });
    return met == taken.end() ? nullptr : &*met;
}

QList<QRectF> limitPlaces(const PlotMap &map, const QList<std::pair<double, double>> &limits)
{
    const QRectF &area = map.area;
    QList<QRectF> places;
    for (const auto &[value, width] : limits) {
        const double y = map.y(value);
        QRectF found;
        // In a low plot with several lines the first one's words stand alone.
        const bool low = area.height() < 3 * wordsHeight && !places.isEmpty();
        for (const double top : {y - wordsHeight - 2, y + 2}) {
            // Above the plot stands the legend, below it the axis.
            if (low || top < area.top() - 6 || top + wordsHeight > area.bottom())
                continue;
            QRectF place(area.right() - 4 - width, top, width, wordsHeight);
            while (const QRectF *other = meets(places, place))
                place.moveRight(other->left() - between - 1);
            if (place.left() < area.left())
                continue;
            found = place;
            break;
        }
        places.append(found);
    }
    return places;
}

QList<QRectF> markPlaces(const QRectF &area, const QList<std::pair<double, double>> &marks,
                         QList<QRectF> taken)
{
    QList<QRectF> places;
    for (const auto &[x, width] : marks) {
        const bool late = x > area.center().x();
        QRectF place(late ? x - 4 - width : x + 4, area.top(), width, wordsHeight);
        while (meets(taken, place))
            place.translate(0, wordsHeight);
        // In a low window the words would stand in another plot.
        if (place.top() > area.top() && place.bottom() > area.bottom())
            place = {};
        else
            taken.append(place);
        places.append(place);
    }
    return places;
}
