// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/alertrouting.h"
#include "checks/prometheus.h"

/// Where alerts of one rule lead, one for each series it watches.
struct RuleRoutes
{
    QStringList receivers;
    /// Those that tell nobody, where an alert goes to no other.
    QStringList nobody;
};

/// Where the alerts of a Prometheus lead, by the labels they will have and by its Alertmanager's
/// own configuration. What relabelling on the way does to labels is not seen.
class RuleRouting
{
public:
    /// Blocks; what Alertmanager answers is added to the evidence, and the vantage stays.
    static Result<RuleRouting> ask(const QUrl &prometheus, const QUrl &manager,
                                   const CheckContext &context, Observation &sighting);

    /// `rule`: as Prometheus lists it. `series`: labels of what it watches, as JSON; without any
    /// the rule's own labels decide. An Error: a route cannot be read.
    Result<RuleRoutes> routesOf(const QJsonObject &rule, const QStringList &series) const;

private:
    explicit RuleRouting(AlertRouting routing)
        : m_routing(std::move(routing))
    {
    }

    AlertRouting m_routing;
    /// What Prometheus adds to every alert.
    AlertRouting::Labels m_external;
};
