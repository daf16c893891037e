// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/entryreader.h"

#include "launch/ledger.h"

#include <algorithm>

/// So many are held at once while all are looked through.
static constexpr qint64 piece = 512;

EntryReader::EntryReader(QString path, std::shared_ptr<const Clock> clock)
    : m_path(std::move(path))
    , m_clock(std::move(clock))
{
}

EntryReader::EntryReader(QList<Entry> entries)
    : m_entries(std::move(entries))
{
}

Result<QList<Entry>> EntryReader::range(qint64 from, qint64 count) const
{
    from = std::max<qint64>(from, 0);
    count = std::max<qint64>(count, 0);
    if (!m_clock)
        return m_entries.mid(std::min<qint64>(from, m_entries.size()), count);
    const Result<Ledger> ledger = Ledger::peek(m_path, *m_clock);
    return ledger ? ledger->entries(from, count) : std::unexpected(ledger.error());
}

Result<QList<Entry>> EntryReader::since(qint64 from) const
{
    if (!m_clock)
        return m_entries.sliced(std::min<qint64>(from, m_entries.size()));
    const Result<Ledger> ledger = Ledger::peek(m_path, *m_clock);
    return ledger ? ledger->entries(from) : std::unexpected(ledger.error());
}

Result<QList<Entry>> EntryReader::those(const QList<qint64> &numbers) const
{
    QList<Entry> found;
    if (!m_clock) {
        for (const qint64 number : numbers)
            found.append(m_entries.value(number));
        return found;
    }
    const Result<Ledger> ledger = Ledger::peek(m_path, *m_clock);
    if (!ledger)
        return std::unexpected(ledger.error());
    for (const qint64 number : numbers) {
        Result<Entry> entry = ledger->entry(number);
        if (!entry)
            return std::unexpected(entry.error());
        found.append(std::move(*entry));
    }
    return found;
}

Result<void> EntryReader::each(qint64 from, qint64 end,
                               const std::function<bool(const Entry &)> &look) const
{
    while (from < end) {
        const Result<QList<Entry>> some = range(from, std::min(piece, end - from));
        if (!some)
            return std::unexpected(some.error());
        if (some->isEmpty() || !std::ranges::all_of(*some, look))
            return {};
        from += some->size();
    }
    return {};
}
