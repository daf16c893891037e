// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QHash>
#include <QList>

/// Which entries are about which item or step, so that one's history is not looked for in all.
class EntryIndex
{
public:
    /// The item or step an event is about, the phase or item a note was put on; empty: none.
    static ItemId about(const Event &event);

    /// `place` is the entry's number; numbers come in order.
    void add(qint64 place, const Event &event);
    QList<qint64> places(const ItemId &id) const { return m_places.value(id); }

private:
    QHash<ItemId, QList<qint64>> m_places;
};
