// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/ledgerrows.h"

#include "domain/leafhasher.h"

#include <thread>

/// Enough that a thread is worth its start.
static constexpr qsizetype partSize = 512;

/// Most entries are by the same actor in the same run of the machine as the one before: equal texts
/// are kept once.
static void shareTexts(const Entry &before, Entry &entry)
{
    if (entry.actor == before.actor)
        entry.actor = before.actor;
    if (entry.boot == before.boot)
        entry.boot = before.boot;
}

static std::vector<Result<Entry>> readPart(const QList<QByteArray> &bytes)
{
    LeafHasher hasher;
    std::vector<Result<Entry>> entries;
    entries.reserve(size_t(bytes.size()));
    for (const QByteArray &entry : bytes) {
        Result<Entry> read = readEntry(entry, hasher);
        if (read && !entries.empty() && entries.back())
            shareTexts(*entries.back(), *read);
        entries.push_back(std::move(read));
    }
    return entries;
}

LedgerRows::LedgerRows(LedgerChain &chain, QList<Entry> &entries)
    : m_chain(chain)
    , m_entries(entries)
    , m_most(std::max(1U, std::thread::hardware_concurrency()))
{
}

LedgerRows::~LedgerRows() = default;

Result<void> LedgerRows::add(const QByteArray &bytes, const QString &leaf)
{
    m_next.bytes.append(bytes);
    m_next.leaves.append(leaf);
    if (m_next.bytes.size() < partSize)
        return {};
    readAside();
    if (m_underWay.size() <= m_most)
        return {};
    Part oldest = std::move(m_underWay.front());
    m_underWay.pop_front();
    return follow(std::move(oldest));
}

Result<void> LedgerRows::finish()
{
    while (!m_underWay.empty()) {
        Part oldest = std::move(m_underWay.front());
        m_underWay.pop_front();
        if (const Result<void> followed = follow(std::move(oldest)); !followed)
            return followed;
    }
    return follow(std::exchange(m_next, {}));
}

void LedgerRows::readAside()
{
    m_next.read = std::async(std::launch::async, readPart, m_next.bytes);
    m_underWay.push_back(std::exchange(m_next, {}));
}

Result<void> LedgerRows::follow(Part part)
{
    std::vector<Result<Entry>> entries = part.read.valid() ? part.read.get() : readPart(part.bytes);
    for (size_t i = 0; i < entries.size(); ++i) {
        Result<Entry> entry =
            m_chain.follow(std::move(entries.at(i)), part.leaves.at(qsizetype(i)));
        if (!entry)
            return std::unexpected(entry.error());
        m_entries.append(std::move(*entry));
    }
    return {};
}
