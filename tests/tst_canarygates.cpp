// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/simulation.h"

#include <QTest>

#include <algorithm>

/// What must hold of the shipped rules in each cell of the simulation, with fewer runs than the
/// benchmark has: no number of the table may get worse than this unseen.
class CanaryGatesTest : public QObject
{
    Q_OBJECT

private slots:
    void healthyCanariesStay_data();
    void healthyCanariesStay();
    void lateRegressionsAreSeenSooner_data();
    void lateRegressionsAreSeenSooner();
    void tenthFailingIsSeenAtOneRequestASecond();
    void badCanariesAreNotPromoted_data();
    void badCanariesAreNotPromoted();

private:
    static void addCells(const std::function<bool(const Cell &)> &wanted);
    /// Ours, the written rule and the early warning.
    static Outcome play(const Cell &cell, qsizetype number);

    static constexpr int runs = 60;
};

void CanaryGatesTest::addCells(const std::function<bool(const Cell &)> &wanted)
{
    QTest::addColumn<qsizetype>("number");
    const QList<Cell> all = cells();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (wanted(all[i]))
            QTest::newRow(qPrintable(all[i].name)) << i;
    }
}

Outcome CanaryGatesTest::play(const Cell &cell, qsizetype number)
{
    QList<ContestantKind> playing;
    const QList<ContestantKind> all = contestants();
    for (const char *name : {"ours", "written", "sequential"})
        playing.append(*std::ranges::find(all, QLatin1StringView(name), &ContestantKind::name));
    return outcomeOf(cell, number, runs, playing);
}

void CanaryGatesTest::healthyCanariesStay_data()
{
    addCells([](const Cell &cell) { return cell.kind == Cell::Kind::Healthy && !cell.basePace; });
}

void CanaryGatesTest::healthyCanariesStay()
{
    QFETCH(const qsizetype, number);
    const Cell cell = cells().at(number);
    QCOMPARE(shareWithin(play(cell, number).fired[2], cell.horizon), 0.0);
}

void CanaryGatesTest::lateRegressionsAreSeenSooner_data()
{
    addCells(
        [](const Cell &cell) { return cell.onset > 0 && cell.rate >= 10 && cell.bad >= 0.06; });
}

// By 1.4 times, than by the written rule alone.
void CanaryGatesTest::lateRegressionsAreSeenSooner()
{
    QFETCH(const qsizetype, number);
    const Cell cell = cells().at(number);
    const Outcome outcome = play(cell, number);
    const double ours = quantileOf(delaysOf(outcome.fired[0], cell), 0.5);
    QVERIFY2(ours * 1.4 <= quantileOf(delaysOf(outcome.fired[1], cell), 0.5),
             qPrintable(QString::number(ours)));
}

void CanaryGatesTest::tenthFailingIsSeenAtOneRequestASecond()
{
    const QList<Cell> all = cells();
    const auto cell = std::ranges::find(all, QStringLiteral("1 % to 10 %, 1/s"), &Cell::name);
    QVERIFY(cell != all.cend());
    const Outcome outcome = play(*cell, cell - all.cbegin());
    QVERIFY(quantileOf(delaysOf(outcome.fired[0], *cell), 0.5) <= 130);
}

void CanaryGatesTest::badCanariesAreNotPromoted_data()
{
    addCells([](const Cell &cell) { return cell.bad >= 0.06 && cell.onset == 0; });
}

void CanaryGatesTest::badCanariesAreNotPromoted()
{
    QFETCH(const qsizetype, number);
    const Outcome outcome = play(cells().at(number), number);
    QCOMPARE(promotedOf(outcome.strictlyProvenAt, outcome.fired[0]), 0.0);
}

QTEST_GUILESS_MAIN(CanaryGatesTest)
#include "tst_canarygates.moc"
