// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"
#include "runbook/endless.h"

#include <QWidget>

class DocumentPane;
class QLineEdit;
class QTextBrowser;
class QUrl;

/// That a step of a guide was done, as it stands beside the step.
struct GuideTick
{
    QString guide;
    /// From 1.
    int number = 0;
    /// "Olga, 2026-11-30 18:42:07 UTC".
    QString words;

    friend bool operator==(const GuideTick &, const GuideTick &) = default;
};

/// Contacts, reference documents and troubleshooting guides of the runbook, searchable.
class HelpPage : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPage(QWidget *parent = nullptr);

    /// `folder` is where relative documents are looked for.
    void setRunbook(const Runbook &runbook, const QString &folder);
    void focusSearch();
    /// Opens the guide above everything else, with what it is opened for.
    void openGuide(const QString &title, const QString &because);
    /// The guide that stands open; empty: none.
    QString openedGuide() const { return m_opened; }
    QString openedBecause() const { return m_because; }
    /// The newest of each step; `mayTick`: a person can say here that a step is done.
    void setTicks(const QList<GuideTick> &ticks, bool mayTick);
    /// Stands below the text; taken over.
    void setLive(QWidget *panel);

signals:
    /// Somebody wants to see what this command says.
    void lookWanted(const LookCommand &look);
    /// A web page, a mail address or a document that is not shown here is to be opened.
    void linkWanted(const QUrl &link);
    /// A person did that step, from 1.
    void stepDone(const QString &guide, int number);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void show();
    void open(const QUrl &link);
    QString contactsHtml(const QString &words) const;
    QString documentsHtml(const QString &words) const;
    QString openedHtml() const;
    QString guidesHtml(const QString &words) const;
    QString guideHtml(const Guide &guide) const;
    QString stepHtml(const Guide &guide, int number) const;
    QString looksHtml(const Guide &guide) const;

    QList<Contact> m_contacts;
    QList<ReferenceDocument> m_documents;
    QList<Guide> m_guides;
    /// Of all guides, in their order.
    QList<LookCommand> m_looks;
    /// Something shows what a command says.
    bool m_mayLook = false;
    QString m_opened;
    QString m_because;
    QList<GuideTick> m_ticks;
    bool m_mayTick = false;
    QString m_folder;
    QLineEdit *m_search;
    QTextBrowser *m_text;
    DocumentPane *m_document;
};
