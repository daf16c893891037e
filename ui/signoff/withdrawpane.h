// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QFrame>

class QLabel;
class QLineEdit;

/// Where a lead takes a sign-off back: not without a reason.
class WithdrawPane : public QFrame
{
    Q_OBJECT
public:
    explicit WithdrawPane(QWidget *parent = nullptr);

    void begin(const RoleId &role, const QString &title);

signals:
    void confirmed(const RoleId &role, const QString &reason);
    void cancelled();

private:
    QLabel *m_title;
    QLineEdit *m_reason;
    RoleId m_role;
};
