// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// The four roles are asked for GO.
struct PollCalled
{
    static constexpr char kind[] = "poll.called";

    /// Open points at that moment, one sentence each.
    QStringList open;

    void fields(this auto &&self, auto &&v) { v("open", self.open); }
    friend bool operator==(const PollCalled &, const PollCalled &) = default;
};
