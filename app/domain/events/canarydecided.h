// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/metric.h"

inline QString toWord(MetricState state)
{
    return metricStateName(state);
}
inline void fromWord(const QString &word, MetricState &state)
{
    state = metricStateFromName(word);
}
inline QString toWord(CanaryDecision decision)
{
    return canaryDecisionName(decision);
}
inline void fromWord(const QString &word, CanaryDecision &decision)
{
    decision = canaryDecisionFromName(word);
}

/// What one rule said when a decision was taken.
struct RuleRecord
{
    RuleResult result;

    void fields(this auto &&self, auto &&v)
    {
        v("rule", self.result.rule);
        v("metric", self.result.metric);
        v("state", self.result.state);
        v("firedAt", self.result.firedAt);
        v("reason", self.result.reason);
    }
    friend bool operator==(const RuleRecord &, const RuleRecord &) = default;
};

/// The console's decision on the canary, in words, with what every rule said.
struct CanaryDecided
{
    static constexpr char kind[] = "canary.decided";

    CanaryDecision decision = CanaryDecision::Hold;
    /// Seconds since the canary took traffic.
    qint64 at = 0;
    QString reason;
    std::optional<qint64> provenHealthyAt;
    QList<RuleRecord> rules;
    /// Of a hold: people must look. Absent in records of before it was kept.
    std::optional<bool> shouts;
    /// What the words are said in, "de". Absent in records of before it was kept.
    std::optional<QString> language;

    bool asksPeople() const { return decision == CanaryDecision::Hold && shouts.value_or(false); }

    void fields(this auto &&self, auto &&v)
    {
        v("decision", self.decision);
        v("at", self.at);
        v("reason", self.reason);
        v("provenHealthyAt", self.provenHealthyAt);
        v("rules", self.rules);
        v("shouts", self.shouts);
        v("language", self.language);
    }
    friend bool operator==(const CanaryDecided &, const CanaryDecided &) = default;
};
