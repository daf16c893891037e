// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/rules/rule.h"
#include "domain/metric.h"

#include <functional>
#include <memory>

/// A rule in the simulation.
class Contestant
{
public:
    virtual ~Contestant() = default;

    /// Whether it rolls back at this tick.
    virtual bool feed(const Tick &tick) = 0;
};

struct ContestantKind
{
    QString name;
    std::function<std::unique_ptr<Contestant>(const RuleSettings &)> make;
};

/// Ours as shipped, then the peers' at the setting nearest to two minutes; with CANARY_TRIALS set,
/// what was tried instead of the peers.
QList<ContestantKind> contestants();
