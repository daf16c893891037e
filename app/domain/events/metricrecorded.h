// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/metric.h"

/// A further metric's value as it is kept.
struct ReadingRecord
{
    MetricReading reading;

    void fields(this auto &&self, auto &&v)
    {
        v("name", self.reading.name);
        v("value", self.reading.value);
    }
    friend bool operator==(const ReadingRecord &, const ReadingRecord &) = default;
};

/// Counts of one arm in one tick as they are kept.
struct ArmRecord
{
    qint64 n = 0;
    qint64 errors = 0;
    /// Absent where the source does not tell how long requests took.
    std::optional<qint64> slow;

    void fields(this auto &&self, auto &&v)
    {
        v("n", self.n);
        v("errors", self.errors);
        v("slow", self.slow);
    }
    friend bool operator==(const ArmRecord &, const ArmRecord &) = default;
};

/// A quantile of the latency as it is kept.
struct QuantileRecord
{
    LatencyQuantile quantile;

    void fields(this auto &&self, auto &&v)
    {
        v("share", self.quantile.share);
        v("seconds", self.quantile.seconds);
    }
    friend bool operator==(const QuantileRecord &, const QuantileRecord &) = default;
};

/// A health check as it is kept; its answer is a word of `healthName`.
struct HealthRecord
{
    QString answer;
    std::optional<double> seconds;
    /// What the second vantage said; absent where there is none.
    std::optional<QString> there;

    void fields(this auto &&self, auto &&v)
    {
        v("answer", self.answer);
        v("seconds", self.seconds);
        v("there", self.there);
    }
    friend bool operator==(const HealthRecord &, const HealthRecord &) = default;
};

/// One tick as it is kept: absent arms left out.
struct TickRecord
{
    qint64 t = 0;
    std::optional<ArmRecord> canary;
    std::optional<ArmRecord> baseline;
    QString health;
    std::optional<double> latency;
    QString trouble;
    /// Absent where the plan names no further metrics.
    std::optional<QList<ReadingRecord>> metrics;
    /// Absent where the source tells no histogram.
    std::optional<QList<QuantileRecord>> quantiles;
    /// A word of `metricStateName`; absent where the canary was counted.
    std::optional<QString> silence;
    /// Absent where `health` is the tick's one check.
    std::optional<QList<HealthRecord>> checks;

    void fields(this auto &&self, auto &&v)
    {
        v("t", self.t);
        v("canary", self.canary);
        v("baseline", self.baseline);
        v("health", self.health);
        v("latency", self.latency);
        v("trouble", self.trouble);
        v("metrics", self.metrics);
        v("quantiles", self.quantiles);
        v("silence", self.silence);
        v("checks", self.checks);
    }
    friend bool operator==(const TickRecord &, const TickRecord &) = default;
};

QList<ArmRecord> toRecords(const QList<ArmTick> &history);
QList<ArmTick> fromRecords(const QList<ArmRecord> &history);
TickRecord toRecord(const Tick &tick);
Tick fromRecord(const TickRecord &record);
QString healthName(HealthAnswer health);
HealthAnswer healthFromName(const QString &name);

/// The ticks since the entry before; one a minute, and one with every decision.
struct MetricRecorded
{
    static constexpr char kind[] = "metric";

    QList<TickRecord> ticks;
    /// How the baseline fared before the canary took traffic; only with its first ticks, and only
    /// where the source keeps a past.
    std::optional<QList<ArmRecord>> history;

    void fields(this auto &&self, auto &&v)
    {
        v("ticks", self.ticks);
        v("history", self.history);
    }
    friend bool operator==(const MetricRecorded &, const MetricRecorded &) = default;
};
