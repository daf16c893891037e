// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/canarymonitor.h"

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
                                                       std::atomic<bool> *down = nullptr)
{
    auto counts = std::make_unique<FakeSource>();
    counts->hang = hang;
    counts->down = down;
    auto health = std::make_unique<FakeSource>();
    health->health = true;
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
    void hangingSourceIsAbsentAndHoldsNobody();
    void sourceThatComesBackCountsAgain();
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
