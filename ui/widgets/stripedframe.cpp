// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stripedframe.h"

#include "ui/items/verdictstyle.h"

#include <QPainter>

static constexpr int stripeWidth = 6;

void StripedFrame::setStriped(bool on)
{
    m_striped = on;
    const int margin = on ? stripeWidth : 0;
    setContentsMargins(margin, margin, margin, margin);
    update();
}

void StripedFrame::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_striped)
        return;
    QPainter painter(this);
    painter.setClipRegion(QRegion(rect()).subtracted(contentsRect()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneColor(Tone::Waived, palette()), 5));
    for (int x = -height(); x < width() + height(); x += 16)
        painter.drawLine(x, 0, x + height(), height());
}
