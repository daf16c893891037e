// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/judgedticks.h"
#include "desk/record/weighedevidence.h"
#include "support/recordbuilder.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What a record tells of the canary's evidence is what its judge made of the ticks.
class TestWeighedEvidence : public QObject
{
    Q_OBJECT

private slots:
    void followsTheJudge();
    void nothingWithoutTicks();
};

static RecordBuilder failing()
{
    RecordBuilder builder;
    builder.add(CanaryStarted {u"parcel:v2.1.0"_s, 0.1});
    MetricRecorded ticks;
    for (int t = 10; t <= 600; t += 10)
        ticks.ticks.append(toRecord({.t = t,
                                     .canary = ArmTick {100, t > 300 ? 30 : 1, 0},
                                     .baseline = ArmTick {900, 9, 0},
                                     .health = HealthAnswer::Ok}));
    builder.add(ticks);
    return builder;
}

void TestWeighedEvidence::followsTheJudge()
{
    const LaunchRecord record = failing().record();
    const CanaryEvidence lines = weighedEvidence(record);
    Judge judge(*ruleSettings(*record.plan, record.state.canary()));
    qsizetype at = 0;
    for (const Tick &tick : record.state.canary().ticks) {
        judge.feed(tick);
        QCOMPARE(lines.warning.odds.at(at).x(), double(tick.t));
        QCOMPARE(lines.warning.odds.at(at).y(), judge.evidence().warning.value);
        QCOMPARE(lines.proof.odds.at(at).y(), judge.evidence().proof.value);
        ++at;
    }
    QCOMPARE(at, 60);
    QVERIFY(lines.warning.odds.at(29).y() < lines.warning.decidesAt);
    QVERIFY(lines.warning.odds.constLast().y() >= lines.warning.decidesAt);
}

void TestWeighedEvidence::nothingWithoutTicks()
{
    const CanaryEvidence lines = weighedEvidence(RecordBuilder().record());
    QVERIFY(lines.warning.odds.isEmpty());
    QVERIFY(lines.quicker.odds.isEmpty());
    QVERIFY(lines.proof.odds.isEmpty());
}

QTEST_GUILESS_MAIN(TestWeighedEvidence)
#include "tst_weighedevidence.moc"
