// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/events/canarylimits.h"

/// The canary takes traffic.
struct CanaryStarted
{
    static constexpr char kind[] = "canary.started";

    QString release;
    /// Intended share of traffic, 0..1.
    double share = 0.1;
    /// Absent in records of before they were kept.
    std::optional<CanaryLimits> limits;
    /// The text of the plan's configuration for the comparison with the baseline.
    std::optional<QString> kayenta;

    void fields(this auto &&self, auto &&v)
    {
        v("release", self.release);
        v("share", self.share);
        v("limits", self.limits);
        v("kayenta", self.kayenta);
    }
    friend bool operator==(const CanaryStarted &, const CanaryStarted &) = default;
};
