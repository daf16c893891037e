// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QWidget>

class ItemTitles;
class LedgerModel;
class QLabel;
class QLineEdit;
class QModelIndex;
class QPlainTextEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

/// Everything that happened, entry by entry, with the stored bytes and digests of the one selected.
class LedgerPage : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerPage(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    /// Those of another moment of the same record: fewer or more of them.
    void showUpTo(const QList<Entry> &entries);
    /// The same record, grown: keeps the newest entry in sight where it was before.
    void follow(const QList<Entry> &entries);
    void setNames(const ItemTitles &titles, const QList<Actor> &people);
    void setNow(const QDateTime &now);
    /// What a verification said, beside the button; empty: not yet verified.
    void setVerification(const QString &sentence);
    void focusSearch();
    /// Selects the entry of that number, filter or not.
    void select(qint64 seq);

signals:
    void verifyRequested();

private:
    void showEntry(const QModelIndex &current);
    void showHead();

    LedgerModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    QTableView *m_table;
    QPlainTextEdit *m_detail;
    QLabel *m_head;
    QLabel *m_verification;
    QPushButton *m_verify;
};

/// A digest as people compare it: eight groups of eight.
QString digestInGroups(const QString &digest);
