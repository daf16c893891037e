// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// An authority's signed time over the ledger's head.
struct HeadTimestamped
{
    static constexpr char kind[] = "anchor.tsa";

    /// {"head","ledger","size"}; the imprint is the SHA-256 of its canonical bytes.
    QJsonObject over;
    /// DER, base64.
    QString token;
    QString url;

    void fields(this auto &&self, auto &&v)
    {
        v("over", self.over);
        v("token", self.token);
        v("url", self.url);
    }
    friend bool operator==(const HeadTimestamped &, const HeadTimestamped &) = default;
};
