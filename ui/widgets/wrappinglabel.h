// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

/// Words in plain text that wrap where they must, and are laid out once for each width: a layout
/// asks a dozen times, and a QLabel lays its words out anew for each answer.
class WrappingLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WrappingLabel(QWidget *parent = nullptr);

    /// On one line, if there is room.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure() const;

    /// What was measured, and of which words.
    mutable QString m_measured;
    mutable int m_wide = -1;
    mutable QHash<int, int> m_heights;
};
