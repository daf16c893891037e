// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/holddesk.h"
#include "launch/countdown.h"
#include "launch/decide.h"
#include "launch/gate.h"
#include "runbook/planreader.h"
#include "support/launchworld.h"
#include "support/trustedlaunch.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Holds that the plan has built into the countdown.
class TestBuiltInHolds : public QObject
{
    Q_OBJECT

private slots:
    void aPlanNamesThem();
    void aPlanWithoutSenseIsRefused_data();
    void aPlanWithoutSenseIsRefused();
    void theClockStandsFromTheirMomentOn();
    void phasesWaitForThem();
    void onlyWhatIsDueIsTakenUp();
    void endingOneMovesT0();
    void recyclingBringsThemBack();
    void theDeskTakesThemUp();
};

/// Ten minutes before T-0 (12:00), and half an hour before.
static LaunchWorld heldWorld()
{
    LaunchWorld w;
    LaunchOpened opened = w.opening();
    opened.holds = QList<PlannedHold> {{-30min, u"weather"_s}, {-10min, u"last look"_s}};
    w.happen(opened);
    return w;
}

static QString clockOf(const LaunchWorld &w)
{
    return countdownOf(w.state, w.clock.now()).text();
}

static Result<QList<Event>> decideIn(const LaunchWorld &w, const Event &event,
                                     const char *actor = "operator")
{
    return decide(w.state, {w.runbook, w.plan, w.clock.now()}, LaunchWorld::person(actor), event);
}

static Result<Plan> planOf(const QByteArray &holds)
{
    return parsePlan("launch:\n  holds: " + holds + '\n', u"a.plan.yaml"_s, {}, {});
}

void TestBuiltInHolds::aPlanNamesThem()
{
    const auto plan = planOf("{ T-10m: last look, T-1h: weather }");
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    QCOMPARE(plan->holds, (QList<PlannedHold> {{-1h, u"weather"_s}, {-10min, u"last look"_s}}));
}

void TestBuiltInHolds::aPlanWithoutSenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("after T-0") << QByteArray("{ T+10m: late }");
    QTest::newRow("at T-0") << QByteArray("{ T-0: late }");
    QTest::newRow("no offset") << QByteArray("{ soon: late }");
    QTest::newRow("no reason") << QByteArray("{ T-10m: \"\" }");
}

void TestBuiltInHolds::aPlanWithoutSenseIsRefused()
{
    QFETCH(const QByteArray, holds);
    QVERIFY(!planOf(holds));
}

void TestBuiltInHolds::theClockStandsFromTheirMomentOn()
{
    LaunchWorld w = heldWorld();
    w.clock.setNow(LaunchWorld::utc("2026-11-23T11:29:59Z"));
    QCOMPARE(countdownOf(w.state, w.clock.now()).state, ClockState::Counting);
    w.clock.advance(1s);
    QCOMPARE(countdownOf(w.state, w.clock.now()).state, ClockState::Hold);
    QCOMPARE(clockOf(w), u"T-00:30:00"_s);
    // Nobody saw it for an hour; the entry comes late, the clock stands where it stood.
    w.clock.advance(1h);
    QCOMPARE(clockOf(w), u"T-00:30:00"_s);
    w.happen(HoldStarted {u"weather"_s, -1800}, "console");
    QCOMPARE(clockOf(w), u"T-00:30:00"_s);
    w.clock.advance(1min);
    QCOMPARE(clockOf(w), u"T-00:30:00"_s);
}

void TestBuiltInHolds::phasesWaitForThem()
{
    LaunchWorld w = heldWorld();
    w.proveAll();
    w.clock.setNow(LaunchWorld::utc("2026-11-23T11:40:00Z"));
    const QList<Blocker> blockers =
        blockersOf({w.runbook, w.plan, w.state, w.clock.now()}, PhaseId(u"canary"_s));
    QVERIFY(std::ranges::any_of(blockers, [](const Blocker &blocker) {
        return blocker.why == "the countdown is on hold: weather"_L1;
    }));
}

void TestBuiltInHolds::onlyWhatIsDueIsTakenUp()
{
    LaunchWorld w = heldWorld();
    w.clock.setNow(LaunchWorld::utc("2026-11-23T11:00:00Z"));
    QVERIFY(!decideIn(w, HoldStarted {u"weather"_s, -1800}, "console"));
    w.clock.setNow(LaunchWorld::utc("2026-11-23T11:31:00Z"));
    QVERIFY(!decideIn(w, HoldStarted {u"last look"_s, -600}, "console"));
    QVERIFY(decideIn(w, HoldStarted {u"weather"_s, -1800}, "console"));
}

void TestBuiltInHolds::endingOneMovesT0()
{
    LaunchWorld w = heldWorld();
    w.clock.setNow(LaunchWorld::utc("2026-11-23T11:45:00Z"));
    // The entry that takes it up comes along where none is there yet.
    const auto events = decideIn(w, HoldEnded {});
    QVERIFY2(events, events ? "" : qPrintable(events.error().text()));
    QCOMPARE(events->size(), 2);
    for (const Event &event : *events)
        w.happen(event);
    QCOMPARE(w.state.t0(), LaunchWorld::utc("2026-11-23T12:15:00Z"));
    QCOMPARE(clockOf(w), u"T-00:30:00"_s);
    w.clock.advance(1s);
    QCOMPARE(clockOf(w), u"T-00:29:59"_s);
    // The next one is yet to come, counted from the new T-0.
    w.clock.setNow(LaunchWorld::utc("2026-11-23T12:10:00Z"));
    QCOMPARE(clockOf(w), u"T-00:10:00"_s);
}

void TestBuiltInHolds::recyclingBringsThemBack()
{
    LaunchWorld w = heldWorld();
    w.clock.setNow(LaunchWorld::utc("2026-11-23T11:30:00Z"));
    w.happen(HoldStarted {u"weather"_s, -1800}, "console");
    w.happen(HoldEnded {w.state.t0()});
    QVERIFY(!w.state.dueHold(w.clock.now()));
    w.happen(CountdownRecycled {
        .phase = PhaseId(u"canary"_s), .reason = u"again"_s, .t0 = w.clock.now().addSecs(7200)});
    QVERIFY(!w.state.dueHold(w.clock.now()));
    w.clock.advance(90min);
    QCOMPARE(w.state.dueHold(w.clock.now())->reason, u"weather"_s);
}

void TestBuiltInHolds::theDeskTakesThemUp()
{
    const OwnHome home;
    QFile runbook(home.path(u"launch.md"_s));
    QFile planFile(home.path(u"launch.plan.yaml"_s));
    QVERIFY(runbook.open(QIODevice::WriteOnly) && planFile.open(QIODevice::WriteOnly));
    runbook.write("# A launch\n\n## Procedures\n\n### Phase 1: Go (T-0h)\n\n1. **Go**\n   ```bash\n"
                  "   true\n   ```\n");
    planFile.write("launch: { holds: { T-2h: weather } }\npeople: { op: { name: Olga } }\n");
    runbook.close();
    planFile.close();
    const auto preview = previewRunbook(runbook.fileName());
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    // T-0 is in an hour.
    const auto launch = trustedLaunch(home, *preview, PersonId(u"op"_s));
    QVERIFY2(launch, launch ? "" : qPrintable(launch.error().text()));
    QVERIFY(!(*launch)->state().hold());
    const HoldDesk desk(**launch);
    QTRY_VERIFY((*launch)->state().hold());
    QCOMPARE((*launch)->state().hold()->reason, u"weather"_s);
    QCOMPARE(countdownOf((*launch)->state(), (*launch)->clock().now()).text(), u"T-02:00:00"_s);
    QCOMPARE((*launch)->state().size(), 2);
}

QTEST_GUILESS_MAIN(TestBuiltInHolds)
#include "tst_builtinholds.moc"
