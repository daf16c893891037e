// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"

/// What `lint` is asked about a launch.
struct LaunchLint
{
    QString launch;
    /// Findings to be waived, and waivers to be taken back: RULE:LINE, 0 for the plan.
    QStringList waive;
    QStringList takeBack;
    QString reason;
    QString as;

    bool writes() const { return !waive.isEmpty() || !takeBack.isEmpty(); }
};

/// What stands open of the frozen documents of a launch, and what was waived there.
struct LintedLaunch
{
    QString runbook;
    QString plan;
    QList<Finding> findings;
    /// Entries with a FindingWaived.
    QList<Entry> waived;
};

/// Looks through a launch, after what is to be waived or taken back was. An Error names what is not
/// there to be waived or taken back; then nothing was.
Result<LintedLaunch> lintLaunch(const LaunchLint &asked);
/// What `lint --json` writes of it: the findings, and beside them "waived".
QJsonObject lintedJson(const LintedLaunch &linted);
