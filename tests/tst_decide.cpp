// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/decide.h"
#include "launch/rosterchange.h"
#include "support/launchworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What has happened before the verb is proposed.
using Before = std::function<void(LaunchWorld &)>;
/// The verb, which may look at what has happened.
using Verb = std::function<Event(const LaunchWorld &)>;
Q_DECLARE_METATYPE(Before)
Q_DECLARE_METATYPE(Verb)

class TestDecide : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void noGoStopsTheClock();
    void thePollNamesWhatIsOpen();
    void endingAHoldMovesT0ByItsLength();
    void acceptanceNamesItsEvidence();
    void waiversNameTheirFinding();
    void attestationsLapse_data();
    void attestationsLapse();
    void attemptsCountUp();
    void overridesNameWhatBlocked();
    void aCanaryIsJudgedByTheLimitsItStartedWith();
    void aCanarysHorizonIsThePlansOrTheIntendedTime();
    void recyclingMovesT0AndNamesTheSteps();
};

static const Before nothing = [](LaunchWorld &) { };
static const Before closed = [](LaunchWorld &w) {
    w.happen(LaunchClosed {u"abandoned"_s, u"r"_s});
};
static const Before held = [](LaunchWorld &w) { w.happen(HoldStarted {u"wind"_s}); };
static const Before proved = [](LaunchWorld &w) { w.proveAll(); };
static const Before running = [](LaunchWorld &w) {
    w.proveAll();
    w.happen(StepStarted {.step = w.item("canary/deploy")});
};
static const Before failed = [](LaunchWorld &w) {
    running(w);
    w.happen(StepFinished {.step = w.item("canary/deploy"), .outcome = u"failed"_s});
};
static const Before interrupted = [](LaunchWorld &w) {
    running(w);
    w.happen(WriterChanged {});
};

static Verb just(const Event &event)
{
    return [event](const LaunchWorld &) { return event; };
}

static ItemWaived waiver(const char *item, const char *releasedBy = "")
{
    const LaunchWorld w;
    return {w.item(item), u"late"_s,           u"small"_s, {}, w.clock.now().addSecs(60),
            {},           w.person(releasedBy)};
}

static StepStarted start(const char *step)
{
    return {.step = LaunchWorld::item(step)};
}

/// Another roster, approved by these.
static Verb roster(const QList<QByteArray> &approvers, bool isSigned)
{
    return [=](const LaunchWorld &w) -> Event {
        RosterChanged change {w.opening().roster, u"Ben is ill"_s, {}};
        change.roster.last().name = u"Cem"_s;
        for (const QByteArray &id : approvers) {
            const PersonId person = w.person(id.constData());
            const auto text = rosterApprovalText(w.state, change.roster, change.reason, person);
            change.approvals.append(
                {person, QString::fromUtf8(text.value()), isSigned ? u"sig"_s : QString()});
        }
        return change;
    };
}

static const Before promoted = [](LaunchWorld &w) {
    w.happen(CanaryStarted {u"shop:1"_s, 0.1}, "console");
    w.happen(CanaryEnded {u"promoted"_s, {}}, "console");
};
static const Before promotedThenRolledBack = [](LaunchWorld &w) {
    promoted(w);
    w.happen(RollbackTriggered {u"errorRate"_s, u"6 %"_s, true}, "console");
    w.happen(CanaryEnded {u"rolledBack"_s, u"6 %"_s}, "console");
};
static const Before promotedAndDisarmed = [](LaunchWorld &w) {
    promoted(w);
    w.happen(CanaryDisarmed {PhaseId(u"after"_s), u"it is through"_s}, "console");
};
static const Before afterTwelve = [](LaunchWorld &w) {
    w.proveAll();
    w.happen(StepStarted {.step = w.item("canary/deploy")});
    w.happen(StepFinished {.step = w.item("canary/deploy"), .outcome = u"failed"_s}, "console");
};

/// `refusal` is a part of its words; empty: accepted.
static void rule(const char *name, const Before &before, const char *actor, const Verb &verb,
                 const char *refusal)
{
    QTest::newRow(name) << before << QByteArray(actor) << verb << QString::fromLatin1(refusal);
}

void TestDecide::rules_data()
{
    QTest::addColumn<Before>("before");
    QTest::addColumn<QByteArray>("actor");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("refusal");
    const LaunchWorld w;
    const ItemId a = w.item("pre/a");
    const QDateTime later = w.clock.now().addSecs(60);

    rule("a stranger", nothing, "eve", just(NoteWritten {u"x"_s, {}}), "no person");
    rule("opened twice", nothing, "operator", just(w.opening()), "open already");
    rule("closed: a hold", closed, "operator", just(HoldStarted {u"r"_s}), "closed");
    rule("closed: a note", closed, "operator", just(NoteWritten {u"x"_s, {}}), "");
    rule("closed: an export", closed, "operator", just(RecordExported {u"pdf"_s}), "");
    rule("closed: a time stamp", closed, "console", just(HeadTimestamped {}), "");
    rule("closed: a writer", closed, "console", just(WriterChanged {}), "");
    rule("an empty note", nothing, "operator", just(NoteWritten {u" "_s, {}}), "empty");

    rule("a result", nothing, "console", just(w.result("pre/a", Verdict::Pass)), "");
    rule("a result of nothing", nothing, "console", just(w.result("pre/none", Verdict::Pass)),
         "no item");
    rule("attest", nothing, "operator", just(ItemAttested {a, {}, {}}), "");
    rule("the console attests nothing", nothing, "console", just(ItemAttested {a, {}, {}}),
         "person");
    rule("attest in the past", nothing, "operator", just(ItemAttested {a, {}, w.clock.now()}),
         "lapsed");
    rule(
        "attest against a failing check",
        [](LaunchWorld &world) { world.happen(world.result("pre/a", Verdict::Fail)); }, "operator",
        just(ItemAttested {a, {}, {}}), "waive");
    rule("undo nothing", nothing, "operator", just(ItemUndone {a, {}}), "nothing");
    rule(
        "undo",
        [](LaunchWorld &world) { world.happen(ItemAttested {world.item("pre/a"), {}, {}}); },
        "operator", just(ItemUndone {a, {}}), "");
    rule("accept nothing", nothing, "operator", just(ItemAccepted {a, {}}), "no fresh pass");
    rule("accept", proved, "operator", just(ItemAccepted {a, {}}), "");
    rule("accept older evidence", proved, "operator", just(ItemAccepted {a, u"00"_s}),
         "newer evidence");
    rule("waive", nothing, "operator", just(waiver("pre/a")), "");
    rule("waive without risk", nothing, "operator",
         just(ItemWaived {a, u"r"_s, {}, {}, later, {}, {}}), "risk");
    rule("waive into the past", nothing, "operator",
         just(ItemWaived {a, u"r"_s, u"s"_s, {}, w.clock.now(), {}, {}}), "end");
    rule("waive a critical item alone", nothing, "operator", just(waiver("pre/c")),
         "second person");
    rule("waive a critical item by oneself", nothing, "lead-1", just(waiver("pre/c", "lead-1")),
         "second person");
    rule("waive a critical item with one of no role", nothing, "lead-1",
         just(waiver("pre/c", "operator")), "no role");
    rule("waive a critical item without a role", nothing, "operator",
         just(waiver("pre/c", "lead-2")), "no role");
    rule(
        "waive an item of a critical group alone",
        [](LaunchWorld &world) { world.runbook.phases[0].sections[0].critical = true; }, "lead-1",
        just(waiver("pre/a")), "second person");
    rule("waive a critical item", nothing, "lead-1", just(waiver("pre/c", "lead-2")), "");
    rule("not applicable without reason", nothing, "operator", just(ItemNotApplicable {a, {}}),
         "reason");
    rule("not applicable", nothing, "operator", just(ItemNotApplicable {a, u"r"_s}), "");

    rule("start behind a gate", nothing, "operator", just(start("canary/deploy")),
         "closed: pre/c: pending (and 2 more)");
    rule("start", proved, "operator", just(start("canary/deploy")), "");
    rule(
        "start over an override",
        [](LaunchWorld &world) {
            world.happen(PhaseOverridden {PhaseId(u"canary"_s), u"r"_s, {}, {}});
        },
        "operator", just(start("canary/deploy")), "");
    rule(
        "start over an override that a NO-GO follows",
        [](LaunchWorld &world) {
            world.happen(PhaseOverridden {PhaseId(u"canary"_s), u"r"_s, {}, {}});
            world.happen(world.signOff("sec", Decision::NoGo), "lead-2");
        },
        "operator", just(start("canary/deploy")), "Security said NO-GO: not yet");
    rule("start what runs", running, "operator", just(start("canary/deploy")), "running");
    rule("start beside another", running, "operator", just(start("canary/watch")), "another step");
    rule("start what failed", failed, "operator", just(start("canary/deploy")), "retry");
    rule("start what was interrupted", interrupted, "operator", just(start("canary/deploy")),
         "retry");
    rule(
        "start what is to be retried",
        [](LaunchWorld &world) {
            failed(world);
            world.happen(StepDecided {.step = world.item("canary/deploy"), .decision = u"retry"_s});
        },
        "operator", just(start("canary/deploy")), "");
    rule("start nothing known", proved, "operator", just(start("canary-x")), "no step");
    rule("roll back while another runs", running, "operator", just(start("rollback/run")), "");
    rule("roll back on hold", held, "operator", just(start("rollback/run")), "");
    rule("the plan's own rollback", running, "console", just(start("canary/roll-back")), "");
    rule("the plan's own promotion", nothing, "operator", just(start("canary/promote")), "closed");
    rule("end what does not run", proved, "console",
         just(StepFinished {.step = w.item("canary/deploy")}), "not running");
    rule("end what runs", running, "console", just(StepFinished {.step = w.item("canary/deploy")}),
         "");
    rule("end another attempt", running, "console",
         just(StepFinished {.step = w.item("canary/deploy"), .attempt = 2}), "not running");
    rule("end what was interrupted", interrupted, "console",
         just(StepFinished {.step = w.item("canary/deploy")}), "");
    rule("settle what runs", running, "operator",
         just(StepDecided {w.item("canary/deploy"), u"skipped"_s, u"r"_s, {}, {}}), "running");
    rule("skip without reason", proved, "operator",
         just(StepDecided {w.item("canary/deploy"), u"skipped"_s, {}, {}, {}}), "reason");
    rule("retry without reason", failed, "operator",
         just(StepDecided {w.item("canary/deploy"), u"retry"_s, {}, {}, {}}), "reason");
    rule("retry", failed, "operator",
         just(StepDecided {w.item("canary/deploy"), u"retry"_s, u"r"_s, {}, {}}), "");
    rule("not applicable without reason", proved, "operator",
         just(StepDecided {w.item("canary/deploy"), u"notApplicable"_s, {}, {}, {}}), "reason");
    rule("not applicable", proved, "operator",
         just(StepDecided {w.item("canary/deploy"), u"notApplicable"_s, u"r"_s, {}, {}}), "");
    rule("stop without reason", running, "operator",
         just(StepDecided {w.item("canary/deploy"), u"stopped"_s, {}, {}, {}}), "reason");
    rule("stop what runs", running, "operator",
         just(StepDecided {w.item("canary/deploy"), u"stopped"_s, u"r"_s, {}, {}}), "");
    rule("stop what does not run", proved, "operator",
         just(StepDecided {w.item("canary/deploy"), u"stopped"_s, u"r"_s, {}, {}}),
         "nothing was stopped");
    rule("done by nobody", proved, "operator",
         just(StepDecided {w.item("canary/deploy"), u"doneOutside"_s, u"r"_s, {}, {}}), "who");
    rule("no decision", proved, "operator",
         just(StepDecided {w.item("canary/deploy"), u"maybe"_s, u"r"_s, {}, {}}), "maybe");
    rule("done behind a gate", nothing, "operator",
         just(StepDecided {w.item("canary/deploy"), u"done"_s, {}, {}, {}}), "closed");

    rule("start before its turn", proved, "operator", just(start("canary/watch")),
         "Step 1 (canary/deploy) comes first: run it, skip it, or say why");
    rule("done before its turn", proved, "operator",
         just(StepDecided {w.item("canary/watch"), u"done"_s, {}, {}, {}}),
         "Step 1 (canary/deploy) comes first");
    rule("done outside before its turn", proved, "operator",
         just(StepDecided {w.item("canary/watch"), u"doneOutside"_s, u"r"_s, u"Otto"_s, {}}), "");
    rule("skipped before its turn", proved, "operator",
         just(StepDecided {w.item("canary/watch"), u"skipped"_s, u"r"_s, {}, {}}), "");
    const auto ahead = [&w](const QString &reason) {
        return StepDecided {w.item("canary/watch"), u"ahead"_s, reason, {}, {}};
    };
    rule("ahead", proved, "operator", just(ahead(u"r"_s)), "");
    rule("ahead without reason", proved, "operator", just(ahead({})), "reason");
    rule("ahead by the console", proved, "console", just(ahead(u"r"_s)), "person");
    rule("ahead at its turn", proved, "operator",
         just(StepDecided {w.item("canary/deploy"), u"ahead"_s, u"r"_s, {}, {}}), "turn");
    rule(
        "start ahead",
        [=](LaunchWorld &world) {
            proved(world);
            world.happen(ahead(u"r"_s));
        },
        "operator", just(start("canary/watch")), "");
    rule(
        "start ahead of what failed",
        [=](LaunchWorld &world) {
            failed(world);
            world.happen(ahead(u"r"_s));
        },
        "operator", just(start("canary/watch")), "closed: canary/deploy: fail");

    rule("a guide's step", nothing, "operator",
         just(GuideStepDone {.guide = u"High Error Rate"_s, .number = 2}), "");
    rule("a guide's step by the console", nothing, "console",
         just(GuideStepDone {.guide = u"High Error Rate"_s, .number = 2}), "person");
    rule("a step of no guide", nothing, "operator",
         just(GuideStepDone {.guide = u"Floods"_s, .number = 1}), "no guide");
    rule("no step of a guide", nothing, "operator",
         just(GuideStepDone {.guide = u"High Error Rate"_s, .number = 3}), "no step 3");

    rule("hold", nothing, "operator", just(HoldStarted {u"wind"_s}), "");
    rule("hold without reason", nothing, "operator", just(HoldStarted {}), "reason");
    rule("hold twice", held, "operator", just(HoldStarted {u"rain"_s}), "wind");
    rule("end no hold", nothing, "operator", just(HoldEnded {}), "not on hold");
    rule("end a hold", held, "operator", just(HoldEnded {}), "");
    rule(
        "end a hold against a NO-GO",
        [](LaunchWorld &world) {
            world.happen(world.signOff("sec", Decision::NoGo), "lead-2");
            held(world);
        },
        "operator", just(HoldEnded {}), "NO-GO");
    rule("T-0 in the past", nothing, "operator", just(T0Changed {w.clock.now(), u"r"_s}),
         "yet to come");
    rule("T-0", nothing, "operator", just(T0Changed {later, u"r"_s}), "");
    rule("override alone", nothing, "operator",
         just(PhaseOverridden {PhaseId(u"canary"_s), u"r"_s, {}, {}}), "second person");
    rule("override what is open", proved, "operator",
         just(PhaseOverridden {PhaseId(u"canary"_s), u"r"_s, w.person("lead-1"), {}}), "is open");

    rule("metrics by a person", nothing, "operator", just(MetricRecorded {}), "console");
    rule("metrics", nothing, "console", just(MetricRecorded {}), "");
    rule("a verdict by a person", nothing, "operator", just(CanaryDecided {}), "console");
    rule("a canary's end before its start", nothing, "console", just(CanaryEnded {}), "no canary");
    rule("roll back what was promoted", promoted, "console",
         just(CanaryEnded {u"rolledBack"_s, {}}), "");
    rule("promote twice", promoted, "console", just(CanaryEnded {u"promoted"_s, {}}),
         "promoted already");
    rule("roll back twice", promotedThenRolledBack, "console",
         just(CanaryEnded {u"rolledBack"_s, {}}), "no canary");
    rule("a canary's end by another name", promoted, "console", just(CanaryEnded {u"gone"_s, {}}),
         "no end of a canary");
    rule("disarm before promotion", nothing, "console", just(CanaryDisarmed {}), "not promoted");
    rule("disarm by a person", promoted, "operator", just(CanaryDisarmed {}), "console");
    rule("disarm", promoted, "console", just(CanaryDisarmed {}), "");
    rule("disarm twice", promotedAndDisarmed, "console", just(CanaryDisarmed {}), "already");
    rule("roll back by hand after disarming", promotedAndDisarmed, "operator",
         just(RollbackTriggered {u"manual"_s, u"r"_s, false}), "");
    rule("a canary again after a rollback", promotedThenRolledBack, "console",
         just(CanaryStarted {u"shop:1"_s, 0.1}), "");
    rule("close as rolled back after a promotion", promotedThenRolledBack, "operator",
         just(LaunchClosed {u"rolledBack"_s, u"6 %"_s}), "");
    rule("close as launched after a rollback", promotedThenRolledBack, "operator",
         just(LaunchClosed {u"launched"_s, {}}), "rolled back");
    rule("recycle", afterTwelve, "operator",
         just(CountdownRecycled {PhaseId(u"canary"_s), u"again"_s, {}, {}}), "");
    rule("recycle without reason", afterTwelve, "operator",
         just(CountdownRecycled {PhaseId(u"canary"_s), {}, {}, {}}), "reason");
    rule("recycle to nothing", afterTwelve, "operator",
         just(CountdownRecycled {PhaseId(u"x"_s), u"again"_s, {}, {}}), "no phase");
    rule("recycle to a checklist", afterTwelve, "operator",
         just(CountdownRecycled {PhaseId(u"pre"_s), u"again"_s, {}, {}}), "no time");
    rule("recycle into the future", afterTwelve, "operator",
         just(CountdownRecycled {PhaseId(u"deploy"_s), u"again"_s, {}, {}}), "yet to come");
    rule("recycle while a step runs", running, "operator",
         just(CountdownRecycled {PhaseId(u"canary"_s), u"again"_s, {}, {}}), "running");
    rule("recycle under a canary", promoted, "operator",
         just(CountdownRecycled {PhaseId(u"canary"_s), u"again"_s, {}, {}}), "takes traffic");
    rule("recycle by the console", afterTwelve, "console",
         just(CountdownRecycled {PhaseId(u"canary"_s), u"again"_s, {}, {}}), "person");
    rule("see an alarm", afterTwelve, "operator", just(AlarmAcknowledged {u"step:canary/deploy"_s}),
         "");
    rule("see no alarm", proved, "operator", just(AlarmAcknowledged {u"step:canary/deploy"_s}),
         "no alarm");
    rule("the console sees nothing", afterTwelve, "console",
         just(AlarmAcknowledged {u"step:canary/deploy"_s}), "person");
    rule("put an alarm aside", afterTwelve, "operator",
         just(AlarmShelved {u"step:canary/deploy"_s, u"known"_s, later}), "");
    rule("put an alarm aside without reason", afterTwelve, "operator",
         just(AlarmShelved {u"step:canary/deploy"_s, {}, later}), "reason");
    rule("put an alarm aside for good", afterTwelve, "operator",
         just(AlarmShelved {u"step:canary/deploy"_s, u"known"_s, {}}), "end");
    const FindingWaived letBe {.rule = u"past-review-date"_s,
                               .line = 3,
                               .subject = {},
                               .message = u"reviewed last year"_s,
                               .reason = u"nothing has changed"_s};
    const auto without = [&letBe](auto member) {
        FindingWaived bare = letBe;
        (bare.*member).clear();
        return just(bare);
    };
    const Before waivedOnce = [letBe](LaunchWorld &w) { w.happen(letBe, "operator"); };
    FindingWaived other = letBe;
    other.subject = u"another"_s;
    rule("waive a finding", nothing, "operator", just(letBe), "");
    rule("waive a finding without reason", nothing, "operator", without(&FindingWaived::reason),
         "reason");
    rule("waive no finding", nothing, "operator", without(&FindingWaived::message), "missing");
    rule("waive a finding of no rule", nothing, "operator", without(&FindingWaived::rule),
         "missing");
    rule("waive a finding twice", waivedOnce, "operator", just(letBe), "already");
    rule("waive another at the same line", waivedOnce, "operator", just(other), "");
    rule("the console waives no finding", nothing, "console", just(letBe), "person");
    rule("waive a finding at the end", closed, "operator", just(letBe), "closed");
    const FindingReopened again {.rule = letBe.rule,
                                 .line = letBe.line,
                                 .subject = {},
                                 .message = u"whatever is said of it"_s,
                                 .reason = u"it matters"_s};
    FindingReopened another = again;
    another.line = 4;
    FindingReopened silent = again;
    silent.reason.clear();
    const Before reopened = [waivedOnce, again](LaunchWorld &w) {
        waivedOnce(w);
        w.happen(again, "lead-1");
    };
    rule("take a waiver back", waivedOnce, "lead-1", just(again), "");
    rule("take a waiver back without reason", waivedOnce, "operator", just(silent), "reason");
    rule("take back a waiver of another line", waivedOnce, "operator", just(another), "nobody");
    rule("take no waiver back", nothing, "operator", just(again), "nobody");
    rule("take a waiver back twice", reopened, "operator", just(again), "nobody");
    rule("the console takes no waiver back", waivedOnce, "console", just(again), "person");
    rule("take a waiver back at the end", closed, "operator", just(again), "closed");
    rule("waive again what was reopened", reopened, "operator", just(letBe), "");
    rule("rollback by anybody, any time", running, "operator",
         just(RollbackTriggered {u"manual"_s, u"r"_s, false}), "");

    rule(
        "GO", nothing, "lead-1",
        [](const LaunchWorld &world) { return world.signOff("dev", Decision::Go); }, "");
    rule(
        "GO twice the same",
        [](LaunchWorld &world) {
            world.happen(SignedOff {
                QString::fromUtf8(statementText(world.statement("dev", Decision::Go))), {}});
        },
        "lead-1",
        [](const LaunchWorld &world) {
            return SignedOff {world.state.signOffs().first().text, {}};
        },
        "already");
    rule(
        "GO of another launch", nothing, "lead-1",
        [](const LaunchWorld &world) {
            Statement s = world.statement("dev", Decision::Go);
            s.ledger = u"other"_s;
            return SignedOff {QString::fromUtf8(statementText(s)), {}};
        },
        "another launch");
    rule(
        "GO over another ledger", nothing, "lead-1",
        [](const LaunchWorld &world) {
            Statement s = world.statement("dev", Decision::Go);
            s.basisHead = zeroHash();
            return SignedOff {QString::fromUtf8(statementText(s)), {}};
        },
        "another ledger");
    rule(
        "GO in another's role", nothing, "lead-2",
        [](const LaunchWorld &world) {
            Statement s = world.statement("dev", Decision::Go);
            s.signerId = world.person("lead-2");
            return SignedOff {QString::fromUtf8(statementText(s)), {}};
        },
        "held by Ada");
    const auto adaInBothRoles = [](Decision first, bool withdrawn) -> Before {
        return [first, withdrawn](LaunchWorld &world) {
            world.happen(world.signOff("dev", first), "lead-1");
            RosterChanged change {world.opening().roster, u"Ben is ill"_s, {}};
            change.roster.last().id = world.person("lead-1");
            change.roster.last().name = u"Ada"_s;
            world.happen(change);
            if (withdrawn)
                world.happen(SignOffWithdrawn {RoleId(u"dev"_s), u"r"_s}, "lead-1");
        };
    };
    const auto inTheOtherRole = [](Decision decision) -> Verb {
        return [decision](const LaunchWorld &world) { return world.signOff("sec", decision); };
    };
    rule("GO in two roles, the first by now stale", adaInBothRoles(Decision::Go, false), "lead-1",
         inTheOtherRole(Decision::Go), "another role");
    rule("GO after a NO-GO in another role", adaInBothRoles(Decision::NoGo, false), "lead-1",
         inTheOtherRole(Decision::Go), "another role");
    rule("GO after taking the other role's back", adaInBothRoles(Decision::Go, true), "lead-1",
         inTheOtherRole(Decision::Go), "");
    rule("NO-GO in two roles", adaInBothRoles(Decision::Go, false), "lead-1",
         inTheOtherRole(Decision::NoGo), "");
    rule("HOLD in two roles", adaInBothRoles(Decision::Go, false), "lead-1",
         inTheOtherRole(Decision::Hold), "");
    const Before imageAnswered = [](LaunchWorld &world) {
        CheckFinished check = world.result("pre/a", Verdict::Pass);
        check.result.kind = u"registry"_s;
        check.result.parameters = {{u"image"_s, u"shop:1"_s}};
        check.result.seen = "shop:1 is sha256:"_L1 + QString(64, u'b');
        world.happen(check, "console");
    };
    const auto overAnotherImage = [](Decision decision) -> Verb {
        return [decision](const LaunchWorld &world) {
            Statement s = world.statement("dev", decision);
            s.artifact = "sha256:"_L1 + QString(64, u'a');
            return SignedOff {QString::fromUtf8(statementText(s)), {}};
        };
    };
    rule("GO over an older image", imageAnswered, "lead-1", overAnotherImage(Decision::Go),
         "another digest");
    rule("NO-GO over an older image", imageAnswered, "lead-1", overAnotherImage(Decision::NoGo),
         "");
    rule("no statement", nothing, "lead-1", just(SignedOff {u"{}"_s, {}}), "statement");
    rule("withdraw nothing", nothing, "lead-1", just(SignOffWithdrawn {RoleId(u"dev"_s), u"r"_s}),
         "nothing");
    rule("withdraw another's", nothing, "lead-2", just(SignOffWithdrawn {RoleId(u"dev"_s), u"r"_s}),
         "only Ada");
    rule("roster alone", nothing, "lead-1", just(RosterChanged {w.opening().roster, u"r"_s, {}}),
         "two other leads");
    rule("roster without a role it had", nothing, "lead-1", just(RosterChanged {{}, u"r"_s, {}}),
         "keep the role");
    rule(
        "roster with one key for two", nothing, "operator",
        [](const LaunchWorld &world) {
            RosterChanged change {world.opening().roster, u"r"_s, {}};
            for (RosterEntry &entry : change.roster)
                entry.keys = {{u"ssh-ed25519 AAAA"_s, {}, {}}};
            return change;
        },
        "Ada (DevOps) and Ben (Security) have the same key");
    rule("roster with two approvals", nothing, "operator", roster({"lead-1", "lead-2"}, true), "");
    rule("roster approved by oneself", nothing, "lead-1", roster({"lead-1", "lead-2"}, true),
         "two other leads");
    rule("roster approved twice by one", nothing, "operator", roster({"lead-1", "lead-1"}, true),
         "two other leads");
    rule("roster approved by one of no role", nothing, "lead-2",
         roster({"operator", "lead-1"}, true), "two other leads");
    rule("roster approved without signature", nothing, "operator",
         roster({"lead-1", "lead-2"}, false), "not signed");
    rule(
        "roster other than the one approved", nothing, "operator",
        [](const LaunchWorld &world) {
            auto change = std::get<RosterChanged>(roster({"lead-1", "lead-2"}, true)(world));
            change.roster.first().name = u"Eve"_s;
            return change;
        },
        "another roster");

    rule(
        "roster by approvals that were used before",
        [](LaunchWorld &world) {
            world.happen(roster({"lead-1", "lead-2"}, true)(world));
            world.happen(RosterChanged {world.opening().roster, u"r"_s, {}});
        },
        "operator", [](const LaunchWorld &world) { return world.entries.at(1).event; },
        "before the last change");

    rule("close while a step runs", running, "operator",
         just(LaunchClosed {u"abandoned"_s, u"r"_s}), "running");
    rule("close as launched with boxes open", nothing, "operator",
         just(LaunchClosed {u"launched"_s, {}}), "cannot be closed yet");
    rule("abandon without reason", nothing, "operator", just(LaunchClosed {u"abandoned"_s, {}}),
         "reason");
    rule("abandon", nothing, "operator", just(LaunchClosed {u"abandoned"_s, u"r"_s}), "");
    rule("an event of tomorrow", nothing, "operator", just(UnknownEvent {u"of.tomorrow"_s, {}}),
         "not known");
}

static Result<QList<Event>> propose(const LaunchWorld &w, const char *actor, const Event &event)
{
    return decide(w.state, {w.runbook, w.plan, w.clock.now()}, w.person(actor), event);
}

void TestDecide::rules()
{
    QFETCH(Before, before);
    QFETCH(QByteArray, actor);
    QFETCH(Verb, verb);
    QFETCH(QString, refusal);
    LaunchWorld w;
    w.open();
    before(w);
    const Result<QList<Event>> answer = propose(w, actor.constData(), verb(w));
    if (refusal.isEmpty()) {
        QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().message));
        QVERIFY(!answer->isEmpty());
    } else {
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(refusal), qPrintable(answer.error().message));
    }
}

void TestDecide::noGoStopsTheClock()
{
    LaunchWorld w;
    w.open();
    const auto events = propose(w, "lead-1", w.signOff("dev", Decision::NoGo));
    QVERIFY(events.has_value());
    QCOMPARE(events->size(), 2);
    QCOMPARE(std::get<HoldStarted>(events->at(1)).reason, u"Ada said NO-GO: not yet"_s);
    w.happen(HoldStarted {u"wind"_s});
    QCOMPARE(propose(w, "lead-1", w.signOff("dev", Decision::NoGo))->size(), 1);
}

void TestDecide::thePollNamesWhatIsOpen()
{
    LaunchWorld w;
    w.open();
    w.proveAll();
    // Clear but for the GOs themselves, which are what it asks for.
    QVERIFY(std::get<PollCalled>(propose(w, "operator", PollCalled {})->first()).open.isEmpty());
    w.happen(w.result("pre/a", Verdict::Fail), "console");
    const auto events = propose(w, "operator", PollCalled {});
    QCOMPARE(std::get<PollCalled>(events->first()).open, QStringList {u"pre/a: fail: because"_s});
}

void TestDecide::endingAHoldMovesT0ByItsLength()
{
    LaunchWorld w;
    w.open();
    w.happen(HoldStarted {u"wind"_s});
    w.clock.advance(17min);
    const auto events = propose(w, "operator", HoldEnded {});
    QCOMPARE(std::get<HoldEnded>(events->first()).t0, w.utc("2026-11-23T12:17:00Z"));
}

void TestDecide::acceptanceNamesItsEvidence()
{
    LaunchWorld w;
    w.open();
    w.proveAll();
    const auto events = propose(w, "operator", ItemAccepted {w.item("pre/a"), {}});
    QCOMPARE(std::get<ItemAccepted>(events->first()).evidence, w.digest("seen"));
}

void TestDecide::waiversNameTheirFinding()
{
    LaunchWorld w;
    w.open();
    w.happen(w.result("pre/a", Verdict::Fail));
    const auto events = propose(w, "operator", waiver("pre/a"));
    const ItemWaived waived = std::get<ItemWaived>(events->first());
    QCOMPARE(waived.finding,
             findingOf(w.item("pre/a"), w.state.item(w.item("pre/a"), w.clock.now()).result.get()));
    QCOMPARE(waived.from, w.clock.now());
}

void TestDecide::attestationsLapse_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<int>("shelfHours");
    QTest::addColumn<int>("lapsesAfter");
    QTest::newRow("as long as the plan says") << QByteArray("pre/a") << 48 << 48;
    QTest::newRow("a week, where it says nothing") << QByteArray("pre/a") << 0 << 7 * 24;
    QTest::newRow("after the launch it stays") << QByteArray("post/look") << 0 << 0;
}

void TestDecide::attestationsLapse()
{
    QFETCH(QByteArray, item);
    QFETCH(int, shelfHours);
    QFETCH(int, lapsesAfter);
    LaunchWorld w;
    w.open();
    const ItemId id = w.item(item.constData());
    // What follows the launch opens after it.
    if (lapsesAfter == 0)
        w.clock.setNow(w.utc("2026-11-23T13:00:00Z"));
    if (shelfHours > 0)
        w.plan.checks.insert(
            id,
            {.item = id, .kind = u"attestation"_s, .shelfLife = std::chrono::hours(shelfHours)});
    const auto events = propose(w, "operator", ItemAttested {id, {}, {}});
    QVERIFY2(events, events ? "" : qPrintable(events.error().text()));
    QCOMPARE(std::get<ItemAttested>(events->first()).expires,
             lapsesAfter > 0 ? w.clock.now().addSecs(3600 * lapsesAfter) : QDateTime());
}

void TestDecide::attemptsCountUp()
{
    LaunchWorld w;
    w.open();
    failed(w);
    w.happen(StepDecided {.step = w.item("canary/deploy"), .decision = u"retry"_s});
    const auto events = propose(w, "operator", start("canary/deploy"));
    QCOMPARE(std::get<StepStarted>(events->first()).attempt, 2);
}

void TestDecide::overridesNameWhatBlocked()
{
    LaunchWorld w;
    w.open();
    const auto events = propose(
        w, "operator", PhaseOverridden {PhaseId(u"canary"_s), u"r"_s, w.person("lead-1"), {}});
    QVERIFY2(events.has_value(), events ? "" : qPrintable(events.error().message));
    QCOMPARE(std::get<PhaseOverridden>(events->first()).blocking,
             (QStringList {u"pre/c"_s, u"pre/a"_s, u"pre/b"_s}));
}

void TestDecide::aCanaryIsJudgedByTheLimitsItStartedWith()
{
    LaunchWorld w;
    w.open();
    w.plan.canary = CanaryPlan {.errorRateLimit = 0.02, .healthyFor = 60s};
    const auto events = propose(w, "console", CanaryStarted {u"shop:1"_s, 0.1});
    const auto started = std::get<CanaryStarted>(events->first());
    QVERIFY(started.limits);
    QCOMPARE(started.limits->errorRate, 0.02);
    QCOMPARE(started.limits->plan().healthyFor, 60s);
}

void TestDecide::aCanarysHorizonIsThePlansOrTheIntendedTime()
{
    LaunchWorld w;
    w.open();
    w.plan.canary = CanaryPlan {};
    const auto horizonAt = [&w](const char *time) {
        w.clock.setNow(w.utc(time));
        const auto events = propose(w, "console", CanaryStarted {u"shop:1"_s, 0.1});
        return std::get<CanaryStarted>(events->first()).limits->horizon;
    };
    // The last procedure is due at 12:00.
    QCOMPARE(horizonAt("2026-11-23T10:00:30Z"), std::chrono::minutes(150));
    QCOMPARE(horizonAt("2026-11-23T11:45:00Z"), std::chrono::minutes(60));
    QCOMPARE(horizonAt("2026-11-23T13:00:00Z"), std::chrono::minutes(60));
    w.plan.canary->horizon = std::chrono::hours(5);
    QCOMPARE(horizonAt("2026-11-23T13:00:00Z"), std::chrono::hours(5));
}

void TestDecide::recyclingMovesT0AndNamesTheSteps()
{
    LaunchWorld w;
    w.open();
    afterTwelve(w);
    // The phase was due at 10:00.
    w.clock.setNow(w.utc("2026-11-23T10:40:00Z"));
    const auto events =
        propose(w, "operator", CountdownRecycled {PhaseId(u"canary"_s), u"again"_s, {}, {}});
    QVERIFY2(events.has_value(), events ? "" : qPrintable(events.error().message));
    const auto recycled = std::get<CountdownRecycled>(events->first());
    QCOMPARE(recycled.t0, w.utc("2026-11-23T12:40:00Z"));
    QCOMPARE(recycled.again.size(), 3);
    w.happen(recycled);
    QCOMPARE(w.state.t0(), recycled.t0);
    QCOMPARE(w.state.step(w.item("canary/deploy")).state, ItemState::Pending);
    QCOMPARE(std::get<StepStarted>(propose(w, "operator", start("canary/deploy"))->first()).attempt,
             2);
}

QTEST_GUILESS_MAIN(TestDecide)
#include "tst_decide.moc"
