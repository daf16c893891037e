// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// Where the countdown stops by itself until a person lets it go on.
struct PlannedHold
{
    /// From T-0; negative before it.
    std::chrono::seconds at {0};
    QString reason;

    void fields(this auto &&self, auto &&v)
    {
        v("at", self.at);
        v("reason", self.reason);
    }
    friend bool operator==(const PlannedHold &, const PlannedHold &) = default;
};
