// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// How a command ended.
struct StepFinished
{
    static constexpr char kind[] = "step.finished";

    ItemId step;
    int attempt = 1;
    /// "passed", "failed", "stopped", "timedOut" or "interrupted".
    QString outcome;
    std::optional<int> exitCode;
    int signal = 0;
    std::chrono::milliseconds took {0};
    /// Digest of the whole output.
    QString output;
    qint64 outputSize = 0;
    /// Its last lines, fit to read.
    QString excerpt;
    /// Processes that could not be ended.
    QStringList survivors;
    /// How the launch's scripts were seen: "frozen" (as private copies), "unchanged" (the files
    /// themselves, the same before and after) or "changed" (touched meanwhile); absent where it
    /// called none. On another machine the last two, and the remarks have their digests.
    std::optional<QString> scripts;
    /// What there is to know of the run besides, fit to read.
    std::optional<QStringList> remarks;

    void fields(this auto &&self, auto &&v)
    {
        v("step", self.step);
        v("attempt", self.attempt);
        v("outcome", self.outcome);
        v("exitCode", self.exitCode);
        v("signal", self.signal);
        v("took", self.took);
        v("output", self.output);
        v("outputSize", self.outputSize);
        v("excerpt", self.excerpt);
        v("survivors", self.survivors);
        v("scripts", self.scripts);
        v("remarks", self.remarks);
    }
    friend bool operator==(const StepFinished &, const StepFinished &) = default;
};
