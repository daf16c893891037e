// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// The countdown goes on; T-0 moves by the length of the hold.
struct HoldEnded
{
    static constexpr char kind[] = "hold.ended";

    QDateTime t0;

    void fields(this auto &&self, auto &&v) { v("t0", self.t0); }
    friend bool operator==(const HoldEnded &, const HoldEnded &) = default;
};
