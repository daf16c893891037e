// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// No signed time could be had; tried again later.
struct TimestampFailed
{
    static constexpr char kind[] = "anchor.failed";

    QString url;
    QString reason;

    void fields(this auto &&self, auto &&v)
    {
        v("url", self.url);
        v("reason", self.reason);
    }
    friend bool operator==(const TimestampFailed &, const TimestampFailed &) = default;
};
