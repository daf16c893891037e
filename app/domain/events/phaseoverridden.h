// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// A phase is opened although its gate is closed.
struct PhaseOverridden
{
    static constexpr char kind[] = "phase.overridden";

    PhaseId phase;
    QString reason;
    PersonId releasedBy;
    /// What blocked it, by item.
    QStringList blocking;

    void fields(this auto &&self, auto &&v)
    {
        v("phase", self.phase);
        v("reason", self.reason);
        v("releasedBy", self.releasedBy);
        v("blocking", self.blocking);
    }
    friend bool operator==(const PhaseOverridden &, const PhaseOverridden &) = default;
};
