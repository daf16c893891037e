// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/check.h"
#include "domain/fields.h"

inline QString toWord(Verdict verdict)
{
    return verdictName(verdict);
}
inline void fromWord(const QString &word, Verdict &verdict)
{
    verdict = verdictFromName(word);
}

/// What one run of a check answered. The raw answer is kept beside the entries, by its digest.
struct CheckFinished
{
    static constexpr char kind[] = "check.result";

    CheckResult result;

    void fields(this auto &&self, auto &&v)
    {
        auto &&r = self.result;
        v("item", r.item);
        v("kind", r.kind);
        v("verdict", r.verdict);
        v("expected", r.expected);
        v("seen", r.seen);
        v("reason", r.reason);
        v("advice", r.advice);
        v("vantage", r.vantage);
        v("probe", r.probe);
        v("parameters", r.parameters);
        v("started", r.started);
        v("took", r.took);
        v("shelfLife", r.shelfLife);
        v("acceptByPerson", r.acceptByPerson);
        v("finding", r.finding);
        v("excerpt", r.excerpt);
        v("evidence", r.evidence.sha256);
        v("mediaType", r.evidence.mediaType);
    }
    friend bool operator==(const CheckFinished &, const CheckFinished &) = default;
};
