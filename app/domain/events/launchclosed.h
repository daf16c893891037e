// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// Nothing but exports, anchors and notes may follow.
struct LaunchClosed
{
    static constexpr char kind[] = "launch.closed";

    /// "launched", "rolledBack" or "abandoned".
    QString outcome;
    QString reason;

    void fields(this auto &&self, auto &&v)
    {
        v("outcome", self.outcome);
        v("reason", self.reason);
    }
    friend bool operator==(const LaunchClosed &, const LaunchClosed &) = default;
};
