// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/canarymonitor.h"

#include "canary/sourcelane.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class CanaryMonitor::Private
{
public:
    struct Lane
    {
        std::unique_ptr<SourceLane> lane;
        /// Asked for the tick under way.
        bool asked = false;
        std::optional<SourceSample> sample;
        /// What came after its tick was closed; its counts go into the next.
        std::optional<SourceSample> late;
        /// The first answer only sets the mark that the source counts from.
        bool marked = false;
    };

    milliseconds elapsed() const { return clock->sinceBoot() - start; }

    std::vector<std::unique_ptr<Source>> sources;
    std::vector<Lane> lanes;
    QString fault;
    milliseconds tick {10'000};
    std::shared_ptr<const Clock> clock;
    QDateTime since;
    /// Time since boot at which the canary took traffic.
    milliseconds start {0};
    QTimer edge;
    bool running = false;
    /// The end of the tick that waits for answers, in ticks from the start; 0: none does.
    qint64 open = 0;
    qint64 last = 0;
};

/// What a source without counts says of the canary; absent where it is not there to count it.
static std::optional<MetricState> silenceOf(const std::optional<SourceSample> &sample)
{
    if (!sample)
        return MetricState::SourceDown;
    switch (sample->state) {
    case MetricState::NoData:
    case MetricState::Stale:
    case MetricState::ConfigError:
    case MetricState::SourceDown:
        return sample->health ? std::nullopt : std::optional(sample->state);
    default: return {};
    }
}

static Tick merged(const std::vector<std::optional<SourceSample>> &samples, qint64 t)
{
    Tick tick;
    tick.t = t;
    QStringList troubles;
    for (const auto &sample : samples) {
        if (!tick.silence)
            tick.silence = silenceOf(sample);
        if (!sample) {
            troubles.append(QCoreApplication::translate("canary", "no answer within the tick"));
            continue;
        }
        if (sample->canary)
            tick.canary = sample->canary;
        if (sample->baseline)
            tick.baseline = sample->baseline;
        if (sample->latency) {
            tick.latency = sample->latency;
            tick.quantiles = sample->quantiles;
        }
        tick.metrics.append(sample->metrics);
        if (sample->health)
            tick.health = *sample->health;
        if (!sample->trouble.isEmpty())
            troubles.append(sample->trouble);
    }
    if (tick.canary)
        tick.silence.reset();
    troubles.removeDuplicates();
    tick.trouble = troubles.join("; "_L1);
    return tick;
}

static void addCounts(std::optional<ArmTick> &arm, const std::optional<ArmTick> &late)
{
    if (!arm || !late)
        return;
    *arm += *late;
}

static milliseconds questionTimeout(milliseconds tick, double speed)
{
    // A little less than a tick of the machine's time, so that a hanging server costs one tick, not
    // two.
    return std::clamp(milliseconds(qint64(double(tick.count()) * 0.8 / speed)), milliseconds(500),
                      milliseconds(10'000));
}

CanaryMonitor::CanaryMonitor(const CanaryPlan &plan, const QHash<QString, QJsonObject> &targets,
                             std::shared_ptr<const Clock> clock, const QDateTime &since,
                             QObject *parent)
    : CanaryMonitor({}, plan.tick, clock, since, parent)
{
    auto sources = makeSources({plan, targets, questionTimeout(plan.tick, clock->speed())});
    if (sources)
        d->sources = std::move(*sources);
    else
        d->fault = sources.error().text();
}

CanaryMonitor::CanaryMonitor(std::vector<std::unique_ptr<Source>> sources, milliseconds tick,
                             std::shared_ptr<const Clock> clock, const QDateTime &since,
                             QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->sources = std::move(sources);
    d->tick = std::max(tick, milliseconds(1000));
    d->clock = std::move(clock);
    d->since = since;
    d->edge.setTimerType(Qt::PreciseTimer);
    d->edge.setSingleShot(true);
    connect(&d->edge, &QTimer::timeout, this, &CanaryMonitor::reachEdge);
}

CanaryMonitor::~CanaryMonitor() = default;

void CanaryMonitor::start()
{
    if (d->running)
        return;
    d->running = true;
    const auto past = std::max<qint64>(0, d->since.msecsTo(d->clock->now()));
    d->start = d->clock->sinceBoot() - milliseconds(past);
    d->last = d->elapsed() / d->tick;
    for (auto &source : d->sources) {
        d->lanes.push_back({.lane = std::make_unique<SourceLane>(std::move(source))});
        const std::size_t index = d->lanes.size() - 1;
        connect(d->lanes.back().lane.get(), &SourceLane::answered, this,
                [this, index](const SourceSample &sample) { take(index, sample); });
        d->lanes.back().lane->ask();
    }
    d->sources.clear();
    waitForEdge();
}

void CanaryMonitor::stop()
{
    d->running = false;
    d->edge.stop();
    d->lanes.clear();
}

void CanaryMonitor::waitForEdge()
{
    const auto next = (d->elapsed() / d->tick + 1) * d->tick;
    const double real = double((next - d->elapsed()).count()) / d->clock->speed();
    d->edge.start(milliseconds(qint64(real) + 1));
}

void CanaryMonitor::reachEdge()
{
    closeTick();
    const qint64 now = d->elapsed() / d->tick;
    if (d->running && now > d->last) {
        d->open = now;
        d->last = now;
        for (Private::Lane &lane : d->lanes) {
            lane.sample.reset();
            lane.asked = !lane.lane->isBusy();
            if (lane.asked)
                lane.lane->ask();
        }
        if (std::ranges::none_of(d->lanes, &Private::Lane::asked))
            closeTick();
    }
    if (d->running)
        waitForEdge();
}

void CanaryMonitor::take(std::size_t index, const SourceSample &sample)
{
    Private::Lane &lane = d->lanes[index];
    const bool marked = std::exchange(lane.marked, true);
    if (!marked)
        return;
    if (!lane.asked) {
        lane.late = sample;
        return;
    }
    lane.asked = false;
    lane.sample = sample;
    if (const auto late = std::exchange(lane.late, {})) {
        addCounts(lane.sample->canary, late->canary);
        addCounts(lane.sample->baseline, late->baseline);
    }
    if (std::ranges::none_of(d->lanes, &Private::Lane::asked))
        closeTick();
}

void CanaryMonitor::closeTick()
{
    if (d->open == 0)
        return;
    const qint64 t = std::chrono::duration_cast<std::chrono::seconds>(d->open * d->tick).count();
    d->open = 0;
    std::vector<std::optional<SourceSample>> samples;
    for (Private::Lane &lane : d->lanes) {
        lane.asked = false;
        samples.push_back(std::exchange(lane.sample, {}));
    }
    Tick tick = merged(samples, t);
    if (!d->fault.isEmpty()) {
        tick.trouble = d->fault;
        tick.silence = MetricState::ConfigError;
    }
    emit ticked(tick);
}
