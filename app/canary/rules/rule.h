// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/kayentaconfig.h"
#include "domain/metric.h"
#include "domain/plan.h"

#include <QList>

#include <memory>
#include <vector>

/// What a rule is made from: the plan's limits and the shape of the ticks it will get.
struct RuleSettings
{
    CanaryPlan plan;
    qint64 tickSeconds = 10;
    /// How long the canary may last: the early warning's false-alarm bound holds for this long.
    qint64 horizonSeconds = 3600;
    /// Ticks of the baseline from before the canary took traffic.
    QList<ArmTick> history;
    /// What the comparison with the baseline was told; absent: its usual settings.
    std::optional<KayentaConfig> kayenta;

    /// How many whole ticks the horizon holds.
    double horizonTicks() const
    {
        const qint64 ticks = horizonSeconds / tickSeconds;
        return double(ticks);
    }
};

/// How strongly the ticks speak for what a rule looks for, as odds, and from where on it says so.
struct RuleEvidence
{
    double value = 0;
    double needed = 0;
    /// From where on it demands a rollback; 0: never.
    double demands = 0;

    friend bool operator==(const RuleEvidence &, const RuleEvidence &) = default;
};

/// One rule over one metric. Gets every tick once, oldest first, keeps a bounded state and is
/// deterministic: the same ticks give the same words, live and replayed.
class Rule
{
public:
    virtual ~Rule() = default;

    virtual void feed(const Tick &tick) = 0;
    virtual RuleResult result() const = 0;
    /// Whether it demands a rollback; stays so. A fired rule does not where the baseline suffered
    /// the same and the plan holds then.
    virtual bool demandsRollback() const { return false; }
    /// Whether the decision hears it at all; one that is only shown neither holds nor promotes.
    virtual bool decides() const { return true; }
    /// How many more requests without an error it waits for before it lets the canary be promoted.
    virtual qint64 requestsNeeded() const { return 0; }
    /// After the last tick; absent for a rule that weighs nothing.
    virtual std::optional<RuleEvidence> evidence() const { return std::nullopt; }
};

using Rules = std::vector<std::unique_ptr<Rule>>;

/// A row of rules.def.
struct RuleKind
{
    QString name;
    /// One rule for each metric the row watches.
    Rules (*make)(const RuleSettings &settings);
};

QList<RuleKind> ruleKinds();

#define RULE(word, name) Rules name##Rules(const RuleSettings &settings);
#include "canary/rules/rules.def"
#undef RULE
