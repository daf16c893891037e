// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollback/rollbackpanel.h"

#include "domain/controlmarks.h"
#include "ui/widgets/holdbutton.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

RollbackPanel::RollbackPanel(QWidget *parent)
    : QFrame(parent)
    , m_command(new QLabel)
    , m_drill(new QLabel)
    , m_reason(new QLineEdit)
    , m_hold(new HoldButton(tr("Hold to roll back now")))
{
    setObjectName("rollbackPanel"_L1);
    setAccessibleName(tr("Roll back"));
    setProperty("bar", true);
    m_command->setObjectName("rollbackCommand"_L1);
    m_command->setFont(Theme::fixed());
    m_command->setTextFormat(Qt::PlainText);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_drill->setObjectName("rollbackDrill"_L1);
    m_drill->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setObjectName("rollbackReason"_L1);
    m_reason->setAccessibleName(tr("Reason for the rollback"));
    m_reason->setPlaceholderText(tr("reason"));
    m_hold->setObjectName("rollbackHold"_L1);
    m_hold->setAccessibleName(m_hold->text());
    auto *close = new QPushButton(tr("Not now"));
    close->setObjectName("rollbackClose"_L1);
    close->setAccessibleName(close->text());
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_hold, &HoldButton::confirmed, this, [this] {
        hide();
        emit confirmed(m_reason->text().trimmed());
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4 * Theme::unit, 2 * Theme::unit, 4 * Theme::unit, 2 * Theme::unit);
    row->setSpacing(3 * Theme::unit);
    row->addWidget(named(new QLabel(tr("Rolls back by")), "rollbackCaption"_L1));
    row->addWidget(m_command);
    row->addWidget(m_drill);
    row->addWidget(m_reason, 1);
    row->addWidget(m_hold);
    row->addWidget(close);
    hide();
}

void RollbackPanel::open(const QString &command)
{
    m_command->setText(command.isEmpty() ? tr("the steps of the rollback phase")
                                         : withControlMarks(command));
    m_drill->clear();
    m_reason->clear();
    show();
    m_reason->setFocus();
}

void RollbackPanel::setDrill(const QString &drill)
{
    m_drill->setText(drill);
}

void RollbackPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}
