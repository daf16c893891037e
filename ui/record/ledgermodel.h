// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/itemtitles.h"

#include <QAbstractTableModel>

/// The entries of a ledger as rows: number, time with its age, actor, kind in words, one sentence.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Time, Actor, Kind, Sentence };
    enum Role {
        /// All that the filter looks through.
        SearchRole = Qt::UserRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<Entry> &entries);
    void append(const QList<Entry> &entries);
    /// Takes away what comes after so many.
    void cutTo(int rows);
    /// How items and people are called; without it by their ids.
    void setNames(const ItemTitles &titles, const QList<struct Actor> &people);
    /// Ages are told from this moment.
    void setNow(const QDateTime &now);
    /// The row must be there.
    const Entry &entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Entry &entry, int column) const;
    QString sentence(const Entry &entry) const;

    QList<Entry> m_entries;
    ItemTitles m_titles;
    QHash<QString, QString> m_people;
    QDateTime m_now;
};
