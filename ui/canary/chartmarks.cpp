// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/chartmarks.h"

#include "ui/canary/chartlabels.h"
#include "ui/items/verdictstyle.h"

#include <QPainter>
#include <QWidget>

void paintMarks(QPainter &painter, const QWidget &widget, const QList<CanaryMark> &marks,
                const QList<PlotMap> &plots, const QList<std::pair<double, QString>> &limits)
{
    const PlotMap &first = plots.constFirst();
    painter.setFont(widget.font());
    QList<QRectF> taken;
    for (const auto &[value, label] : limits) {
        const double width = painter.fontMetrics().horizontalAdvance(label) + 4;
        taken.append({first.area.right() - width, first.y(value) - 18, width, 36});
    }
    QList<std::pair<double, double>> words;
    QStringList texts;
    for (const CanaryMark &mark : marks) {
        if (double(mark.t) < first.from || double(mark.t) > first.to)
            continue;
        const double x = first.x(double(mark.t));
        words.append({x, painter.fontMetrics().horizontalAdvance(mark.text)});
        texts.append(mark.text);
        painter.setPen(QPen(toneColor(Tone::Waived, widget.palette()), mark.decision ? 2.4 : 1.4));
        for (const PlotMap &plot : plots)
            painter.drawLine(QPointF(x, plot.area.top()), QPointF(x, plot.area.bottom()));
    }
    painter.setPen(toneColor(Tone::Waived, widget.palette()));
    const QList<QRectF> places = markPlaces(first.area, words, taken);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i).isEmpty())
            continue;
        // Hatched ground and lines, the next mark's too, would strike the words out.
        painter.fillRect(places.at(i), widget.palette().base());
        painter.drawText(places.at(i), Qt::AlignLeft | Qt::AlignTop, texts.at(i));
    }
}
