// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/metric.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

static constexpr std::array<std::pair<MetricState, QLatin1StringView>, 10> metricStates {{
    {MetricState::Ok, "ok"_L1},
    {MetricState::Pending, "pending"_L1},
    {MetricState::Fired, "fired"_L1},
    {MetricState::Inconclusive, "inconclusive"_L1},
    {MetricState::NoData, "noData"_L1},
    {MetricState::NoTraffic, "noTraffic"_L1},
    {MetricState::Insufficient, "insufficient"_L1},
    {MetricState::Stale, "stale"_L1},
    {MetricState::ConfigError, "configError"_L1},
    {MetricState::SourceDown, "sourceDown"_L1},
}};

QString metricStateName(MetricState state)
{
    return metricStates.at(size_t(state)).second;
}

MetricState metricStateFromName(const QString &name)
{
    for (const auto &[state, word] : metricStates) {
        if (word == name)
            return state;
    }
    return MetricState::NoData;
}

QString canaryDecisionName(CanaryDecision decision)
{
    switch (decision) {
    case CanaryDecision::Hold: return u"hold"_s;
    case CanaryDecision::Promote: return u"promote"_s;
    case CanaryDecision::Rollback: return u"rollback"_s;
    }
    return u"hold"_s;
}

CanaryDecision canaryDecisionFromName(const QString &name)
{
    if (name == "promote"_L1)
        return CanaryDecision::Promote;
    return name == "rollback"_L1 ? CanaryDecision::Rollback : CanaryDecision::Hold;
}

HealthAnswer worstOf(const QList<HealthCheck> &checks)
{
    for (const HealthAnswer bad : {HealthAnswer::Fail, HealthAnswer::Missing}) {
        if (std::ranges::contains(checks, bad, &HealthCheck::answer))
            return bad;
    }
    return HealthAnswer::Ok;
}

std::optional<double> slowestOf(const QList<HealthCheck> &checks)
{
    std::optional<double> slowest;
    for (const HealthCheck &check : checks)
        slowest = std::max(slowest, check.seconds);
    return slowest;
}

QList<HealthCheck> checksOf(const Tick &tick)
{
    return tick.checks.value_or(QList<HealthCheck> {{tick.health, std::nullopt}});
}
