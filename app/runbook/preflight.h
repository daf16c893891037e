// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/runbook.h"
#include "runbook/documentlinks.h"
#include "runbook/steplines.h"

#include <QDate>

/// What a rule looks at. Everything is read, nothing is run.
struct PreflightInput
{
    const Runbook &runbook;
    /// Null where there is no plan.
    const Plan *plan = nullptr;
    /// Where the commands of the runbook run and its links lead.
    QString folder;
    QDate today;
    DocumentLinks links;
    StepLines steps;
};

/// Looks for what goes wrong on the day. Findings are in the order of their lines. Reads files
/// beside the runbook.
QList<Finding> preflight(const Runbook &runbook, const Plan *plan, const QString &folder,
                         const QDate &today = QDate::currentDate());

/// The names of all rules.
QStringList preflightRules();
