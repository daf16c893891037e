// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/phaseview.h"

#include "ui/items/phasedelegate.h"
#include "ui/items/phasemodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

PhaseView::PhaseView(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new PhaseDelegate(this));
    setUniformRowHeights(true);
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(true);
}

void PhaseView::toggle(const QModelIndex &index)
{
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void PhaseView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid())
        toggle(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void PhaseView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QTreeView::mouseReleaseEvent(event);
        return;
    }
    const QModelIndex hit = indexAt(event->position().toPoint());
    const auto kind = hit.data(PhaseModel::KindRole).value<PhaseModel::Kind>();
    if (hit.isValid() && kind == PhaseModel::Kind::Section) {
        setExpanded(hit, !isExpanded(hit));
        return;
    }
    const bool onBox = hit.isValid() && kind == PhaseModel::Kind::Item
        && PhaseDelegate::boxRect(visualRect(hit))
               .adjusted(-4, -4, 4, 4)
               .contains(event->position().toPoint());
    if (onBox) {
        toggle(hit);
        return;
    }
    QTreeView::mouseReleaseEvent(event);
}

void PhaseView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    emit currentMoved(current);
}
