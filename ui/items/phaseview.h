// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

/// The list of a phase: sections fold with a click, Space settles a person's box.
class PhaseView : public QTreeView
{
    Q_OBJECT
public:
    explicit PhaseView(QWidget *parent = nullptr);

signals:
    void currentMoved(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void toggle(const QModelIndex &index);
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }
};
