// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/plot.h"

#include "record/telling.h"
#include "record/wording.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

/// At most `most` points, each the largest of its stretch: a spike is never smoothed away.
static QList<QPointF> thinned(const QList<QPointF> &points, qsizetype most)
{
    if (points.size() <= most)
        return points;
    QList<QPointF> thin;
    const qsizetype step = (points.size() + most - 1) / most;
    for (qsizetype i = 0; i < points.size(); i += step) {
        const auto end = points.begin() + qMin(i + step, points.size());
        thin.append(*std::max_element(points.begin() + i, end,
                                      [](QPointF a, QPointF b) { return a.y() < b.y(); }));
    }
    return thin;
}

/// 1, 2 or 5 times a power of ten, not below `value`.
static double niceTop(double value)
{
    if (!(value > 0))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (factor * power >= value * 0.9999)
            return factor * power;
    }
    return value;
}

namespace {

class PlotDrawer
{
public:
    PlotDrawer(Sheet &sheet, const Plot &plot)
        : m_sheet(sheet)
        , m_plot(plot)
    {
        double most = plot.limit.value_or(0) * 1.15;
        for (const PlotSeries &series : plot.series) {
            for (const QPointF &point : series.points)
                most = qMax(most, point.y());
        }
        m_top = plot.top.value_or(niceTop(most));
    }

    void draw()
    {
        const qreal u = m_sheet.unit();
        m_sheet.keep(150);
        m_sheet.gap(8);
        legend(m_sheet.reserve(16));
        const QRectF room = m_sheet.reserve(112);
        m_area = room.adjusted(44 * u, 4 * u, -2 * u, -16 * u);
        hatchGaps();
        axes();
        limits();
        for (const PlotSeries &series : m_plot.series)
            line(series);
        marks();
    }

private:
    QPointF place(const QPointF &point) const
    {
        return {m_area.left() + point.x() / m_plot.seconds * m_area.width(),
                m_area.bottom() - qMin(point.y(), m_top) / m_top * m_area.height()};
    }

    void legend(const QRectF &room)
    {
        const qreal u = m_sheet.unit();
        const qreal base = room.top() + 10 * u;
        m_sheet.label({room.left(), base}, m_plot.title, Face::SmallBold, Ink::text);
        qreal x = room.right();
        const auto entry = [&](const QString &name, const QColor &color, Qt::PenStyle style) {
            x -= m_sheet.textWidth(name, Face::Small);
            m_sheet.label({x, base}, name, Face::Small, Ink::muted);
            x -= 20 * u;
            m_sheet.painter().setPen(QPen(color, 1.6 * u, style, Qt::FlatCap));
            m_sheet.painter().drawLine(QPointF(x, base - 3 * u), QPointF(x + 15 * u, base - 3 * u));
            x -= 10 * u;
        };
        if (m_plot.limit)
            entry(Telling::tr("limit %1").arg(m_plot.format(*m_plot.limit)), Ink::bad,
                  Qt::DashLine);
        for (const PlotSeries &series : m_plot.series)
            entry(series.name, series.color, series.style);
    }

    void hatchGaps()
    {
        const qreal u = m_sheet.unit();
        QPainter &p = m_sheet.painter();
        for (const auto &[begin, end] : m_plot.gaps) {
            const qreal from = place({begin, 0}).x();
            const qreal to = qMax(from + u, place({end, 0}).x());
            p.save();
            p.setClipRect(QRectF(from, m_area.top(), to - from, m_area.height()));
            p.setPen(QPen(Ink::line, 0.5 * u));
            const int lines = int((to - from + m_area.height()) / (4 * u)) + 1;
            for (int i = 0; i < lines; ++i) {
                const qreal x = from - m_area.height() + 4 * u * i;
                p.drawLine(QPointF(x, m_area.bottom()), QPointF(x + m_area.height(), m_area.top()));
            }
            p.restore();
        }
    }

    void axes()
    {
        const qreal u = m_sheet.unit();
        for (int i = 0; i <= 2; ++i) {
            const double value = m_top * i / 2;
            const qreal y = place({0, value}).y();
            m_sheet.painter().setPen(QPen(Ink::line, 0.5 * u));
            m_sheet.painter().drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
            m_sheet.label({m_area.left() - 6 * u, y + 2.6 * u}, m_plot.format(value), Face::Small,
                          Ink::muted, Qt::AlignRight);
        }
        for (int i = 0; i <= 4; ++i) {
            const double t = m_plot.seconds * i / 4;
            const Qt::Alignment align = i == 0 ? Qt::AlignLeft
                : i == 4                       ? Qt::AlignRight
                                               : Qt::AlignHCenter;
            const QString text = i == 0
                ? Telling::tr("canary takes traffic")
                : u'+' + Wording::took(std::chrono::milliseconds(qint64(t * 1000)));
            m_sheet.label({place({t, 0}).x(), m_area.bottom() + 11 * u}, text, Face::Small,
                          Ink::muted, align);
        }
    }

    void limits()
    {
        const qreal u = m_sheet.unit();
        const auto draw = [this](double value, const QPen &pen) {
            const qreal y = place({0, value}).y();
            m_sheet.painter().setPen(pen);
            m_sheet.painter().drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
        };
        if (m_plot.limit)
            draw(*m_plot.limit, QPen(Ink::bad, u, Qt::DashLine, Qt::FlatCap));
        for (const PlotSeries &series : m_plot.series) {
            if (series.limit)
                draw(*series.limit, QPen(series.color, 0.5 * u, series.style, Qt::FlatCap));
        }
    }

    qreal markAt(const PlotMark &mark) const
    {
        return place({qBound(0.0, mark.seconds, m_plot.seconds), 0}).x();
    }

    /// Whether words from `from` to `to` stand within the plot and on no mark's line.
    bool isFree(qreal from, qreal to) const
    {
        return from >= m_area.left() && to <= m_area.right()
            && std::ranges::none_of(m_plot.marks, [&](const PlotMark &mark) {
                   return markAt(mark) > from && markAt(mark) < to;
               });
    }

    void marks()
    {
        const qreal u = m_sheet.unit();
        for (const PlotMark &mark : m_plot.marks) {
            const qreal x = markAt(mark);
            m_sheet.painter().setPen(QPen(Ink::text, (mark.decision ? 1.2 : 0.6) * u));
            m_sheet.painter().drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom()));
        }
        if (m_plot.namesMarks)
            nameMarks();
    }

    /// One below the other, beside their lines, on the side that has room.
    void nameMarks()
    {
        const qreal u = m_sheet.unit();
        qreal y = m_area.top() + 8 * u;
        for (const PlotMark &mark : m_plot.marks) {
            const qreal x = markAt(mark);
            const qreal width = m_sheet.textWidth(mark.name, Face::Small);
            const bool rightIsFree = isFree(x + u, x + 3 * u + width);
            const bool leftIsFree = isFree(x - 3 * u - width, x - u);
            const bool left = leftIsFree != rightIsFree ? leftIsFree : x > m_area.center().x();
            const QPointF at(x + (left ? -3 * u - width : 3 * u), y);
            // Where neither side has, another line ends before the words and goes on after them.
            if (!leftIsFree && !rightIsFree)
                m_sheet.painter().fillRect(QRectF(at.x() - u, y - 7.5 * u, width + 2 * u, 9.5 * u),
                                           Qt::white);
            m_sheet.label(at, mark.name, Face::Small, Ink::text);
            y += 9.5 * u;
        }
    }

    void line(const PlotSeries &series)
    {
        QPainter &p = m_sheet.painter();
        p.setBrush(Qt::NoBrush);
        p.setPen(
            QPen(series.color, 1.2 * m_sheet.unit(), series.style, Qt::RoundCap, Qt::RoundJoin));
        const QList<QPointF> points = thinned(series.points, 500);
        const double gap =
            qMax(m_plot.gapSeconds,
                 points.size() > 1 ? m_plot.seconds / double(points.size()) * 2.5 : 0);
        QPolygonF piece;
        const auto flush = [&] {
            if (piece.size() == 1)
                p.drawPoint(piece.constFirst());
            else if (piece.size() > 1)
                p.drawPolyline(piece);
            piece.clear();
        };
        for (qsizetype i = 0; i < points.size(); ++i) {
            if (i > 0 && points.at(i).x() - points.at(i - 1).x() > gap)
                flush();
            piece.append(place(points.at(i)));
        }
        flush();
    }

    Sheet &m_sheet;
    const Plot &m_plot;
    QRectF m_area;
    double m_top = 1;
};

} // namespace

void drawPlot(Sheet &sheet, const Plot &plot)
{
    PlotDrawer(sheet, plot).draw();
}

void drawStrip(Sheet &sheet, const QString &title, double seconds,
               const QList<StripAnswer> &answers)
{
    const qreal u = sheet.unit();
    sheet.keep(36);
    sheet.gap(8);
    const QRectF head = sheet.reserve(14);
    sheet.label({head.left(), head.top() + 10 * u}, title, Face::SmallBold, Ink::text);
    const QRectF area = sheet.reserve(14).adjusted(44 * u, 0, -2 * u, -2 * u);
    const qreal width =
        qBound(0.4 * u, area.width() / qMax(1.0, qreal(answers.size())) - 0.3 * u, 6 * u);
    for (const StripAnswer &answer : answers) {
        const qreal x = area.left() + answer.seconds / seconds * (area.width() - width);
        QRectF bar(x, area.top(), width, area.height());
        if (answer.answer == HealthAnswer::Ok)
            bar.setTop(area.center().y());
        if (answer.answer == HealthAnswer::Missing) {
            sheet.painter().setPen(QPen(Ink::muted, 0.4 * u));
            sheet.painter().setBrush(Qt::NoBrush);
            sheet.painter().drawRect(bar);
        } else {
            sheet.painter().fillRect(bar,
                                     answer.answer == HealthAnswer::Ok ? Ink::accent : Ink::bad);
        }
    }
}
