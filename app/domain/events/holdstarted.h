// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// The countdown stops.
struct HoldStarted
{
    static constexpr char kind[] = "hold.started";

    QString reason;
    /// For a hold that the plan has built in: its place, in seconds from T-0.
    std::optional<qint64> at = {};

    void fields(this auto &&self, auto &&v)
    {
        v("reason", self.reason);
        v("at", self.at);
    }
    friend bool operator==(const HoldStarted &, const HoldStarted &) = default;
};
