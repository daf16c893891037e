// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"
#include "launch/rosterground.h"

#include <optional>

class LaunchState;

/// What a lead signs to approve another roster: canonical JSON that names the ledger and its head,
/// the digest of the new roster, the reason and who approves. No final newline.
Result<QByteArray> rosterApprovalText(const LaunchState &state, const QList<RosterEntry> &roster,
                                      const QString &reason, const PersonId &approver);
/// The same as of a RosterGround, for the launch as it stands.
std::optional<QString> approvalFault(const LaunchState &state, const RosterChanged &change,
                                     const RosterApproval &approval);
