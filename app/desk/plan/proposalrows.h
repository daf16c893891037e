// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// One row of the table that proposes checks: the first row whose words an item holds and whose
/// kind this console has is taken.
struct ProposalRow
{
    /// A regular expression over "section | title detail", without regard to case.
    const char *words;
    const char *kind;
    /// The check's parameters as JSON; "<...>" is for a person to fill in.
    const char *with;
    /// Zero: a day.
    double shelfHours;
    /// The evidence needs a person's acceptance.
    bool person;
};

/// In the order in which they are tried.
extern const ProposalRow proposalRows[];
extern const int proposalRowCount;
/// What a variable's value does to a visitor, asked besides the variable itself; the first whose
/// words the item holds.
extern const ProposalRow assignmentRows[];
extern const int assignmentRowCount;
