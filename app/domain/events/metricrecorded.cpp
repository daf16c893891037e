// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/events/metricrecorded.h"

using namespace Qt::StringLiterals;

static std::optional<ArmRecord> armRecord(const std::optional<ArmTick> &arm)
{
    if (!arm)
        return {};
    return ArmRecord {arm->n, arm->errors, arm->slow};
}

static std::optional<ArmTick> armTick(const std::optional<ArmRecord> &arm)
{
    if (!arm)
        return {};
    return ArmTick {arm->n, arm->errors, arm->slow};
}

QList<ArmRecord> toRecords(const QList<ArmTick> &history)
{
    QList<ArmRecord> records;
    for (const ArmTick &arm : history)
        records.append({arm.n, arm.errors, arm.slow});
    return records;
}

QList<ArmTick> fromRecords(const QList<ArmRecord> &history)
{
    QList<ArmTick> ticks;
    for (const ArmRecord &arm : history)
        ticks.append({arm.n, arm.errors, arm.slow});
    return ticks;
}

TickRecord toRecord(const Tick &tick)
{
    TickRecord record {tick.t,
                       armRecord(tick.canary),
                       armRecord(tick.baseline),
                       healthName(tick.health),
                       tick.latency,
                       tick.trouble,
                       {}};
    for (const MetricReading &metric : tick.metrics) {
        if (!record.metrics)
            record.metrics.emplace();
        record.metrics->append({metric});
    }
    for (const LatencyQuantile &quantile : tick.quantiles) {
        if (!record.quantiles)
            record.quantiles.emplace();
        record.quantiles->append({quantile});
    }
    if (tick.silence)
        record.silence = metricStateName(*tick.silence);
    if (tick.checks) {
        record.checks.emplace();
        for (const HealthCheck &check : *tick.checks) {
            record.checks->append(
                {healthName(check.answer), check.seconds,
                 check.there ? std::optional(healthName(*check.there)) : std::nullopt});
        }
    }
    return record;
}

Tick fromRecord(const TickRecord &record)
{
    Tick tick {record.t,
               armTick(record.canary),
               armTick(record.baseline),
               healthFromName(record.health),
               record.latency,
               record.trouble,
               {}};
    const QList<ReadingRecord> metrics = record.metrics.value_or(QList<ReadingRecord>());
    for (const ReadingRecord &metric : metrics)
        tick.metrics.append(metric.reading);
    const QList<QuantileRecord> quantiles = record.quantiles.value_or(QList<QuantileRecord>());
    for (const QuantileRecord &quantile : quantiles)
        tick.quantiles.append(quantile.quantile);
    if (record.silence)
        tick.silence = metricStateFromName(*record.silence);
    if (record.checks) {
        tick.checks.emplace();
        for (const HealthRecord &check : *record.checks) {
            tick.checks->append(
                {healthFromName(check.answer), check.seconds,
                 check.there ? std::optional(healthFromName(*check.there)) : std::nullopt});
        }
    }
    return tick;
}

QString healthName(HealthAnswer health)
{
    switch (health) {
    case HealthAnswer::Ok: return u"ok"_s;
    case HealthAnswer::Fail: return u"fail"_s;
    case HealthAnswer::Missing: return u"missing"_s;
    }
    return u"missing"_s;
}

HealthAnswer healthFromName(const QString &name)
{
    if (name == "ok"_L1)
        return HealthAnswer::Ok;
    return name == "fail"_L1 ? HealthAnswer::Fail : HealthAnswer::Missing;
}
