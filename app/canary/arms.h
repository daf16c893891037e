// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/armcounter.h"
#include "canary/dialect.h"
#include "domain/plan.h"
#include "net/exposition.h"

/// Whose requests a plan's canary is measured by, in the words of its kind of server.
struct Arms
{
    Dialect dialect;
    LabelSelector canary;
    /// Absent where the plan names none.
    std::optional<LabelSelector> baseline;
    /// The full deployment, which is watched from promotion on: what the plan says, else both arms
    /// together, whichever of them the promotion sends the traffic to.
    LabelSelector full;

    /// An Error names what of `canary.select` cannot be read, or that both arms are the same.
    static Result<Arms> of(const CanaryPlan &plan);

    /// Counts the requests of one of them, at the plan's limit of the latency.
    ArmCounter counterOf(const LabelSelector &arm, const CanaryPlan &plan) const;

    /// Why the two cannot be told apart, in words that name a series of the page that both select;
    /// empty where none is.
    QString overlap(const QList<Sample> &page) const;
};
