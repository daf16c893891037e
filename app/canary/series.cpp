// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/series.h"

#include <algorithm>
#include <array>

QList<SeriesPart> splitAtGaps(const SeriesPart &points, double longest)
{
    QList<SeriesPart> parts;
    for (const QPointF &point : points) {
        if (parts.isEmpty() || point.x() - parts.constLast().constLast().x() > longest)
            parts.append(SeriesPart());
        parts.last().append(point);
    }
    return parts;
}

SeriesPart decimated(const SeriesPart &points, int buckets)
{
    if (buckets < 1 || points.size() <= qsizetype(buckets) * 4)
        return points;
    const double left = points.constFirst().x();
    const double width = (points.constLast().x() - left) / buckets;
    SeriesPart kept;
    kept.reserve(qsizetype(buckets) * 4);
    const auto byHeight = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
    for (auto first = points.cbegin(); first != points.cend();) {
        const int bucket =
            width > 0 ? int(std::min((first->x() - left) / width, buckets - 1.0)) : 0;
        const double end = left + width * (bucket + 1);
        auto last = first + 1;
        while (last != points.cend() && (bucket == buckets - 1 || last->x() < end))
            ++last;
        const auto [least, greatest] = std::minmax_element(first, last, byHeight);
        std::array<SeriesPart::const_iterator, 4> chosen {first, least, greatest, last - 1};
        std::ranges::sort(chosen);
        for (auto it = chosen.begin(); it != chosen.end(); ++it) {
            if (it == chosen.begin() || *it != *(it - 1))
                kept.append(**it);
        }
        first = last;
    }
    return kept;
}
