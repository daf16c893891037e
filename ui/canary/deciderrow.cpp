// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/deciderrow.h"

#include "ui/items/verdictstyle.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

static QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = named(new QLabel(parent), "deciderRowLabel"_L1);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

DeciderRow::DeciderRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(named(new QLabel(this), "deciderRowIcon"_L1))
    , m_title(wrappedLabel(this))
    , m_rule(wrappedLabel(this))
    , m_now(wrappedLabel(this))
    , m_more(new QToolButton(this))
    , m_why(wrappedLabel(this))
{
    m_title->setFont(Theme::heading(font(), 0));
    m_now->setFont(Theme::tabular(font()));
    m_now->setObjectName(u"now"_s);
    m_why->setObjectName(u"why"_s);
    m_why->hide();
    for (QLabel *quiet : {m_rule, m_why})
        quiet->setForegroundRole(QPalette::PlaceholderText);
    m_more->setObjectName(u"more"_s);
    m_more->setText(tr("Why?"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(Theme::unit * 2);
    layout->setVerticalSpacing(1);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_more, 0, 2, Qt::AlignTop);
    layout->addWidget(m_rule, 1, 1, 1, 2);
    layout->addWidget(m_now, 2, 1, 1, 2);
    layout->addWidget(m_why, 3, 1, 1, 2);
    connect(m_more, &QToolButton::toggled, m_why, &QWidget::setVisible);
}

void DeciderRow::setView(const DeciderView &view)
{
    if (m_view == view)
        return;
    m_view = view;
    setObjectName(view.name);
    m_title->setText(view.title);
    m_rule->setText(view.rule);
    m_now->setText(view.now);
    m_why->setText(view.why);
    m_more->setAccessibleName(tr("Why: %1").arg(view.title));
    setAccessibleName(view.title);
    setAccessibleDescription(u"%1: %2. %3"_s.arg(stateWord(view.state), view.rule, view.now));
    showIcon();
}

void DeciderRow::showIcon()
{
    setStateShape(*m_icon, m_view.state, 16, *this);
    m_icon->setToolTip(stateWord(m_view.state));
}

void DeciderRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}
