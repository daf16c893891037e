// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/chartmarks.h"

#include "ui/items/verdictstyle.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

void paintMarks(QPainter &painter, const QWidget &widget, const QList<CanaryMark> &marks,
                const QList<PlotMap> &plots, const QList<std::pair<double, QString>> &limits)
{
    const PlotMap &first = plots.constFirst();
    const QRectF &words = first.area;
    painter.setFont(widget.font());
    QList<QRectF> taken;
    for (const auto &[value, label] : limits) {
        const double width = painter.fontMetrics().horizontalAdvance(label) + 4;
        taken.append({words.right() - width, first.y(value) - 18, width, 36});
    }
    for (const CanaryMark &mark : marks) {
        if (double(mark.t) < first.from || double(mark.t) > first.to)
            continue;
        const double x = first.x(double(mark.t));
        painter.setPen(QPen(toneColor(Tone::Waived, widget.palette()), mark.decision ? 2.4 : 1.4));
        for (const PlotMap &plot : plots)
            painter.drawLine(QPointF(x, plot.area.top()), QPointF(x, plot.area.bottom()));
        const bool late = x > words.center().x();
        const double width = painter.fontMetrics().horizontalAdvance(mark.text);
        QRectF place(late ? x - 4 - width : x + 4, words.top(), width, 16);
        while (std::ranges::any_of(taken, [&](const QRectF &r) { return r.intersects(place); }))
            place.translate(0, 16);
        // In a low window the line alone has to do: the words would stand in another plot.
        if (place.top() > words.top() && place.bottom() > words.bottom())
            continue;
        taken.append(place);
        // Hatched ground and lines would strike the words out.
        painter.fillRect(place, widget.palette().base());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, mark.text);
    }
}
