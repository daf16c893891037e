// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/plotpainter.h"

#include <QPainter>

#include <algorithm>

namespace PlotPainter {

/// The points shown, with one more on each side, so that the line leaves the area.
static std::pair<qsizetype, qsizetype> shownOf(const PlotMap &map, const PeakIndex &line)
{
    const qsizetype first = line.firstFrom(map.from);
    const qsizetype last = line.firstFrom(map.to, first);
    return {std::max<qsizetype>(0, first - 1), std::min(line.size(), last + 1)};
}

static QPointF placeOf(const PlotMap &map, const PeakIndex &line, qsizetype point)
{
    return {map.x(line.x(point)), map.y(line.y(point))};
}

/// Point by point.
static void paintPoints(QPainter &painter, const PlotMap &map, const PeakIndex &line,
                        double longest, qsizetype first, qsizetype last)
{
    QPolygonF piece;
    const auto flush = [&] {
        if (piece.size() == 1)
            painter.drawPoint(piece.constFirst());
        else if (piece.size() > 1)
            painter.drawPolyline(piece);
        piece.clear();
    };
    for (qsizetype i = first; i < last; ++i) {
        if (i > first && line.x(i) - line.x(i - 1) > longest)
            flush();
        piece.append(placeOf(map, line, i));
    }
    flush();
}

/// Column by column.
static void paintColumns(QPainter &painter, const PlotMap &map, const PeakIndex &line,
                         double longest, qsizetype first, qsizetype last, double thickness)
{
    const int columns = int(map.area.width());
    QList<QRectF> boxes;
    QList<QLineF> bridges;
    boxes.reserve(columns);
    int before = -1;
    for (int column = 0; column < columns && first < last; ++column) {
        const double edge = column + 1 == columns ? map.to : map.t(map.area.left() + column + 1);
        const qsizetype end = std::min(last, line.firstFrom(edge, first));
        if (end <= first)
            continue;
        auto [least, greatest] = line.peaks(first, end);
        if (first > 0 && line.x(first) - line.x(first - 1) <= longest) {
            if (before == column - 1) {
                least = std::min(least, line.y(first - 1));
                greatest = std::max(greatest, line.y(first - 1));
            } else {
                bridges.append({placeOf(map, line, first - 1), placeOf(map, line, first)});
            }
        }
        const double top = map.y(greatest) - thickness / 2;
        boxes.append(QRectF(map.area.left() + column, top, 1, map.y(least) + thickness / 2 - top));
        before = column;
        first = end;
    }
    const QPen pen = painter.pen();
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!bridges.isEmpty())
        painter.drawLines(bridges);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawRects(boxes);
}

void paintLine(QPainter &painter, const PlotMap &map, const PeakIndex &line, double longest,
               const QPen &pen)
{
    const auto [first, last] = shownOf(map, line);
    if (first >= last)
        return;
    painter.save();
    painter.setClipRect(map.area.adjusted(0, -2, 0, 2));
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    // Anti-aliased strokes are slow; beyond a point every other pixel they do not look better.
    if (double(last - first) <= map.area.width() / 2)
        paintPoints(painter, map, line, longest, first, last);
    else
        paintColumns(painter, map, line, longest, first, last, pen.widthF());
    painter.restore();
}

double greatest(const PlotMap &map, const PeakIndex &line)
{
    const auto [first, last] = shownOf(map, line);
    return first < last ? line.peaks(first, last).greatest : 0;
}

void paintHatch(QPainter &painter, const QRectF &place, const QColor &color)
{
    QColor hatch = color;
    hatch.setAlphaF(0.5F);
    painter.setPen(QPen(hatch, 1, Qt::DotLine));
    painter.setBrush(QBrush(hatch, Qt::BDiagPattern));
    painter.drawRect(place);
}

double axisStep(double seconds)
{
    for (const double step : {10.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0, 3600.0, 7200.0,
                              21600.0, 43200.0, 86400.0, 172800.0}) {
        if (seconds / step <= 8)
            return step;
    }
    return 604800;
}

} // namespace PlotPainter
