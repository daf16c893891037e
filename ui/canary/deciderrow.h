// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canary/canaryview.h"

#include <QWidget>

class QLabel;
class QToolButton;

/// One thing that decides: its shape, its words, and the statistics behind "Why?".
class DeciderRow : public QWidget
{
    Q_OBJECT
public:
    explicit DeciderRow(QWidget *parent = nullptr);

    void setView(const DeciderView &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    DeciderView m_view;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_rule;
    QLabel *m_now;
    QToolButton *m_more;
    QLabel *m_why;
};
