// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/record/entrypages.h"
#include "domain/itemtitles.h"

#include <QAbstractTableModel>

/// How the people and items that entries name are called; a value, for any thread.
struct LedgerNames
{
    ItemTitles titles;
    QHash<QString, QString> people;

    QString person(const Entry &entry) const;
    QString sentence(const Entry &entry) const;
    /// Whether one of the words a person sees, its number or its digest has `text` in it.
    bool matches(const Entry &entry, const QString &text) const;
};

/// The entries of a ledger as rows: number, time with its age, actor, kind in words, one sentence.
/// Holds the newest and what was looked at last; a row that is being fetched has its number only.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Time, Actor, Kind, Sentence };

    explicit LedgerModel(QObject *parent = nullptr);

    /// Another record; it has no entries yet.
    void setReader(const EntryReader &reader);
    /// It has so many entries, of which `recent` are the last: rows come or go at the end.
    void setNewest(qint64 size, const QList<Entry> &recent);
    /// Only entries with that text in them; empty: all. Older ones are looked through beside the
    /// window's thread, and their rows come as they are found.
    void setFilter(const QString &text);
    /// How items and people are called; without it by their ids.
    void setNames(const ItemTitles &titles, const QList<struct Actor> &people);
    /// Ages are told from this moment.
    void setNow(const QDateTime &now);

    /// How many entries there are, whatever the filter shows.
    qint64 size() const { return m_pages->size(); }
    /// Digest of the newest entry.
    QString head() const;
    /// The number of a row's entry, and the row that shows a number; -1: none does.
    qint64 placeOf(int row) const;
    int rowOf(qint64 place) const;
    /// Null while it is being fetched: `dataChanged` says when it has come.
    const Entry *entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Entry &entry, int column) const;
    QString waitingText(int row, int column) const;
    void searchOn();
    void addMatches(const QList<qint64> &places);
    void showArrived(qint64 first, qint64 end);

    EntryPages *m_pages;
    LedgerNames m_names;
    QDateTime m_now;
    QString m_filter;
    /// Places the filter shows, in order; those before `m_searched` were looked at.
    QList<qint64> m_matches;
    qint64 m_searched = 0;
    /// Answers of an earlier search are not taken.
    int m_search = 0;
    bool m_searching = false;
};
