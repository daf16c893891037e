// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldingrow.h"

#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

FoldingRow::FoldingRow(QWidget *first, QWidget *second, QWidget *parent)
    : QWidget(parent)
    , m_first(first)
    , m_second(second)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(u"foldingRow"_s);
    setAccessibleName(first->accessibleName());
    m_row->setContentsMargins(3 * Theme::unit, 2 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    m_row->setSpacing(2 * Theme::unit);
    m_row->addWidget(first, 1);
    m_row->addWidget(second);
}

/// Folded: it may be made as narrow as the wider of both.
QSize FoldingRow::minimumSizeHint() const
{
    const QMargins margins = m_row->contentsMargins();
    const int wider = qMax(m_first->minimumSizeHint().width(), m_second->minimumSizeHint().width());
    return {wider + margins.left() + margins.right(), m_row->minimumSize().height()};
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool FoldingRow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    // A longer text, another font.
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return handled;
}

void FoldingRow::fold()
{
    const QMargins margins = m_row->contentsMargins();
    const int needed = m_first->sizeHint().width() + m_row->spacing() + m_second->sizeHint().width()
        + margins.left() + margins.right();
    const auto direction = width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_row->direction() != direction)
        m_row->setDirection(direction);
}
