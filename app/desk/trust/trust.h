// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/plan.h"
#include "domain/result.h"
#include "domain/runbook.h"

class Launch;

/// What trust binds to: runbook, plan and every script they call, by digest.
struct TrustSubject
{
    /// Absolute.
    QString runbook;
    QString runbookSha256;
    QString planSha256;
    QList<ScriptDigest> scripts;
    /// What the digests are of.
    QByteArray runbookBytes;
    QByteArray planBytes;

    friend bool operator==(const TrustSubject &, const TrustSubject &) = default;
};

/// One line of "what changed since the last trust".
struct TrustChange
{
    QString path;
    /// Empty: new, or gone.
    QString before;
    QString now;
};

/// Looks through every command and hashes every script: blocks on the disk. Of a launch that is
/// open `LaunchTrust` is asked again and again.
TrustSubject trustSubject(const Runbook &runbook, const Plan &plan);
/// The same without the scripts.
TrustSubject trustInDocuments(const Runbook &runbook, const Plan &plan);
/// Recorded in the user's configuration folder, by the runbook's path.
bool isTrusted(const TrustSubject &subject);
QList<TrustChange> changedSinceTrusted(const TrustSubject &subject);
Result<void> recordTrust(const TrustSubject &subject);
/// The same for a plan that was made for a launch and is no file: beside the trust in the runbook,
/// which stays.
Result<void> recordTrustInMadePlan(const TrustSubject &subject);
/// An Error that says what to do where the subject is not trusted.
Result<void> requireTrust(const TrustSubject &subject);
/// Whether people may be told of this launch: its frozen documents must be what was trusted. What
/// a script has become since keeps no message back.
Result<void> mayTell(const Launch &launch);
