// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

/// Two widgets side by side, or one above the other where there is no room for that.
class FoldingRow : public QWidget
{
public:
    /// Takes both over.
    FoldingRow(QWidget *first, QWidget *second, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fold();

    QWidget *m_first;
    QWidget *m_second;
    QBoxLayout *m_row;
};
