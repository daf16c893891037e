// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/judge.h"
#include "canary/persistentevidence.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

/// The early warning that a blip cannot give.
class TestCanaryPersistent : public QObject
{
    Q_OBJECT

private slots:
    void firesWhenTheCanaryStaysWorse();
    void blipIsNotEnough();
    void whatComesAfterABlipIs();
    void firstMinuteIsNotLookedAt();
    void sharedOutageIsNobodysFault();
    void withoutABaselineItIsSilent();
    void fewRequestsAreLeftToTheOtherRules();
    void onlyStretchesAreCutOff();
    void fewFalseAlarmsAtTheEdge();
};

static Rules fed(int from, int to, const ArmTick &canary,
                 const std::optional<ArmTick> &baseline = ArmTick {90, 1, 0}, Rules rules = {})
{
    if (rules.empty())
        rules = persistentRules({});
    for (int t = from; t <= to; t += 10)
        rules.front()->feed({.t = t, .canary = canary, .baseline = baseline});
    return rules;
}

static RuleResult resultOf(const Rules &rules)
{
    return rules.front()->result();
}

void TestCanaryPersistent::firesWhenTheCanaryStaysWorse()
{
    // One in ten against one in ninety; the written rule fires at 130 s at the earliest.
    const Rules rules = fed(10, 600, {10, 1, 0});
    const RuleResult result = resultOf(rules);
    QCOMPARE(result.rule, u"persistent"_s);
    QCOMPARE(result.state, MetricState::Fired);
    QVERIFY(rules.front()->demandsRollback());
    QVERIFY2(result.firedAt && *result.firedAt > 100 && *result.firedAt <= 200,
             qPrintable(QString::number(result.firedAt.value_or(0))));
    QCOMPARE(result.reason,
             u"early warning: 6 of 60 requests failed (10 %, limit 5 %), and goes on being worse "
             "than the baseline's 1.1 %"_s);
}

void TestCanaryPersistent::blipIsNotEnough()
{
    Rules rules = fed(10, 120, {1000, 10, 0}, ArmTick {9000, 90, 0});
    rules = fed(130, 160, {1000, 1000, 0}, ArmTick {9000, 90, 0}, std::move(rules));
    QCOMPARE(resultOf(rules).state, MetricState::Ok);
    rules = fed(170, 3600, {1000, 10, 0}, ArmTick {9000, 90, 0}, std::move(rules));
    QVERIFY(!rules.front()->demandsRollback());
}

void TestCanaryPersistent::whatComesAfterABlipIs()
{
    Rules rules = fed(10, 60, {1000, 10, 0}, ArmTick {9000, 90, 0});
    rules = fed(70, 100, {1000, 1000, 0}, ArmTick {9000, 90, 0}, std::move(rules));
    QVERIFY(!rules.front()->demandsRollback());
    rules = fed(110, 110, {1000, 1000, 0}, ArmTick {9000, 90, 0}, std::move(rules));
    QCOMPARE(resultOf(rules).firedAt, 110);
}

void TestCanaryPersistent::firstMinuteIsNotLookedAt()
{
    Rules rules = fed(10, 60, {1000, 1000, 0}, ArmTick {9000, 90, 0});
    QCOMPARE(resultOf(rules).state, MetricState::Insufficient);
    rules = fed(70, 600, {1000, 10, 0}, ArmTick {9000, 90, 0}, std::move(rules));
    QCOMPARE(resultOf(rules).state, MetricState::Ok);
}

void TestCanaryPersistent::sharedOutageIsNobodysFault()
{
    const Rules rules = fed(10, 3600, {100, 30, 0}, ArmTick {900, 270, 0});
    QCOMPARE(resultOf(rules).state, MetricState::Ok);
}

void TestCanaryPersistent::withoutABaselineItIsSilent()
{
    const Rules rules = fed(10, 3600, {100, 100, 0}, std::nullopt);
    QCOMPARE(resultOf(rules).state, MetricState::Ok);
    QCOMPARE(resultOf(rules).reason, u"there is no baseline to compare with"_s);
    // It keeps nothing from being promoted.
    Judge judge({});
    for (int t = 10; t <= 300; t += 10)
        judge.feed({.t = t, .canary = ArmTick {100, 0, 0}, .health = HealthAnswer::Ok});
    QCOMPARE(judge.verdict().decision, CanaryDecision::Promote);
}

void TestCanaryPersistent::fewRequestsAreLeftToTheOtherRules()
{
    const Rules few = fed(10, 3600, {4, 4, 0}, ArmTick {36, 0, 0});
    QVERIFY(!few.front()->demandsRollback());
    const Rules enough = fed(10, 3600, {5, 5, 0}, ArmTick {45, 0, 0});
    QVERIFY(enough.front()->demandsRollback());
}

void TestCanaryPersistent::onlyStretchesAreCutOff()
{
    PersistentEvidence<1> evidence(1e12, 3, 2);
    const double start = std::log(PersistentEvidence<1>::fromTheStart);
    const auto logAfter = [&](double ratio) { return std::log(evidence.update({ratio})) - start; };
    const auto isNear = [](double seen, double expected) {
        return std::abs(seen - expected) < 1e-6;
    };
    QVERIFY(isNear(logAfter(1.5), 1.5));
    // Half of it is left of the three ticks' two.
    QVERIFY(isNear(logAfter(1.5), 2));
    QVERIFY(isNear(logAfter(1.5), 2));
    QVERIFY(isNear(logAfter(1.5), 3.5));
    QVERIFY(isNear(logAfter(-1), 2.5));
    QVERIFY(isNear(logAfter(1.5), 3));
}

// Odds of exactly one and a half times the baseline's, looked at every tick of an hour.
void TestCanaryPersistent::fewFalseAlarmsAtTheEdge()
{
    static constexpr int runs = 600;
    std::mt19937_64 random(17);
    const double odds = 1.5 * 0.02 / 0.98;
    std::binomial_distribution<qint64> failing(30, odds / (1 + odds));
    std::binomial_distribution<qint64> well(270, 0.02);
    int alarms = 0;
    for (int run = 0; run < runs; ++run) {
        const Rules rules = persistentRules({});
        for (int t = 10; t <= 3600; t += 10) {
            rules.front()->feed({.t = t,
                                 .canary = ArmTick {30, failing(random), 0},
                                 .baseline = ArmTick {270, well(random), 0}});
        }
        alarms += rules.front()->demandsRollback() ? 1 : 0;
    }
    QVERIFY2(alarms <= runs / 100, qPrintable(QString::number(alarms)));
}

QTEST_GUILESS_MAIN(TestCanaryPersistent)
#include "tst_canarypersistent.moc"
