// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QWidget>

class EntryReader;
class ItemTitles;
class LedgerModel;
class QLabel;
class QLineEdit;
class QModelIndex;
class QPlainTextEdit;
class QPushButton;
class QTableView;

/// Everything that happened, entry by entry, with the stored bytes and digests of the one selected.
class LedgerPage : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerPage(QWidget *parent = nullptr);

    /// What is read there; none is shown yet.
    void setEntries(const EntryReader &reader);
    /// The same record, grown or at another moment: it has `size` entries, of which `recent` are
    /// the last. Keeps the newest entry in sight where it was before.
    void follow(qint64 size, const QList<Entry> &recent);
    void showNewest();
    void setNames(const ItemTitles &titles, const QList<Actor> &people);
    void setNow(const QDateTime &now);
    /// What a verification said, beside the button; empty: not yet verified.
    void setVerification(const QString &sentence);
    void focusSearch();
    /// Selects the entry of that number, filter or not.
    void select(qint64 seq);

signals:
    void verifyRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void filter(const QString &text);
    void showEntry(const QModelIndex &current);
    void showHead();

    LedgerModel *m_model;
    QLineEdit *m_search;
    QTableView *m_table;
    QPlainTextEdit *m_detail;
    QLabel *m_head;
    QLabel *m_verification;
    QPushButton *m_verify;
    bool m_seen = false;
    /// The selected entry is being fetched.
    bool m_detailWaits = false;
};

/// A digest as people compare it: eight groups of eight.
QString digestInGroups(const QString &digest);
