// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/phasefilter.h"

#include "ui/items/phasemodel.h"

PhaseFilter::PhaseFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void PhaseFilter::setWords(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void PhaseFilter::setWanted(Wanted wanted)
{
    m_wanted = wanted;
    invalidateFilter();
}

bool PhaseFilter::stateFits(ItemState state) const
{
    switch (m_wanted) {
    case Wanted::All: return true;
    case Wanted::Open: return info(state).blocks;
    case Wanted::Failing:
        return state == ItemState::Fail || state == ItemState::Warn || state == ItemState::Error
            || state == ItemState::Interrupted;
    case Wanted::Stale: return state == ItemState::Stale || state == ItemState::Pending;
    case Wanted::Done: return info(state).done;
    }
    return true;
}

bool PhaseFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto kind = index.data(PhaseModel::KindRole).value<PhaseModel::Kind>();
    if (kind == PhaseModel::Kind::Phase)
        return true;
    if (kind == PhaseModel::Kind::Section)
        return m_words.isEmpty() && m_wanted == Wanted::All
            && index.data(PhaseModel::TotalRole).toInt() > 0;
    if (m_wanted != Wanted::All && !stateFits(ItemState(index.data(PhaseModel::StateRole).toInt())))
        return false;
    if (m_words.isEmpty())
        return true;
    QString path = index.data().toString();
    for (QModelIndex up = parent; up.isValid(); up = up.parent())
        path += u' ' + up.data().toString();
    return std::ranges::all_of(
        m_words, [&path](const QString &word) { return path.contains(word, Qt::CaseInsensitive); });
}
