// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// The countdown stops.
struct HoldStarted
{
    static constexpr char kind[] = "hold.started";

    QString reason;

    void fields(this auto &&self, auto &&v) { v("reason", self.reason); }
    friend bool operator==(const HoldStarted &, const HoldStarted &) = default;
};
