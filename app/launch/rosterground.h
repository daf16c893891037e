// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"

#include <functional>
#include <optional>

inline constexpr char rosterStatementType[] = "urn:launch-console:roster:v1";

/// The history that an approval speaks of.
struct RosterGround
{
    QString ledger;
    /// How many entries stand before the change.
    qint64 size = 0;
    /// The head after that many entries; empty where there never were that many.
    std::function<QString(qint64 size)> headAt;
    /// The entry of the last change before this one; -1: the roster is the opening's.
    qint64 lastChange = -1;
};

/// The titles of the roles that no key is named for: nobody can say GO for them.
QStringList rolesWithoutKey(const QList<RosterEntry> &roster);
/// "sha256:…" of a roster's canonical form.
Result<QString> rosterDigest(const QList<RosterEntry> &roster);
/// Which two people of the roster have one key, in words: whose signature it is could not be told.
/// None: no two. The same person may hold several roles by one key.
std::optional<QString> sharedKeyFault(const QList<RosterEntry> &roster);
/// Why the approval is not one of exactly this change of this history; none: it is. The signature
/// itself is not looked at.
std::optional<QString> approvalFault(const RosterGround &ground, const RosterChanged &change,
                                     const RosterApproval &approval);
