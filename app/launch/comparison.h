// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/runbook.h"
#include "launch/launchstate.h"

#include <memory>
#include <optional>

/// One of two launches that are held side by side, as its last entry left it.
struct ComparedLaunch
{
    std::shared_ptr<const Runbook> runbook;
    std::shared_ptr<const Plan> plan;
    QList<Entry> entries;
    LaunchState state;
    QDateTime now;
};

/// Folds the entries; the moment is that of the last one. The first must open a launch.
ComparedLaunch comparedLaunch(const QList<Entry> &entries, std::shared_ptr<const Runbook> runbook,
                              std::shared_ptr<const Plan> plan);

/// What one launch says of a row.
struct ComparedCell
{
    QString text;
    /// Where a state stands behind it.
    std::optional<ItemState> state;

    friend bool operator==(const ComparedCell &, const ComparedCell &) = default;
};

enum class ComparedDegree {
    Same,
    /// The answer is the same, its bytes are not.
    OtherEvidence,
    Differs,
};

struct ComparedRow
{
    /// Item, step, phase or role; empty for facts of the launch.
    QString id;
    QString title;
    ComparedCell left;
    ComparedCell right;
    ComparedDegree degree = ComparedDegree::Same;

    friend bool operator==(const ComparedRow &, const ComparedRow &) = default;
};

enum class ComparedPart { Launch, Documents, Items, Steps, Times, SignOffs, Canary };

struct ComparedSection
{
    ComparedPart part = ComparedPart::Launch;
    QList<ComparedRow> rows;

    qsizetype differences() const;
};

/// Two launches side by side, part by part: what only one of them has says so in the other's cell.
/// Items and steps are the same where their ids are. Pure.
QList<ComparedSection> compareLaunches(const ComparedLaunch &left, const ComparedLaunch &right);

/// The part's heading.
QString partWord(ComparedPart part);
