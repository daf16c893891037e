// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// The canary is the release now, or it is gone.
struct CanaryEnded
{
    static constexpr char kind[] = "canary.ended";

    /// "promoted" or "rolledBack".
    QString outcome;
    QString reason;

    void fields(this auto &&self, auto &&v)
    {
        v("outcome", self.outcome);
        v("reason", self.reason);
    }
    friend bool operator==(const CanaryEnded &, const CanaryEnded &) = default;
};
