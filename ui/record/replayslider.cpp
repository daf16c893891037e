// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/replayslider.h"

#include "ui/items/verdictstyle.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

/// Finer than any screen.
static constexpr int sliderSlots = 100000;
/// Half of the handle.
static constexpr int sliderMargin = 9;

ReplaySlider::ReplaySlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(0, sliderSlots);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(7 * Theme::unit);
}

void ReplaySlider::setMarks(const QList<ReplayMark> &marks)
{
    m_marks = marks;
    update();
}

void ReplaySlider::setPlace(double place)
{
    setValue(int(std::lround(std::clamp(place, 0.0, 1.0) * sliderSlots)));
}

/// The handle's middle keeps clear of both ends.
int ReplaySlider::xOf(double place) const
{
    return sliderMargin + int(std::lround(place * (width() - 2 * sliderMargin)));
}

double ReplaySlider::placeAt(int x) const
{
    return std::clamp(double(x - sliderMargin) / std::max(1, width() - 2 * sliderMargin), 0.0, 1.0);
}

void ReplaySlider::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: emit stepped(-1); break;
    case Qt::Key_Right:
    case Qt::Key_Down: emit stepped(1); break;
    case Qt::Key_PageUp: emit markWanted(false); break;
    case Qt::Key_PageDown: emit markWanted(true); break;
    case Qt::Key_Home: emit endWanted(false); break;
    case Qt::Key_End: emit endWanted(true); break;
    case Qt::Key_Space: emit playToggled(); break;
    default: QSlider::keyPressEvent(event);
    }
}

void ReplaySlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QSlider::mousePressEvent(event);
    m_dragged = true;
    drag(event);
}

void ReplaySlider::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged)
        drag(event);
}

void ReplaySlider::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged = false;
}

void ReplaySlider::wheelEvent(QWheelEvent *event)
{
    emit stepped(event->angleDelta().y() < 0 ? 1 : -1);
    event->accept();
}

void ReplaySlider::drag(const QMouseEvent *event)
{
    setPlace(placeAt(event->position().toPoint().x()));
    emit placed(double(value()) / sliderSlots);
}

/// Drawn whole: styles have no place for marks, and hide a groove in the dark.
void ReplaySlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = toneColor(Tone::Accent, palette());
    const int here = xOf(double(value()) / sliderSlots);
    const int middle = height() / 2 - Theme::unit / 2;
    painter.setPen(QPen(palette().color(QPalette::Mid), Theme::unit, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(xOf(0), middle, xOf(1), middle);
    painter.setPen(QPen(accent, Theme::unit, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(xOf(0), middle, here, middle);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const ReplayMark &mark : std::as_const(m_marks)) {
        painter.setPen(QPen(mark.isBad ? toneColor(Tone::Limit, palette())
                                       : palette().color(QPalette::PlaceholderText),
                            2));
        const int x = xOf(mark.place);
        painter.drawLine(x, height() - 2 * Theme::unit, x, height() - 1);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::WindowText), 2) : QPen(Qt::NoPen));
    painter.setBrush(accent);
    painter.drawEllipse(QPoint(here, middle), 7, 7);
}

bool ReplaySlider::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QSlider::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList texts;
    for (const ReplayMark &mark : std::as_const(m_marks)) {
        if (std::abs(xOf(mark.place) - help->pos().x()) <= Theme::unit && texts.size() < 6)
            texts.append(mark.text);
    }
    QToolTip::showText(help->globalPos(), texts.join(u'\n'), this);
    return true;
}
