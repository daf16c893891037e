// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"

#include <functional>
#include <optional>

class LaunchState;

/// The history that an approval speaks of.
struct RosterGround
{
    QString ledger;
    /// How many entries stand before the change.
    qint64 size = 0;
    /// The head after that many entries; empty where there never were that many.
    std::function<QString(qint64 size)> headAt;
};

inline constexpr char rosterStatementType[] = "urn:launch-console:roster:v1";

/// What a lead signs to approve another roster: canonical JSON that names the ledger and its head,
/// the digest of the new roster, the reason and who approves. No final newline.
Result<QByteArray> rosterApprovalText(const LaunchState &state, const QList<RosterEntry> &roster,
                                      const QString &reason, const PersonId &approver);
/// Why the approval is not one of exactly this change of this launch; none: it is. The signature
/// itself is not looked at.
std::optional<QString> approvalFault(const RosterGround &ground, const RosterChanged &change,
                                     const RosterApproval &approval);
std::optional<QString> approvalFault(const LaunchState &state, const RosterChanged &change,
                                     const RosterApproval &approval);
