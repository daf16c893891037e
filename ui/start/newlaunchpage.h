// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/opening/newlaunch.h"
#include "desk/plan/planinit.h"
#include "runbook/documentrows.h"

#include <QWidget>

class DocumentView;
class FindingsPane;
class NewLaunchForm;
class QLabel;
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
    QWidget *makeRead();
    void showAsRead(bool isRead);

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
    NewLaunchForm *m_form;
    /// What is not shown before all was read.
    QWidget *m_afterReading;
};
