// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/evidenceprocess.h"
#include "canary/rules/rule.h"
#include "canary/tickreader.h"
#include "support/referenceruns.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

static RuleResult resultOf(const Rules &rules, const QString &name, const QString &metric)
{
    for (const auto &rule : rules) {
        const RuleResult result = rule->result();
        if (result.rule == name && result.metric == metric)
            return result;
    }
    return {};
}

static Rules allRules(const RuleSettings &settings)
{
    Rules rules;
    for (const RuleKind &kind : ruleKinds()) {
        for (auto &rule : kind.make(settings))
            rules.push_back(std::move(rule));
    }
    return rules;
}

static Rules replayed(const TickRecording &recording, CanaryPlan plan = {})
{
    Rules rules =
        allRules({plan, recording.tickSeconds, recording.horizonSeconds, recording.history});
    for (const Tick &tick : recording.ticks) {
        for (const auto &rule : rules)
            rule->feed(tick);
    }
    return rules;
}

static Tick tickAt(qint64 t, std::optional<ArmTick> canary,
                   std::optional<ArmTick> baseline = ArmTick {90, 0, 0},
                   HealthAnswer health = HealthAnswer::Ok)
{
    return {t, canary, baseline, health, {}, {}};
}

static void feedAll(const Rules &rules, const Tick &tick)
{
    for (const auto &rule : rules)
        rule->feed(tick);
}

static int firedAt(const RuleResult &result)
{
    return result.firedAt ? int(*result.firedAt) : -1;
}

class RulesTest : public QObject
{
    Q_OBJECT

private slots:
    void ownRecordings_data();
    void ownRecordings();
    void sameSecondAsReference_data();
    void sameSecondAsReference();
    void sustainedFiresAfterItsTime();
    void exactlyTheLimitIsNoBreach();
    void aMinuteWithoutRequestsLetsTheClockRun();
    void ticksWithoutAnswerStopTheClock();
    void gapHoldsThePendingRule();
    void sharedOutageHolds_data();
    void sharedOutageHolds();
    void ownBreachAfterSharedOutageDemandsRollback();
    void latencyIsTheSameTestOnSlowRequests();
    void fourthFailureFires();
    void everyCheckOfATickCounts();
    void tickWithoutACheckChangesNothing();
    void missingHealthAnswerFails();
    void blindConsoleCountsNoFailure();
    void secondVantageTellsWhoIsBlind_data();
    void secondVantageTellsWhoIsBlind();
    void onlyAnUnansweringSourceMakesBlind_data();
    void onlyAnUnansweringSourceMakesBlind();
    void proofNeedsSeventyFiveGoodRequests();
    void strictProofAsksForMoreAndIsOnlyShown();
    void silenceProvesNothing();
    void earlyWarningWatchesAfterTheWarmUp();
    void earlyWarningWeighsFourFifthsFailing();
    void earlyWarningDemandsATickAfterItFired();
    void strictProofHasToStand();
    void everyRuleHasACase();
    void firesOnlyOnWhatItWaitsFor_data();
    void firesOnlyOnWhatItWaitsFor();
};

// The recordings of tests/data/canary and the seconds the rules fire at, none: -1.
void RulesTest::ownRecordings_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("sustained");
    QTest::addColumn<int>("sequential");
    QTest::addColumn<int>("proof");
    QTest::newRow("healthy") << u"healthy"_s << -1 << -1 << 80;
    QTest::newRow("failing") << u"failing"_s << 130 << 110 << -1;
    QTest::newRow("late") << u"late"_s << 450 << 390 << 10;
}

void RulesTest::ownRecordings()
{
    QFETCH(QString, file);
    const auto recording = readTickFile(QStringLiteral(TEST_DATA "/canary/") + file + u".jsonl"_s);
    QVERIFY2(recording, qPrintable(recording ? QString() : recording.error().text()));
    const Rules rules = replayed(*recording);
    QTEST(firedAt(resultOf(rules, u"sustained"_s, u"errorRate"_s)), "sustained");
    QTEST(firedAt(resultOf(rules, u"sequential"_s, u"errorRate"_s)), "sequential");
    QTEST(firedAt(resultOf(rules, u"proof"_s, u"errorRate"_s)), "proof");
}

void RulesTest::sameSecondAsReference_data()
{
    addReferenceRuns();
}

void RulesTest::sameSecondAsReference()
{
    QFETCH(QJsonObject, run);
    if (run.isEmpty())
        QSKIP("the shared cases are not here");
    const Rules rules = replayed(referenceRecording(run));
    QCOMPARE(firedAt(resultOf(rules, u"sustained"_s, u"errorRate"_s)),
             referenceFires(run, "seed_for"_L1));
    QCOMPARE(firedAt(resultOf(rules, u"sequential"_s, u"errorRate"_s)),
             referenceFires(run, "seq_rob"_L1));
    QCOMPARE(firedAt(resultOf(rules, u"proof"_s, u"errorRate"_s)),
             referenceFires(run, "prove_ok"_L1));
}

void RulesTest::sustainedFiresAfterItsTime()
{
    const Rules rules = sustainedRules({});
    for (int t = 10; t <= 120; t += 10) {
        feedAll(rules, tickAt(t, ArmTick {10, 1, 0}));
        QCOMPARE(resultOf(rules, u"sustained"_s, u"errorRate"_s).state, MetricState::Pending);
    }
    feedAll(rules, tickAt(130, ArmTick {10, 1, 0}));
    const RuleResult result = resultOf(rules, u"sustained"_s, u"errorRate"_s);
    QCOMPARE(result.state, MetricState::Fired);
    QCOMPARE(result.firedAt, 130);
    QCOMPARE(result.reason, u"6 of 60 requests failed (10 %, limit 5 %) for 120 s"_s);
    QVERIFY(rules.front()->demandsRollback());
}

void RulesTest::exactlyTheLimitIsNoBreach()
{
    const Rules rules = sustainedRules({});
    for (int t = 10; t <= 600; t += 10)
        feedAll(rules, tickAt(t, ArmTick {20, 1, 1}));
    for (const QString &metric : {u"errorRate"_s, u"latency"_s}) {
        const RuleResult result = resultOf(rules, u"sustained"_s, metric);
        QCOMPARE(result.state, MetricState::Insufficient);
        QVERIFY(!result.firedAt);
    }
}

void RulesTest::aMinuteWithoutRequestsLetsTheClockRun()
{
    const Rules rules = sustainedRules({});
    feedAll(rules, tickAt(10, ArmTick {10, 1, 0}));
    for (int t = 20; t <= 150; t += 10) {
        feedAll(rules, tickAt(t, ArmTick {}));
        // Nobody asks: that is no health, and nothing to act upon either.
        const RuleResult result = resultOf(rules, u"sustained"_s, u"errorRate"_s);
        QCOMPARE(result.state, MetricState::Pending);
        QVERIFY(!result.firedAt);
    }
    // As the reference has it: over the limit at every look at which there was anything to see.
    feedAll(rules, tickAt(160, ArmTick {10, 1, 0}));
    QCOMPARE(resultOf(rules, u"sustained"_s, u"errorRate"_s).firedAt, 160);
}

void RulesTest::ticksWithoutAnswerStopTheClock()
{
    const Rules rules = sustainedRules({});
    feedAll(rules, tickAt(10, ArmTick {10, 1, 0}));
    for (int t = 20; t <= 120; t += 10) {
        feedAll(rules, tickAt(t, {}));
        QCOMPARE(resultOf(rules, u"sustained"_s, u"errorRate"_s).state, MetricState::Inconclusive);
    }
    feedAll(rules, tickAt(130, ArmTick {10, 1, 0}));
    const RuleResult result = resultOf(rules, u"sustained"_s, u"errorRate"_s);
    QCOMPARE(result.state, MetricState::Pending);
    QVERIFY(!result.firedAt);
}

void RulesTest::gapHoldsThePendingRule()
{
    const Rules rules = sustainedRules({});
    feedAll(rules, tickAt(10, ArmTick {10, 5, 0}));
    feedAll(rules, tickAt(20, ArmTick {10, 5, 0}));
    feedAll(rules, tickAt(200, ArmTick {10, 0, 0}));
    QCOMPARE(resultOf(rules, u"sustained"_s, u"errorRate"_s).state, MetricState::Inconclusive);
    feedAll(rules, tickAt(210, ArmTick {10, 5, 0}));
    QCOMPARE(resultOf(rules, u"sustained"_s, u"errorRate"_s).state, MetricState::Pending);
}

void RulesTest::sharedOutageHolds_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<bool>("demands");
    QTest::newRow("unless the plan says otherwise") << QString() << false;
    QTest::newRow("hold") << u"hold"_s << false;
    QTest::newRow("rollback") << u"rollback"_s << true;
}

void RulesTest::sharedOutageHolds()
{
    QFETCH(QString, plan);
    RuleSettings settings;
    settings.plan.sharedOutage = plan;
    const Rules rules = allRules(settings);
    for (int t = 10; t <= 300; t += 10)
        feedAll(rules, tickAt(t, ArmTick {100, 12, 0}, ArmTick {900, 108, 0}));
    QCOMPARE(resultOf(rules, u"sustained"_s, u"errorRate"_s).firedAt, 130);
    bool demands = false;
    for (const auto &rule : rules)
        demands = demands || rule->demandsRollback();
    QTEST(demands, "demands");
}

void RulesTest::ownBreachAfterSharedOutageDemandsRollback()
{
    const Rules rules = sustainedRules({});
    for (int t = 10; t <= 300; t += 10)
        feedAll(rules, tickAt(t, ArmTick {100, 12, 0}, ArmTick {900, 108, 0}));
    for (int t = 310; t <= 600; t += 10)
        feedAll(rules, tickAt(t, ArmTick {100, 1, 0}, ArmTick {900, 9, 0}));
    QVERIFY(!rules.front()->demandsRollback());
    QCOMPARE(rules.front()->result().state, MetricState::Ok);
    for (int t = 610; t <= 800; t += 10)
        feedAll(rules, tickAt(t, ArmTick {100, 12, 0}, ArmTick {900, 9, 0}));
    QVERIFY(rules.front()->demandsRollback());
    QCOMPARE(rules.front()->result().firedAt, 130);
}

void RulesTest::latencyIsTheSameTestOnSlowRequests()
{
    const Rules rules = sustainedRules({});
    for (int t = 10; t <= 130; t += 10)
        feedAll(rules, tickAt(t, ArmTick {100, 0, 6}));
    const RuleResult result = resultOf(rules, u"sustained"_s, u"latency"_s);
    QCOMPARE(result.firedAt, 130);
    QCOMPARE(result.reason,
             u"36 of 600 requests were slower than 2 s (6 %, limit 5 %) for 120 s"_s);
}

void RulesTest::fourthFailureFires()
{
    const Rules rules = consecutiveRules({});
    const HealthAnswer answers[] = {HealthAnswer::Fail, HealthAnswer::Fail, HealthAnswer::Fail,
                                    HealthAnswer::Ok,   HealthAnswer::Fail, HealthAnswer::Fail,
                                    HealthAnswer::Fail};
    int t = 0;
    for (const HealthAnswer answer : answers)
        feedAll(rules, tickAt(t += 10, ArmTick {}, ArmTick {}, answer));
    QCOMPARE(rules.front()->result().state, MetricState::Pending);
    feedAll(rules, tickAt(t += 10, ArmTick {}, ArmTick {}, HealthAnswer::Fail));
    QCOMPARE(rules.front()->result().firedAt, 80);
    QCOMPARE(rules.front()->result().reason, u"4 health checks in a row failed (limit 3)"_s);
}

/// A tick with these health checks.
static Tick checkedAt(qint64 t, const QList<HealthCheck> &checks)
{
    Tick tick = tickAt(t, ArmTick {10, 0, 0});
    tick.checks = checks;
    return tick;
}

// Checks more often than ticks: the fourth failure in a row is in the second tick.
void RulesTest::everyCheckOfATickCounts()
{
    const HealthCheck well {HealthAnswer::Ok, 0.1};
    const HealthCheck failed {HealthAnswer::Fail, 0.1};
    const Rules rules = consecutiveRules({});
    feedAll(rules, checkedAt(10, {failed, failed, failed, well}));
    feedAll(rules, checkedAt(20, {well, failed, failed}));
    QVERIFY(!rules.front()->demandsRollback());
    feedAll(rules, checkedAt(30, {failed, failed, well}));
    QCOMPARE(rules.front()->result().firedAt, 30);
}

// Checks less often than ticks: one that failed counts once.
void RulesTest::tickWithoutACheckChangesNothing()
{
    const Rules rules = consecutiveRules({});
    feedAll(rules, checkedAt(10, {}));
    QCOMPARE(rules.front()->result().state, MetricState::NoData);
    for (int t = 20; t <= 100; t += 10) {
        Tick tick = checkedAt(t,
                              t % 30 == 20 ? QList<HealthCheck> {{HealthAnswer::Fail, 0.1}}
                                           : QList<HealthCheck> {});
        tick.health = HealthAnswer::Fail;
        feedAll(rules, tick);
    }
    QVERIFY(!rules.front()->demandsRollback());
    feedAll(rules, checkedAt(110, {{HealthAnswer::Fail, 0.1}}));
    QVERIFY(rules.front()->demandsRollback());
}

void RulesTest::missingHealthAnswerFails()
{
    const Rules rules = consecutiveRules({});
    for (int t = 10; t <= 40; t += 10)
        feedAll(rules, tickAt(t, ArmTick {}, ArmTick {}, HealthAnswer::Missing));
    QCOMPARE(rules.front()->result().firedAt, 40);
}

void RulesTest::blindConsoleCountsNoFailure()
{
    const Rules rules = consecutiveRules({});
    for (int t = 10; t <= 400; t += 10)
        feedAll(rules, tickAt(t, {}, {}, HealthAnswer::Missing));
    QCOMPARE(rules.front()->result().state, MetricState::Inconclusive);
    QVERIFY(!rules.front()->demandsRollback());
}

void RulesTest::onlyAnUnansweringSourceMakesBlind_data()
{
    QTest::addColumn<MetricState>("silence");
    QTest::addColumn<bool>("rollsBack");
    QTest::addColumn<bool>("baselineBefore");
    QTest::addColumn<bool>("vantage");
    QTest::newRow("the baseline fell silent, too") << MetricState::Stale << false << true << false;
    QTest::newRow("the second vantage hears nothing, either")
        << MetricState::Stale << false << false << true;
    QTest::newRow("answers, no canary") << MetricState::NoData << true << false << false;
    QTest::newRow("answers, nothing new") << MetricState::Stale << true << false << false;
    QTest::newRow("down") << MetricState::SourceDown << false << false << false;
    QTest::newRow("asked wrongly") << MetricState::ConfigError << false << false << false;
}

void RulesTest::onlyAnUnansweringSourceMakesBlind()
{
    QFETCH(MetricState, silence);
    QFETCH(bool, baselineBefore);
    QFETCH(bool, vantage);
    const Rules rules = consecutiveRules({});
    if (baselineBefore)
        feedAll(rules, tickAt(5, ArmTick {10, 0, 0}, ArmTick {90, 0, 0}, HealthAnswer::Ok));
    for (int t = 10; t <= 40; t += 10) {
        Tick tick = tickAt(t, {}, {}, HealthAnswer::Missing);
        tick.silence = silence;
        if (vantage)
            tick.checks = {{.answer = HealthAnswer::Missing, .there = HealthAnswer::Missing}};
        feedAll(rules, tick);
    }
    QTEST(rules.front()->demandsRollback(), "rollsBack");
}

void RulesTest::secondVantageTellsWhoIsBlind_data()
{
    QTest::addColumn<HealthAnswer>("here");
    QTest::addColumn<HealthAnswer>("there");
    QTest::addColumn<bool>("sourceAnswers");
    QTest::addColumn<bool>("rollsBack");
    QTest::addColumn<QString>("words");
    const HealthAnswer none = HealthAnswer::Missing;
    QTest::newRow("healthy from there")
        << none << HealthAnswer::Ok << true << false
        << u"from here no answer, from the second vantage healthy"_s;
    QTest::newRow("healthy from there, no source")
        << none << HealthAnswer::Ok << false << false
        << u"from here no answer, from the second vantage healthy"_s;
    QTest::newRow("both see it fail")
        << none << HealthAnswer::Fail << true << true << u"4 seen from the second vantage too"_s;
    QTest::newRow("both see it fail, no source")
        << none << HealthAnswer::Fail << false << true << u"4 seen from the second vantage too"_s;
    QTest::newRow("nothing answers at all")
        << none << none << false << false << u"no answer about anything"_s;
    QTest::newRow("only the source answers")
        << none << none << true << true << u"4 of them without an answer"_s;
    // What the canary itself answered was measured, whoever sees it otherwise.
    QTest::newRow("it says itself that it fails")
        << HealthAnswer::Fail << HealthAnswer::Ok << true << true << u"4 health checks in a row"_s;
}

void RulesTest::secondVantageTellsWhoIsBlind()
{
    QFETCH(const HealthAnswer, here);
    QFETCH(const HealthAnswer, there);
    QFETCH(const bool, sourceAnswers);
    QFETCH(const QString, words);
    const Rules rules = consecutiveRules({});
    for (int t = 10; t <= 40; t += 10) {
        Tick tick = checkedAt(t, {{here, {}, there}});
        tick.health = here;
        if (!sourceAnswers) {
            tick.canary.reset();
            tick.baseline.reset();
            tick.silence = MetricState::SourceDown;
        }
        feedAll(rules, tick);
    }
    QTEST(rules.front()->demandsRollback(), "rollsBack");
    const QString reason = rules.front()->result().reason;
    QVERIFY2(reason.contains(words), qPrintable(reason));
}

void RulesTest::proofNeedsSeventyFiveGoodRequests()
{
    const Rules rules = proofRules({});
    QCOMPARE(rules.front()->requestsNeeded(), 75);
    feedAll(rules, tickAt(10, ArmTick {74, 0, 0}));
    QCOMPARE(rules.front()->requestsNeeded(), 1);
    QCOMPARE(rules.front()->result().state, MetricState::Insufficient);
    feedAll(rules, tickAt(20, ArmTick {1, 0, 0}));
    QCOMPARE(rules.front()->requestsNeeded(), 0);
    QCOMPARE(rules.front()->result().state, MetricState::Ok);
    QCOMPARE(rules.front()->result().firedAt, 20);
}

void RulesTest::strictProofAsksForMoreAndIsOnlyShown()
{
    const Rules rules = strictProofRules({});
    QVERIFY(!rules.front()->decides());
    QCOMPARE(rules.front()->result().rule, u"strict-proof"_s);
    QCOMPARE(rules.front()->requestsNeeded(), 173);
    RuleSettings settings;
    settings.plan.proof = 0.9995;
    QCOMPARE(proofRules(settings).front()->requestsNeeded(), 173);
}

void RulesTest::silenceProvesNothing()
{
    const Rules rules = proofRules({});
    for (int t = 10; t <= 3600; t += 10)
        feedAll(rules, tickAt(t, ArmTick {}));
    QCOMPARE(rules.front()->requestsNeeded(), 75);
    QCOMPARE(rules.front()->result().state, MetricState::NoTraffic);
}

void RulesTest::earlyWarningWatchesAfterTheWarmUp()
{
    const Rules rules = sequentialRules({});
    for (int t = 10; t <= 60; t += 10) {
        feedAll(rules, tickAt(t, ArmTick {100, 100, 0}));
        QCOMPARE(rules.front()->result().state, MetricState::Insufficient);
    }
    for (int t = 70; t <= 110; t += 10)
        feedAll(rules, tickAt(t, ArmTick {100, 100, 0}));
    QCOMPARE(rules.front()->result().firedAt, 110);
}

// Few requests and most of them failing: the mixture reaches to 80 % of errors, no less.
void RulesTest::earlyWarningWeighsFourFifthsFailing()
{
    RuleSettings settings;
    settings.tickSeconds = 5;
    settings.horizonSeconds = 7200;
    const Rules rules = sequentialRules(settings);
    const ArmTick canary[] = {{6, 2, 0}, {5, 3, 0}, {4, 3, 0}, {8, 2, 0}, {4, 3, 0}};
    int t = 60;
    for (const ArmTick &tick : canary)
        feedAll(rules, tickAt(t += 5, tick, ArmTick {}));
    QCOMPARE(firedAt(rules.front()->result()), -1);
    feedAll(rules, tickAt(t += 5, ArmTick {6, 3, 0}, ArmTick {}));
    QCOMPARE(firedAt(rules.front()->result()), 90);
}

// A burst that is over when it has fired rolls nothing back.
void RulesTest::earlyWarningDemandsATickAfterItFired()
{
    const Rules bad = sequentialRules({});
    const Rules burst = sequentialRules({});
    for (int t = 10; t <= 110; t += 10) {
        feedAll(bad, tickAt(t, ArmTick {100, t > 60 ? 100 : 0, 0}));
        feedAll(burst, tickAt(t, ArmTick {100, t > 60 ? 100 : 0, 0}));
    }
    QCOMPARE(bad.front()->result().firedAt, 110);
    QCOMPARE(bad.front()->result().state, MetricState::Fired);
    QVERIFY2(bad.front()->result().reason.endsWith(u", rolls back at 751"_s),
             qPrintable(bad.front()->result().reason));
    QVERIFY(!bad.front()->demandsRollback());
    feedAll(bad, tickAt(120, ArmTick {100, 100, 0}));
    QVERIFY(bad.front()->demandsRollback());
    for (int t = 120; t <= 3600; t += 10)
        feedAll(burst, tickAt(t, ArmTick {100, 0, 0}));
    QVERIFY(!burst.front()->demandsRollback());
    QCOMPARE(burst.front()->result().firedAt, 110);
    QCOMPARE(burst.front()->result().state, MetricState::Ok);
}

// Proved early, and no more when the errors come; the plan's own proof is kept.
void RulesTest::strictProofHasToStand()
{
    RuleSettings settings;
    settings.plan.strictProof = true;
    const Rules strict = strictProofRules(settings);
    const Rules kept = proofRules(settings);
    QVERIFY(strict.front()->decides());
    for (int t = 10; t <= 200; t += 10) {
        feedAll(strict, tickAt(t, ArmTick {10, 0, 0}));
        feedAll(kept, tickAt(t, ArmTick {10, 0, 0}));
    }
    QCOMPARE(strict.front()->result().firedAt, 180);
    QCOMPARE(strict.front()->requestsNeeded(), 0);
    for (int t = 210; t <= 260; t += 10) {
        feedAll(strict, tickAt(t, ArmTick {10, 3, 0}));
        feedAll(kept, tickAt(t, ArmTick {10, 3, 0}));
    }
    QCOMPARE(strict.front()->result().state, MetricState::Insufficient);
    QVERIFY(strict.front()->requestsNeeded() > 0);
    QCOMPARE(kept.front()->result().state, MetricState::Ok);
}

struct RuleCase
{
    QLatin1StringView rule;
    /// It waits for a canary that fails, not for one that is well.
    bool forFailing;
};

/// One for each row of rules.def.
static constexpr RuleCase ruleCases[] = {{"sustained"_L1, true},     {"consecutive"_L1, true},
                                         {"sequential"_L1, true},    {"persistent"_L1, true},
                                         {"proof"_L1, false},        {"further"_L1, true},
                                         {"strict-proof"_L1, false}, {"mann-whitney"_L1, true}};

void RulesTest::everyRuleHasACase()
{
    QStringList cases;
    for (const RuleCase &row : ruleCases)
        cases.append(row.rule);
    QStringList kinds;
    for (const RuleKind &kind : ruleKinds())
        kinds.append(kind.name);
    QCOMPARE(cases, kinds);
}

/// Ten minutes of a canary that is well, or fails half its requests, checks and further metrics.
static bool firesOn(const RuleKind &kind, bool failing)
{
    RuleSettings settings;
    settings.plan.strictProof = true;
    settings.plan.metrics.append(CanaryMetricPlan {u"cpu"_s, u"cpu"_s, 1, false});
    const Rules rules = kind.make(settings);
    for (qint64 t = 10; t <= 600; t += 10) {
        const qint64 wave = t / 10 % 5;
        Tick tick =
            tickAt(t, failing ? ArmTick {100, 50 + wave, 60} : ArmTick {100, 0, 0},
                   ArmTick {900, 9 + wave, 9}, failing ? HealthAnswer::Fail : HealthAnswer::Ok);
        tick.metrics.append(MetricReading {u"cpu"_s, failing ? 5.0 : 0.1});
        feedAll(rules, tick);
    }
    return std::ranges::any_of(rules,
                               [](const auto &rule) { return rule->result().firedAt.has_value(); });
}

void RulesTest::firesOnlyOnWhatItWaitsFor_data()
{
    QTest::addColumn<bool>("forFailing");
    for (const RuleCase &row : ruleCases)
        QTest::newRow(row.rule.data()) << row.forFailing;
}

void RulesTest::firesOnlyOnWhatItWaitsFor()
{
    QFETCH(const bool, forFailing);
    const QLatin1StringView name(QTest::currentDataTag());
    const QList<RuleKind> kinds = ruleKinds();
    const auto kind = std::ranges::find(kinds, QString(name), &RuleKind::name);
    QVERIFY(kind != kinds.cend());
    QCOMPARE(firesOn(*kind, true), forFailing);
    QCOMPARE(firesOn(*kind, false), !forFailing);
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
