// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/entryindex.h"

ItemId EntryIndex::about(const Event &event)
{
    return std::visit(
        []<typename E>(const E &e) {
            if constexpr (std::is_same_v<E, CheckFinished>)
                return e.result.item;
            else if constexpr (requires { ItemId(e.item); })
                return ItemId(e.item);
            else if constexpr (requires { ItemId(e.step); })
                return ItemId(e.step);
            else if constexpr (std::is_same_v<E, NoteWritten>)
                return ItemId(e.about);
            else
                return ItemId();
        },
        event);
}

void EntryIndex::add(qint64 place, const Event &event)
{
    if (const ItemId id = about(event); !id.isEmpty())
        m_places[id].append(place);
}
