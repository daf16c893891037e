// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// A person lets a finding of preflight be, for this launch, until it is reopened. Rule, line and
/// subject say which: the document of a launch is frozen.
struct FindingWaived
{
    static constexpr char kind[] = "finding.waived";

    QString rule;
    /// 0 for the plan.
    int line = 0;
    QString subject;
    /// The finding as the person read it.
    QString message;
    QString reason;

    void fields(this auto &&self, auto &&v)
    {
        v("rule", self.rule);
        v("line", self.line);
        v("subject", self.subject);
        v("message", self.message);
        v("reason", self.reason);
    }
    friend bool operator==(const FindingWaived &, const FindingWaived &) = default;
};
