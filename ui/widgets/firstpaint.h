// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

/// Says once when a widget was painted for the first time: the moment start-up is measured to.
class FirstPaint : public QObject
{
    Q_OBJECT
public:
    /// Belongs to `watched`, which is not painted yet.
    explicit FirstPaint(QWidget *watched);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// From the event loop, once what was painted stands on the screen.
    void painted();
};
