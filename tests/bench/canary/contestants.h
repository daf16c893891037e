// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/rules/rule.h"
#include "canary/timedtick.h"

#include <functional>
#include <memory>

/// A rule in the simulation.
class Contestant
{
public:
    virtual ~Contestant() = default;

    /// Whether it rolls back at this tick.
    virtual bool feed(const TimedTick &tick) = 0;
};

struct ContestantKind
{
    /// Ours are shipped; the peers' stand at the setting nearest to two minutes; the plain ones are
    /// the reference's steps on the way to ours; trials are not shipped.
    enum class Group { Ours, Peers, Plain, Trials };

    QString name;
    Group group = Group::Trials;
    std::function<std::unique_ptr<Contestant>(const RuleSettings &)> make;
};

/// The rows of contestants.def; with CANARY_TRIALS set, what was tried instead of all but ours.
QList<ContestantKind> contestants();

#define CONTESTANT(word, group, name)                                                              \
    std::unique_ptr<Contestant> name##Contestant(const RuleSettings &settings);
#include "canary/contestants.def"
#undef CONTESTANT
