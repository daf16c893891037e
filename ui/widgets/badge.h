// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// One framed word: "counting", "REHEARSAL", "RECORD".
class Badge : public QLabel
{
    Q_OBJECT
public:
    explicit Badge(const QString &text = {}, QWidget *parent = nullptr);

    /// Frame and text in this colour; an invalid one is the palette's own.
    void setColor(const QColor &color);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_color;
};
