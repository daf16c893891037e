// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/rosterchange.h"

#include "domain/canonicaljson.h"
#include "launch/launchstate.h"

using namespace Qt::StringLiterals;

Result<QByteArray> rosterApprovalText(const LaunchState &state, const QList<RosterEntry> &roster,
                                      const QString &reason, const PersonId &approver)
{
    const Result<QString> digest = rosterDigest(roster);
    if (!digest)
        return std::unexpected(digest.error());
    return toCanonical(
        {{u"type"_s, QLatin1StringView(rosterStatementType)},
         {u"ledger"_s, state.ledger()},
         {u"basis"_s, QJsonObject {{u"head"_s, state.head()}, {u"size"_s, state.size()}}},
         {u"roster"_s, *digest},
         {u"reason"_s, reason},
         {u"approver"_s, approver.value}});
}

std::optional<QString> approvalFault(const LaunchState &state, const RosterChanged &change,
                                     const RosterApproval &approval)
{
    return approvalFault({state.ledger(), state.size(),
                          [&state](qint64 size) { return state.headAt(size); },
                          state.lastRosterChange()},
                         change, approval);
}
