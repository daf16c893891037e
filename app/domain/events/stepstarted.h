// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// Durable before the command is.
struct StepStarted
{
    static constexpr char kind[] = "step.started";

    ItemId step;
    /// From 1.
    int attempt = 1;
    /// The text that runs, as written.
    QString command;
    HostId host;
    QString vantage;
    /// The second person, for dangerous commands; else empty.
    PersonId releasedBy;
    /// Where output and exit status are written while it runs.
    QString spool;

    void fields(this auto &&self, auto &&v)
    {
        v("step", self.step);
        v("attempt", self.attempt);
        v("command", self.command);
        v("host", self.host);
        v("vantage", self.vantage);
        v("releasedBy", self.releasedBy);
        v("spool", self.spool);
    }
    friend bool operator==(const StepStarted &, const StepStarted &) = default;
};
