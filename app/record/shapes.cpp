// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/sheet.h"

#include <QPainterPath>

#include <cmath>
#include <numbers>

QColor Ink::of(ItemState state)
{
    switch (state) {
    case ItemState::Pass:
    case ItemState::Accepted:
    case ItemState::Attested: return good;
    case ItemState::Fail: return bad;
    case ItemState::Warn: return warn;
    case ItemState::Running: return accent;
    case ItemState::Waived: return waived;
    default: return muted;
    }
}

namespace {

/// Draws in a square of 16 by 16.
class ShapeDrawer
{
public:
    ShapeDrawer(QPainter &painter, const QColor &color)
        : m_painter(painter)
        , m_color(color)
    {
    }

    void draw(ItemState state)
    {
        switch (state) {
        case ItemState::Pass:
            disc();
            stroke({{4.4, 8.3}, {7, 10.8}, {11.6, 5.4}}, Qt::white, 1.8);
            break;
        case ItemState::Accepted:
            disc();
            stroke({{2.9, 8.4}, {4.9, 10.3}, {8.4, 6.2}}, Qt::white, 1.5);
            stroke({{7.4, 9.8}, {8, 10.3}, {12.8, 5.4}}, Qt::white, 1.5);
            break;
        case ItemState::Fail:
            polygon(8, 7.6, std::numbers::pi / 8, true);
            stroke({{5.2, 5.2}, {10.8, 10.8}}, Qt::white, 1.8);
            stroke({{10.8, 5.2}, {5.2, 10.8}}, Qt::white, 1.8);
            break;
        case ItemState::Warn: triangle(); break;
        case ItemState::Waived: shield(); break;
        case ItemState::Attested: pen(); break;
        case ItemState::NotConfigured: polygon(4, 6.8, 0, false); break;
        case ItemState::NotApplicable: stroke({{3, 8}, {13, 8}}, m_color, 2); break;
        case ItemState::Cancelled:
            ring(Qt::SolidLine);
            stroke({{4.6, 8}, {11.4, 8}}, m_color, 1.6);
            break;
        case ItemState::Stale:
            ring(Qt::SolidLine);
            stroke({{8, 4.4}, {8, 8.2}, {10.8, 9.6}}, m_color, 1.5);
            break;
        case ItemState::AwaitingAcceptance:
            ring(Qt::SolidLine);
            stroke({{5.4, 10.6}, {10.4, 5.4}}, m_color, 1.8);
            break;
        case ItemState::Error:
            ring(Qt::DashLine);
            stroke({{6.2, 6.4}, {6.9, 5.2}, {8.6, 4.9}, {9.8, 6}, {9.4, 7.3}, {8, 8.2}, {8, 9.2}},
                   m_color, 1.3);
            dot(8, 11.2);
            break;
        case ItemState::Interrupted: arc(); break;
        case ItemState::Queued: ring(Qt::DotLine); break;
        case ItemState::Running:
            arc();
            dot(8, 8);
            break;
        case ItemState::Pending: ring(Qt::SolidLine); break;
        }
    }

private:
    void disc()
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_color);
        m_painter.drawEllipse(QRectF(1, 1, 14, 14));
    }
    void dot(qreal x, qreal y)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_color);
        m_painter.drawEllipse(QPointF(x, y), 0.9, 0.9);
    }
    void ring(Qt::PenStyle style)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_color, 1.5, style, Qt::FlatCap));
        m_painter.drawEllipse(QRectF(1.8, 1.8, 12.4, 12.4));
    }
    void arc()
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_color, 1.6, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawArc(QRectF(1.8, 1.8, 12.4, 12.4), 30 * 16, 130 * 16);
        m_painter.drawArc(QRectF(1.8, 1.8, 12.4, 12.4), 210 * 16, 130 * 16);
    }
    void stroke(const QPolygonF &points, const QColor &color, qreal pen)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(color, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolyline(points);
    }
    void polygon(int corners, qreal radius, qreal turn, bool filled)
    {
        QPolygonF points;
        for (int i = 0; i < corners; ++i) {
            const qreal angle = turn + 2 * std::numbers::pi * i / corners;
            points.append({8 + radius * std::cos(angle), 8 + radius * std::sin(angle)});
        }
        m_painter.setPen(filled ? QPen(Qt::NoPen) : QPen(m_color, 1.5));
        m_painter.setBrush(filled ? QBrush(m_color) : QBrush(Qt::NoBrush));
        m_painter.drawPolygon(points);
    }
    void triangle()
    {
        m_painter.setPen(QPen(m_color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(m_color);
        m_painter.drawPolygon(QPolygonF {{8, 1.8}, {15, 14}, {1, 14}});
        stroke({{8, 6}, {8, 9.6}}, Qt::white, 1.7);
        stroke({{8, 12}, {8, 12.05}}, Qt::white, 1.7);
    }
    void shield()
    {
        QPainterPath path({8, 1.2});
        path.lineTo(14, 3.4);
        path.cubicTo(14, 9, 12.4, 12.6, 8, 14.8);
        path.cubicTo(3.6, 12.6, 2, 9, 2, 3.4);
        path.closeSubpath();
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(path);
        stroke({{5.4, 7.6}, {10.6, 7.6}}, m_color, 1.6);
    }
    void pen()
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolygon(
            QPolygonF {{2.4, 13.6}, {3.2, 10.2}, {11.2, 2.2}, {13.8, 4.8}, {5.8, 12.8}});
    }

    QPainter &m_painter;
    QColor m_color;
};

} // namespace

void drawShape(QPainter &painter, const QRectF &square, ItemState state)
{
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    ShapeDrawer(painter, Ink::of(state)).draw(state);
    painter.restore();
}
