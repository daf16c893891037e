// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/countdown.h"
#include "launch/decide.h"
#include "launch/gate.h"
#include "launch/quorumphase.h"
#include "launch/unproved.h"
#include "support/launchworld.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestGate : public QObject
{
    Q_OBJECT

private slots:
    void checklistsAreAlwaysOpen();
    void aProcedureOpensAtItsTime();
    void boxesOfTheChecklistBlock_data();
    void boxesOfTheChecklistBlock();
    void whatIsSeenToAfterTheLaunchHoldsBackOnlyClosing();
    void earlierStepsBlock();
    void aFailedStepHoldsBackItsPhase();
    void theStepThatComesFirstIsNamed_data();
    void theStepThatComesFirstIsNamed();
    void onlyProceduresKnowAnOrder();
    void aReasonGoesAheadUntilTheCountdownGoesBack();
    void promotionWaitsForItsTurn();
    void promotionWaitsForTheRoles();
    void oneSignerForTwoRolesIsNotEnough();
    void whoDeploysDoesNotApproveAlone();
    void whoDeploysByHandDoesNotApproveAlone();
    void whoIsAboutToDeployDoesNotApproveAlone_data();
    void whoIsAboutToDeployDoesNotApproveAlone();
    void theGosStandBeforeFullDeployment_data();
    void theGosStandBeforeFullDeployment();
    void aGoByAnUnknownKeyIsNone_data();
    void aGoByAnUnknownKeyIsNone();
    void aHoldBlocks();
    void postLaunchBlocksClosingOnly();
    void boxesAfterTheLaunchOpenAtTheirTime_data();
    void boxesAfterTheLaunchOpenAtTheirTime();
    void aCheckCountsFromTheTimeItsBoxOpens();
    void aHoldMovesWhatOpensAfterTheLaunch();
    void whatWasSoAfterAnEarlierT0DoesNotCount();
    void anOverrideOpensABoxBeforeItsTime();
    void thePlanMovesAllBoxesOfAPhase();
    void maintenanceBlocksNothing();
    void promotionWaitsForTheCanary();
    void theRunbooksOwnPromotionWaitsForTheCanary();
    void earlyGosDoNotPromoteEarly();
    void anOverrideDoesNotOutlastWhatComesAfterIt_data();
    void anOverrideDoesNotOutlastWhatComesAfterIt();
    void anOverrideNamesTheProofItPassesOver();
    void whatIsCriticalBlocksFirst();
    void itemsSayWhetherTheyBlock_data();
    void itemsSayWhetherTheyBlock();
    void blanksAreNotConfigured_data();
    void blanksAreNotConfigured();
    void whatIsSettledWithoutProofIsNamed();
    void thePlansOffsetsWin();
    void theCurrentPhaseFollowsTheClock();
};

static GateContext gateOf(const LaunchWorld &w)
{
    return {w.runbook, w.plan, w.state, w.clock.now()};
}

static QStringList whysOf(const LaunchWorld &w, const QString &phase)
{
    QStringList whys;
    for (const Blocker &blocker : blockersOf(gateOf(w), PhaseId(phase)))
        whys.append(blocker.why);
    return whys;
}

void TestGate::whatIsSettledWithoutProofIsNamed()
{
    LaunchWorld w;
    w.open();
    QVERIFY(settledWithoutProof(gateOf(w)).isEmpty());
    const ItemId a = w.item("pre/a");
    w.happen(ItemAttested {w.item("pre/b"), {}, {}});
    w.happen(ItemWaived {
        a, u"the vendor is late"_s, u"s"_s, {}, w.clock.now().addSecs(60), findingOf(a, {}), {}});
    const QStringList lines = settledWithoutProof(gateOf(w));
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith(u"waived (1): pre/a (the vendor is late, until "_s),
             qPrintable(lines[0]));
    QCOMPARE(lines[1], u"attested (1): pre/b"_s);
    w.happen(FindingWaived {u"blank-cell"_s, 3, {}, u"a cell is blank"_s, u"it may be"_s});
    QCOMPARE(settledWithoutProof(gateOf(w)).value(2),
             u"findings waived (1): line 3: a cell is blank (it may be)"_s);
}

static void passStep(LaunchWorld &w, const char *name)
{
    w.happen(StepStarted {.step = w.item(name)});
    w.happen(StepFinished {.step = w.item(name), .outcome = u"passed"_s}, "console");
}

void TestGate::checklistsAreAlwaysOpen()
{
    LaunchWorld w;
    w.open();
    QVERIFY(whysOf(w, u"pre"_s).isEmpty());
    QVERIFY(whysOf(w, u"rollback"_s).isEmpty());
}

void TestGate::aProcedureOpensAtItsTime()
{
    LaunchWorld w;
    w.clock.setNow(w.utc("2026-11-23T09:59:59Z"));
    w.open();
    w.proveAll();
    QCOMPARE(whysOf(w, u"canary"_s), QStringList {u"opens at T-2h (2026-11-23 10:00:00 UTC)"_s});
    w.clock.advance(1s);
    QVERIFY(whysOf(w, u"canary"_s).isEmpty());
}

void TestGate::boxesOfTheChecklistBlock_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("why");
    const LaunchWorld w;
    const ItemId a = w.item("pre/a");
    QTest::newRow("pending") << Event(NoteWritten {u"x"_s, {}}) << u"pre/a: pending"_s;
    QTest::newRow("fail") << Event(w.result("pre/a", Verdict::Fail)) << u"pre/a: fail: because"_s;
    QTest::newRow("error") << Event(w.result("pre/a", Verdict::Error))
                           << u"pre/a: could not check: because"_s;
    QTest::newRow("pass") << Event(w.result("pre/a", Verdict::Pass)) << QString();
    QTest::newRow("attested") << Event(ItemAttested {a, {}, {}}) << QString();
    QTest::newRow("not applicable") << Event(ItemNotApplicable {a, u"r"_s}) << QString();
    QTest::newRow("waived") << Event(
        ItemWaived {a, u"r"_s, u"s"_s, {}, w.clock.now().addSecs(60), findingOf(a, {}), {}})
                            << QString();
}

void TestGate::boxesOfTheChecklistBlock()
{
    QFETCH(Event, event);
    QFETCH(QString, why);
    LaunchWorld w;
    w.open();
    w.happen(w.result("pre/b", Verdict::Pass));
    w.happen(w.result("pre/c", Verdict::Pass));
    w.happen(event);
    QCOMPARE(whysOf(w, u"canary"_s), why.isEmpty() ? QStringList() : QStringList {why});
}

/// Without a box: a step asks to see to it.
void TestGate::whatIsSeenToAfterTheLaunchHoldsBackOnlyClosing()
{
    LaunchWorld w;
    w.clock.setNow(w.utc("2026-11-23T14:00:00Z"));
    for (const auto &[phase, hours] : {std::pair {u"check"_s, 1}, {u"later"_s, 2}})
        w.runbook.phases.append(w.phase(phase, PhaseKind::Procedure, std::chrono::hours(hours)));
    w.addItem(6, u"check/payments"_s);
    ChecklistItem &payments = w.runbook.phases[6].sections[0].items[0];
    payments.kind = ChecklistItem::Kind::Criterion;
    w.addStep(7, u"later/run"_s);
    w.open();
    const auto waitsForPayments = [&](const QStringList &whys) {
        return whys.contains(u"check/payments: pending"_s);
    };
    QVERIFY(!waitsForPayments(whysOf(w, u"later"_s)));
    QStringList closing;
    for (const Blocker &blocker : blockersOfClosing(gateOf(w)))
        closing.append(blocker.why);
    QVERIFY(waitsForPayments(closing));
    QVERIFY(blockingSentence(gateOf(w), payments.id).startsWith(u"Blocks closing only"_s));
    // A box there holds back what follows, as every box of a procedure.
    payments.kind = ChecklistItem::Kind::Task;
    QVERIFY(waitsForPayments(whysOf(w, u"later"_s)));
}

void TestGate::earlierStepsBlock()
{
    LaunchWorld w;
    w.clock.setNow(w.utc("2026-11-23T12:00:00Z"));
    w.open();
    w.proveAll();
    w.plan.quorum = {};
    QCOMPARE(whysOf(w, u"deploy"_s),
             (QStringList {u"canary/deploy: pending"_s, u"canary/watch: pending"_s}));
    passStep(w, "canary/deploy");
    w.happen(StepDecided {.step = w.item("canary/watch"), .decision = u"done"_s});
    QVERIFY(whysOf(w, u"deploy"_s).isEmpty());
}

void TestGate::aFailedStepHoldsBackItsPhase()
{
    LaunchWorld w;
    w.clock.setNow(w.utc("2026-11-23T12:00:00Z"));
    w.open();
    w.proveAll();
    const ItemId watch = w.item("canary/watch");
    QVERIFY(blockersOfStep(gateOf(w), watch).isEmpty());
    w.happen(StepStarted {.step = w.item("canary/deploy"), .attempt = 1});
    w.happen(StepFinished {.step = w.item("canary/deploy"),
                           .attempt = 1,
                           .outcome = u"failed"_s,
                           .excerpt = u"one\ntwo"_s,
                           .remarks = QStringList {u"Line 2 ended with 3: deploy"_s}});
    const QList<Blocker> blockers = blockersOfStep(gateOf(w), watch);
    QCOMPARE(blockers.size(), 1);
    QCOMPARE(blockers.constFirst().item, w.item("canary/deploy"));
    QVERIFY(blockers.constFirst().why.endsWith("fail: Line 2 ended with 3: deploy"_L1));
    // The step itself may be tried again, and people may go on without it.
    QVERIFY(blockersOfStep(gateOf(w), w.item("canary/deploy")).isEmpty());
    w.happen(StepDecided {
        .step = w.item("canary/deploy"), .decision = u"skipped"_s, .reason = u"by hand"_s});
    QVERIFY(blockersOfStep(gateOf(w), watch).isEmpty());
}

void TestGate::theStepThatComesFirstIsNamed_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<bool>("first");
    const ItemId deploy = LaunchWorld::item("canary/deploy");
    const ItemId watch = LaunchWorld::item("canary/watch");
    const auto decided = [](const ItemId &step, const QString &decision) {
        return Event(StepDecided {.step = step, .decision = decision, .reason = u"r"_s});
    };
    QTest::newRow("not begun") << Event(NoteWritten {u"x"_s, deploy.value}) << true;
    QTest::newRow("running") << Event(StepStarted {.step = deploy, .attempt = 1}) << true;
    QTest::newRow("to be tried again") << decided(deploy, u"retry"_s) << true;
    for (const QString &word : {u"done"_s, u"doneOutside"_s, u"skipped"_s, u"notApplicable"_s})
        QTest::addRow("%s", qPrintable(word)) << decided(deploy, word) << false;
    // That holds back as a failure, whatever the order.
    QTest::newRow("failed") << decided(deploy, u"failed"_s) << false;
    QTest::newRow("ahead") << decided(watch, u"ahead"_s) << false;
}

void TestGate::theStepThatComesFirstIsNamed()
{
    QFETCH(const Event, event);
    QFETCH(const bool, first);
    LaunchWorld w;
    w.open();
    w.happen(event);
    QCOMPARE(whatComesFirst(gateOf(w), w.item("canary/watch")),
             first ? u"Step 1 (canary/deploy) comes first: run it, skip it, or say why this one "
                     "goes ahead"_s
                   : QString());
}

void TestGate::onlyProceduresKnowAnOrder()
{
    LaunchWorld w;
    w.open();
    for (const int phase : {3, 4, 5}) {
        const QString folder = w.runbook.phases.at(phase).id.value;
        w.addStep(phase, folder + u"/one"_s);
        w.addStep(phase, folder + u"/two"_s);
        QCOMPARE(whatComesFirst(gateOf(w), ItemId(folder + u"/two"_s)), QString());
    }
    QVERIFY(whatComesFirst(gateOf(w), w.item("canary/promote")).isEmpty());
}

void TestGate::aReasonGoesAheadUntilTheCountdownGoesBack()
{
    LaunchWorld w;
    w.open();
    const ItemId watch = w.item("canary/watch");
    w.happen(StepDecided {.step = watch, .decision = u"ahead"_s, .reason = u"r"_s});
    QCOMPARE(w.state.step(watch).state, ItemState::Pending);
    passStep(w, "canary/watch");
    QCOMPARE(w.state.step(watch).ahead->reason, u"r"_s);
    w.happen(StepDecided {.step = watch, .decision = u"retry"_s, .reason = u"again"_s});
    QVERIFY(whatComesFirst(gateOf(w), watch).isEmpty());
    w.happen(CountdownRecycled {.phase = PhaseId(u"canary"_s), .again = {watch}});
    QVERIFY(!whatComesFirst(gateOf(w), watch).isEmpty());
}

void TestGate::promotionWaitsForItsTurn()
{
    LaunchWorld w;
    w.open();
    w.plan.canary = CanaryPlan {};
    w.addStep(2, u"deploy/promote"_s);
    w.runbook.phases[2].sections[0].steps[1].title = u"Promote the canary"_s;
    const auto waits = [&w] {
        const QList<Blocker> blockers = blockersOfPromotion(gateOf(w));
        return std::ranges::any_of(blockers, [](const Blocker &blocker) {
            return blocker.why.startsWith("Step 1 (deploy/all) comes first"_L1);
        });
    };
    QVERIFY(waits());
    w.happen(
        StepDecided {.step = w.item("deploy/promote"), .decision = u"ahead"_s, .reason = u"r"_s});
    QVERIFY(!waits());
}

static LaunchWorld readyForPromotion()
{
    LaunchWorld w;
    w.clock.setNow(w.utc("2026-11-23T12:00:00Z"));
    w.open();
    w.proveAll();
    passStep(w, "canary/deploy");
    passStep(w, "canary/watch");
    return w;
}

void TestGate::promotionWaitsForTheRoles()
{
    LaunchWorld w = readyForPromotion();
    QCOMPARE(whysOf(w, u"deploy"_s),
             (QStringList {u"DevOps has not said GO"_s, u"Security has not said GO"_s}));
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    w.happen(w.signOff("sec", Decision::NoGo), "lead-2");
    QCOMPARE(whysOf(w, u"deploy"_s),
             (QStringList {u"DevOps has to say GO again: Ben said NO-GO: not yet"_s,
                           u"Security said NO-GO: not yet"_s}));
    w.happen(w.signOff("sec", Decision::Go), "lead-2");
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    QVERIFY(whysOf(w, u"deploy"_s).isEmpty());
    w.happen(SignOffWithdrawn {RoleId(u"dev"_s), u"r"_s}, "lead-1");
    QCOMPARE(whysOf(w, u"deploy"_s), QStringList {u"DevOps took the sign-off back"_s});
}

void TestGate::oneSignerForTwoRolesIsNotEnough()
{
    LaunchWorld w = readyForPromotion();
    Statement second = w.statement("sec", Decision::Go);
    second.signerId = w.person("lead-1");
    second.signerName = u"Ada"_s;
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    w.happen(SignedOff {QString::fromUtf8(statementText(second)), {}}, "lead-1");
    QCOMPARE(whysOf(w, u"deploy"_s), QStringList {u"Ada signed for two roles"_s});
}

void TestGate::whoDeploysDoesNotApproveAlone()
{
    LaunchWorld w = readyForPromotion();
    w.plan.quorum.roles = {RoleId(u"dev"_s)};
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    QVERIFY(whysOf(w, u"deploy"_s).isEmpty());
    // The only one who approves ran the canary, too.
    w.happen(StepStarted {.step = w.item("canary/deploy"), .attempt = 2}, "lead-1");
    w.happen(StepFinished {.step = w.item("canary/deploy"), .attempt = 2, .outcome = u"passed"_s},
             "console");
    QCOMPARE(whysOf(w, u"deploy"_s).size(), 1);
    QVERIFY(whysOf(w, u"deploy"_s).first().contains(u"another person has to approve"_s));
    // With another's GO beside it nothing is in the way.
    w.plan.quorum.roles.append(RoleId(u"sec"_s));
    w.happen(w.signOff("sec", Decision::Go), "lead-2");
    QVERIFY(whysOf(w, u"deploy"_s).isEmpty());
}

void TestGate::whoDeploysByHandDoesNotApproveAlone()
{
    LaunchWorld w = readyForPromotion();
    w.plan.quorum.roles = {RoleId(u"dev"_s)};
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    w.happen(StepDecided {.step = w.item("canary/deploy"), .decision = u"done"_s}, "lead-1");
    QCOMPARE(whysOf(w, u"deploy"_s).size(), 1);
    QVERIFY(whysOf(w, u"deploy"_s).first().contains(u"another person has to approve"_s));
}

void TestGate::whoIsAboutToDeployDoesNotApproveAlone_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("opener");
    QTest::addColumn<bool>("hasSaidGo");
    QTest::addColumn<bool>("refused");
    QTest::newRow("the approver") << u"lead-1"_s << u"operator"_s << true << true;
    QTest::newRow("the approver, before the GO") << u"lead-1"_s << u"operator"_s << false << true;
    QTest::newRow("another person") << u"operator"_s << u"lead-1"_s << true << false;
    QTest::newRow("nobody in particular") << QString() << u"lead-1"_s << true << false;
    QTest::newRow("the console, opened by the approver")
        << u"console"_s << u"lead-1"_s << true << true;
    QTest::newRow("the console, opened by another")
        << u"console"_s << u"operator"_s << true << false;
}

void TestGate::whoIsAboutToDeployDoesNotApproveAlone()
{
    QFETCH(QString, actor);
    QFETCH(QString, opener);
    QFETCH(bool, hasSaidGo);
    QFETCH(bool, refused);
    LaunchWorld w;
    w.clock.setNow(w.utc("2026-11-23T12:00:00Z"));
    w.happen(w.opening(), qPrintable(opener));
    w.proveAll();
    passStep(w, "canary/deploy");
    passStep(w, "canary/watch");
    w.plan.quorum.roles = {RoleId(u"dev"_s)};
    if (hasSaidGo)
        w.happen(w.signOff("dev", Decision::Go), "lead-1");
    const QString says = u"Ada is the only one who approves: another person has to promote"_s;
    GateContext gate = gateOf(w);
    gate.actor = PersonId(actor);
    const auto has = [&says](const QList<Blocker> &blockers) {
        return std::ranges::contains(blockers, says, &Blocker::why);
    };
    QCOMPARE(has(blockersOfPromotion(gate)), refused);
    QCOMPARE(has(blockersOf(gate, PhaseId(u"deploy"_s))), refused);
    QCOMPARE(has(blockersOfLaunch(gate)), refused);
    // The verb itself is judged by who gives it.
    if (!hasSaidGo)
        return;
    const auto answer = decide(w.state, {w.runbook, w.plan, w.clock.now()}, gate.actor,
                               StepStarted {.step = w.item("deploy/all")});
    if (refused)
        QVERIFY2(!answer && answer.error().message.contains(says),
                 answer ? "taken" : qPrintable(answer.error().message));
    // With a second approver it is anybody's to do.
    w.plan.quorum.roles.append(RoleId(u"sec"_s));
    w.happen(w.signOff("sec", Decision::Go), "lead-2");
    QVERIFY(!has(blockersOfPromotion(gate)));
}

using ChangeWorld = std::function<void(LaunchWorld &)>;
Q_DECLARE_METATYPE(ChangeWorld)

void TestGate::theGosStandBeforeFullDeployment_data()
{
    QTest::addColumn<ChangeWorld>("change");
    QTest::addColumn<QString>("before");
    const auto row = [](const char *name, const ChangeWorld &change, const QString &before) {
        QTest::newRow(name) << change << before;
    };
    const ChangeWorld untimed = [](LaunchWorld &w) {
        for (Phase &phase : w.runbook.phases)
            phase.offset = {};
    };
    const auto entitled = [untimed](int phase, const QString &title) -> ChangeWorld {
        return [=](LaunchWorld &w) {
            untimed(w);
            Step &step = w.runbook.phases[phase].sections[0].steps[0];
            step.title = title;
            step.commands = {{u"sh"_s, u"true"_s, 1}};
        };
    };
    row(
        "as the plan says", [](LaunchWorld &w) { w.plan.quorum.before = PhaseId(u"canary"_s); },
        u"canary"_s);
    row("the first at T-0", [](LaunchWorld &) { }, u"deploy"_s);
    row(
        "the last before T-0",
        [](LaunchWorld &w) {
            w.runbook.phases[1].offset = -1h;
            w.runbook.phases[2].offset = -2h;
        },
        u"canary"_s);
    row("without times, where the canary is promoted", entitled(2, u"Promote the canary"_s),
        u"deploy"_s);
    row("without times, what follows the canary", entitled(1, u"Deploy the canary"_s), u"deploy"_s);
    row("without times or a canary, all of it", untimed, u"canary"_s);
    row("nobody signs", [](LaunchWorld &w) { w.runbook.roles.clear(); }, {});
}

void TestGate::theGosStandBeforeFullDeployment()
{
    QFETCH(ChangeWorld, change);
    QFETCH(QString, before);
    LaunchWorld w;
    w.runbook.roles = {{RoleId(u"dev"_s), u"DevOps"_s, 1}};
    w.plan.quorum.before = {};
    change(w);
    QCOMPARE(quorumPhase(w.runbook, w.plan).value, before);
}

void TestGate::aGoByAnUnknownKeyIsNone_data()
{
    QTest::addColumn<int>("othersWithKeys");
    QTest::addColumn<QString>("why");
    QTest::newRow("two could approve one")
        << 2 << u"no key for DevOps on the roster: add it by a roster change"_s;
    QTest::newRow("nobody could") << 1
                                  << u"no key for DevOps on the roster: nobody's GO can be known "
                                     "as theirs; give the keys when a launch is opened"_s;
}

void TestGate::aGoByAnUnknownKeyIsNone()
{
    QFETCH(int, othersWithKeys);
    QFETCH(QString, why);
    LaunchWorld w;
    w.clock.setNow(w.utc("2026-11-23T12:00:00Z"));
    LaunchOpened opened = w.opening();
    opened.roster[0].keys.clear();
    if (othersWithKeys > 1)
        opened.roster.append({RoleId(u"pm"_s),
                              u"Product"_s,
                              w.person("lead-3"),
                              u"Pia"_s,
                              {{u"ssh-ed25519 UElB"_s, {}, {}}},
                              {}});
    w.happen(opened);
    w.proveAll();
    passStep(w, "canary/deploy");
    passStep(w, "canary/watch");
    w.happen(w.signOff("sec", Decision::Go), "lead-2");
    QCOMPARE(whysOf(w, u"deploy"_s), QStringList {why});
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    QCOMPARE(whysOf(w, u"deploy"_s), QStringList {why});
    QVERIFY(!w.state.signOffs().constFirst().saysGo());
    // What stops is heard whoever says it.
    w.happen(w.signOff("dev", Decision::Hold), "lead-1");
    QVERIFY(whysOf(w, u"deploy"_s).contains(u"DevOps said HOLD: not yet"_s));
    // The key that two others signed for makes the GO after it count.
    opened.roster[0].keys = {{u"ssh-ed25519 QURB"_s, {}, {}}};
    w.happen(RosterChanged {opened.roster, u"Ada has a key now."_s, {}});
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    w.happen(w.signOff("sec", Decision::Go), "lead-2");
    QVERIFY(whysOf(w, u"deploy"_s).isEmpty());
}

void TestGate::aHoldBlocks()
{
    LaunchWorld w;
    w.open();
    w.proveAll();
    w.happen(HoldStarted {u"wind"_s});
    QCOMPARE(whysOf(w, u"canary"_s), QStringList {u"the countdown is on hold: wind"_s});
    QCOMPARE(blockersOfLaunch(gateOf(w)).first().why, u"the countdown is on hold: wind"_s);
}

void TestGate::postLaunchBlocksClosingOnly()
{
    LaunchWorld w = readyForPromotion();
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    w.happen(w.signOff("sec", Decision::Go), "lead-2");
    QVERIFY(blockersOfLaunch(gateOf(w)).isEmpty());
    passStep(w, "deploy/all");
    const QList<Blocker> closing = blockersOfClosing(gateOf(w));
    QCOMPARE(closing.size(), 1);
    QCOMPARE(closing.first().item, w.item("post/look"));
    w.happen(ItemAttested {w.item("post/look"), {}, {}});
    QVERIFY(blockersOfClosing(gateOf(w)).isEmpty());
}

/// Boxes at T+1h, T+24h (below a heading that says so), and one whose words say T+48h.
static LaunchWorld afterTheLaunch()
{
    LaunchWorld w;
    Phase &post = w.runbook.phases[4];
    post.offset = {};
    post.sections = {
        Section {.id = ItemId(u"post/soon"_s), .title = u"Soon"_s, .level = 3, .offset = 1h},
        Section {.id = ItemId(u"post/day"_s), .title = u"Day"_s, .level = 3, .offset = 24h},
        Section {.id = ItemId(u"post/day/costs"_s), .title = u"Costs"_s, .level = 4},
        Section {.id = ItemId(u"post/ever"_s), .title = u"Ever"_s, .level = 3}};
    post.sections[0].items = {{.id = ItemId(u"post/soon/look"_s), .title = u"look"_s}};
    post.sections[2].items = {
        {.id = ItemId(u"post/day/costs/sum"_s), .title = u"sum"_s},
        {.id = ItemId(u"post/day/costs/late"_s), .title = u"late"_s, .offset = 48h}};
    post.sections[3].items = {{.id = ItemId(u"post/ever/read"_s), .title = u"read"_s}};
    post.sections[3].steps = {{.id = ItemId(u"post/ever/tell"_s), .title = u"tell"_s}};
    w.clock.setNow(w.utc("2026-11-23T12:59:59Z"));
    w.open();
    return w;
}

void TestGate::boxesAfterTheLaunchOpenAtTheirTime_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<qint64>("opensAfter");
    QTest::newRow("its section's time") << QByteArray("post/soon/look") << qint64(3600);
    QTest::newRow("that of a heading above") << QByteArray("post/day/costs/sum") << qint64(86400);
    QTest::newRow("its own, later") << QByteArray("post/day/costs/late") << qint64(2 * 86400);
    QTest::newRow("none") << QByteArray("post/ever/read") << qint64(0);
    QTest::newRow("a box before the launch") << QByteArray("pre/a") << qint64(0);
}

void TestGate::boxesAfterTheLaunchOpenAtTheirTime()
{
    QFETCH(QByteArray, item);
    QFETCH(qint64, opensAfter);
    LaunchWorld w = afterTheLaunch();
    const ItemId id = w.item(item.constData());
    const ItemAttested attested {id, u"so it is"_s, {}};
    const DecisionContext before {w.runbook, w.plan, w.clock.now()};
    if (opensAfter == 0) {
        QVERIFY(!opensAt(gateOf(w), id).isValid());
        QVERIFY(decide(w.state, before, w.person("operator"), attested));
        return;
    }
    const QDateTime opens = w.state.t0().addSecs(opensAfter);
    QCOMPARE(opensAt(gateOf(w), id), opens);
    w.clock.setNow(opens.addMSecs(-1));
    const DecisionContext early {w.runbook, w.plan, w.clock.now()};
    const auto refused = decide(w.state, early, w.person("operator"), attested);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(timeWords(opens)),
             qPrintable(refused.error().message));
    w.clock.setNow(opens);
    const DecisionContext then {w.runbook, w.plan, w.clock.now()};
    QVERIFY(decide(w.state, then, w.person("operator"), attested));
    QVERIFY(!notYetOpen(gateOf(w), id));
}

void TestGate::aCheckCountsFromTheTimeItsBoxOpens()
{
    LaunchWorld w = afterTheLaunch();
    const CheckFinished early = w.result("post/soon/look", Verdict::Pass);
    const DecisionContext before {w.runbook, w.plan, w.clock.now()};
    QVERIFY(!decide(w.state, before, w.person("console"), early));
    w.clock.advance(1s);
    const DecisionContext then {w.runbook, w.plan, w.clock.now()};
    // Begun before the box opened, told after it.
    const auto refused = decide(w.state, then, w.person("console"), early);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains("opens at T+1h"_L1),
             qPrintable(refused.error().message));
    QVERIFY(decide(w.state, then, w.person("console"), w.result("post/soon/look", Verdict::Pass)));
}

void TestGate::aHoldMovesWhatOpensAfterTheLaunch()
{
    LaunchWorld w = afterTheLaunch();
    w.happen(T0Changed {w.state.t0().addSecs(600), u"late"_s});
    w.clock.setNow(w.utc("2026-11-23T13:05:00Z"));
    const std::optional<Blocker> closed = notYetOpen(gateOf(w), w.item("post/soon/look"));
    QVERIFY(closed);
    QCOMPARE(closed->why, u"opens at T+1h (2026-11-23 13:10:00 UTC)"_s);
}

void TestGate::whatWasSoAfterAnEarlierT0DoesNotCount()
{
    LaunchWorld w = afterTheLaunch();
    const ItemId checked = w.item("post/soon/look");
    const ItemId waived = w.item("post/day/costs/sum");
    w.clock.advance(60s);
    w.happen(w.result("post/soon/look", Verdict::Pass), "console");
    w.happen(ItemNotApplicable {waived, u"no costs"_s});
    QCOMPARE(shownItem(gateOf(w), checked).state, ItemState::Pass);
    QCOMPARE(countsOfLaunch(gateOf(w)).proved, 1);
    w.happen(T0Changed {w.state.t0().addDays(1), u"rolled back"_s});
    QCOMPARE(shownItem(gateOf(w), checked).state, ItemState::Pending);
    QCOMPARE(countsOfLaunch(gateOf(w)).proved, 0);
    QCOMPARE(shownItem(gateOf(w), waived).state, ItemState::NotApplicable);
    // Neither does it once the box has opened again.
    w.clock.setNow(w.state.t0().addSecs(3600));
    QCOMPARE(shownItem(gateOf(w), checked).state, ItemState::Pending);
    w.happen(w.result("post/soon/look", Verdict::Pass), "console");
    QCOMPARE(shownItem(gateOf(w), checked).state, ItemState::Pass);
}

void TestGate::anOverrideOpensABoxBeforeItsTime()
{
    LaunchWorld w = afterTheLaunch();
    QCOMPARE(whysOf(w, u"post"_s),
             (QStringList {u"Soon: opens at T+1h (2026-11-23 13:00:00 UTC)"_s,
                           u"Costs: opens at T+24h (2026-11-24 12:00:00 UTC)"_s,
                           u"late: opens at T+2d (2026-11-25 12:00:00 UTC)"_s}));
    // What waits for no clock does not wait for its neighbours.
    QVERIFY(blockersOfStep(gateOf(w), w.item("post/ever/tell")).isEmpty());
    const PhaseOverridden early {PhaseId(u"post"_s), u"a holiday"_s, w.person("lead-1"), {}};
    const DecisionContext now {w.runbook, w.plan, w.clock.now()};
    QVERIFY(!decide(w.state, now, w.person("lead-1"), early));
    const auto events = decide(w.state, now, w.person("operator"), early);
    QVERIFY2(events, events ? "" : qPrintable(events.error().message));
    w.happen(events->first());
    QVERIFY(!notYetOpen(gateOf(w), w.item("post/day/costs/late")));
    QVERIFY(decide(w.state, now, w.person("operator"),
                   ItemAttested {w.item("post/day/costs/sum"), {}, {}}));
}

void TestGate::thePlanMovesAllBoxesOfAPhase()
{
    LaunchWorld w = afterTheLaunch();
    w.plan.offsets.insert(PhaseId(u"post"_s), 60s);
    QVERIFY(!notYetOpen(gateOf(w), w.item("post/day/costs/late")));
    QCOMPARE(whysOf(w, u"post"_s), QStringList());
}

void TestGate::maintenanceBlocksNothing()
{
    LaunchWorld w = readyForPromotion();
    w.happen(w.result("daily/look", Verdict::Fail));
    for (const Blocker &blocker : blockersOfPromotion(gateOf(w)) + blockersOfClosing(gateOf(w)))
        QVERIFY(blocker.item != w.item("daily/look"));
}

void TestGate::promotionWaitsForTheCanary()
{
    LaunchWorld w = readyForPromotion();
    w.plan.canary = CanaryPlan {};
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    w.happen(w.signOff("sec", Decision::Go), "lead-2");
    const auto why = [&w] {
        const QList<Blocker> blockers = blockersOfPromotion(gateOf(w));
        return blockers.isEmpty() ? QString() : blockers.first().why;
    };
    QCOMPARE(why(), u"the canary has not been started"_s);
    w.happen(CanaryStarted {u"shop:1"_s, 0.1}, "console");
    QCOMPARE(why(), u"the canary has no verdict yet"_s);
    w.happen(CanaryDecided {.decision = CanaryDecision::Hold, .reason = u"not enough proof"_s},
             "console");
    QCOMPARE(why(), u"the canary: not enough proof"_s);
    w.happen(CanaryDecided {.decision = CanaryDecision::Promote}, "console");
    QCOMPARE(why(), QString());
    w.happen(WriterChanged {}, "console");
    QCOMPARE(why(), u"the canary was not measured since another console took over"_s);
    w.happen(MetricRecorded {{toRecord(Tick {.t = 10})}}, "console");
    QCOMPARE(why(), QString());
    w.clock.advance(4min);
    QCOMPARE(why(), u"the canary was not measured since 2026-11-23 12:00:00 UTC"_s);
}

static QStringList whysOfStep(const LaunchWorld &w, const char *step)
{
    QStringList whys;
    for (const Blocker &blocker : blockersOfStep(gateOf(w), w.item(step)))
        whys.append(blocker.why);
    return whys;
}

/// The phase at T-0 promotes by a step of its own.
static LaunchWorld withPromoteStep()
{
    LaunchWorld w = readyForPromotion();
    w.plan.canary = CanaryPlan {};
    w.runbook.phases[2].sections[0].steps.first().title = u"Promote Canary"_s;
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    w.happen(w.signOff("sec", Decision::Go), "lead-2");
    return w;
}

void TestGate::theRunbooksOwnPromotionWaitsForTheCanary()
{
    LaunchWorld w = withPromoteStep();
    QVERIFY(whysOf(w, u"deploy"_s).isEmpty());
    QCOMPARE(whysOfStep(w, "deploy/all"), QStringList {u"the canary has not been started"_s});
    w.happen(CanaryStarted {u"shop:1"_s, 0.1}, "console");
    w.happen(CanaryDecided {.decision = CanaryDecision::Promote}, "console");
    QVERIFY(whysOfStep(w, "deploy/all").isEmpty());
    w.happen(RollbackTriggered {u"errorRate"_s, u"6 %"_s, true}, "console");
    QCOMPARE(whysOfStep(w, "deploy/all").constLast(), u"the canary was rolled back: 6 %"_s);
}

void TestGate::earlyGosDoNotPromoteEarly()
{
    LaunchWorld w;
    w.clock.setNow(w.utc("2026-11-23T10:00:00Z"));
    w.open();
    w.proveAll();
    w.plan.quorum.before = PhaseId(u"canary"_s);
    w.plan.canary = CanaryPlan {};
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    QCOMPARE(whysOf(w, u"canary"_s), QStringList {u"Security has not said GO"_s});
    w.happen(w.signOff("sec", Decision::Go), "lead-2");
    QVERIFY(whysOf(w, u"canary"_s).isEmpty());
    passStep(w, "canary/deploy");
    passStep(w, "canary/watch");
    w.happen(CanaryStarted {u"shop:1"_s, 0.1}, "console");
    w.happen(CanaryDecided {.decision = CanaryDecision::Promote}, "console");
    QCOMPARE(promotionPhase(gateOf(w))->id, PhaseId(u"deploy"_s));
    const auto whys = [&w] {
        QStringList words;
        for (const Blocker &blocker : blockersOfPromotion(gateOf(w)))
            words.append(blocker.why);
        return words;
    };
    QCOMPARE(whys(), QStringList {u"opens at T-0 (2026-11-23 12:00:00 UTC)"_s});
    // What the plan starts earlier is promoted at T-0 all the same.
    w.plan.offsets.insert(PhaseId(u"deploy"_s), -7200s);
    QCOMPARE(whys(), QStringList {u"T-0 is at 2026-11-23 12:00:00 UTC"_s});
    w.clock.setNow(w.utc("2026-11-23T12:00:00Z"));
    w.proveAll();
    w.happen(MetricRecorded {{toRecord(Tick {.t = 10})}}, "console");
    QCOMPARE(whys(), QStringList());
    // A GO that is taken back counts, whatever it stood before.
    w.happen(SignOffWithdrawn {RoleId(u"dev"_s), u"r"_s}, "lead-1");
    QCOMPARE(whys(), QStringList {u"DevOps took the sign-off back"_s});
}

void TestGate::anOverrideDoesNotOutlastWhatComesAfterIt_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("why");
    LaunchWorld w;
    w.open();
    QTest::newRow("nothing") << Event(NoteWritten {u"x"_s, {}}) << QString();
    QTest::newRow("a hold") << Event(HoldStarted {u"wind"_s})
                            << u"the countdown is on hold: wind"_s;
    QTest::newRow("a NO-GO") << Event(w.signOff("sec", Decision::NoGo))
                             << u"Security said NO-GO: not yet"_s;
    QTest::newRow("a HOLD") << Event(w.signOff("sec", Decision::Hold))
                            << u"Security said HOLD: not yet"_s;
    QTest::newRow("a GO") << Event(w.signOff("sec", Decision::Go)) << QString();
}

void TestGate::anOverrideDoesNotOutlastWhatComesAfterIt()
{
    QFETCH(Event, event);
    QFETCH(QString, why);
    LaunchWorld w;
    w.open();
    // What stood before is what was overridden.
    w.happen(HoldStarted {u"rain"_s});
    w.happen(w.signOff("dev", Decision::NoGo), "lead-1");
    w.happen(PhaseOverridden {PhaseId(u"canary"_s), u"r"_s, w.person("lead-1"), {}});
    QCOMPARE(whysOfStep(w, "canary/deploy"), QStringList());
    w.happen(event, "lead-2");
    QCOMPARE(whysOfStep(w, "canary/deploy"), why.isEmpty() ? QStringList() : QStringList {why});
    // It may be overridden again.
    QCOMPARE(blockersToOverride(gateOf(w), PhaseId(u"canary"_s)).isEmpty(), why.isEmpty());
    w.happen(PhaseOverridden {PhaseId(u"canary"_s), u"r"_s, w.person("lead-1"), {}});
    QCOMPARE(whysOfStep(w, "canary/deploy"), QStringList());
}

void TestGate::anOverrideNamesTheProofItPassesOver()
{
    LaunchWorld w = withPromoteStep();
    const QList<Blocker> over = blockersToOverride(gateOf(w), PhaseId(u"deploy"_s));
    QCOMPARE(over.size(), 1);
    QCOMPARE(over.first().why, u"the canary has not been started"_s);
    w.happen(CanaryStarted {u"shop:1"_s, 0.1}, "console");
    w.happen(PhaseOverridden {PhaseId(u"deploy"_s), u"r"_s, w.person("lead-1"), {}});
    QVERIFY(whysOfStep(w, "deploy/all").isEmpty());
    // Nothing brings back what was taken off traffic.
    w.happen(RollbackTriggered {u"errorRate"_s, u"6 %"_s, true}, "console");
    QCOMPARE(whysOfStep(w, "deploy/all"), QStringList {u"the canary was rolled back: 6 %"_s});
}

void TestGate::whatIsCriticalBlocksFirst()
{
    LaunchWorld w;
    w.open();
    QCOMPARE(whysOf(w, u"canary"_s),
             (QStringList {u"pre/c: pending"_s, u"pre/a: pending"_s, u"pre/b: pending"_s}));
    // A group of a later checklist, too.
    Phase more = w.phase(u"more"_s, PhaseKind::Checklist, {});
    more.sections[0].critical = true;
    more.sections[0].items = {{.id = w.item("more/x"), .title = u"more/x"_s}};
    w.runbook.phases.insert(1, more);
    QCOMPARE(whysOf(w, u"canary"_s).first(3),
             (QStringList {u"pre/c: pending"_s, u"more/x: pending"_s, u"pre/a: pending"_s}));
}

void TestGate::itemsSayWhetherTheyBlock_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a failing box") << QByteArray("pre/a") << Verdict::Fail
                                   << u"Blocks the phases up to promotion: pre/a: fail: because"_s;
    QTest::newRow("a passing box") << QByteArray("pre/a") << Verdict::Pass << u"Blocks nothing."_s;
    QTest::newRow("after the launch") << QByteArray("post/look") << Verdict::Warn
                                      << u"Blocks closing only: post/look: warning: because"_s;
    QTest::newRow("maintenance") << QByteArray("daily/look") << Verdict::Fail
                                 << u"Blocks nothing."_s;
    QTest::newRow("no item") << QByteArray("pre/none") << Verdict::Pass << QString();
}

void TestGate::itemsSayWhetherTheyBlock()
{
    QFETCH(QByteArray, item);
    QFETCH(Verdict, verdict);
    QFETCH(QString, sentence);
    LaunchWorld w;
    w.open();
    // Every box is open by then.
    w.clock.setNow(w.state.t0().addDays(1));
    w.happen(w.result(item.constData(), verdict), "console");
    QCOMPARE(blockingSentence(gateOf(w), w.item(item.constData())), sentence);
}

void TestGate::blanksAreNotConfigured_data()
{
    QTest::addColumn<QJsonObject>("with");
    QTest::addColumn<ItemState>("state");
    const QString here = u"https://shop.test"_s;
    QTest::newRow("empty") << QJsonObject {{u"url"_s, u""_s}} << ItemState::NotConfigured;
    QTest::newRow("a place to fill in")
        << QJsonObject {{u"url"_s, u"<address of the API>"_s}} << ItemState::NotConfigured;
    QTest::newRow("one deep within")
        << QJsonObject {{u"url"_s, here}, {u"headers"_s, QJsonObject {{u"X-Key"_s, u"____"_s}}}}
        << ItemState::NotConfigured;
    QTest::newRow("filled in") << QJsonObject {{u"url"_s, here}} << ItemState::Pending;
    QTest::newRow("its target is blank")
        << QJsonObject {{u"target"_s, u"blank"_s}} << ItemState::NotConfigured;
    QTest::newRow("its target is filled in")
        << QJsonObject {{u"target"_s, u"api"_s}} << ItemState::Pending;
    const auto parts = [](const QString &target) {
        return QJsonObject {
            {u"checks"_s,
             QJsonArray {QJsonObject {{u"kind"_s, u"http"_s},
                                      {u"with"_s, QJsonObject {{u"target"_s, target}}}}}}};
    };
    QTest::newRow("a part's target is blank") << parts(u"blank"_s) << ItemState::NotConfigured;
    QTest::newRow("a part's target is filled in") << parts(u"api"_s) << ItemState::Pending;
}

void TestGate::blanksAreNotConfigured()
{
    QFETCH(QJsonObject, with);
    QFETCH(ItemState, state);
    LaunchWorld w;
    w.open();
    w.plan.targets = {{u"api"_s, QJsonObject {{u"url"_s, u"https://shop.test"_s}}},
                      {u"blank"_s, QJsonObject {{u"url"_s, u"<address of the API>"_s}}}};
    w.plan.checks.insert(w.item("pre/a"),
                         {.item = w.item("pre/a"), .kind = u"http"_s, .with = with});
    QCOMPARE(shownStatus(gateOf(w), w.item("pre/a")).state, state);
}

void TestGate::thePlansOffsetsWin()
{
    LaunchWorld w;
    w.open();
    w.plan.offsets.insert(PhaseId(u"canary"_s), -60s);
    QCOMPARE(dueTime(gateOf(w), w.runbook.phases[1]), w.utc("2026-11-23T11:59:00Z"));
    QVERIFY(!dueTime(gateOf(w), w.runbook.phases[0]).isValid());
}

void TestGate::theCurrentPhaseFollowsTheClock()
{
    LaunchWorld w;
    w.open();
    w.clock.setNow(w.utc("2026-11-23T08:00:00Z"));
    QCOMPARE(currentPhase(gateOf(w))->id.value, u"canary"_s);
    w.clock.setNow(w.utc("2026-11-23T12:00:00Z"));
    QCOMPARE(currentPhase(gateOf(w))->id.value, u"deploy"_s);
    w.clock.setNow(w.utc("2026-11-25T12:00:00Z"));
    QCOMPARE(currentPhase(gateOf(w))->id.value, u"post"_s);
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
