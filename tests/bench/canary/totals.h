// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/contestants.h"

/// Sums since the start of both arms.
class Totals : public Contestant
{
public:
    bool feed(const TimedTick &tick) final
    {
        if (tick.canary && tick.baseline) {
            n += double(tick.canary->n);
            k += double(tick.canary->errors);
            baseN += double(tick.baseline->n);
            baseK += double(tick.baseline->errors);
        }
        return look();
    }
    virtual bool look() const = 0;

    double n = 0;
    double k = 0;
    double baseN = 0;
    double baseK = 0;
};
