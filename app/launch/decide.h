// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/plan.h"
#include "domain/result.h"
#include "domain/runbook.h"
#include "launch/launchstate.h"

#include <functional>
#include <optional>

/// Why a signature of an approval is none of its approver's, by the roster and at that time; none:
/// it is.
using ApprovalJudge = std::function<std::optional<QString>(
    const QList<RosterEntry> &roster, const RosterApproval &approval, const QDateTime &time)>;

/// The same of a sign-off that is brought at `now`.
using SignOffJudge = std::function<std::optional<QString>(
    const QList<RosterEntry> &roster, const SignedOff &signOff, const QDateTime &now)>;

/// What decisions are taken by, beside the state: all const.
struct DecisionContext
{
    const Runbook &runbook;
    const Plan &plan;
    QDateTime now;
    /// Empty: signatures of approvals are not looked at.
    ApprovalJudge approvals = {};
    /// Empty: signatures of sign-offs are not looked at.
    SignOffJudge signOffs = {};
};

/// Every rule of what may happen when, in one place. A verb is the event that a person or a part
/// proposes; the answer is the events that follow from it, or why it is refused, fit for a person.
/// Pure.
Result<QList<Event>> decide(const LaunchState &state, const DecisionContext &context,
                            const PersonId &actor, const Event &proposed);
