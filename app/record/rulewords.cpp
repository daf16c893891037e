// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/rulewords.h"

#include "record/telling.h"

using namespace Qt::StringLiterals;

static QString metricWords(const QString &metric)
{
    if (metric == "errorRate"_L1)
        return Telling::tr("Error rate");
    if (metric == "latency"_L1)
        return Telling::tr("Latency");
    if (metric == "health"_L1)
        return Telling::tr("Health");
    return metric;
}

QString RuleWords::title(const RuleResult &result)
{
    const QString &rule = result.rule;
    // The limits are called by what they are limits of.
    if (rule == "sustained"_L1 || rule == "consecutive"_L1 || rule == "further"_L1)
        return metricWords(result.metric);
    if (rule == "sequential"_L1)
        return Telling::tr("Early warning");
    if (rule == "persistent"_L1)
        return Telling::tr("Early warning, the quicker one");
    if (rule == "proof"_L1 || rule == "strict-proof"_L1)
        return Telling::tr("Enough proof");
    if (rule == "mann-whitney"_L1)
        return Telling::tr("Comparison with the baseline");
    return u"%1: %2"_s.arg(rule, metricWords(result.metric));
}

QString RuleWords::state(MetricState state)
{
    switch (state) {
    case MetricState::Ok: return Telling::tr("ok");
    case MetricState::Pending: return Telling::tr("pending");
    case MetricState::Fired: return Telling::tr("fired");
    case MetricState::Inconclusive: return Telling::tr("inconclusive");
    case MetricState::NoData: return Telling::tr("no data");
    case MetricState::NoTraffic: return Telling::tr("no traffic");
    case MetricState::Insufficient: return Telling::tr("not enough yet");
    case MetricState::Stale: return Telling::tr("stale");
    case MetricState::ConfigError: return Telling::tr("set up wrongly");
    case MetricState::SourceDown: return Telling::tr("no source");
    }
    return metricStateName(state);
}
