// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// A command is carried out in another form than the document has it.
struct DeviationRecorded
{
    static constexpr char kind[] = "deviation";

    ItemId step;
    QString before;
    QString after;
    QString reason;

    void fields(this auto &&self, auto &&v)
    {
        v("step", self.step);
        v("before", self.before);
        v("after", self.after);
        v("reason", self.reason);
    }
    friend bool operator==(const DeviationRecorded &, const DeviationRecorded &) = default;
};
