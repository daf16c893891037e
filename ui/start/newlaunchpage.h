// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/opening/newlaunch.h"
#include "desk/plan/planinit.h"

#include <QWidget>

class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

/// What was read from a runbook, and what a launch of it still needs: one page. All can be changed
/// until the launch is opened.
class NewLaunchPage : public QWidget
{
    Q_OBJECT
public:
    explicit NewLaunchPage(QWidget *parent = nullptr);

    void setPreview(const RunbookPreview &preview);
    /// The question of trust, asked once: what would be allowed to run, by digest.
    void setTrust(bool trusted, const QStringList &digests);
    /// Of the plan that was just proposed: what a person must fill in, by name.
    void setBlanks(const QList<PlanBlank> &blanks);
    NewLaunch wishes() const;

signals:
    /// A plan is to be proposed; `api` may be empty.
    void bindWanted(const QString &api);
    void openWanted(const NewLaunch &wishes);
    void trustWanted();
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

    QWidget *makeRead();
    QWidget *makeForm();
    void showFindings(const RunbookPreview &preview);
    void showRoles(const RunbookPreview &preview);
    void showKeyless();

    QString m_runbook;
    QString m_plan;
    bool m_planExists = false;
    QLabel *m_title;
    QLabel *m_counts;
    QLabel *m_findingsTitle;
    QListWidget *m_findings;
    QLabel *m_fix;
    QLabel *m_trustText;
    QPushButton *m_trust;
    QPushButton *m_bind;
    QListWidget *m_blanks;
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
