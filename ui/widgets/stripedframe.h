// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// Holds the whole window; in a rehearsal its edge is striped.
class StripedFrame : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    void setStriped(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_striped = false;
};
