// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/ledgermodel.h"

#include "desk/console/background.h"
#include "domain/controlmarks.h"
#include "launch/entrywords.h"
#include "ui/items/agetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int ledgerColumns = LedgerModel::Sentence + 1;
/// Looked through before the rows found so far are shown.
static constexpr qint64 searchedAtOnce = 4096;

QString LedgerNames::person(const Entry &entry) const
{
    return people.value(entry.actor.value, entry.actor.value);
}

QString LedgerNames::sentence(const Entry &entry) const
{
    return withControlMarks(titles.in(entrySentence(entry)));
}

bool LedgerNames::matches(const Entry &entry, const QString &text) const
{
    const QStringList words {QString::number(entry.seq),
                             entry.actor.value,
                             eventKind(entry.event),
                             entryKindWord(entry.event),
                             entrySentence(entry),
                             entry.leaf,
                             person(entry),
                             sentence(entry)};
    return words.join(u' ').contains(text, Qt::CaseInsensitive);
}

LedgerModel::LedgerModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_pages(new EntryPages(this))
{
    connect(m_pages, &EntryPages::arrived, this, &LedgerModel::showArrived);
}

void LedgerModel::setReader(const EntryReader &reader)
{
    beginResetModel();
    m_pages->setReader(reader);
    m_matches.clear();
    m_searched = 0;
    ++m_search;
    m_searching = false;
    endResetModel();
}

void LedgerModel::setNewest(qint64 size, const QList<Entry> &recent)
{
    if (!m_filter.isEmpty()) {
        const auto kept = std::ranges::lower_bound(m_matches, size) - m_matches.begin();
        if (kept < m_matches.size()) {
            beginRemoveRows({}, int(kept), int(m_matches.size()) - 1);
            m_matches.resize(kept);
            endRemoveRows();
        }
        m_searched = std::min(m_searched, size);
        m_pages->setNewest(size, recent);
        return searchOn();
    }
    const qint64 before = m_pages->size();
    if (size > before) {
        beginInsertRows({}, int(before), int(size) - 1);
        m_pages->setNewest(size, recent);
        endInsertRows();
    } else if (size < before) {
        beginRemoveRows({}, int(size), int(before) - 1);
        m_pages->setNewest(size, recent);
        endRemoveRows();
    }
}

void LedgerModel::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    beginResetModel();
    m_filter = text;
    m_matches.clear();
    m_searched = 0;
    ++m_search;
    m_searching = false;
    endResetModel();
    searchOn();
}

/// What is at hand is looked through at once, what was written before it on another thread.
void LedgerModel::searchOn()
{
    if (m_filter.isEmpty() || m_searching)
        return;
    if (m_searched >= m_pages->recentFrom()) {
        QList<qint64> found;
        for (; m_searched < m_pages->size(); ++m_searched) {
            const Entry *entry = m_pages->at(m_searched);
            if (entry && m_names.matches(*entry, m_filter))
                found.append(m_searched);
        }
        return addMatches(found);
    }
    m_searching = true;
    const qint64 end = std::min(m_searched + searchedAtOnce, m_pages->recentFrom());
    inBackground(
        this,
        [reader = m_pages->reader(), from = m_searched, end, text = m_filter, names = m_names] {
            QList<qint64> found;
            qint64 place = from;
            // Where the file cannot be read, its rows say so.
            (void)reader.each(from, end, [&](const Entry &entry) {
                if (names.matches(entry, text))
                    found.append(place);
                ++place;
                return true;
            });
            return found;
        },
        [this, end, search = m_search](const QList<qint64> &found) {
            if (search != m_search)
                return;
            m_searching = false;
            m_searched = end;
            addMatches(found);
            searchOn();
        });
}

void LedgerModel::addMatches(const QList<qint64> &places)
{
    // A replay may have gone back meanwhile.
    const auto end = std::ranges::lower_bound(places, m_pages->size());
    const auto count = int(end - places.begin());
    if (count == 0)
        return;
    beginInsertRows({}, rowCount(), rowCount() + count - 1);
    m_matches.append(places.first(count));
    endInsertRows();
}

void LedgerModel::showArrived(qint64 first, qint64 end)
{
    const auto rowFrom = [this](qint64 place) {
        return m_filter.isEmpty()
            ? int(std::min(place, m_pages->size()))
            : int(std::ranges::lower_bound(m_matches, place) - m_matches.begin());
    };
    const int from = rowFrom(first);
    const int to = rowFrom(end) - 1;
    if (from <= to)
        emit dataChanged(index(from, 0), index(to, Sentence));
}

void LedgerModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, Time), index(rowCount() - 1, Time), {Qt::DisplayRole});
}

void LedgerModel::setNames(const ItemTitles &titles, const QList<struct Actor> &people)
{
    m_names.titles = titles;
    m_names.people.clear();
    for (const struct Actor &person : people) {
        if (!person.name.isEmpty())
            m_names.people.insert(person.id.value, person.name);
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, Actor), index(rowCount() - 1, Sentence), {Qt::DisplayRole});
}

QString LedgerModel::head() const
{
    const Entry *newest = m_pages->at(m_pages->size() - 1);
    return newest ? newest->leaf : QString();
}

qint64 LedgerModel::placeOf(int row) const
{
    return m_filter.isEmpty() ? row : m_matches.at(row);
}

int LedgerModel::rowOf(qint64 place) const
{
    if (place < 0 || place >= m_pages->size())
        return -1;
    if (m_filter.isEmpty())
        return int(place);
    const auto found = std::ranges::lower_bound(m_matches, place);
    return found != m_matches.end() && *found == place ? int(found - m_matches.begin()) : -1;
}

const Entry *LedgerModel::entry(int row) const
{
    return m_pages->at(placeOf(row));
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_filter.isEmpty() ? int(m_pages->size()) : int(m_matches.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ledgerColumns;
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
    case Actor: return m_names.person(entry);
    case Kind: return entryKindWord(entry.event);
    case Sentence: return m_names.sentence(entry);
    default: return {};
    }
}

QString LedgerModel::waitingText(int row, int column) const
{
    if (column == Number)
        return QString::number(placeOf(row));
    if (column != Sentence)
        return {};
    return m_pages->error() ? tr("cannot be read: %1").arg(m_pages->error()->text()) : tr("…");
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == Number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Entry *entry = this->entry(index.row());
    if (!entry)
        return role == Qt::DisplayRole ? waitingText(index.row(), index.column()) : QVariant();
    if (role == Qt::DisplayRole)
        return text(*entry, index.column());
    if (index.column() == Time)
        return utcText(entry->time);
    return index.column() == Sentence ? m_names.sentence(*entry) : QVariant();
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
