// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// Takes back the waiver of a finding of preflight: it stands open again. Rule, line and subject
/// say which, as in the waiver.
struct FindingReopened
{
    static constexpr char kind[] = "finding.reopened";

    QString rule;
    /// 0 for the plan.
    int line = 0;
    QString subject;
    /// The finding as it was waived.
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
    friend bool operator==(const FindingReopened &, const FindingReopened &) = default;
};
