// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/timequeue.h"
#include "support/launchworld.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTimeQueue : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void momentsWait_data();
    void momentsWait();
    void aPhaseThatIsDoneAgainIsAMomentAgain();
    void aTokenCoversWhatStandsBeforeIt();
    void aFailureIsNotedOncePerMoment();

private:
    TimeQueue queue() const;
    void token(qint64 size);
    std::unique_ptr<LaunchWorld> m_world;
};

void TestTimeQueue::init()
{
    m_world = std::make_unique<LaunchWorld>();
    m_world->open();
}

/// As it is after a restart: nothing but the entries is known.
TimeQueue TestTimeQueue::queue() const
{
    TimeQueue queue;
    for (const Entry &entry : m_world->entries)
        queue.apply(entry);
    return queue;
}

void TestTimeQueue::token(qint64 size)
{
    m_world->happen(HeadTimestamped {{{u"size"_s, size}}, u"token"_s, u"http://tsa"_s});
}

void TestTimeQueue::momentsWait_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<int>("waiting");
    const LaunchWorld world;
    QTest::newRow("a check") << Event(world.result("pre/a", Verdict::Pass)) << 0;
    QTest::newRow("a note") << Event(NoteWritten {u"hello"_s, {}}) << 0;
    QTest::newRow("a sign-off") << Event(SignedOff {u"{}"_s, u"sig"_s}) << 1;
    QTest::newRow("the first step of a phase")
        << Event(StepStarted {.step = ItemId(u"canary/deploy"_s)}) << 1;
    QTest::newRow("the first step of a phase, done by hand")
        << Event(StepDecided {.step = ItemId(u"canary/deploy"_s), .decision = u"done"_s}) << 1;
    // It passes no gate.
    QTest::newRow("a step that is skipped") << Event(StepDecided {
        .step = ItemId(u"canary/deploy"_s), .decision = u"skipped"_s, .reason = u"r"_s})
                                            << 0;
    QTest::newRow("the canary's end")
        << Event(CanaryEnded {u"promoted"_s, u"proved healthy"_s}) << 1;
    QTest::newRow("a gate taken by a reason")
        << Event(PhaseOverridden {.phase = PhaseId(u"deploy"_s)}) << 1;
    QTest::newRow("the end") << Event(LaunchClosed {u"launched"_s, {}}) << 1;
}

void TestTimeQueue::momentsWait()
{
    QFETCH(Event, event);
    QFETCH(int, waiting);
    QCOMPARE(queue().waiting(), 1);
    token(1);
    QVERIFY(!queue().isDue());
    m_world->happen(event);
    QCOMPARE(queue().waiting(), waiting);
    // Its phase is open already.
    m_world->happen(StepStarted {.step = ItemId(u"canary/watch"_s)});
    const auto *decided = std::get_if<StepDecided>(&event);
    const bool opened =
        std::holds_alternative<StepStarted>(event) || (decided && decided->decision == "done"_L1);
    QCOMPARE(queue().waiting(), opened ? waiting : waiting + 1);
}

void TestTimeQueue::aPhaseThatIsDoneAgainIsAMomentAgain()
{
    const StepStarted first {.step = ItemId(u"canary/deploy"_s)};
    m_world->happen(first);
    m_world->happen(first);
    QCOMPARE(queue().waiting(), 2);
    CountdownRecycled back;
    back.phase = PhaseId(u"canary"_s);
    back.again = {first.step};
    m_world->happen(back);
    m_world->happen(first);
    QCOMPARE(queue().waiting(), 3);
}

void TestTimeQueue::aTokenCoversWhatStandsBeforeIt()
{
    m_world->happen(SignedOff {u"{}"_s, u"sig"_s});
    m_world->happen(SignedOff {u"{}"_s, u"sig"_s});
    QCOMPARE(queue().waiting(), 3);
    // It was asked for before the second sign-off came.
    token(2);
    QCOMPARE(queue().waiting(), 1);
    token(3);
    QVERIFY(!queue().isDue());
}

void TestTimeQueue::aFailureIsNotedOncePerMoment()
{
    QVERIFY(!queue().failureIsNoted());
    m_world->happen(TimestampFailed {u"http://tsa"_s, u"away"_s});
    QVERIFY(queue().isDue());
    QVERIFY(queue().failureIsNoted());
    m_world->happen(SignedOff {u"{}"_s, u"sig"_s});
    QVERIFY(!queue().failureIsNoted());
}

QTEST_GUILESS_MAIN(TestTimeQueue)
#include "tst_timequeue.moc"
