// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/healthstrip.h"

#include "ui/verdictstyle.h"

#include <QPainter>

#include <algorithm>
#include <vector>

void paintHealthStrip(QPainter &painter, const QRectF &area, const QList<Tick> &ticks, double from,
                      double to, double tickSeconds, const QPalette &palette)
{
    const double scale = area.width() / std::max(to - from, 1.0);
    const double width = std::max(tickSeconds * scale, 2.0);
    // Many ticks to a block: the worst shows.
    std::vector<int> worst(size_t(area.width() / width) + 2, -1);
    for (const Tick &tick : ticks) {
        const double left = (double(tick.t) - tickSeconds - from) * scale;
        const auto block = size_t(std::clamp(left / width + 0.5, 0.0, double(worst.size() - 1)));
        const int badness = tick.health == HealthAnswer::Fail ? 2
            : tick.health == HealthAnswer::Missing            ? 1
                                                              : 0;
        worst[block] = std::max(worst[block], badness);
    }
    const double gap = width > 4 ? 1.5 : 0;
    for (size_t block = 0; block < worst.size(); ++block) {
        const QRectF box(area.left() + double(block) * width + gap / 2, area.top() + 7, width - gap,
                         area.height() - 7);
        if (box.right() > area.right() + 1)
            break;
        if (worst[block] == 0) {
            painter.fillRect(box, toneColor(Tone::Good, palette));
        } else if (worst[block] == 2) {
            painter.fillRect(box.adjusted(0, -7, 0, 0), toneColor(Tone::Limit, palette));
        } else if (worst[block] == 1) {
            painter.setPen(QPen(toneColor(Tone::Muted, palette), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }
}
