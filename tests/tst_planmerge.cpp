// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/planmerge.h"

#include <QTest>

/// What a server of a rehearsal says of the plan goes into it by lines.
class TestPlanMerge : public QObject
{
    Q_OBJECT

private slots:
    void merges_data();
    void merges();
    void namesEntries();
};

void TestPlanMerge::merges_data()
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("merged");
    QTest::addRow("replaced")
        << QByteArray("checks:\n  a:\n    kind: x\n  b:\n    kind: y\n")
        << QByteArray("checks:\n  a:\n    kind: z\n    with: {}\n")
        << QByteArray("checks:\n  a:\n    kind: z\n    with: {}\n  b:\n    kind: y\n");
    QTest::addRow("added to its section")
        << QByteArray("targets:\n  a: {}\nchecks:\n  c:\n    kind: x\n")
        << QByteArray("targets:\n  b: {}\n")
        << QByteArray("targets:\n  a: {}\n  b: {}\nchecks:\n  c:\n    kind: x\n");
    QTest::addRow("a new section")
        << QByteArray("targets:\n  a: {}\n") << QByteArray("secrets:\n  s: {}\n")
        << QByteArray("targets:\n  a: {}\nsecrets:\n  s: {}\n");
    QTest::addRow("comments stay")
        << QByteArray("# head\ntargets:\n  # of a\n  a: {}\n") << QByteArray("targets:\n  b: {}\n")
        << QByteArray("# head\ntargets:\n  # of a\n  a: {}\n  b: {}\n");
    QTest::addRow("nothing more") << QByteArray("runbook: r.md\n") << QByteArray()
                                  << QByteArray("runbook: r.md\n");
}

void TestPlanMerge::merges()
{
    QFETCH(QByteArray, plan);
    QFETCH(QByteArray, more);
    QTEST(mergedPlan(plan, more), "merged");
}

void TestPlanMerge::namesEntries()
{
    QCOMPARE(planEntries("targets:\n  a: {}\nchecks:\n  b/c:\n    kind: x\n  d:\n", "checks"),
             (QByteArrayList {"b/c", "d"}));
}

QTEST_GUILESS_MAIN(TestPlanMerge)
#include "tst_planmerge.moc"
