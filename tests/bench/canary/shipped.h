// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/contestants.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>

/// Shipped rules that together demand a rollback when one does.
class Shipped : public Contestant
{
public:
    using Make = Rules (*)(const RuleSettings &settings);

    Shipped(const RuleSettings &settings, std::initializer_list<Make> makes)
    {
        for (const Make make : makes)
            std::ranges::move(make(settings), std::back_inserter(m_rules));
    }
    bool feed(const TimedTick &tick) override
    {
        bool demands = false;
        for (const auto &rule : m_rules) {
            rule->feed(tick);
            demands = demands || rule->demandsRollback();
        }
        return demands;
    }

private:
    Rules m_rules;
};
