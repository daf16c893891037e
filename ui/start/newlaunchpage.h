// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/opening/newlaunch.h"
#include "desk/plan/planinit.h"
#include "runbook/documentrows.h"

#include <QWidget>

class DocumentView;
class FindingsPane;
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

    /// Does what its first showing takes time for, while nobody waits for it.
    void prepare(const QSize &size);
    /// The beginning of a document that is being read: it is shown and said, and nothing can be
    /// done.
    void setBeginning(const QString &runbook, const DocumentLines &beginning);
    /// Whether what is shown is such a beginning.
    bool isReading() const { return m_isReading; }
    /// The file that is shown.
    const QString &runbook() const { return m_runbook; }
    /// The document itself, all of it or its beginning.
    void setDocument(const QList<DocumentRow> &rows);
    void setPreview(const RunbookPreview &preview);
    /// What a second look found is still to come.
    void awaitFindings();
    void showFindings(const RunbookPreview &preview);
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
    void showAsRead(bool isRead);
    void showRoles(const RunbookPreview &preview);
    void showKeyless();

    QString m_runbook;
    QString m_plan;
    bool m_planExists = false;
    bool m_isReading = false;
    QLabel *m_title;
    QLabel *m_reading;
    QLabel *m_counts;
    DocumentView *m_document;
    FindingsPane *m_findings;
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
    QWidget *m_form;
    /// What is not shown before all was read.
    QWidget *m_afterReading;
};
