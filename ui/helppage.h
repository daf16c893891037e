// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"
#include "runbook/endless.h"

#include <QWidget>

class QLineEdit;
class QTextBrowser;

/// Contacts, reference documents and troubleshooting guides of the runbook, searchable.
class HelpPage : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPage(QWidget *parent = nullptr);

    /// `folder` is where relative documents are looked for.
    void setRunbook(const Runbook &runbook, const QString &folder);
    void focusSearch();
    /// Stands below the text; taken over.
    void setLive(QWidget *panel);

signals:
    /// Somebody wants to see what this command says.
    void lookWanted(const LookCommand &look);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void show();
    void open(const QUrl &link);
    QString contactsHtml(const QString &words) const;
    QString documentsHtml(const QString &words) const;
    QString guidesHtml(const QString &words) const;
    QString looksHtml(const Guide &guide) const;

    QList<Contact> m_contacts;
    QList<ReferenceDocument> m_documents;
    QList<Guide> m_guides;
    /// Of all guides, in their order.
    QList<LookCommand> m_looks;
    /// Something shows what a command says.
    bool m_mayLook = false;
    QString m_folder;
    QLineEdit *m_search;
    QTextBrowser *m_text;
};
