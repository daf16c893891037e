// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/host.h"
#include "domain/metric.h"
#include "domain/plan.h"
#include "domain/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

/// What a source said of the time since its sample before.
struct SourceSample
{
    MetricState state = MetricState::NoData;
    std::optional<ArmTick> canary;
    std::optional<ArmTick> baseline;
    std::optional<HealthAnswer> health;
    /// The canary's latency quantile in seconds.
    std::optional<double> latency;
    /// Why something is absent, in words; empty otherwise.
    QString trouble;
    /// Of the plan's further metrics, those that were answered.
    QList<MetricReading> metrics;
    /// Further quantiles of the canary's latency.
    QList<LatencyQuantile> quantiles;
    /// Until the health check's answer was there, of the machine's time.
    std::optional<double> healthSeconds;
    /// What the second vantage said of the canary's health; absent where there is none.
    std::optional<HealthAnswer> there;
    /// Everything is there to be counted; only the mark to count from had to be set.
    bool onlyMarked = false;
    /// A series counts for both arms; nothing is counted then.
    bool mixed = false;

    /// Takes back what was counted: the arms cannot be told apart, for that reason.
    void refuseMixed(const QString &why)
    {
        mixed = true;
        state = MetricState::ConfigError;
        trouble = why;
        canary.reset();
        baseline.reset();
        latency.reset();
        quantiles.clear();
        onlyMarked = false;
    }
    /// Between the scrapes of who scrapes for us; 0: unknown, or nobody does.
    std::chrono::milliseconds scrapedEvery {0};
};

/// Asks one place. `sample` blocks; called again and again on one thread of its own, and never by
/// two at once.
class Source
{
public:
    virtual ~Source() = default;

    /// Ends soon after a stop. The first sample only sets the mark that the next ones count from.
    virtual SourceSample sample(std::stop_token stop) = 0;
    /// The canary was promoted: from now on the samples' canary is the full deployment, and there
    /// is no baseline beside it. Blocks and is called as `sample` is.
    virtual void watchFull(std::stop_token /*stop*/) { }
    /// Whether it counts requests: only then its silence is silence about the canary.
    virtual bool counts() const { return true; }
    /// From one question to the next, of the launch's clock; 0: at the end of each tick.
    virtual std::chrono::milliseconds every() const { return {}; }
};

struct SourceSettings
{
    CanaryPlan plan;
    QHash<QString, QJsonObject> targets;
    /// The host that the plan's second vantage asks from; null: none does.
    std::shared_ptr<const Host> vantageHost;
    /// Of the machine's time, for one question.
    std::chrono::milliseconds timeout {5'000};
    /// For one health check.
    std::chrono::milliseconds healthTimeout {5'000};
    /// How far back the first question to a Prometheus server looks.
    std::chrono::seconds firstLook {90};
};

/// A row of sources.def. `make` gives null where the plan does not ask for such a source.
struct SourceKind
{
    QString name;
    Result<std::unique_ptr<Source>> (*make)(const SourceSettings &settings);
};

QList<SourceKind> sourceKinds();
/// All sources the plan asks for. An Error says what the plan lacks: somewhere to count requests,
/// somewhere to ask for health.
Result<std::vector<std::unique_ptr<Source>>> makeSources(const SourceSettings &settings);

#define SOURCE(name) Result<std::unique_ptr<Source>> name##Source(const SourceSettings &settings);
#include "canary/sources/sources.def"
#undef SOURCE
