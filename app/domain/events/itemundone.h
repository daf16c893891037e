// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// Takes back the newest attestation, acceptance, waiver or *not applicable* of an item.
struct ItemUndone
{
    static constexpr char kind[] = "item.undone";

    ItemId item;
    QString reason;

    void fields(this auto &&self, auto &&v)
    {
        v("item", self.item);
        v("reason", self.reason);
    }
    friend bool operator==(const ItemUndone &, const ItemUndone &) = default;
};
