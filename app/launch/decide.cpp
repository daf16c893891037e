// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/rules.h"

using namespace Qt::StringLiterals;

bool Proposal::isPerson(const PersonId &id) const
{
    if (context.plan.person(id))
        return true;
    if (!state.isOpen())
        return false;
    return std::ranges::contains(state.opened().people, id, &Actor::id)
        || std::ranges::contains(state.roster(), id, &RosterEntry::id);
}

bool Proposal::holdsRole(const PersonId &id) const
{
    return std::ranges::contains(state.roster(), id, &RosterEntry::id);
}

QString Rules::tr(const char *text)
{
    return QCoreApplication::translate("Rules", text);
}

static bool mayFollowClosing(const Event &event)
{
    return std::holds_alternative<RecordExported>(event)
        || std::holds_alternative<HeadTimestamped>(event)
        || std::holds_alternative<TimestampFailed>(event)
        || std::holds_alternative<WriterChanged>(event)
        || std::holds_alternative<NoteWritten>(event);
}

Result<QList<Event>> decide(const LaunchState &state, const DecisionContext &context,
                            const PersonId &actor, const Event &proposed)
{
    const Proposal proposal {state, context, actor};
    const bool opening = std::holds_alternative<LaunchOpened>(proposed);
    if (!opening && !state.isOpen())
        return failure(Rules::tr("the launch is not open"));
    if (state.isClosed() && !mayFollowClosing(proposed))
        return failure(Rules::tr("the launch is closed"));
    if (!opening && !proposal.byConsole() && !proposal.isPerson(actor))
        return failure(Rules::tr("the plan has no person \"%1\"").arg(actor.value));
    return std::visit([&](const auto &event) { return Rules::judge(proposal, event); }, proposed);
}
