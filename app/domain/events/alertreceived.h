// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// An alert manager told of an alert. It asks people; it rolls nothing back.
struct AlertReceived
{
    static constexpr char kind[] = "alert.received";

    QString name;
    /// What tells it from others of its name: "severity=page, service=api".
    QString labels;
    bool firing = true;
    /// The alert's own words.
    QString summary;

    void fields(this auto &&self, auto &&v)
    {
        v("name", self.name);
        v("labels", self.labels);
        v("firing", self.firing);
        v("summary", self.summary);
    }
    friend bool operator==(const AlertReceived &, const AlertReceived &) = default;
};
