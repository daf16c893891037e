// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

/// A button for what cannot be undone: it acts only when it is held down, by mouse or by key, until
/// its bar is full. Letting go earlier does nothing.
class HoldButton : public QPushButton
{
    Q_OBJECT
public:
    explicit HoldButton(const QString &text, QWidget *parent = nullptr);

    void setHoldTime(std::chrono::milliseconds time);

signals:
    /// It was held long enough.
    void confirmed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    void advance();
    double progress() const;

    std::chrono::milliseconds m_time {1200};
    QElapsedTimer m_held;
    QTimer m_timer;
};
