// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signoff/signoffview.h"

#include <QFrame>

class QLabel;
class QPushButton;

/// One role in large letters: who, what was said, when, with which key.
class SignOffCard : public QFrame
{
    Q_OBJECT
public:
    explicit SignOffCard(QWidget *parent = nullptr);

    void show(const SignOffCardView &view, bool rehearsal, bool readOnly);
    const RoleId &role() const { return m_view.role; }

signals:
    void signWanted(const RoleId &role);
    void rehearsalGoWanted(const RoleId &role);
    void signatureWanted(const RoleId &role);
    void withdrawWanted(const RoleId &role);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const QString &kind, void (SignOffCard::*wanted)(const RoleId &));
    void showDecision();

    SignOffCardView m_view;
    QLabel *m_title;
    QLabel *m_name;
    QLabel *m_shape;
    QLabel *m_word;
    QLabel *m_age;
    QLabel *m_because;
    QLabel *m_time;
    QLabel *m_key;
    QPushButton *m_rehearse;
    QPushButton *m_sign;
    QPushButton *m_signature;
    QPushButton *m_withdraw;
};
