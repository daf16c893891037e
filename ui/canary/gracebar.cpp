// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/gracebar.h"

#include "ui/items/verdictstyle.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

GraceBar::GraceBar(QWidget *parent)
    : QFrame(parent)
    , m_shape(named(new QLabel(this), "graceBarShape"_L1))
    , m_words(new QLabel(this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    setObjectName("graceBar"_L1);
    setAccessibleName(tr("About to happen by itself"));
    setProperty("bar", true);
    m_words->setObjectName("graceBarWords"_L1);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setFont(Theme::heading(font(), 0));
    m_stop->setObjectName("graceBarStop"_L1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4 * Theme::unit, Theme::unit, 4 * Theme::unit, Theme::unit);
    row->setSpacing(2 * Theme::unit);
    row->addWidget(m_shape);
    row->addWidget(m_words, 1);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &GraceBar::stopWanted);
    showShape();
    hide();
}

void GraceBar::setIntent(const QString &intent)
{
    m_words->setText(intent);
    m_stop->setAccessibleName(tr("Stop: %1").arg(intent));
    setAccessibleDescription(intent);
    setVisible(!intent.isEmpty());
}

void GraceBar::showShape()
{
    setStateShape(*m_shape, ItemState::Warn, 16, *this);
}

void GraceBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showShape();
    QFrame::changeEvent(event);
}
