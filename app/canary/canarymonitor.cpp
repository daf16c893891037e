// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/canarymonitor.h"

#include "canary/sourcelane.h"
#include "canary/tickmerge.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using std::chrono::milliseconds;

class CanaryMonitor::Private
{
public:
    struct Lane
    {
        /// Whether a question of its own was due since the last one; counts it as asked.
        bool isDue(milliseconds elapsed)
        {
            const qint64 now = elapsed / every;
            return std::exchange(due, now) < now;
        }

        std::unique_ptr<SourceLane> lane;
        /// Asked for the tick under way.
        bool asked = false;
        /// Of the tick under way.
        QList<SourceSample> samples;
        /// What came after its tick was closed; its counts go into the next.
        std::optional<SourceSample> late;
        /// The first answer only sets the mark that the source counts from.
        bool marked = false;
        /// Of a source that is asked at an interval of its own; 0: once a tick.
        milliseconds every {0};
        /// It counts requests.
        bool counts = true;
        /// How many of its questions were due since the start.
        qint64 due = 0;
        /// The next one, where it is not due at the end of a tick.
        std::unique_ptr<QTimer> next;
        /// What it was asked last counted as missing already.
        bool overdue = false;
    };

    milliseconds elapsed() const { return clock->sinceBoot() - start; }
    static bool askPaced(Lane &lane, milliseconds elapsed);

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
    /// All traffic is on the new release.
    bool full = false;
    /// What the last health check said.
    HealthAnswer health = HealthAnswer::Missing;
    /// The end of the tick that waits for answers, in ticks from the start; 0: none does.
    qint64 open = 0;
    qint64 last = 0;
};

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
    : CanaryMonitor(SourceSettings {.plan = plan, .targets = targets, .vantageHost = {}},
                    std::move(clock), since, parent)
{
}

CanaryMonitor::CanaryMonitor(SourceSettings settings, std::shared_ptr<const Clock> clock,
                             const QDateTime &since, QObject *parent)
    : CanaryMonitor(std::vector<std::unique_ptr<Source>>(), settings.plan.tick, clock, since,
                    parent)
{
    const milliseconds tick = settings.plan.tick;
    settings.timeout = questionTimeout(tick, clock->speed());
    settings.healthTimeout =
        questionTimeout(std::min(tick, settings.plan.healthEvery), clock->speed());
    auto sources = makeSources(settings);
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
        const milliseconds every = source->every();
        const bool counts = source->counts();
        d->lanes.push_back({.lane = std::make_unique<SourceLane>(std::move(source))});
        d->lanes.back().counts = counts;
        const std::size_t index = d->lanes.size() - 1;
        if (every.count() > 0)
            pace(index, every);
        connect(d->lanes.back().lane.get(), &SourceLane::answered, this,
                [this, index](const SourceSample &sample) { take(index, sample); });
        if (d->full)
            d->lanes.back().lane->watchFull();
        d->lanes.back().lane->ask();
    }
    d->sources.clear();
    waitForEdge();
}

void CanaryMonitor::watchFull()
{
    if (std::exchange(d->full, true))
        return;
    for (const Private::Lane &lane : d->lanes)
        lane.lane->watchFull();
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

/// Of the tick's length the monitor knows what is asked at its end; in between the lane's own timer
/// asks.
void CanaryMonitor::pace(std::size_t index, milliseconds every)
{
    Private::Lane &lane = d->lanes[index];
    lane.every = every;
    lane.due = d->elapsed() / every;
    lane.next = std::make_unique<QTimer>();
    lane.next->setTimerType(Qt::PreciseTimer);
    lane.next->setSingleShot(true);
    connect(lane.next.get(), &QTimer::timeout, this, [this, index] {
        d->askPaced(d->lanes[index], d->elapsed());
        waitForQuestion(index);
    });
    waitForQuestion(index);
}

/// Whether a question was due and is asked. One that is due while the one before hangs has no
/// answer either.
bool CanaryMonitor::Private::askPaced(Lane &lane, milliseconds elapsed)
{
    if (!lane.isDue(elapsed))
        return false;
    if (lane.lane->isBusy()) {
        lane.samples.append(unansweredQuestion());
        return false;
    }
    lane.lane->ask();
    return true;
}

void CanaryMonitor::waitForQuestion(std::size_t index)
{
    const Private::Lane &lane = d->lanes[index];
    const milliseconds next = (lane.due + 1) * lane.every;
    if ((next % d->tick).count() == 0)
        return;
    const double real = double((next - d->elapsed()).count()) / d->clock->speed();
    lane.next->start(milliseconds(std::max<qint64>(0, qint64(real)) + 1));
}

void CanaryMonitor::reachEdge()
{
    closeTick();
    const milliseconds elapsed = d->elapsed();
    const qint64 now = elapsed / d->tick;
    if (d->running && now > d->last) {
        d->open = now;
        d->last = now;
        for (std::size_t i = 0; i < d->lanes.size(); ++i)
            askForTick(i, elapsed);
        if (std::ranges::none_of(d->lanes, &Private::Lane::asked))
            closeTick();
    }
    if (d->running)
        waitForEdge();
}

void CanaryMonitor::askForTick(std::size_t index, milliseconds elapsed)
{
    Private::Lane &lane = d->lanes[index];
    if (lane.every.count() > 0) {
        lane.asked = d->askPaced(lane, elapsed);
        waitForQuestion(index);
        return;
    }
    lane.asked = !lane.lane->isBusy();
    if (lane.asked)
        lane.lane->ask();
}

void CanaryMonitor::take(std::size_t index, const SourceSample &sample)
{
    Private::Lane &lane = d->lanes[index];
    const bool marked = std::exchange(lane.marked, true);
    if (!marked || std::exchange(lane.overdue, false))
        return;
    const bool forTick = std::exchange(lane.asked, false);
    if (!forTick && lane.every.count() == 0) {
        lane.late = sample;
        return;
    }
    lane.samples.append(sample);
    if (const auto late = std::exchange(lane.late, {})) {
        addCounts(lane.samples.last().canary, late->canary);
        addCounts(lane.samples.last().baseline, late->baseline);
    }
    if (forTick && std::ranges::none_of(d->lanes, &Private::Lane::asked))
        closeTick();
}

void CanaryMonitor::closeTick()
{
    if (d->open == 0)
        return;
    const qint64 t = std::chrono::duration_cast<std::chrono::seconds>(d->open * d->tick).count();
    d->open = 0;
    std::vector<HeardSource> heard;
    for (Private::Lane &lane : d->lanes) {
        const bool paced = lane.every.count() > 0;
        if (std::exchange(lane.asked, false) && paced) {
            lane.overdue = true;
            lane.samples.append(unansweredQuestion());
        }
        heard.push_back({paced, lane.counts, std::exchange(lane.samples, {})});
        if (paced && !heard.back().samples.isEmpty())
            d->health = heard.back().samples.constLast().health.value_or(HealthAnswer::Missing);
    }
    Tick tick = tickOf(heard, t, d->health);
    if (!d->fault.isEmpty()) {
        tick.trouble = d->fault;
        tick.silence = MetricState::ConfigError;
    }
    emit ticked(tick);
}
