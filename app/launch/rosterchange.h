// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"

#include <optional>

class LaunchState;

inline constexpr char rosterStatementType[] = "urn:launch-console:roster:v1";

/// What a lead signs to approve another roster: canonical JSON that names the ledger and its head,
/// the digest of the new roster, the reason and who approves. No final newline.
Result<QByteArray> rosterApprovalText(const LaunchState &state, const QList<RosterEntry> &roster,
                                      const QString &reason, const PersonId &approver);
/// Why the approval is not one of exactly this change of this launch; none: it is. The signature
/// itself is not looked at.
std::optional<QString> approvalFault(const LaunchState &state, const RosterChanged &change,
                                     const RosterApproval &approval);
