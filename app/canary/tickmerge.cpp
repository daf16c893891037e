// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/tickmerge.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

/// What a source that counts and has no counts says of the canary; absent where it is a recording,
/// which does not know.
static std::optional<MetricState> silenceOf(const SourceSample &sample)
{
    switch (sample.state) {
    case MetricState::NoData:
    case MetricState::Stale:
    case MetricState::ConfigError:
    case MetricState::SourceDown: return sample.health ? std::nullopt : std::optional(sample.state);
    default: return {};
    }
}

static void merge(const SourceSample &sample, Tick &tick, QStringList &troubles)
{
    if (sample.canary)
        tick.canary = sample.canary;
    if (sample.baseline)
        tick.baseline = sample.baseline;
    if (sample.latency) {
        tick.latency = sample.latency;
        tick.quantiles = sample.quantiles;
    }
    tick.metrics.append(sample.metrics);
    if (sample.health)
        tick.health = *sample.health;
    if (!sample.trouble.isEmpty())
        troubles.append(sample.trouble);
}

static QString noAnswerWords()
{
    return QCoreApplication::translate("canary", "no answer within the tick");
}

SourceSample unansweredQuestion()
{
    SourceSample sample;
    sample.state = MetricState::SourceDown;
    sample.health = HealthAnswer::Missing;
    sample.trouble = noAnswerWords();
    return sample;
}

Tick tickOf(const std::vector<HeardSource> &sources, qint64 t, HealthAnswer health)
{
    Tick tick;
    tick.t = t;
    QStringList troubles;
    for (const HeardSource &heard : sources) {
        if (heard.samples.isEmpty() && !heard.paced) {
            if (heard.counts && !tick.silence)
                tick.silence = MetricState::SourceDown;
            troubles.append(noAnswerWords());
        }
        for (const SourceSample &sample : heard.samples) {
            if (heard.counts && !tick.silence)
                tick.silence = silenceOf(sample);
            merge(sample, tick, troubles);
        }
        if (!heard.paced)
            continue;
        tick.checks.emplace();
        for (const SourceSample &sample : heard.samples) {
            tick.checks->append({sample.health.value_or(HealthAnswer::Missing),
                                 sample.healthSeconds, sample.there});
        }
        tick.health = tick.checks->isEmpty() ? health : worstOf(*tick.checks);
    }
    if (tick.canary)
        tick.silence.reset();
    troubles.removeDuplicates();
    tick.trouble = troubles.join("; "_L1);
    return tick;
}
