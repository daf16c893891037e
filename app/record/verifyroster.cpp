// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"
#include "launch/rosterground.h"
#include "record/attestedbracket.h"
#include "record/telling.h"
#include "record/verifychecks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What the approvals of one change are worth by the roster before it, which stands since the entry
/// `lastChange`; empty: enough.
static QString faultOf(const History &history, const QList<RosterEntry> &roster, qint64 lastChange,
                       const Entry &entry, const RosterChanged &change,
                       const QList<AttestedTime> &attested)
{
    const RosterGround ground {history.ledger, entry.seq,
                               [&history](qint64 size) { return history.headAt(size); },
                               lastChange};
    QSet<PersonId> approvers;
    for (const RosterApproval &approval : change.approvals) {
        if (const auto fault = approvalFault(ground, change, approval))
            return *fault;
        const QJsonObject statement =
            fromCanonical(approval.statement.toUtf8()).value_or(QJsonObject());
        const qint64 basis = statement["basis"_L1]["size"_L1].toInteger();
        const QDateTime time = bracketOf(basis, entry.seq, attested).held(entry.time);
        if (const auto forged = approvalSignatureFault(roster, approval, time))
            return Telling::tr("the approval of %1: %2").arg(approval.id.value, *forged);
        const bool holdsRole = std::ranges::contains(roster, approval.id, &RosterEntry::id);
        if (approval.id != entry.actor && holdsRole)
            approvers.insert(approval.id);
    }
    return approvers.size() < 2 ? Telling::tr("two other leads have not approved it") : QString();
}

std::optional<RosterFault> readRosterChanges(const History &history,
                                             const QList<AttestedTime> &attested)
{
    QList<RosterEntry> roster;
    qint64 lastChange = -1;
    for (const Entry &entry : history.telling) {
        if (const auto *opened = std::get_if<LaunchOpened>(&entry.event)) {
            roster = opened->roster;
        } else if (const auto *changed = std::get_if<RosterChanged>(&entry.event)) {
            const QString why = faultOf(history, roster, lastChange, entry, *changed, attested);
            if (!why.isEmpty())
                return RosterFault {entry.seq, why};
            roster = changed->roster;
            lastChange = entry.seq;
        }
    }
    return std::nullopt;
}
