// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// The countdown goes back to the start of a phase: T-0 moves, and its steps are done again.
struct CountdownRecycled
{
    static constexpr char kind[] = "countdown.recycled";

    PhaseId phase;
    QString reason;
    QDateTime t0;
    /// The steps that count as not begun again.
    QList<ItemId> again;

    void fields(this auto &&self, auto &&v)
    {
        v("phase", self.phase);
        v("reason", self.reason);
        v("t0", self.t0);
        v("again", self.again);
    }
    friend bool operator==(const CountdownRecycled &, const CountdownRecycled &) = default;
};
