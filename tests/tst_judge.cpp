// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/canarywords.h"
#include "canary/judge.h"
#include "canary/triggers.h"
#include "domain/events/metricrecorded.h"

#include <QTest>

using namespace Qt::StringLiterals;

static Tick tickOf(qint64 t, std::optional<ArmTick> canary, HealthAnswer health = HealthAnswer::Ok)
{
    return {t, canary, canary ? std::optional(ArmTick {90, 0, 0}) : std::nullopt, health, {}, {}};
}

class JudgeTest : public QObject
{
    Q_OBJECT

private slots:
    void errorsRollBackWhereTheLatencyIsUntold();
    void untoldLatencyIsNeverPromoted();
    void silenceHasItsState_data();
    void silenceHasItsState();
    void promotesAfterFiveHealthyMinutesWithProof();
    void silenceIsNotPromoted();
    void missingProofIsCounted();
    void rollbackIsSaidInNumbers();
    void whatIsBesideAWholeNumberLooksSo_data();
    void whatIsBesideAWholeNumberLooksSo();
    void rollbackStays();
    void noAnswerStartsTheHealthyTimeAgain();
    void failedHealthCheckStartsTheHealthyTimeAgain();
    void sharedOutageHolds();
    void firstDecisionKeepsItsSecond();
    void nothingMeasuredHolds();
    void partialDataPromotesNothing();
    void furtherMetricHoldsUntilItIsBelow();
    void furtherMetricMayHaveALeast();
    void longSilenceCallsPeople();
    void blindConsoleHoldsAndShouts();
    void classicComparisonIsOnlyShown();
    void classicComparisonSaysOfWhenItIs();
    void classicComparisonTakesAConfiguration();
    void triggersOfTheRunbookWin();
    void triggersMeanWhatTheySay_data();
    void triggersMeanWhatTheySay();
};

void JudgeTest::promotesAfterFiveHealthyMinutesWithProof()
{
    Judge judge({});
    for (int t = 10; t <= 290; t += 10) {
        judge.feed(tickOf(t, ArmTick {10, 0, 0}));
        QCOMPARE(judge.verdict().decision, CanaryDecision::Hold);
    }
    QCOMPARE(
        judge.verdict().reason,
        u"0 of 290 requests failed (0 %, limit 5 %); healthy for 4 min 50 s of 5 min; enough proof"_s);
    judge.feed(tickOf(300, ArmTick {10, 0, 0}));
    QCOMPARE(judge.verdict().decision, CanaryDecision::Promote);
    QCOMPARE(judge.verdict().healthyFor, 300);
    QCOMPARE(judge.verdict().provenHealthyAt, 80);
}

void JudgeTest::errorsRollBackWhereTheLatencyIsUntold()
{
    Judge judge({});
    for (int t = 10; t <= 180; t += 10)
        judge.feed(tickOf(t, ArmTick {100, 30, std::nullopt}));
    QCOMPARE(judge.verdict().decision, CanaryDecision::Rollback);
}

void JudgeTest::untoldLatencyIsNeverPromoted()
{
    Judge judge({});
    for (int t = 10; t <= 3600; t += 10)
        judge.feed(tickOf(t, ArmTick {100, 0, std::nullopt}));
    QCOMPARE(judge.verdict().decision, CanaryDecision::Hold);
    const QList<RuleResult> rules = judge.verdict().rules;
    const auto latency = std::ranges::find(rules, u"latency"_s, &RuleResult::metric);
    QVERIFY(latency != rules.cend());
    QCOMPARE(latency->state, MetricState::ConfigError);
    QVERIFY(latency->reason.contains(u"does not tell"_s));
}

void JudgeTest::silenceHasItsState_data()
{
    QTest::addColumn<MetricState>("state");
    for (const MetricState state : {MetricState::NoData, MetricState::Stale,
                                    MetricState::ConfigError, MetricState::SourceDown})
        QTest::newRow(metricStateName(state).toUtf8().constData()) << state;
}

/// As the source says it, and as the record keeps it.
void JudgeTest::silenceHasItsState()
{
    QFETCH(MetricState, state);
    Judge judge({});
    judge.feed(tickOf(10, ArmTick {10, 0, 0}));
    Tick silent = tickOf(20, std::nullopt);
    silent.silence = state;
    judge.feed(fromRecord(toRecord(silent)));
    QCOMPARE(judge.verdict().rules.constFirst().state, state);
    QCOMPARE(judge.verdict().decision, CanaryDecision::Hold);
}

void JudgeTest::silenceIsNotPromoted()
{
    Judge judge({});
    for (int t = 10; t <= 3600; t += 10)
        judge.feed(tickOf(t, ArmTick {}));
    QCOMPARE(judge.verdict().decision, CanaryDecision::Hold);
    QCOMPARE(judge.verdict().healthyFor, 0);
    QCOMPARE(judge.verdict().reason, u"No request reached the canary yet"_s);
}

void JudgeTest::missingProofIsCounted()
{
    Judge judge({});
    for (int t = 10; t <= 400; t += 10)
        judge.feed(tickOf(t, ArmTick {1, 0, 0}));
    QCOMPARE(judge.verdict().decision, CanaryDecision::Hold);
    QCOMPARE(judge.verdict().requestsNeeded, 35);
    QCOMPARE(
        judge.verdict().reason,
        u"0 of 40 requests failed (0 %, limit 5 %); healthy for 6 min 40 s; 35 more requests without an error needed"_s);
}

void JudgeTest::rollbackIsSaidInNumbers()
{
    Judge judge({});
    for (int t = 10; t <= 130; t += 10) {
        Tick tick = tickOf(t, ArmTick {4, 1, 0});
        tick.baseline.reset();
        judge.feed(tick);
    }
    QCOMPARE(judge.verdict().decision, CanaryDecision::Rollback);
    QCOMPARE(judge.verdict().reason, u"6 of 24 requests failed (25 %, limit 5 %) for 120 s"_s);
}

void JudgeTest::whatIsBesideAWholeNumberLooksSo_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("words");
    const auto share = [](qint64 k, qint64 n) {
        return CanaryWords::share(k, n, u"failed"_s, 0.05);
    };
    QTest::newRow("just over the limit")
        << share(501, 10000) << u"501 of 10000 requests failed (5.01 %, limit 5 %)"_s;
    QTest::newRow("just below it")
        << share(14996, 300000) << u"14996 of 300000 requests failed (4.999 %, limit 5 %)"_s;
    QTest::newRow("the limit itself")
        << share(5, 100) << u"5 of 100 requests failed (5 %, limit 5 %)"_s;
    QTest::newRow("one of very many")
        << share(1, 100000) << u"1 of 100000 requests failed (0.001 %, limit 5 %)"_s;
    QTest::newRow("nearly sure") << CanaryWords::percent(0.9995) << u"99.95 %"_s;
    QTest::newRow("everything") << CanaryWords::percent(1) << u"100 %"_s;
    QTest::newRow("nothing") << CanaryWords::percent(0) << u"0 %"_s;
}

/// A rollback at "5 %, limit 5 %" would be no breach to who reads it.
void JudgeTest::whatIsBesideAWholeNumberLooksSo()
{
    QFETCH(QString, said);
    QTEST(said, "words");
}

void JudgeTest::rollbackStays()
{
    Judge judge({});
    for (int t = 10; t <= 40; t += 10)
        judge.feed(tickOf(t, ArmTick {10, 0, 0}, HealthAnswer::Fail));
    const QString reason = judge.verdict().reason;
    for (int t = 50; t <= 1000; t += 10)
        judge.feed(tickOf(t, ArmTick {10, 0, 0}));
    QCOMPARE(judge.verdict().decision, CanaryDecision::Rollback);
    QCOMPARE(judge.verdict().reason, reason);
}

void JudgeTest::noAnswerStartsTheHealthyTimeAgain()
{
    Judge judge({});
    for (int t = 10; t <= 200; t += 10)
        judge.feed(tickOf(t, ArmTick {10, 0, 0}));
    QCOMPARE(judge.verdict().healthyFor, 200);
    Tick silent = tickOf(210, {}, HealthAnswer::Missing);
    silent.trouble = u"connection refused"_s;
    judge.feed(silent);
    QCOMPARE(judge.verdict().healthyFor, 0);
    QCOMPARE(judge.verdict().decision, CanaryDecision::Hold);
    QCOMPARE(judge.verdict().reason, u"connection refused"_s);
}

void JudgeTest::failedHealthCheckStartsTheHealthyTimeAgain()
{
    Judge judge({});
    for (int t = 10; t <= 200; t += 10)
        judge.feed(tickOf(t, ArmTick {10, 0, 0}));
    judge.feed(tickOf(210, ArmTick {10, 0, 0}, HealthAnswer::Fail));
    QCOMPARE(judge.verdict().healthyFor, 0);
}

void JudgeTest::sharedOutageHolds()
{
    Judge judge({});
    for (int t = 10; t <= 400; t += 10) {
        Tick tick = tickOf(t, ArmTick {100, 12, 0});
        tick.baseline = ArmTick {900, 108, 0};
        judge.feed(tick);
    }
    QCOMPARE(judge.verdict().decision, CanaryDecision::Hold);
    QVERIFY2(judge.verdict().reason.contains(u"the baseline is over the limit too (12 %)"_s),
             qPrintable(judge.verdict().reason));
}

void JudgeTest::firstDecisionKeepsItsSecond()
{
    Judge judge({});
    for (int t = 10; t <= 600; t += 10)
        judge.feed(tickOf(t, ArmTick {10, t > 400 ? 5 : 0, 0}));
    QCOMPARE(judge.firstDecision().decision, CanaryDecision::Promote);
    QCOMPARE(judge.firstDecision().at, 300);
    QCOMPARE(judge.verdict().decision, CanaryDecision::Rollback);
}

void JudgeTest::partialDataPromotesNothing()
{
    Judge judge({});
    for (int t = 10; t <= 400; t += 10) {
        Tick tick = tickOf(t, ArmTick {10, 0, 0});
        tick.trouble = t > 200 ? u"Prometheus warns: a store is silent"_s : QString();
        judge.feed(tick);
    }
    QCOMPARE(judge.verdict().decision, CanaryDecision::Hold);
    QCOMPARE(judge.verdict().healthyFor, 200);
    QVERIFY2(judge.verdict().reason.endsWith(u"not whole: Prometheus warns: a store is silent"_s),
             qPrintable(judge.verdict().reason));
    for (int t = 410; t <= 510; t += 10)
        judge.feed(tickOf(t, ArmTick {10, 0, 0}));
    QCOMPARE(judge.verdict().decision, CanaryDecision::Promote);
}

void JudgeTest::furtherMetricHoldsUntilItIsBelow()
{
    RuleSettings settings;
    settings.plan.metrics = {{u"cpu"_s, u"cpu"_s, 0.8}};
    Judge judge(settings);
    const auto feed = [&judge](int t, std::optional<double> cpu) {
        Tick tick = tickOf(t, ArmTick {10, 0, 0});
        if (cpu)
            tick.metrics = {{u"cpu"_s, *cpu}};
        judge.feed(tick);
    };
    for (int t = 10; t <= 400; t += 10)
        feed(t, 0.9);
    QCOMPARE(judge.verdict().decision, CanaryDecision::Hold);
    QCOMPARE(judge.verdict().reason, u"cpu is 0.9, limit 0.8, for 6 min 30 s"_s);
    QVERIFY(judge.verdict().shouts);
    // Exactly the limit is no breach, and no promotion.
    feed(410, 0.8);
    QCOMPARE(judge.verdict().decision, CanaryDecision::Hold);
    QVERIFY(!judge.verdict().shouts);
    feed(420, 0.7);
    QCOMPARE(judge.verdict().decision, CanaryDecision::Promote);
    QVERIFY(!judge.verdict().shouts);
    feed(430, std::nullopt);
    QCOMPARE(judge.verdict().reason, u"no answer about cpu"_s);
    QCOMPARE(judge.verdict().decision, CanaryDecision::Hold);
}

void JudgeTest::furtherMetricMayHaveALeast()
{
    RuleSettings settings;
    settings.plan.metrics = {{u"logins"_s, u"logins"_s, 0.95, true}};
    Judge judge(settings);
    const auto feed = [&judge](int t, double logins) {
        Tick tick = tickOf(t, ArmTick {10, 0, 0});
        tick.metrics = {{u"logins"_s, logins}};
        judge.feed(tick);
    };
    for (int t = 10; t <= 400; t += 10)
        feed(t, 0.9);
    QCOMPARE(judge.verdict().decision, CanaryDecision::Hold);
    QCOMPARE(judge.verdict().reason, u"logins is 0.9, at least 0.95 asked, for 6 min 30 s"_s);
    // Exactly the least is enough.
    feed(410, 0.95);
    QCOMPARE(judge.verdict().decision, CanaryDecision::Promote);
}

void JudgeTest::longSilenceCallsPeople()
{
    Judge judge({});
    judge.feed(tickOf(10, ArmTick {10, 0, 0}));
    for (int t = 20; t <= 70; t += 10) {
        judge.feed(tickOf(t, std::nullopt, HealthAnswer::Missing));
        QVERIFY(!judge.verdict().shouts);
    }
    judge.feed(tickOf(80, std::nullopt, HealthAnswer::Missing));
    QVERIFY(judge.verdict().shouts);
    QCOMPARE(judge.verdict().decision, CanaryDecision::Hold);
    judge.feed(tickOf(90, ArmTick {10, 0, 0}));
    QVERIFY(!judge.verdict().shouts);
}

// The source counts on, a second vantage sees a healthy canary: only the console sees nothing.
void JudgeTest::blindConsoleHoldsAndShouts()
{
    Judge judge({});
    for (int t = 10; t <= 300; t += 10) {
        Tick tick = tickOf(t, ArmTick {10, 0, 0}, HealthAnswer::Missing);
        tick.checks = {{HealthAnswer::Missing, {}, HealthAnswer::Ok}};
        tick.trouble = u"from here no answer, from probe.example.net healthy (refused)"_s;
        judge.feed(tick);
        QCOMPARE(judge.verdict().decision, CanaryDecision::Hold);
    }
    QVERIFY(judge.verdict().shouts);
    QCOMPARE(judge.verdict().reason,
             u"from here no answer, from probe.example.net healthy (refused)"_s);
    QCOMPARE(judge.verdict().healthyFor, 0);
}

void JudgeTest::nothingMeasuredHolds()
{
    const Judge judge({});
    QCOMPARE(judge.verdict().decision, CanaryDecision::Hold);
    QCOMPARE(judge.verdict().rules.size(), 8);
    for (const RuleResult &rule : judge.verdict().rules)
        QCOMPARE(rule.state, MetricState::NoData);
}

// One percent of errors against none: the ranks see it, the limit and the early warning do not.
void JudgeTest::classicComparisonIsOnlyShown()
{
    Judge judge({});
    for (int t = 10; t <= 400; t += 10) {
        Tick tick = tickOf(t, ArmTick {1000, 10, 0});
        tick.baseline = ArmTick {9000, 9 * (t / 10 % 5 + 6), 0};
        judge.feed(tick);
    }
    QCOMPARE(judge.verdict().decision, CanaryDecision::Promote);
    const RuleResult classic = judge.verdict().rules.constLast();
    QCOMPARE(classic.rule, u"mann-whitney"_s);
    QCOMPARE(classic.state, MetricState::Fired);
    QCOMPARE(classic.firedAt, 120);
}

void JudgeTest::classicComparisonSaysOfWhenItIs()
{
    Judge judge({});
    for (int t = 10; t <= 60; t += 10)
        judge.feed(tickOf(t, ArmTick {10, 0, 0}));
    for (int t = 70; t <= 110; t += 10)
        judge.feed(tickOf(t, ArmTick {10, 5, 0}));
    const RuleResult classic = judge.verdict().rules.constLast();
    QCOMPARE(classic.rule, u"mann-whitney"_s);
    QVERIFY2(classic.reason.endsWith(u"(as of 60 s)"_s), qPrintable(classic.reason));
}

// The metrics that are measured here by their own settings, the others named and left out.
void JudgeTest::classicComparisonTakesAConfiguration()
{
    const auto config = readKayentaConfig(R"({"name": "api", "metrics": [
        {"name": "errorRate", "groups": ["errors"],
         "analysisConfigurations": {"canary": {"direction": "increase"}}},
        {"name": "latency", "groups": ["latency"],
         "analysisConfigurations": {"canary": {"direction": "increase"}}},
        {"name": "cpu", "groups": ["latency"]}],
        "classifier": {"groupWeights": {"errors": 70, "latency": 30},
                       "scoreThresholds": {"pass": 90, "marginal": 20}}})",
                                          u"c.json"_s);
    QVERIFY2(config, config ? "" : qPrintable(config.error().text()));
    RuleSettings settings;
    settings.kayenta = *config;
    Judge judge(settings);
    for (int t = 10; t <= 400; t += 10) {
        Tick tick = tickOf(t, ArmTick {1000, 10, t / 10 % 3});
        tick.baseline = ArmTick {9000, 9 * (t / 10 % 5 + 6), 9 * (t / 10 % 3)};
        judge.feed(tick);
    }
    // It is shown, and not heard.
    QCOMPARE(judge.verdict().decision, CanaryDecision::Promote);
    const RuleResult classic = judge.verdict().rules.constLast();
    QCOMPARE(classic.rule, u"mann-whitney"_s);
    QCOMPARE(classic.metric, u"score"_s);
    QCOMPARE(classic.state, MetricState::Pending);
    QCOMPARE(classic.reason,
             u"score 30 of 100, passes from 90, marginal from 20: errorRate high, latency passes; "
             "not measured here: cpu (as of 6 min)"_s);
}

void JudgeTest::triggersOfTheRunbookWin()
{
    RollbackTrigger errors;
    errors.metric = u"errorRate"_s;
    errors.value = 0.03;
    errors.sustained = std::chrono::seconds(60);
    RollbackTrigger health;
    health.metric = u"health"_s;
    health.consecutive = 5;
    RollbackTrigger manual;
    manual.kind = RollbackTrigger::Kind::Manual;
    manual.metric = u"latency"_s;
    manual.value = 9;
    const CanaryPlan plan = withTriggers({}, {errors, health, manual});
    QCOMPARE(plan.errorRateLimit, 0.03);
    QCOMPARE(plan.sustainedFor, std::chrono::seconds(60));
    QCOMPARE(plan.consecutive, 5);
    QCOMPARE(plan.latencySeconds, 2.0);
}

void JudgeTest::triggersMeanWhatTheySay_data()
{
    QTest::addColumn<RollbackTrigger>("trigger");
    QTest::addColumn<CanaryPlan>("plan");
    const auto row = [](const char *name, const char *metric, const char *op, double value,
                        const char *unit, CanaryPlan plan, std::optional<int> inARow = {}) {
        RollbackTrigger trigger;
        trigger.metric = QString::fromLatin1(metric);
        trigger.op = QString::fromLatin1(op);
        trigger.value = value;
        trigger.unit = QString::fromLatin1(unit);
        trigger.consecutive = inARow;
        QTest::newRow(name) << trigger << plan;
    };
    row("a share of errors", "errorRate", ">", 0.03, "ratio", {.errorRateLimit = 0.03});
    // A number of errors is no share of the requests.
    row("a number of errors", "errorRate", ">", 10'000, "count", {});
    row("a share without a unit", "errorRate", ">", 0.01, "count", {.errorRateLimit = 0.01});
    row("slower than", "latency", ">", 1.5, "seconds", {.latencySeconds = 1.5});
    row("slower than, without a unit", "latency", ">", 500, "count", {});
    row("what is well", "errorRate", "<", 0.01, "ratio", {});
    row("more than three", "health", ">", 3, "count", {.consecutive = 3}, 3);
    row("at least three", "health", ">=", 3, "count", {.consecutive = 2}, 3);
}

void JudgeTest::triggersMeanWhatTheySay()
{
    QFETCH(const RollbackTrigger, trigger);
    QFETCH(const CanaryPlan, plan);
    const CanaryPlan seen = withTriggers({}, {trigger});
    QCOMPARE(seen.errorRateLimit, plan.errorRateLimit);
    QCOMPARE(seen.latencySeconds, plan.latencySeconds);
    QCOMPARE(seen.consecutive, plan.consecutive);
}

QTEST_GUILESS_MAIN(JudgeTest)
#include "tst_judge.moc"
