// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bigbutton.h"

#include "ui/items/verdictstyle.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

BigButton::BigButton(const QString &icon, const QString &title, const QString &sentence,
                     QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_sentence(sentence)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

// Which keys press a button is for the desktop to say; without one Enter would do nothing.
void BigButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void BigButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = toneColor(Tone::Accent, palette());
    const bool lit = hasFocus() || underMouse();
    painter.setPen(QPen(lit ? accent : palette().color(QPalette::Mid), hasFocus() ? 2 : 1));
    painter.setBrush(palette().color(isDown() ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    const int pad = 5 * Theme::unit;
    painter.drawPixmap(pad, pad, actionPixmap(m_icon, 32, devicePixelRatioF(), accent, palette()));
    painter.setFont(Theme::heading(font(), 3));
    painter.setPen(palette().color(QPalette::Text));
    QRect area = rect().adjusted(pad, pad + 44, -pad, -pad);
    QRect used;
    painter.drawText(area, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, text(), &used);
    painter.setFont(font());
    painter.setPen(toneColor(Tone::Muted, palette()));
    area.setTop(used.bottom() + 2 * Theme::unit);
    painter.drawText(area, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_sentence);
}
