// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/canaryarming.h"
#include "support/canarylaunch.h"
#include "support/recordedticks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace RecordedTicks;

static const QByteArray validation = R"(
### Phase 2: Validation (T+1m)

1. **Look at the dashboards**
2. **Ask support**
)";

/// How long the triggers stay armed on all traffic.
class TestCanaryArming : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_world.close(); }
    void disarmsWhenThePhaseAfterPromotionIsClosed();
    void staysArmedUntilThen();
    void rollbackThatWaitsKeepsThemArmed();
    void personMayStillRollBack();
    void nextConsoleStaysDisarmed();
    void phaseThatWasClosedWhileNobodyWatchedDisarms();
    void nothingAfterPromotionLeavesThemArmed();

private:
    /// A canary on all traffic, measured as `stretches` say, a hundred times as fast.
    void promote(const QList<Stretch> &stretches);
    /// On all traffic, while no console watches.
    void promoteUnwatched();
    void tell(const PersonId &who, const Event &event);
    void settle(qsizetype step);
    const CanaryStatus &canary() const { return m_world.canary(); }
    GateContext gate() const
    {
        const Launch &launch = *m_world.launch;
        return {*launch.runbook(), *launch.plan(), launch.state(), launch.clock().now()};
    }

    CanaryLaunch m_world;
};

void TestCanaryArming::tell(const PersonId &who, const Event &event)
{
    QCOMPARE(m_world.tell(who, event), QString());
}

void TestCanaryArming::promote(const QList<Stretch> &stretches)
{
    QCOMPARE(m_world.open({.source = CanaryLaunch::recorded,
                           .healthyFor = "60s",
                           .phases = validation,
                           .speed = 100}),
             QString());
    QVERIFY(m_world.write(u"ticks.jsonl"_s, lines(stretches)));
    m_world.takeUp();
    QCOMPARE(m_world.deploy(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(canary().isPromoted(), 60'000);
    QVERIFY(m_world.watch->isWatching());
}

void TestCanaryArming::promoteUnwatched()
{
    QCOMPARE(m_world.open({.phases = validation, .speed = 100}), QString());
    QCOMPARE(m_world.deploy(), QString());
    tell(PersonId(u"console"_s), CanaryEnded {u"promoted"_s, u"all is well"_s});
}

/// The step of the validation with that number, from 0, is done by hand as soon as its phase is
/// open.
void TestCanaryArming::settle(qsizetype step)
{
    const Phase &phase = m_world.launch->runbook()->phases.at(1);
    QTRY_VERIFY_WITH_TIMEOUT(blockersOf(gate(), phase.id).isEmpty(), 60'000);
    tell(m_world.actor,
         StepDecided {.step = phase.sections.first().steps.at(step).id, .decision = u"done"_s});
}

void TestCanaryArming::disarmsWhenThePhaseAfterPromotionIsClosed()
{
    promote({{5'000, well}});
    settle(0);
    QVERIFY(m_world.watch->isWatching());
    QVERIFY(!canary().disarmed);
    settle(1);
    QTRY_VERIFY_WITH_TIMEOUT(canary().disarmed, 60'000);
    QCOMPARE(canary().disarmed->phase, m_world.launch->runbook()->phases.at(1).id);
    QCOMPARE(canary().disarmed->reason,
             u"%1 is closed"_s.arg(m_world.launch->runbook()->phases.at(1).title));
    QVERIFY(!m_world.watch->isWatching());
    QCOMPARE(m_world.count("canary.disarmed"), 1);
    // What was measured before is in the ledger and stays on the page.
    QTRY_COMPARE_WITH_TIMEOUT(canary().ticks.size(), m_world.watch->ticks().size(), 60'000);
}

void TestCanaryArming::staysArmedUntilThen()
{
    promote({{40, well}, {2'000, failing}});
    settle(0);
    QTRY_COMPARE_WITH_TIMEOUT(canary().ended->outcome, u"rolledBack"_s, 60'000);
    QCOMPARE(m_world.log(), "promoted\nback\n");
}

void TestCanaryArming::rollbackThatWaitsKeepsThemArmed()
{
    promote({{40, well}, {5'000, failing}});
    m_world.watch->grace().setLength(std::chrono::hours(1));
    QTRY_COMPARE_WITH_TIMEOUT(m_world.watch->grace().deed(), std::optional(Grace::Deed::Rollback),
                              60'000);
    settle(0);
    settle(1);
    QVERIFY(m_world.watch->isWatching());
    QCOMPARE(m_world.count("canary.disarmed"), 0);
    // A person has stopped it: nothing waits any more.
    m_world.watch->abort(m_world.actor);
    QTRY_VERIFY_WITH_TIMEOUT(canary().disarmed, 60'000);
    QVERIFY(!canary().rollback);
}

void TestCanaryArming::personMayStillRollBack()
{
    promote({{5'000, well}});
    settle(0);
    settle(1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_world.watch->isWatching(), 60'000);
    m_world.watch->rollBack(m_world.actor, u"by hand"_s);
    QTRY_COMPARE_WITH_TIMEOUT(canary().ended->outcome, u"rolledBack"_s, 60'000);
    QCOMPARE(m_world.log(), "promoted\nback\n");
}

void TestCanaryArming::nextConsoleStaysDisarmed()
{
    promote({{5'000, well}});
    settle(0);
    settle(1);
    QTRY_VERIFY_WITH_TIMEOUT(canary().disarmed, 60'000);
    m_world.launch->drain();
    const qsizetype ticks = canary().ticks.size();
    m_world.takeUp();
    QVERIFY(!m_world.watch->isWatching());
    QCOMPARE(m_world.watch->ticks().size(), ticks);
    m_world.launch->drain();
    QCOMPARE(m_world.count("canary.disarmed"), 1);
}

void TestCanaryArming::phaseThatWasClosedWhileNobodyWatchedDisarms()
{
    promoteUnwatched();
    settle(0);
    settle(1);
    m_world.takeUp();
    QTRY_VERIFY_WITH_TIMEOUT(canary().disarmed, 60'000);
    QVERIFY(!m_world.watch->isWatching());
}

void TestCanaryArming::nothingAfterPromotionLeavesThemArmed()
{
    QCOMPARE(m_world.open({.phases = "\n### Phase 2: Words (T+1m)\n\nNothing to do.\n"}),
             QString());
    QCOMPARE(m_world.deploy(), QString());
    tell(PersonId(u"console"_s), CanaryEnded {u"promoted"_s, {}});
    QVERIFY(!CanaryArming::lastPhase(gate()));
    QVERIFY(!CanaryArming::isThrough(gate()));
}

QTEST_GUILESS_MAIN(TestCanaryArming)
#include "tst_canaryarming.moc"
