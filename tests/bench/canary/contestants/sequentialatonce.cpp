// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/contestants.h"

/// The early warning as the reference has it: rolls back where it fires, and a shared outage does
/// not hold it.
class SequentialAtOnce : public Contestant
{
public:
    explicit SequentialAtOnce(RuleSettings settings)
    {
        settings.plan.sharedOutage = QStringLiteral("rollback");
        m_rules = sequentialRules(settings);
    }
    bool feed(const TimedTick &tick) override
    {
        m_rules.front()->feed(tick);
        const auto evidence = m_rules.front()->evidence();
        return evidence && evidence->value >= evidence->needed;
    }

private:
    Rules m_rules;
};

std::unique_ptr<Contestant> sequentialAtOnceContestant(const RuleSettings &settings)
{
    return std::make_unique<SequentialAtOnce>(settings);
}
