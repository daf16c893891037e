// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/ledgermodel.h"

#include "launch/entrywords.h"
#include "ui/items/agetext.h"

using namespace Qt::StringLiterals;

static constexpr int ledgerColumns = LedgerModel::Sentence + 1;

void LedgerModel::setEntries(const QList<Entry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void LedgerModel::append(const QList<Entry> &entries)
{
    if (entries.isEmpty())
        return;
    const int row = int(m_entries.size());
    beginInsertRows({}, row, row + int(entries.size()) - 1);
    m_entries.append(entries);
    endInsertRows();
}

void LedgerModel::cutTo(int rows)
{
    if (rows >= m_entries.size())
        return;
    beginRemoveRows({}, rows, int(m_entries.size()) - 1);
    m_entries.resize(rows);
    endRemoveRows();
}

void LedgerModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, Time), index(rowCount() - 1, Time), {Qt::DisplayRole});
}

void LedgerModel::setNames(const ItemTitles &titles, const QList<struct Actor> &people)
{
    m_titles = titles;
    m_people.clear();
    for (const struct Actor &person : people) {
        if (!person.name.isEmpty())
            m_people.insert(person.id.value, person.name);
    }
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, Actor), index(rowCount() - 1, Sentence), {Qt::DisplayRole});
}

const Entry &LedgerModel::entry(int row) const
{
    return m_entries.at(row);
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ledgerColumns;
}

QString LedgerModel::sentence(const Entry &entry) const
{
    return m_titles.in(entrySentence(entry));
}

QString LedgerModel::text(const Entry &entry, int column) const
{
    switch (column) {
    case Number: return QString::number(entry.seq);
    case Time: {
        const QString time = entry.time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
        const QString age = ageText(entry.time, m_now);
        return age.isEmpty() ? time : tr("%1 [%2]").arg(time, age);
    }
    case Actor: return m_people.value(entry.actor.value, entry.actor.value);
    case Kind: return entryKindWord(entry.event);
    case Sentence: return sentence(entry);
    default: return {};
    }
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == Time)
            return utcText(entry.time);
        return index.column() == Sentence ? sentence(entry) : QVariant();
    case SearchRole:
        return QStringList {QString::number(entry.seq), entry.actor.value,
                            eventKind(entry.event),     entryKindWord(entry.event),
                            entrySentence(entry),       entry.leaf,
                            text(entry, Actor),         sentence(entry)}
            .join(u' ');
    default: return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("No.");
    case Time: return tr("Time (UTC)");
    case Actor: return tr("Who");
    case Kind: return tr("What");
    case Sentence: return tr("Entry");
    default: return {};
    }
}
