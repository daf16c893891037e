// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/withdrawpane.h"

#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

WithdrawPane::WithdrawPane(QWidget *parent)
    : QFrame(parent)
    , m_title(named(new QLabel, "withdrawPaneTitle"_L1))
    , m_reason(new QLineEdit)
{
    setObjectName("withdrawPane"_L1);
    setAccessibleName(tr("Withdraw"));
    setProperty("card", true);
    m_title->setFont(Theme::heading(font(), 5));
    m_title->setWordWrap(true);
    m_reason->setObjectName("withdrawReason"_L1);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, required"));
    auto *confirm = new QPushButton(tr("Withdraw"));
    confirm->setObjectName("withdrawConfirm"_L1);
    confirm->setAccessibleName(confirm->text());
    confirm->setProperty("danger", true);
    confirm->setEnabled(false);
    auto *keep = new QPushButton(tr("Cancel"));
    keep->setObjectName("withdrawCancel"_L1);
    keep->setAccessibleName(keep->text());
    connect(m_reason, &QLineEdit::textChanged, confirm,
            [confirm](const QString &reason) { confirm->setEnabled(!reason.trimmed().isEmpty()); });
    connect(confirm, &QPushButton::clicked, this,
            [this] { emit confirmed(m_role, m_reason->text().trimmed()); });
    connect(keep, &QPushButton::clicked, this, &WithdrawPane::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(keep);
    buttons->addWidget(confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::unit, 4 * Theme::unit, 5 * Theme::unit, 4 * Theme::unit);
    column->setSpacing(3 * Theme::unit);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    column->addStretch(1);
}

void WithdrawPane::begin(const RoleId &role, const QString &title)
{
    m_role = role;
    m_title->setText(title);
    m_reason->clear();
    m_reason->setFocus(Qt::OtherFocusReason);
}
