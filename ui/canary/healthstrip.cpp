// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/healthstrip.h"

#include "ui/items/verdictstyle.h"

#include <QPainter>

#include <algorithm>
#include <array>

/// How much lower a block that is fine stands.
static constexpr double step = 7;

void paintHealthStrip(QPainter &painter, const PlotMap &map, const PeakIndex &health,
                      double tickSeconds, const QPalette &palette)
{
    const double seconds =
        std::max(tickSeconds, 2 * (map.to - map.from) / std::max(map.area.width(), 1.0));
    const double width = map.x(map.from + seconds) - map.area.left();
    const double gap = width > 4 ? 1.5 : 0;
    std::array<QList<QRectF>, 3> boxes;
    // A block holds the ticks that end in it; the first one may begin left of the area.
    const auto begin = qint64(map.from / seconds);
    for (qsizetype first = health.firstFrom(double(begin) * seconds + 1e-6), block = begin;
         double(block) * seconds < map.to; ++block) {
        const qsizetype end = health.firstFrom(double(block + 1) * seconds + 1e-6, first);
        if (end == first)
            continue;
        const int worst = int(health.peaks(first, end).greatest);
        const QRectF box(map.x(double(block) * seconds) + gap / 2,
                         map.area.top() + (worst == 2 ? 0 : step), width - gap,
                         map.area.height() - (worst == 2 ? 0 : step));
        boxes[size_t(worst)].append(box & map.area);
        first = end;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(Tone::Good, palette));
    painter.drawRects(boxes[0]);
    painter.setBrush(toneColor(Tone::Limit, palette));
    painter.drawRects(boxes[2]);
    painter.setPen(QPen(toneColor(Tone::Muted, palette), 1));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF &box : boxes[1])
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
}
