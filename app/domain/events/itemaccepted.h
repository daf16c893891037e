// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// A person accepts the evidence of a passing check.
struct ItemAccepted
{
    static constexpr char kind[] = "item.accepted";

    ItemId item;
    /// Digest of the accepted evidence; other evidence asks again.
    QString evidence;

    void fields(this auto &&self, auto &&v)
    {
        v("item", self.item);
        v("evidence", self.evidence);
    }
    friend bool operator==(const ItemAccepted &, const ItemAccepted &) = default;
};
