// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// A person says, by name, that the item is so; marked *by hand*.
struct ItemAttested
{
    static constexpr char kind[] = "item.attested";

    ItemId item;
    /// What was attested, in the person's words; may be empty.
    QString text;
    /// Invalid: as long as the launch lasts.
    QDateTime expires;

    void fields(this auto &&self, auto &&v)
    {
        v("item", self.item);
        v("text", self.text);
        v("expires", self.expires);
    }
    friend bool operator==(const ItemAttested &, const ItemAttested &) = default;
};
