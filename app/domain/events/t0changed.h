// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// T-0 is planned anew.
struct T0Changed
{
    static constexpr char kind[] = "t0.changed";

    QDateTime t0;
    QString reason;

    void fields(this auto &&self, auto &&v)
    {
        v("t0", self.t0);
        v("reason", self.reason);
    }
    friend bool operator==(const T0Changed &, const T0Changed &) = default;
};
