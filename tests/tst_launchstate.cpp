// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/entrywords.h"
#include "launch/gate.h"
#include "support/launchworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLaunchState : public QObject
{
    Q_OBJECT

private slots:
    void verdictsDecide_data();
    void verdictsDecide();
    void howeverOftenAllIsRunOneResultAnItemIsKept();
    void aPassGoesStale();
    void aPassThatNeedsAPersonWaits();
    void acceptanceIsBoundToItsEvidence();
    void attestationLapses();
    void aLaterResultOverridesAnAttestation();
    void noAnswerLeavesAnAttestation();
    void undoTakesBack();
    void waiverHoldsForItsFindingOnly();
    void waiverHoldsWhileItsFindingAges();
    void waiverLapsesWithTime();
    void stepsFollowTheirEvents_data();
    void stepsFollowTheirEvents();
    void whyAStepWasStoppedSettlesNothing();
    void aStepIsNotApplicableByDecision();
    void reopeningInterruptsWhatRan();
    void holdAndEndMoveTheClock();
    void goHoldsUntilSomethingMaterial_data();
    void goHoldsUntilSomethingMaterial();
    void whatMadeAGoStaleIsNamed();
    void aWaiverAfterPromotionLeavesTheGos();
    void aRepeatedFindingIsNothingNew();
    void materialAfterTheBasisMakesAGoStaleAtOnce();
    void theDigestOfTheReleaseIsWhatTheRegistryAnswered();
    void anotherDigestOfTheReleaseMakesAGoStale();
    void thePlansDigestStands();
    void aNewCanaryStartsAfresh();
    void countsKeepKindsApart();
    void anAlarmStaysUntilItWasSeen();
    void aShelvedAlarmComesBack();
    void onlyWhatPassedBeforeRaisesAnAlarm();
};

void TestLaunchState::verdictsDecide_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<ItemState>("state");
    QTest::newRow("pass") << Verdict::Pass << ItemState::Pass;
    QTest::newRow("warn") << Verdict::Warn << ItemState::Warn;
    QTest::newRow("fail") << Verdict::Fail << ItemState::Fail;
    QTest::newRow("error") << Verdict::Error << ItemState::Error;
    QTest::newRow("not configured") << Verdict::NotConfigured << ItemState::NotConfigured;
}

void TestLaunchState::verdictsDecide()
{
    QFETCH(Verdict, verdict);
    LaunchWorld w;
    w.open();
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::Pending);
    w.happen(w.result("pre/a", verdict), "console");
    QTEST(w.state.item(w.item("pre/a"), w.clock.now()).state, "state");
}

void TestLaunchState::howeverOftenAllIsRunOneResultAnItemIsKept()
{
    LaunchWorld w;
    w.open();
    for (int round = 0; round < 10; ++round) {
        for (const char *name : {"pre/a", "pre/b"})
            w.happen(w.result(name, Verdict::Pass, QByteArray::number(round).constData()));
    }
    QCOMPARE(w.state.keptResults(), 2);
    const ItemStatus status = w.state.item(w.item("pre/a"), w.clock.now());
    QCOMPARE(status.runs, 10);
    QCOMPARE(status.result->seen, u"9"_s);
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).result, status.result);
}

void TestLaunchState::aPassGoesStale()
{
    LaunchWorld w;
    w.open();
    w.happen(w.result("pre/a", Verdict::Pass));
    w.clock.advance(59min);
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::Pass);
    w.clock.advance(1min);
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::Stale);
}

void TestLaunchState::aPassThatNeedsAPersonWaits()
{
    LaunchWorld w;
    w.open();
    CheckFinished pass = w.result("pre/a", Verdict::Pass);
    pass.result.acceptByPerson = true;
    w.happen(pass);
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::AwaitingAcceptance);
    w.happen(ItemAccepted {w.item("pre/a"), pass.result.evidence.sha256});
    const ItemStatus status = w.state.item(w.item("pre/a"), w.clock.now());
    QCOMPARE(status.state, ItemState::Accepted);
    QCOMPARE(status.by, w.person("operator"));
}

void TestLaunchState::acceptanceIsBoundToItsEvidence()
{
    LaunchWorld w;
    w.open();
    CheckFinished pass = w.result("pre/a", Verdict::Pass);
    pass.result.acceptByPerson = true;
    w.happen(pass);
    w.happen(ItemAccepted {w.item("pre/a"), pass.result.evidence.sha256});
    w.happen(pass);
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::Accepted);
    pass.result.evidence.sha256 = w.digest("other");
    w.happen(pass);
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::AwaitingAcceptance);
}

void TestLaunchState::attestationLapses()
{
    LaunchWorld w;
    w.open();
    w.happen(ItemAttested {w.item("pre/a"), u"looked"_s, w.clock.now().addSecs(60)});
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::Attested);
    w.clock.advance(60s);
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::Stale);
}

void TestLaunchState::aLaterResultOverridesAnAttestation()
{
    LaunchWorld w;
    w.open();
    w.happen(ItemAttested {w.item("pre/a"), {}, {}});
    w.happen(w.result("pre/a", Verdict::Fail));
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::Fail);
}

void TestLaunchState::noAnswerLeavesAnAttestation()
{
    LaunchWorld w;
    w.open();
    w.happen(ItemAttested {w.item("pre/a"), {}, {}});
    w.happen(w.result("pre/a", Verdict::NotConfigured));
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::Attested);
    CheckFinished nobodyKnows = w.result("pre/a", Verdict::Error);
    nobodyKnows.result.kind = u"attestation"_s;
    w.happen(nobodyKnows);
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::Attested);
    // What was overridden does not come back.
    w.happen(w.result("pre/a", Verdict::Fail));
    w.happen(w.result("pre/a", Verdict::NotConfigured));
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::NotConfigured);
}

void TestLaunchState::undoTakesBack()
{
    LaunchWorld w;
    w.open();
    w.happen(ItemNotApplicable {w.item("pre/a"), u"no Redis"_s});
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::NotApplicable);
    w.happen(ItemUndone {w.item("pre/a"), {}});
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::Pending);
}

static ItemWaived waiverOf(const LaunchWorld &w, const char *name)
{
    const ItemId id = w.item(name);
    return {id,
            u"late"_s,
            u"small"_s,
            w.clock.now(),
            w.clock.now().addSecs(3600),
            findingOf(id, w.state.item(id, w.clock.now()).result.get()),
            {}};
}

void TestLaunchState::waiverHoldsForItsFindingOnly()
{
    LaunchWorld w;
    w.open();
    w.happen(w.result("pre/a", Verdict::Fail, "one"));
    w.happen(waiverOf(w, "pre/a"));
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::Waived);
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).risk, u"small"_s);
    w.happen(w.result("pre/a", Verdict::Fail, "one"));
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::Waived);
    w.happen(w.result("pre/a", Verdict::Fail, "two"));
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::Fail);
}

void TestLaunchState::waiverHoldsWhileItsFindingAges()
{
    LaunchWorld w;
    w.open();
    CheckFinished found = w.result("pre/a", Verdict::Fail, "26 h old");
    found.result.finding = u"old"_s;
    w.happen(found);
    w.happen(waiverOf(w, "pre/a"));
    found.result.seen = u"27 h old"_s;
    w.happen(found);
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::Waived);
    found.result.verdict = Verdict::Error;
    w.happen(found);
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::Error);
    found.result.verdict = Verdict::Fail;
    found.result.finding = u"empty"_s;
    w.happen(found);
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::Fail);
}

void TestLaunchState::waiverLapsesWithTime()
{
    LaunchWorld w;
    w.open();
    w.happen(w.result("pre/a", Verdict::Fail));
    w.happen(waiverOf(w, "pre/a"));
    w.clock.advance(1h);
    QCOMPARE(w.state.item(w.item("pre/a"), w.clock.now()).state, ItemState::Fail);
}

void TestLaunchState::stepsFollowTheirEvents_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<ItemState>("state");
    QTest::newRow("passed") << u"passed"_s << ItemState::Pass;
    QTest::newRow("failed") << u"failed"_s << ItemState::Fail;
    QTest::newRow("timed out") << u"timedOut"_s << ItemState::Fail;
    QTest::newRow("stopped") << u"stopped"_s << ItemState::Cancelled;
    QTest::newRow("interrupted") << u"interrupted"_s << ItemState::Interrupted;
}

void TestLaunchState::stepsFollowTheirEvents()
{
    QFETCH(QString, outcome);
    LaunchWorld w;
    w.open();
    w.happen(StepStarted {.step = w.item("canary/deploy")});
    QCOMPARE(w.state.step(w.item("canary/deploy")).state, ItemState::Running);
    QCOMPARE(w.state.runningSteps().size(), 1);
    w.happen(StepFinished {.step = w.item("canary/deploy"), .outcome = outcome});
    QTEST(w.state.step(w.item("canary/deploy")).state, "state");
    w.happen(StepDecided {.step = w.item("canary/deploy"), .decision = u"retry"_s});
    QCOMPARE(w.state.step(w.item("canary/deploy")).state, ItemState::Pending);
    QCOMPARE(w.state.step(w.item("canary/deploy")).attempt, 1);
}

void TestLaunchState::whyAStepWasStoppedSettlesNothing()
{
    LaunchWorld w;
    w.open();
    const ItemId deploy = w.item("canary/deploy");
    w.happen(StepStarted {.step = deploy});
    w.happen(
        StepDecided {.step = deploy, .decision = u"stopped"_s, .reason = u"the wrong cluster"_s});
    QCOMPARE(w.state.step(deploy).state, ItemState::Running);
    w.happen(StepFinished {.step = deploy, .outcome = u"stopped"_s, .excerpt = u"half way"_s});
    QCOMPARE(w.state.step(deploy).state, ItemState::Cancelled);
    QCOMPARE(w.state.step(deploy).note, u"the wrong cluster"_s);
}

void TestLaunchState::aStepIsNotApplicableByDecision()
{
    LaunchWorld w;
    w.open();
    const ItemId deploy = w.item("canary/deploy");
    w.happen(StepDecided {
        .step = deploy, .decision = u"notApplicable"_s, .reason = u"no load test here"_s});
    QCOMPARE(w.state.step(deploy).state, ItemState::NotApplicable);
    QCOMPARE(entrySentence(w.entries.constLast()),
             u"Step not applicable: canary/deploy: no load test here"_s);
}

void TestLaunchState::reopeningInterruptsWhatRan()
{
    LaunchWorld w;
    w.open();
    w.happen(StepStarted {.step = w.item("canary/deploy")});
    w.happen(WriterChanged {});
    QCOMPARE(w.state.step(w.item("canary/deploy")).state, ItemState::Interrupted);
    QCOMPARE(w.state.openSteps(), QList<ItemId> {w.item("canary/deploy")});
    w.happen(StepFinished {.step = w.item("canary/deploy"), .outcome = u"passed"_s});
    QCOMPARE(w.state.step(w.item("canary/deploy")).state, ItemState::Pass);
}

void TestLaunchState::holdAndEndMoveTheClock()
{
    LaunchWorld w;
    w.open();
    w.happen(HoldStarted {u"wind"_s});
    QCOMPARE(w.state.hold()->reason, u"wind"_s);
    w.happen(HoldEnded {w.utc("2026-11-23T12:10:00Z")});
    QVERIFY(!w.state.hold());
    QCOMPARE(w.state.t0(), w.utc("2026-11-23T12:10:00Z"));
}

void TestLaunchState::goHoldsUntilSomethingMaterial_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<bool>("stale");
    const LaunchWorld w;
    QTest::newRow("note") << Event(NoteWritten {u"x"_s, {}}) << false;
    QTest::newRow("pass") << Event(w.result("pre/a", Verdict::Pass)) << false;
    QTest::newRow("fail") << Event(w.result("pre/a", Verdict::Fail)) << true;
    QTest::newRow("error") << Event(w.result("pre/a", Verdict::Error)) << true;
    QTest::newRow("step failed") << Event(
        StepFinished {.step = w.item("canary/deploy"), .outcome = u"failed"_s})
                                 << true;
    QTest::newRow("step passed") << Event(
        StepFinished {.step = w.item("canary/deploy"), .outcome = u"passed"_s})
                                 << false;
    QTest::newRow("step left out") << Event(
        StepDecided {.step = w.item("canary/watch"), .decision = u"skipped"_s, .reason = u"r"_s})
                                   << true;
    QTest::newRow("waiver") << Event(ItemWaived {.item = w.item("pre/a"), .reason = u"late"_s})
                            << true;
    QTest::newRow("not applicable") << Event(ItemNotApplicable {w.item("pre/a"), u"r"_s}) << true;
    QTest::newRow("tick taken back") << Event(ItemUndone {w.item("pre/a"), u"r"_s}) << true;
    QTest::newRow("attested") << Event(ItemAttested {w.item("pre/a"), {}, {}}) << false;
    QTest::newRow("opened in spite of its gate")
        << Event(PhaseOverridden {.phase = PhaseId(u"canary"_s), .reason = u"r"_s}) << true;
    QTest::newRow("rollback") << Event(RollbackTriggered {u"manual"_s, u"r"_s, false}) << true;
    QTest::newRow("deviation") << Event(DeviationRecorded {}) << true;
    QTest::newRow("finding waived")
        << Event(FindingWaived {u"blank-cell"_s, 3, {}, u"m"_s, u"r"_s}) << false;
    QTest::newRow("waiver of a finding taken back")
        << Event(FindingReopened {u"blank-cell"_s, 3, {}, u"m"_s, u"r"_s}) << false;
    QTest::newRow("T-0") << Event(T0Changed {w.utc("2026-11-24T12:00:00Z"), u"r"_s}) << true;
    QTest::newRow("roster") << Event(RosterChanged {w.opening().roster, u"r"_s, {}}) << true;
}

void TestLaunchState::goHoldsUntilSomethingMaterial()
{
    QFETCH(Event, event);
    QFETCH(bool, stale);
    LaunchWorld w;
    w.open();
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    QVERIFY(w.state.signOffs().first().saysGo());
    w.happen(event);
    QCOMPARE(w.state.signOffs().first().stale, stale);
    QCOMPARE(w.state.signOffs().first().staleBecause.isEmpty(), !stale);
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    QVERIFY(w.state.signOffs().first().saysGo());
}

void TestLaunchState::whatMadeAGoStaleIsNamed()
{
    LaunchWorld w;
    w.open();
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    w.happen(ItemWaived {.item = w.item("pre/a"), .reason = u"the vendor is late"_s});
    QCOMPARE(w.state.signOffs().first().staleBecause, u"waived: pre/a: the vendor is late"_s);
    // What was signed before it was known does not count either.
    const SignedOff late = w.signOff("sec", Decision::Go);
    w.happen(ItemUndone {w.item("pre/b"), u"looked again"_s});
    w.happen(late, "lead-2");
    QCOMPARE(w.state.signOffs().at(1).staleBecause, u"taken back: pre/b: looked again"_s);
}

void TestLaunchState::aWaiverAfterPromotionLeavesTheGos()
{
    LaunchWorld w;
    w.open();
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    w.happen(CanaryStarted {});
    w.happen(CanaryEnded {.outcome = u"promoted"_s, .reason = u"r"_s});
    w.happen(ItemWaived {.item = w.item("post/look"), .reason = u"r"_s});
    QVERIFY(w.state.signOffs().first().saysGo());
    w.happen(RollbackTriggered {u"manual"_s, u"r"_s, false});
    QVERIFY(!w.state.signOffs().first().saysGo());
}

void TestLaunchState::aRepeatedFindingIsNothingNew()
{
    LaunchWorld w;
    w.open();
    w.happen(w.result("pre/a", Verdict::Fail));
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    w.happen(w.result("pre/a", Verdict::Fail));
    QVERIFY(w.state.signOffs().first().saysGo());
}

void TestLaunchState::materialAfterTheBasisMakesAGoStaleAtOnce()
{
    LaunchWorld w;
    w.open();
    const SignedOff seenBefore = w.signOff("dev", Decision::Go);
    w.happen(w.signOff("sec", Decision::NoGo), "lead-2");
    w.happen(seenBefore, "lead-1");
    QVERIFY(!w.state.signOffs().first().saysGo());
    QVERIFY(w.state.signOffs().first().staleBecause.contains("NO-GO"_L1));
}

static QString someDigest(char figure)
{
    return "sha256:"_L1 + QString(64, QLatin1Char(figure));
}

/// A registry's answer as the check tells it; the release is "shop:1".
static CheckFinished registryAnswer(const LaunchWorld &w, const QString &image,
                                    const QString &digest, Verdict verdict = Verdict::Pass)
{
    CheckFinished check = w.result("pre/a", verdict);
    check.result.kind = u"registry"_s;
    check.result.parameters = {{u"image"_s, image}};
    check.result.seen = u"%1 is %2, linux/amd64"_s.arg(image, digest);
    return check;
}

void TestLaunchState::theDigestOfTheReleaseIsWhatTheRegistryAnswered()
{
    LaunchWorld w;
    w.open();
    QCOMPARE(w.state.artifact(), QString());
    w.happen(registryAnswer(w, u"registry.example.org/team/worker:1"_s, someDigest('a')));
    w.happen(registryAnswer(w, u"bigshop:1"_s, someDigest('a')));
    QCOMPARE(w.state.artifact(), QString());
    w.happen(registryAnswer(w, u"registry.example.org/team/shop:1"_s, someDigest('b')));
    QCOMPARE(w.state.artifact(), someDigest('b'));
    QVERIFY(w.state.isArtifactProved());
    // An image called by a digest, and one among several checks of an item.
    const QString image = "shop:1@"_L1 + someDigest('c');
    CheckFinished several = registryAnswer(w, image, someDigest('c'));
    several.result.kind = u"all"_s;
    several.result.parameters = {
        {u"checks"_s,
         QJsonArray {QJsonObject {{u"kind"_s, u"registry"_s},
                                  {u"with"_s, QJsonObject {{u"image"_s, image}}}}}}};
    w.happen(several);
    QCOMPARE(w.state.artifact(), someDigest('c'));
    // Without an answer nothing is new; one that says no takes the proof away.
    w.happen(registryAnswer(w, image, someDigest('d'), Verdict::Error));
    QCOMPARE(w.state.artifact(), someDigest('c'));
    w.happen(registryAnswer(w, image, someDigest('c'), Verdict::Fail));
    QCOMPARE(w.state.artifact(), QString());
}

void TestLaunchState::anotherDigestOfTheReleaseMakesAGoStale()
{
    LaunchWorld w;
    w.open();
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    w.happen(registryAnswer(w, u"shop:1"_s, someDigest('a')));
    QVERIFY(w.state.signOffs().first().saysGo());
    w.happen(registryAnswer(w, u"shop:1"_s, someDigest('a')));
    QVERIFY(w.state.signOffs().first().saysGo());
    w.happen(registryAnswer(w, u"shop:1"_s, someDigest('b')));
    QVERIFY(!w.state.signOffs().first().saysGo());
    QVERIFY2(w.state.signOffs().first().staleBecause.contains(someDigest('b')),
             qPrintable(w.state.signOffs().first().staleBecause));
}

void TestLaunchState::thePlansDigestStands()
{
    LaunchWorld w;
    LaunchOpened opened = w.opening();
    opened.artifact = someDigest('a');
    w.happen(opened);
    QCOMPARE(w.state.artifact(), someDigest('a'));
    QVERIFY(!w.state.isArtifactProved());
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    w.happen(registryAnswer(w, u"shop:1"_s, someDigest('a')));
    QVERIFY(w.state.isArtifactProved());
    QVERIFY(w.state.signOffs().first().saysGo());
    w.happen(registryAnswer(w, u"shop:1"_s, someDigest('b')));
    QCOMPARE(w.state.artifact(), someDigest('a'));
    QVERIFY(!w.state.signOffs().first().saysGo());
}

void TestLaunchState::aNewCanaryStartsAfresh()
{
    LaunchWorld w;
    w.open();
    w.happen(CanaryStarted {u"shop:1"_s, 0.1}, "console");
    w.happen(MetricRecorded {{toRecord(Tick {.t = 10})}}, "console");
    w.happen(RollbackTriggered {u"errorRate"_s, u"6 %"_s, true}, "console");
    QCOMPARE(w.state.canary().ticks.size(), 1);
    QVERIFY(w.state.canary().rollback);
    w.happen(CanaryStarted {u"shop:1"_s, 0.1}, "console");
    QVERIFY(w.state.canary().ticks.isEmpty());
    QVERIFY(!w.state.canary().rollback);
}

void TestLaunchState::countsKeepKindsApart()
{
    LaunchWorld w;
    w.open();
    w.happen(w.result("pre/a", Verdict::Pass));
    w.happen(ItemAttested {w.item("pre/b"), {}, {}});
    w.happen(w.result("pre/c", Verdict::Fail));
    w.happen(waiverOf(w, "pre/c"));
    const DoneCounts counts = countsOf({w.runbook, w.plan, w.state, w.clock.now()},
                                       {w.item("pre/a"), w.item("pre/b"), w.item("pre/c")});
    QCOMPARE(counts, (DoneCounts {.total = 3, .proved = 1, .attested = 1, .waived = 1}));
    QCOMPARE(counts.done(), 2);
}

void TestLaunchState::anAlarmStaysUntilItWasSeen()
{
    LaunchWorld w;
    w.open();
    w.happen(w.signOff("dev", Decision::NoGo), "lead-1");
    QCOMPARE(w.state.alarms(w.clock.now()).size(), 1);
    QCOMPARE(w.state.alarms(w.clock.now()).first().text, u"Ada said NO-GO: not yet"_s);
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    QVERIFY(!w.state.alarms(w.clock.now()).first().standing);
    w.happen(AlarmAcknowledged {u"sign-off:dev"_s});
    QVERIFY(w.state.alarms(w.clock.now()).isEmpty());

    w.happen(w.signOff("dev", Decision::NoGo), "lead-1");
    w.happen(AlarmAcknowledged {u"sign-off:dev"_s});
    QCOMPARE(w.state.alarms(w.clock.now()).first().acknowledgedBy, w.person("operator"));
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    QVERIFY(w.state.alarms(w.clock.now()).isEmpty());
}

void TestLaunchState::aShelvedAlarmComesBack()
{
    LaunchWorld w;
    w.open();
    w.happen(RollbackTriggered {u"manual"_s, u"r"_s, false});
    w.happen(AlarmShelved {u"rollback"_s, u"known"_s, w.clock.now().addSecs(60)});
    QVERIFY(w.state.alarms(w.clock.now()).isEmpty());
    QCOMPARE(w.state.alarms(w.clock.now().addSecs(60)).size(), 1);
}

void TestLaunchState::onlyWhatPassedBeforeRaisesAnAlarm()
{
    LaunchWorld w;
    w.open();
    w.happen(w.result("pre/a", Verdict::Fail));
    QVERIFY(w.state.alarms(w.clock.now()).isEmpty());
    w.happen(w.result("pre/a", Verdict::Pass));
    w.happen(w.result("pre/a", Verdict::Fail));
    QCOMPARE(w.state.alarms(w.clock.now()).first().id, u"check:pre/a"_s);
}

QTEST_GUILESS_MAIN(TestLaunchState)
#include "tst_launchstate.moc"
