// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkkind.h"
#include "domain/plan.h"
#include "domain/result.h"
#include "domain/runbook.h"

#include <QUrl>

/// One place of a proposed plan that a person must fill in; until then what needs it is *not
/// configured*.
struct PlanBlank
{
    /// Where it stands: "targets.db.sql", "checks.ITEM.with.file".
    QString path;
    /// What is wanted there.
    QString wanted;

    friend bool operator==(const PlanBlank &, const PlanBlank &) = default;
};

/// A plan to begin with.
struct PlanProposal
{
    /// YAML, fit to be written beside the runbook and edited.
    QByteArray text;
    /// The same, read back.
    Plan plan;
    QList<PlanBlank> blanks;
};

/// Proposes a binding for each item from its words, people for the roles, limits and commands of
/// the canary from its steps and triggers. `api` fills in what its address says. Nothing is asked
/// or run. An Error where the text would not read back.
Result<PlanProposal> proposePlan(const Runbook &runbook, const QUrl &api = {});
/// The same with other kinds of check than this console's own.
Result<PlanProposal> proposePlan(const Runbook &runbook, const QUrl &api,
                                 const QList<CheckKind> &kinds);
/// What a plan that was read leaves open in its checks and targets, by name, in the order of the
/// runbook.
QList<PlanBlank> blanksIn(const Plan &plan, const Runbook &runbook);
/// Writes a proposed plan to its default place beside the runbook. An Error where a file stands
/// there already, or nothing can be written; no half of it stays then.
Result<PlanProposal> writeProposedPlan(const Runbook &runbook, const QUrl &api = {});
