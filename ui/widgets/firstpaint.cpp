// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/firstpaint.h"

#include <QEvent>
#include <QWidget>

FirstPaint::FirstPaint(QWidget *watched)
    : QObject(watched)
{
    watched->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The paint is still to come: what is queued here runs after it was flushed.
        QMetaObject::invokeMethod(this, &FirstPaint::painted, Qt::QueuedConnection);
    }
    return false;
}
