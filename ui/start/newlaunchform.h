// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/opening/newlaunch.h"

#include <QScrollArea>

class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

/// What a launch of a runbook still needs: its name and T-0, what is launched, and who says GO. Its
/// words stand with those of the page it is on.
class NewLaunchForm : public QScrollArea
{
    Q_OBJECT
public:
    explicit NewLaunchForm(QWidget *parent = nullptr);

    /// Fills in what runbook and plan say.
    void setPreview(const RunbookPreview &preview);
    /// All but which runbook and which plan.
    NewLaunch wishes() const;
    /// Where the API answers; empty where nobody said.
    QString api() const;

signals:
    void openWanted();
    void cancelled();

private:
    struct RoleRow
    {
        RoleId role;
        QString title;
        QLineEdit *name;
        QLineEdit *key;
        /// The plan names a key for the role's person.
        bool planned;
    };

    void showRoles(const RunbookPreview &preview);
    void showKeyless();

    QLineEdit *m_name;
    QDateTimeEdit *m_t0;
    QLabel *m_local;
    QLineEdit *m_release;
    QLineEdit *m_environment;
    QLineEdit *m_api;
    QLineEdit *m_authority;
    QLabel *m_rolesTitle;
    QFormLayout *m_roleForm;
    QLabel *m_keyless;
    QList<RoleRow> m_roles;
    QPushButton *m_open;
    QPushButton *m_cancel;
};
