// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/localhost.h"
#include "support/canarylaunch.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What a console left half done about a canary, as the next console takes it up.
class TestCanaryResume : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void triggeredRollbackThatNeverStartedRunsOnce();
    void rollbackThatPassedIsOnlyRecorded();
    void rollbackThatRanWhileNobodyWatchedIsOnlyRecorded();
    void failedRollbackIsAPersonsToTryAgain();
    void deployedCanaryIsStarted();
    void commandOfAnotherConsoleIsNotRunBesideItself();

private:
    void tell(const Event &event);
    int runs() const { return int(m_world.log().count('\n')); }
    StepStarted rollbackStarted() const
    {
        return {.step = m_rollBack, .attempt = 1, .spool = m_world.spool()};
    }
    const CanaryStatus &canary() const { return m_world.canary(); }

    const ItemId m_rollBack {u"canary/roll-back"_s};
    CanaryLaunch m_world;
};

void TestCanaryResume::init()
{
    QCOMPARE(m_world.open({}), QString());
}

void TestCanaryResume::cleanup()
{
    m_world.close();
}

void TestCanaryResume::tell(const Event &event)
{
    QCOMPARE(m_world.tell(m_world.actor, event), QString());
}

void TestCanaryResume::triggeredRollbackThatNeverStartedRunsOnce()
{
    tell(CanaryLaunch::started());
    tell(RollbackTriggered {.trigger = u"manual"_s, .reason = u"trouble"_s});
    m_world.takeUp();
    QTRY_VERIFY_WITH_TIMEOUT(canary().ended, 60'000);
    QCOMPARE(canary().ended->outcome, u"rolledBack"_s);
    QCOMPARE(runs(), 1);
}

void TestCanaryResume::rollbackThatPassedIsOnlyRecorded()
{
    tell(CanaryLaunch::started());
    tell(RollbackTriggered {.trigger = u"manual"_s, .reason = u"trouble"_s});
    tell(rollbackStarted());
    tell(StepFinished {.step = m_rollBack, .attempt = 1, .outcome = u"passed"_s});
    m_world.takeUp();
    QTRY_VERIFY_WITH_TIMEOUT(canary().ended, 60'000);
    QCOMPARE(canary().ended->reason, u"trouble"_s);
    QCOMPARE(runs(), 0);
}

void TestCanaryResume::rollbackThatRanWhileNobodyWatchedIsOnlyRecorded()
{
    tell(CanaryLaunch::started());
    tell(RollbackTriggered {.trigger = u"manual"_s, .reason = u"trouble"_s});
    tell(rollbackStarted());
    CommandSpec spec;
    spec.script = u"echo back >>runs.log"_s;
    spec.workingDirectory = m_world.launch->state().opened().folder;
    spec.spoolFile = rollbackStarted().spool;
    QVERIFY(LocalHost().run(spec, {}));
    m_world.takeUp();
    QTRY_VERIFY_WITH_TIMEOUT(canary().ended, 60'000);
    QCOMPARE(runs(), 1);
}

void TestCanaryResume::failedRollbackIsAPersonsToTryAgain()
{
    tell(CanaryLaunch::started());
    tell(RollbackTriggered {.trigger = u"manual"_s, .reason = u"trouble"_s});
    tell(rollbackStarted());
    tell(StepFinished {.step = m_rollBack, .attempt = 1, .outcome = u"failed"_s, .exitCode = 1});
    m_world.takeUp();
    QVERIFY(m_world.desk->isIdle());
    m_world.watch->rollBack(m_world.actor, u"once more"_s);
    QTRY_VERIFY_WITH_TIMEOUT(canary().ended, 60'000);
    QCOMPARE(m_world.launch->state().step(m_rollBack).attempt, 2);
    QCOMPARE(runs(), 1);
}

void TestCanaryResume::deployedCanaryIsStarted()
{
    const ItemId deploy = m_world.deployStep();
    tell(StepStarted {.step = deploy, .attempt = 1, .spool = m_world.spool()});
    tell(StepFinished {.step = deploy, .attempt = 1, .outcome = u"passed"_s});
    QVERIFY(!canary().started);
    m_world.takeUp();
    QTRY_VERIFY_WITH_TIMEOUT(canary().started, 60'000);
    QVERIFY(m_world.watch->isWatching());
    QCOMPARE(runs(), 0);
}

void TestCanaryResume::commandOfAnotherConsoleIsNotRunBesideItself()
{
    const ItemId deploy = m_world.deployStep();
    tell(StepStarted {.step = deploy, .attempt = 1, .spool = m_world.spool()});
    tell(WriterChanged {});
    QCOMPARE(m_world.launch->state().openSteps(), QList<ItemId> {deploy});
    m_world.takeUp();
    // Nobody knows yet whether it still runs.
    QVERIFY(m_world.desk->isRunning(deploy));
    QStringList refusals;
    connect(m_world.desk.get(), &StepDesk::refused, this,
            [&refusals](const ItemId &, const Error &error) { refusals += error.text(); });
    m_world.desk->decide(
        m_world.actor, StepDecided {.step = deploy, .decision = u"retry"_s, .reason = u"again"_s});
    m_world.desk->run(m_world.actor, deploy);
    QCOMPARE(refusals.size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(m_world.desk->isIdle(), 60'000);
    QCOMPARE(m_world.launch->state().step(deploy).state, ItemState::Interrupted);
    QCOMPARE(runs(), 0);
}

QTEST_GUILESS_MAIN(TestCanaryResume)
#include "tst_canaryresume.moc"
