// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// Rollback was ordered, by a rule or by a person.
struct RollbackTriggered
{
    static constexpr char kind[] = "rollback.triggered";

    /// "errorRate", "latency", "health", "alert" or "manual".
    QString trigger;
    QString reason;
    bool automatic = false;

    void fields(this auto &&self, auto &&v)
    {
        v("trigger", self.trigger);
        v("reason", self.reason);
        v("automatic", self.automatic);
    }
    friend bool operator==(const RollbackTriggered &, const RollbackTriggered &) = default;
};
