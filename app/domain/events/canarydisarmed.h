// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/ids.h"

/// The promoted canary is watched no more: no rule rolls it back from here on.
struct CanaryDisarmed
{
    static constexpr char kind[] = "canary.disarmed";

    /// The last phase after promotion, which is through.
    PhaseId phase;
    QString reason;

    void fields(this auto &&self, auto &&v)
    {
        v("phase", self.phase);
        v("reason", self.reason);
    }
    friend bool operator==(const CanaryDisarmed &, const CanaryDisarmed &) = default;
};
