// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/history.h"

QString History::headAt(qint64 size) const
{
    if (size == 0)
        return zeroHash();
    return size > 0 && size <= leaves.size() ? QString::fromLatin1(leaves.at(size - 1)) : QString();
}

const LaunchOpened *History::opened() const
{
    return telling.isEmpty() ? nullptr : std::get_if<LaunchOpened>(&telling.constFirst().event);
}

void History::cut(qint64 seq)
{
    if (seq < leaves.size())
        leaves.resize(seq);
    telling.removeIf([seq](const Entry &entry) { return entry.seq >= seq; });
}

bool isTelling(QByteArrayView kind)
{
    return kind == LaunchOpened::kind || kind == RosterChanged::kind || kind == SignedOff::kind
        || kind == HeadTimestamped::kind;
}

static bool isTelling(const Event &event)
{
    return std::holds_alternative<LaunchOpened>(event)
        || std::holds_alternative<RosterChanged>(event) || std::holds_alternative<SignedOff>(event)
        || std::holds_alternative<HeadTimestamped>(event);
}

History historyOf(const QList<Entry> &entries)
{
    History history;
    history.leaves.reserve(entries.size());
    for (const Entry &entry : entries) {
        history.leaves.append(entry.leaf.toLatin1());
        if (isTelling(entry.event))
            history.telling.append(entry);
    }
    if (!entries.isEmpty())
        history.ledger = entries.constFirst().ledger;
    return history;
}
