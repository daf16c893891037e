// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/gate.h"

/// An item of a checklist that counts as settled though no machine proved it: it is waived,
/// attested or not applicable. The item belongs to the runbook of the context.
struct Unproved
{
    const ChecklistItem *item = nullptr;
    ItemStatus status;
};

/// In document order. Pure.
QList<Unproved> unprovedItems(const GateContext &context);
/// What of the checklists counts as settled though no machine proved it, for whoever decides
/// something: one line each for what is waived (with reason and end), attested, and not applicable;
/// empty where there is none of it.
QStringList settledWithoutProof(const GateContext &context);
