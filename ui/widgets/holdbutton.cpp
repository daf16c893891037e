// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/holdbutton.h"

#include "ui/items/verdictstyle.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

HoldButton::HoldButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setProperty("danger", true);
    setAutoDefault(false);
    setToolTip(tr("Hold the button, or Space, until the bar is full"));
    setAccessibleDescription(tr("Hold to confirm"));
    m_timer.setInterval(30);
    connect(this, &QPushButton::pressed, this, [this] {
        m_held.start();
        m_timer.start();
    });
    connect(this, &QPushButton::released, this, [this] {
        m_timer.stop();
        m_held.invalidate();
        update();
    });
    connect(&m_timer, &QTimer::timeout, this, &HoldButton::advance);
}

void HoldButton::setHoldTime(std::chrono::milliseconds time)
{
    m_time = time;
}

double HoldButton::progress() const
{
    return m_held.isValid() ? std::min(1.0, double(m_held.elapsed()) / double(m_time.count()))
                            : 0.0;
}

void HoldButton::advance()
{
    if (progress() < 1.0) {
        update();
        return;
    }
    m_timer.stop();
    m_held.invalidate();
    setDown(false);
    update();
    emit confirmed();
}

void HoldButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (progress() <= 0.0)
        return;
    QPainter painter(this);
    QColor fill = toneColor(Tone::Limit, palette());
    fill.setAlphaF(0.35f);
    const QRect full = rect().adjusted(1, 1, -1, -1);
    painter.fillRect(QRect(full.topLeft(), QSize(int(full.width() * progress()), full.height())),
                     fill);
}

void HoldButton::keyPressEvent(QKeyEvent *event)
{
    const bool holds = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter;
    if (!holds)
        return QPushButton::keyPressEvent(event);
    if (!event->isAutoRepeat() && !isDown()) {
        setDown(true);
        emit pressed();
    }
}

void HoldButton::keyReleaseEvent(QKeyEvent *event)
{
    const bool holds = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter;
    if (!holds)
        return QPushButton::keyReleaseEvent(event);
    if (!event->isAutoRepeat() && isDown()) {
        setDown(false);
        emit released();
    }
}
