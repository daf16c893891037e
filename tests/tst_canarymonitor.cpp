// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/canarymonitor.h"
#include "canary/tickmerge.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Counts ten requests each time, or does as told.
class FakeSource : public Source
{
public:
    std::atomic<bool> *hang = nullptr;
    std::atomic<bool> *down = nullptr;
    bool health = false;
    bool counts() const override { return !health; }
    bool full = false;
    std::optional<HealthAnswer> there;
    std::chrono::milliseconds interval {0};

    std::chrono::milliseconds every() const override { return interval; }
    void watchFull(std::stop_token) override { full = true; }
    SourceSample sample(std::stop_token stop) override
    {
        while (hang && hang->load() && !stop.stop_requested())
            QThread::yieldCurrentThread();
        SourceSample sample;
        if (down && down->load()) {
            sample.trouble = u"connection refused"_s;
            return sample;
        }
        if (health) {
            sample.health = HealthAnswer::Ok;
            sample.healthSeconds = 0.25;
            sample.there = there;
        } else if (full) {
            sample.canary = ArmTick {100, 1, 0};
        } else {
            sample.canary = ArmTick {10, 0, 0};
            sample.baseline = ArmTick {90, 1, 0};
        }
        return sample;
    }
};

/// A minute of ticks passes in a fraction of a second.
static std::shared_ptr<const Clock> fastClock()
{
    return std::make_shared<ScaledClock>(100);
}

static std::vector<std::unique_ptr<Source>> twoSources(std::atomic<bool> *hang = nullptr,
                                                       std::atomic<bool> *down = nullptr,
                                                       std::chrono::milliseconds healthEvery = 0ms)
{
    auto counts = std::make_unique<FakeSource>();
    counts->hang = hang;
    counts->down = down;
    auto health = std::make_unique<FakeSource>();
    health->health = true;
    health->interval = healthEvery;
    std::vector<std::unique_ptr<Source>> sources;
    sources.push_back(std::move(counts));
    sources.push_back(std::move(health));
    return sources;
}

class CanaryMonitorTest : public QObject
{
    Q_OBJECT

private slots:
    void makesOneTickOfAllSources();
    void ticksStandOnTheLaunchsClock();
    void healthIsAskedAtItsOwnInterval_data();
    void healthIsAskedAtItsOwnInterval();
    void secondVantageStandsBesideEachCheck();
    void hangingHealthIsMissingEachTime();
    void hangingSourceIsAbsentAndHoldsNobody();
    void sourceThatComesBackCountsAgain();
    void fullDeploymentIsWatchedFromThenOn();
    void onlyWhoCountsIsSilentAboutTheCanary_data();
    void onlyWhoCountsIsSilentAboutTheCanary();
    void planThatCannotBeWatchedSaysWhy();
    void nothingComesAfterStop();
};

void CanaryMonitorTest::makesOneTickOfAllSources()
{
    const auto clock = fastClock();
    CanaryMonitor monitor(twoSources(), 10s, clock, clock->now());
    QSignalSpy ticks(&monitor, &CanaryMonitor::ticked);
    monitor.start();
    QTRY_VERIFY_WITH_TIMEOUT(ticks.size() >= 3, 20'000);
    const auto whole = [](const QVariantList &arguments) {
        const Tick tick = arguments.at(0).value<Tick>();
        return tick.canary == ArmTick {10, 0, 0} && tick.baseline == ArmTick {90, 1, 0}
        && tick.health == HealthAnswer::Ok && tick.trouble.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(ticks, whole), 20'000);
}

void CanaryMonitorTest::ticksStandOnTheLaunchsClock()
{
    const auto clock = fastClock();
    CanaryMonitor monitor(twoSources(), 10s, clock, clock->now().addSecs(-600));
    QSignalSpy ticks(&monitor, &CanaryMonitor::ticked);
    monitor.start();
    QTRY_VERIFY_WITH_TIMEOUT(ticks.size() >= 3, 20'000);
    qint64 last = 600;
    for (const QVariantList &arguments : std::as_const(ticks)) {
        const qint64 t = arguments.at(0).value<Tick>().t;
        QVERIFY(t > last);
        QCOMPARE(t % 10, 0);
        last = t;
    }
}

void CanaryMonitorTest::healthIsAskedAtItsOwnInterval_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("more often than ticks") << 4;
    QTest::newRow("as often") << 10;
    QTest::newRow("less often") << 35;
}

// As many checks as were due, none lost to a tick, and the last answer holds until the next.
void CanaryMonitorTest::healthIsAskedAtItsOwnInterval()
{
    QFETCH(const int, seconds);
    const auto clock = std::make_shared<ScaledClock>(50);
    CanaryMonitor monitor(twoSources(nullptr, nullptr, std::chrono::seconds(seconds)), 10s, clock,
                          clock->now());
    QList<Tick> ticks;
    connect(&monitor, &CanaryMonitor::ticked, this,
            [&ticks](const Tick &tick) { ticks.append(tick); });
    monitor.start();
    QTRY_VERIFY_WITH_TIMEOUT(ticks.size() >= 12, 60'000);
    qsizetype checks = 0;
    qsizetype without = 0;
    bool heard = false;
    for (const Tick &tick : std::as_const(ticks)) {
        QVERIFY(tick.checks);
        checks += tick.checks->size();
        without += tick.checks->isEmpty() ? 1 : 0;
        for (const HealthCheck &check : *tick.checks)
            QCOMPARE(check, (HealthCheck {HealthAnswer::Ok, 0.25}));
        heard = heard || !tick.checks->isEmpty();
        QCOMPARE(tick.health, heard ? HealthAnswer::Ok : HealthAnswer::Missing);
        QCOMPARE(tick.trouble, QString());
    }
    const qint64 due = ticks.constLast().t / seconds;
    // A busy machine may be late for one, and the last tick may hold one of the next.
    QVERIFY2(checks >= due / 2 && checks <= due + 1, qPrintable(QString::number(checks)));
    QCOMPARE(without > 0, seconds > 10);
}

void CanaryMonitorTest::secondVantageStandsBesideEachCheck()
{
    auto sources = twoSources(nullptr, nullptr, 10s);
    static_cast<FakeSource &>(*sources.at(1)).there = HealthAnswer::Fail;
    const auto clock = fastClock();
    CanaryMonitor monitor(std::move(sources), 10s, clock, clock->now());
    QList<HealthCheck> checks;
    connect(&monitor, &CanaryMonitor::ticked, this,
            [&checks](const Tick &tick) { checks += checksOf(tick); });
    monitor.start();
    const HealthCheck both {HealthAnswer::Ok, 0.25, HealthAnswer::Fail};
    QTRY_VERIFY_WITH_TIMEOUT(checks.contains(both), 20'000);
}

void CanaryMonitorTest::hangingHealthIsMissingEachTime()
{
    const auto clock = fastClock();
    std::atomic<bool> hang = true;
    auto sources = twoSources(nullptr, nullptr, 10s);
    static_cast<FakeSource &>(*sources.at(1)).hang = &hang;
    CanaryMonitor monitor(std::move(sources), 10s, clock, clock->now());
    QList<Tick> ticks;
    connect(&monitor, &CanaryMonitor::ticked, this,
            [&ticks](const Tick &tick) { ticks.append(tick); });
    monitor.start();
    QTRY_VERIFY_WITH_TIMEOUT(ticks.size() >= 4, 20'000);
    for (const Tick &tick : std::as_const(ticks)) {
        QCOMPARE(tick.checks, (QList<HealthCheck> {{HealthAnswer::Missing, std::nullopt}}));
        QVERIFY(tick.canary);
    }
    hang = false;
    QTRY_COMPARE_WITH_TIMEOUT(ticks.constLast().health, HealthAnswer::Ok, 20'000);
}

void CanaryMonitorTest::hangingSourceIsAbsentAndHoldsNobody()
{
    const auto clock = fastClock();
    std::atomic<bool> hang = true;
    CanaryMonitor monitor(twoSources(&hang), 10s, clock, clock->now());
    QSignalSpy ticks(&monitor, &CanaryMonitor::ticked);
    monitor.start();
    QTRY_VERIFY_WITH_TIMEOUT(ticks.size() >= 3, 20'000);
    for (const QVariantList &arguments : std::as_const(ticks)) {
        const Tick tick = arguments.at(0).value<Tick>();
        QVERIFY(!tick.canary);
        QCOMPARE(tick.silence, MetricState::SourceDown);
        QVERIFY(!tick.trouble.isEmpty());
    }
}

void CanaryMonitorTest::sourceThatComesBackCountsAgain()
{
    const auto clock = fastClock();
    std::atomic<bool> down = true;
    CanaryMonitor monitor(twoSources(nullptr, &down), 10s, clock, clock->now());
    Tick last;
    connect(&monitor, &CanaryMonitor::ticked, this, [&last](const Tick &tick) { last = tick; });
    monitor.start();
    QTRY_VERIFY_WITH_TIMEOUT(last.trouble.contains(u"connection refused"_s), 20'000);
    QVERIFY(!last.canary);
    down = false;
    QTRY_VERIFY_WITH_TIMEOUT(last.canary.has_value(), 20'000);
}

void CanaryMonitorTest::fullDeploymentIsWatchedFromThenOn()
{
    const auto clock = fastClock();
    CanaryMonitor monitor(twoSources(), 10s, clock, clock->now());
    Tick last;
    connect(&monitor, &CanaryMonitor::ticked, this, [&last](const Tick &tick) { last = tick; });
    monitor.start();
    QTRY_VERIFY_WITH_TIMEOUT(last.canary == ArmTick({10, 0, 0}), 20'000);
    monitor.watchFull();
    QTRY_VERIFY_WITH_TIMEOUT(last.canary == ArmTick({100, 1, 0}), 20'000);
    QVERIFY(!last.baseline);
    // A console that comes after the promotion begins so.
    CanaryMonitor next(twoSources(), 10s, clock, clock->now());
    QSignalSpy ticks(&next, &CanaryMonitor::ticked);
    next.watchFull();
    next.start();
    QTRY_VERIFY_WITH_TIMEOUT(!ticks.isEmpty(), 20'000);
    QCOMPARE(ticks.constFirst().at(0).value<Tick>().canary, (ArmTick {100, 1, 0}));
}

void CanaryMonitorTest::onlyWhoCountsIsSilentAboutTheCanary_data()
{
    QTest::addColumn<MetricState>("counts");
    QTest::addColumn<bool>("furtherHangs");
    QTest::newRow("answers, no canary") << MetricState::NoData << false;
    QTest::newRow("answers, nothing new") << MetricState::Stale << false;
    QTest::newRow("the further one hangs") << MetricState::Stale << true;
    QTest::newRow("down") << MetricState::SourceDown << false;
}

// A further metric whose query is wrong makes no blind console of one whose source answers.
void CanaryMonitorTest::onlyWhoCountsIsSilentAboutTheCanary()
{
    QFETCH(const MetricState, counts);
    QFETCH(const bool, furtherHangs);
    SourceSample wrong;
    wrong.state = MetricState::ConfigError;
    SourceSample silent;
    silent.state = counts;
    const std::vector<HeardSource> heard {
        {.counts = false,
         .samples = furtherHangs ? QList<SourceSample>() : QList<SourceSample> {wrong}},
        {.paced = true, .counts = false, .samples = {unansweredQuestion()}},
        {.samples = {silent}}};
    const Tick tick = tickOf(heard, 10, HealthAnswer::Ok);
    QCOMPARE(tick.silence, counts);
    QCOMPARE(tick.health, HealthAnswer::Missing);
}

void CanaryMonitorTest::planThatCannotBeWatchedSaysWhy()
{
    const auto clock = fastClock();
    CanaryMonitor monitor(CanaryPlan {}, {}, clock, clock->now());
    QSignalSpy ticks(&monitor, &CanaryMonitor::ticked);
    monitor.start();
    QTRY_VERIFY_WITH_TIMEOUT(!ticks.isEmpty(), 20'000);
    const Tick tick = ticks.constFirst().at(0).value<Tick>();
    QVERIFY(!tick.canary);
    QVERIFY(tick.trouble.startsWith(u"canary.source"_s));
}

void CanaryMonitorTest::nothingComesAfterStop()
{
    const auto clock = fastClock();
    CanaryMonitor monitor(twoSources(), 10s, clock, clock->now());
    QSignalSpy ticks(&monitor, &CanaryMonitor::ticked);
    monitor.start();
    QTRY_VERIFY_WITH_TIMEOUT(!ticks.isEmpty(), 20'000);
    monitor.stop();
    const qsizetype before = ticks.size();
    QVERIFY(!ticks.wait(400));
    QCOMPARE(ticks.size(), before);
}

QTEST_GUILESS_MAIN(CanaryMonitorTest)
#include "tst_canarymonitor.moc"
