// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// A person says that an item or step does not apply.
struct ItemNotApplicable
{
    static constexpr char kind[] = "item.notApplicable";

    ItemId item;
    QString reason;

    void fields(this auto &&self, auto &&v)
    {
        v("item", self.item);
        v("reason", self.reason);
    }
    friend bool operator==(const ItemNotApplicable &, const ItemNotApplicable &) = default;
};
