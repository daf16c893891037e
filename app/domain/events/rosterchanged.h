// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/events/roster.h"
#include "domain/fields.h"

/// One lead's approval of another roster: the exact text that was signed, and the signature.
struct RosterApproval
{
    PersonId id;
    /// Canonical JSON text.
    QString statement;
    /// Armored SSH signature over the text's bytes.
    QString sig;

    void fields(this auto &&self, auto &&v)
    {
        v("id", self.id);
        v("statement", self.statement);
        v("sig", self.sig);
    }
    friend bool operator==(const RosterApproval &, const RosterApproval &) = default;
};

/// Another roster, with the signatures of two other leads.
struct RosterChanged
{
    static constexpr char kind[] = "roster.changed";

    QList<RosterEntry> roster;
    QString reason;
    QList<RosterApproval> approvals;

    void fields(this auto &&self, auto &&v)
    {
        v("roster", self.roster);
        v("reason", self.reason);
        v("approvals", self.approvals);
    }
    friend bool operator==(const RosterChanged &, const RosterChanged &) = default;
};
