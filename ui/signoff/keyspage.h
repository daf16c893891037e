// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QFrame>
#include <QPointer>

class QLabel;

/// Every key and what it does, over the window until a key is pressed.
class KeysPage : public QFrame
{
    Q_OBJECT
public:
    explicit KeysPage(QWidget *parent);

    void open(const QList<QAction *> &actions);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void leave();
    QLabel *m_text;
    QPointer<QWidget> m_before;
};
