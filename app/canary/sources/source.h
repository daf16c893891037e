// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

/// Asks one place. `sample` blocks; called again and again on one thread of its own, and never by
/// two at once.
class Source
{
public:
    virtual ~Source() = default;

    /// Ends soon after a stop. The first sample only sets the mark that the next ones count from.
    virtual SourceSample sample(std::stop_token stop) = 0;
};

struct SourceSettings
{
    CanaryPlan plan;
    QHash<QString, QJsonObject> targets;
    /// Of the machine's time, for one question.
    std::chrono::milliseconds timeout {5'000};
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
