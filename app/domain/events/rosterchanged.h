// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/events/roster.h"
#include "domain/fields.h"

/// Another roster, with the signatures of two other leads.
struct RosterChanged
{
    static constexpr char kind[] = "roster.changed";

    QList<RosterEntry> roster;
    QString reason;
    QList<PersonId> approvedBy;

    void fields(this auto &&self, auto &&v)
    {
        v("roster", self.roster);
        v("reason", self.reason);
        v("approvedBy", self.approvedBy);
    }
    friend bool operator==(const RosterChanged &, const RosterChanged &) = default;
};
