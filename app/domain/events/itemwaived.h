// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// A person takes the risk of an open finding, for a time.
struct ItemWaived
{
    static constexpr char kind[] = "item.waived";

    ItemId item;
    QString reason;
    QString risk;
    QDateTime from;
    QDateTime until;
    /// Digest of what was found (`findingOf`); another finding lapses the waiver.
    QString finding;
    /// The second role, for critical items; else empty.
    PersonId releasedBy;

    void fields(this auto &&self, auto &&v)
    {
        v("item", self.item);
        v("reason", self.reason);
        v("risk", self.risk);
        v("from", self.from);
        v("until", self.until);
        v("finding", self.finding);
        v("releasedBy", self.releasedBy);
    }
    friend bool operator==(const ItemWaived &, const ItemWaived &) = default;
};
