// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/record/historydesk.h"

#include "desk/console/background.h"
#include "launch/launch.h"

#include <algorithm>

HistoryDesk::HistoryDesk(const Launch &launch, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
{
}

QList<Entry> HistoryDesk::of(const ItemId &id)
{
    if (m_item != id) {
        m_item = id;
        m_kept.clear();
        m_unreadable = false;
    }
    const QList<qint64> all = m_launch.entriesAbout(id);
    const QList<qint64> numbers = all.last(std::min(shown, all.size()));
    erase_if(m_kept, [&numbers](const std::pair<const qint64 &, Entry &> &kept) {
        return numbers.isEmpty() || kept.first < numbers.constFirst()
            || kept.first > numbers.constLast();
    });
    const QList<Entry> &recent = m_launch.recent();
    const qint64 recentFrom = m_launch.state().size() - recent.size();
    QList<qint64> missing;
    QList<Entry> entries;
    for (const qint64 number : numbers) {
        if (!m_kept.contains(number) && number >= recentFrom)
            m_kept.insert(number, recent.at(number - recentFrom));
        if (const auto kept = m_kept.constFind(number); kept != m_kept.cend())
            entries.append(*kept);
        else
            missing.append(number);
    }
    if (!missing.isEmpty() && !m_unreadable)
        fetch(missing);
    return entries;
}

qsizetype HistoryDesk::olderThanShown(const ItemId &id) const
{
    return std::max<qsizetype>(0, m_launch.entriesAbout(id).size() - shown);
}

void HistoryDesk::fetch(const QList<qint64> &numbers)
{
    if (m_fetching)
        return;
    m_fetching = true;
    inBackground(
        this, [reader = m_launch.reader(), numbers] { return reader.those(numbers); },
        [this, id = m_item, numbers](const Result<QList<Entry>> &entries) {
            m_fetching = false;
            if (id == m_item) {
                m_unreadable = !entries;
                for (qsizetype i = 0; entries && i < entries->size(); ++i)
                    m_kept.insert(numbers.at(i), entries->at(i));
            }
            emit arrived(id);
        });
}
