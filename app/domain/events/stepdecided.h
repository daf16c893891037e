// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// A person settles a step without running it, says what became of it, why it was stopped, or why
/// it goes ahead of its turn.
struct StepDecided
{
    static constexpr char kind[] = "step.decided";

    ItemId step;
    /// "done", "doneOutside", "skipped", "notApplicable", "retry", "failed", or what settles
    /// nothing: "stopped" says why a person stops what runs, "ahead" why the step is begun before
    /// those that come first.
    QString decision;
    QString reason;
    /// Who did it, when it was done outside.
    QString by;
    /// Pasted output, shown as such.
    QString output;

    void fields(this auto &&self, auto &&v)
    {
        v("step", self.step);
        v("decision", self.decision);
        v("reason", self.reason);
        v("by", self.by);
        v("output", self.output);
    }
    friend bool operator==(const StepDecided &, const StepDecided &) = default;
};
