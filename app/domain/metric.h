// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// Requests of one arm in one tick: exact counts, never rates.
struct ArmTick
{
    qint64 n = 0;
    qint64 errors = 0;
    /// Slower than the latency limit; absent where the source does not tell.
    std::optional<qint64> slow = 0;

    /// Of a later stretch.
    ArmTick &operator+=(const ArmTick &later)
    {
        n += later.n;
        errors += later.errors;
        slow = slow && later.slow ? std::optional(*slow + *later.slow) : std::nullopt;
        return *this;
    }
    friend bool operator==(const ArmTick &, const ArmTick &) = default;
};

/// A further metric of the plan: CPU, memory, failed logins.
struct MetricReading
{
    QString name;
    double value = 0;

    friend bool operator==(const MetricReading &, const MetricReading &) = default;
};

/// How many seconds that share (0..1) of the requests took at most.
struct LatencyQuantile
{
    double share = 0;
    double seconds = 0;

    friend bool operator==(const LatencyQuantile &, const LatencyQuantile &) = default;
};

enum class HealthAnswer { Ok, Fail, Missing };

/// One health check.
struct HealthCheck
{
    HealthAnswer answer = HealthAnswer::Missing;
    /// Until the whole answer was there, in seconds of the machine's time; absent without one.
    std::optional<double> seconds = {};
    /// What the plan's second vantage said at the same time; absent where there is none.
    std::optional<HealthAnswer> there = {};

    friend bool operator==(const HealthCheck &, const HealthCheck &) = default;
};

/// One that failed counts for all, then one without an answer.
HealthAnswer worstOf(const QList<HealthCheck> &checks);
/// Seconds that the slowest took; absent where none was answered.
std::optional<double> slowestOf(const QList<HealthCheck> &checks);

/// What a source can say, one word each; nothing but Ok counts as healthy.
enum class MetricState {
    Ok,
    Pending,
    Fired,
    Inconclusive,
    NoData,
    NoTraffic,
    Insufficient,
    Stale,
    ConfigError,
    SourceDown,
};

/// What the sources said of one stretch of time. An arm is absent where its source gave no answer.
struct Tick
{
    /// End of the tick, in seconds since the canary took traffic.
    qint64 t = 0;
    std::optional<ArmTick> canary;
    std::optional<ArmTick> baseline;
    /// The worst of the tick's checks; what the last one before said where none was due.
    HealthAnswer health = HealthAnswer::Missing;
    /// The latency quantile in seconds, for the chart only; absent without traffic.
    std::optional<double> latency;
    /// Why an arm is absent, in words; empty otherwise.
    QString trouble;
    /// Further metrics that were answered; a metric of the plan that is absent was not.
    QList<MetricReading> metrics;
    /// Beside `latency`, least share first, for the chart only; empty without a histogram.
    QList<LatencyQuantile> quantiles;
    /// Why the canary's counts are absent: NoData, Stale, ConfigError or SourceDown; nothing where
    /// they are there, or nobody knows.
    std::optional<MetricState> silence;
    /// In order, none where none was due; absent: `health` is the only one.
    std::optional<QList<HealthCheck>> checks;

    friend bool operator==(const Tick &, const Tick &) = default;
};

/// The checks of a tick, `health` as the only one where they are not listed.
QList<HealthCheck> checksOf(const Tick &tick);

struct RuleResult
{
    /// The row of `app/canary/rules/rules.def`: "sustained", "consecutive"…
    QString rule;
    /// "errorRate", "latency", "health"; a rule may watch several metrics.
    QString metric;
    MetricState state = MetricState::NoData;
    /// Seconds since the canary took traffic, of the first firing.
    std::optional<qint64> firedAt;
    /// One sentence with numbers.
    QString reason;

    friend bool operator==(const RuleResult &, const RuleResult &) = default;
};

enum class CanaryDecision { Hold, Promote, Rollback };

/// What all rules together say now.
struct CanaryVerdict
{
    CanaryDecision decision = CanaryDecision::Hold;
    /// Seconds since the canary took traffic.
    qint64 at = 0;
    QString reason;
    /// Of a hold: people must look, since nothing is heard or a limit is broken that rolls nothing
    /// back by itself.
    bool shouts = false;
    std::optional<qint64> provenHealthyAt;
    /// For how long nothing but health was measured, in seconds.
    qint64 healthyFor = 0;
    /// How many more error-free requests the proof needs; 0 when proven.
    qint64 requestsNeeded = 0;
    QList<RuleResult> rules;

    friend bool operator==(const CanaryVerdict &, const CanaryVerdict &) = default;
};

QString metricStateName(MetricState state);
MetricState metricStateFromName(const QString &name);
QString canaryDecisionName(CanaryDecision decision);
CanaryDecision canaryDecisionFromName(const QString &name);
