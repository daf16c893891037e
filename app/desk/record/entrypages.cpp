// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/record/entrypages.h"

#include "desk/console/background.h"

#include <algorithm>

static constexpr qint64 pageSize = 128;
/// What was scrolled past is not fetched any more.
static constexpr qsizetype mostWanted = 8;

void EntryPages::setReader(const EntryReader &reader)
{
    ++m_generation;
    m_reader = reader;
    m_size = 0;
    m_recent.clear();
    m_pages.clear();
    m_wanted.clear();
    m_error.reset();
}

void EntryPages::setNewest(qint64 size, const QList<Entry> &recent)
{
    m_size = size;
    m_recent = recent;
}

const Entry *EntryPages::at(qint64 place)
{
    if (place < 0 || place >= m_size)
        return nullptr;
    if (place >= recentFrom())
        return &m_recent.at(place - recentFrom());
    const QList<Entry> *page = m_pages.object(place / pageSize);
    if (page && place % pageSize < page->size())
        return &page->at(place % pageSize);
    if (!m_error)
        want(place / pageSize);
    return nullptr;
}

void EntryPages::want(qint64 page)
{
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    fetch();
}

void EntryPages::fetch()
{
    if (m_fetching || m_wanted.isEmpty())
        return;
    m_fetching = true;
    const qint64 page = m_wanted.constLast();
    const qint64 first = page * pageSize;
    const qint64 count = std::min(pageSize, m_size - first);
    inBackground(
        this, [reader = m_reader, first, count] { return reader.range(first, count); },
        [this, page, first, generation = m_generation](const Result<QList<Entry>> &entries) {
            m_fetching = false;
            if (generation == m_generation) {
                m_wanted.removeOne(page);
                // A file that cannot be read is not asked again and again.
                if (!entries)
                    m_error = entries.error();
                else
                    m_pages.insert(page, new QList<Entry>(*entries));
                emit arrived(first, first + pageSize);
            }
            fetch();
        });
}
