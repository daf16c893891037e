// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consoleperson.h"
#include "launch/decide.h"
#include "launch/gate.h"

/// A verb to be judged, with all that its rules look at.
struct Proposal
{
    const LaunchState &state;
    const DecisionContext &context;
    const PersonId &actor;

    GateContext gate() const { return {context.runbook, context.plan, state, context.now, actor}; }
    bool byConsole() const { return actor == consolePerson(); }
    /// Somebody of the plan or of the opening.
    bool isPerson(const PersonId &id) const;
    bool holdsRole(const PersonId &id) const;
};

using Answer = Result<QList<Event>>;

/// The rules, one overload for each event.
namespace Rules {

QString tr(const char *text);

#define EVENT(name) Answer judge(const Proposal &proposal, const name &event);
#include "domain/events/events.def"
#undef EVENT
Answer judge(const Proposal &proposal, const UnknownEvent &event);

} // namespace Rules
