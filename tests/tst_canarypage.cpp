// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/judge.h"
#include "support/sampleview.h"
#include "ui/canary/canarychart.h"
#include "ui/canary/canarypage.h"
#include "ui/canary/canaryplot.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

/// A canary that is watched for a while, with a time without data and, from `failsFrom` on, too
/// many errors.
static CanaryView watched(int seconds, int failsFrom = 1'000'000, bool gap = true)
{
    CanaryView view;
    Judge judge({});
    for (int t = 10; t <= seconds; t += 10) {
        Tick tick;
        tick.t = t;
        if (gap && t > 180 && t <= 210) {
            tick.trouble = u"http://127.0.0.1:9090/metrics: connection refused"_s;
        } else {
            const double wave = std::sin(t / 37.0) + std::sin(t / 11.0) / 2;
            const qint64 n = (100 + qint64(wave * 12)) * (gap && t == 220 ? 4 : 1);
            tick.canary = ArmTick {n, t > failsFrom ? n / 4 : (t / 10) % 3 == 0 ? 2 : 1, 0};
            tick.baseline = ArmTick {n * 9, n / 12, 0};
            tick.latency = 0.6 + wave * 0.08;
            tick.quantiles = {{0.5, 0.25 + wave * 0.02}, {0.99, 1.3 + wave * 0.3}};
            tick.health = t == 90 ? HealthAnswer::Fail : HealthAnswer::Ok;
        }
        judge.feed(tick);
        view.ticks.append(tick);
        view.evidence.append(judge.evidence());
    }
    view.verdict = judge.verdict();
    view.start = Sample::now();
    view.now = view.start.addSecs(seconds + 4);
    view.release = u"oneshot:v1.0.0"_s;
    view.source = u"metrics at 127.0.0.1:9090"_s;
    view.promotionWaitsFor = {u"five healthy minutes"_s, u"2 GOs"_s, u"T-0"_s};
    view.promoteCommand = u"bash scripts/promote.sh"_s;
    view.rollbackCommand = u"bash scripts/rollback.sh"_s;
    view.canRollBack = true;
    view.marks = {{210, u"data came back"_s}, {600, u"decision: promote"_s, true}};
    return view;
}

class CanaryPageTest : public QObject
{
    Q_OBJECT

private slots:
    void saysTheDecisionInWords();
    void namesWhatPromotionWaitsFor();
    void promotesWhenNothingIsMissing();
    void rollbackIsHeldToConfirm();
    void offersNoRollbackAfterTheEnd();
    void anOutcomeHasItsOwnState_data();
    void anOutcomeHasItsOwnState();
    void whatIsAboutToHappenCanBeStopped();
    void alertWaitsForAnAnswer();
    void fullDeploymentIsWatched();
    void healthSaysHowLongItTook();
    void sourceIsProvedBeforeTheCanary();
    void whatIsOverIsNotCountedOn();
    void saysHowLongTriggersStayArmed();
    void shareFarFromThePlanIsSaid();
    void faultsAreForRehearsals();
    void whyShowsTheStatistics();
    void proofSaysHowSureItIs();
    void theStrictProofIsShownWhereItIsAskedFor();
    void chartDescribesItself();
    void scalesAreRound_data();
    void scalesAreRound();
    void everythingHasAName();
    void pictures_data();
    void pictures();
};

void CanaryPageTest::saysTheDecisionInWords()
{
    CanaryPage page;
    page.setModel({});
    const auto *sentence = page.findChild<QLabel *>(u"canarySentence"_s);
    QCOMPARE(sentence->text(), u"No canary takes traffic yet."_s);
    page.setModel(watched(360));
    QVERIFY2(sentence->text().startsWith(u"Holding: "_s), qPrintable(sentence->text()));
    QVERIFY(sentence->text().contains(u"limit 5"_s));
    page.setModel(watched(500, 300));
    QVERIFY2(sentence->text().startsWith(u"Roll back: "_s), qPrintable(sentence->text()));
}

void CanaryPageTest::namesWhatPromotionWaitsFor()
{
    CanaryPage page;
    page.setModel(watched(300));
    QVERIFY(!page.findChild<QPushButton *>(u"promote"_s)->isEnabled());
    QCOMPARE(page.findChild<QLabel *>(u"promoteNote"_s)->text(),
             u"Waits for: five healthy minutes; 2 GOs; T-0"_s);
}

void CanaryPageTest::promotesWhenNothingIsMissing()
{
    CanaryView view = watched(600);
    view.promotionWaitsFor.clear();
    view.unproved = {u"waived (1): Backups"_s};
    CanaryPage page;
    page.setModel(view);
    page.show();
    auto *button = page.findChild<QPushButton *>(u"promote"_s);
    QVERIFY(button->isEnabled());
    QCOMPARE(page.findChild<QLabel *>(u"promoteNote"_s)->text(),
             u"Promotes by: bash scripts/promote.sh\nWithout proof: waived (1): Backups"_s);
    QSignalSpy asked(&page, &CanaryPage::promoteRequested);
    QTest::mousePress(button, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 10'000);
    QTest::mouseRelease(button, Qt::LeftButton);
}

void CanaryPageTest::rollbackIsHeldToConfirm()
{
    CanaryPage page;
    page.setModel(watched(100));
    page.show();
    auto *button = page.findChild<QPushButton *>(u"rollBack"_s);
    QVERIFY(button->isEnabled());
    QCOMPARE(page.findChild<QLabel *>(u"rollbackNote"_s)->text(),
             u"Rolls back by: bash scripts/rollback.sh"_s);
    QSignalSpy asked(&page, &CanaryPage::rollbackRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 0);
    QTest::mousePress(button, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 10'000);
    QTest::mouseRelease(button, Qt::LeftButton);
}

void CanaryPageTest::offersNoRollbackAfterTheEnd()
{
    CanaryPage page;
    CanaryView view = watched(100);
    view.outcome = u"Rolled back: 2 of 9 requests failed"_s;
    view.canRollBack = false;
    page.setModel(view);
    QVERIFY(page.findChild<QPushButton *>(u"rollBack"_s)->isHidden());
    QVERIFY(page.findChild<QLabel *>(u"rollbackNote"_s)->isHidden());
}

void CanaryPageTest::anOutcomeHasItsOwnState_data()
{
    QTest::addColumn<bool>("promoted");
    QTest::addColumn<ItemState>("state");
    QTest::newRow("promoted") << true << ItemState::Pass;
    QTest::newRow("rolled back") << false << ItemState::Fail;
}

void CanaryPageTest::anOutcomeHasItsOwnState()
{
    QFETCH(const bool, promoted);
    CanaryView view = watched(100);
    view.outcome = u"over"_s;
    view.promoted = promoted;
    QTEST(canaryState(view), "state");
}

void CanaryPageTest::whatIsAboutToHappenCanBeStopped()
{
    CanaryPage page;
    CanaryView view = watched(100);
    page.setModel(view);
    const auto *grace = page.findChild<QWidget *>(u"grace"_s);
    QVERIFY(grace->isHidden());
    view.intent = u"Rolls back in 5 s: 12 of 143 requests failed"_s;
    page.setModel(view);
    QVERIFY(!grace->isHidden());
    QCOMPARE(page.findChild<QLabel *>(u"graceWords"_s)->text(), view.intent);
    QSignalSpy stopped(&page, &CanaryPage::abortRequested);
    page.findChild<QPushButton *>(u"graceWay"_s)->click();
    QCOMPARE(stopped.size(), 1);
}

void CanaryPageTest::alertWaitsForAnAnswer()
{
    CanaryPage page;
    CanaryView view = watched(100);
    view.alerts = {{u"alert:ErrorShare{}"_s, u"alert ErrorShare: errors at 7 %"_s}};
    page.setModel(view);
    QVERIFY(!page.findChild<QWidget *>(u"alert"_s)->isHidden());
    QVERIFY(page.findChild<QLabel *>(u"alertWords"_s)
                ->text()
                .startsWith(u"alert ErrorShare: errors at 7 %. Roll back"_s));
    QSignalSpy seen(&page, &CanaryPage::alertSeen);
    page.findChild<QPushButton *>(u"alertWay"_s)->click();
    QCOMPARE(seen.takeFirst().at(0).toString(), u"alert:ErrorShare{}"_s);
}

void CanaryPageTest::fullDeploymentIsWatched()
{
    CanaryPage page;
    CanaryView view = watched(400, 1'000'000, false);
    view.promoted = true;
    view.outcome = u"Promoted: all well"_s;
    view.watching = true;
    view.verdict.rules.append(
        {u"further"_s, u"cpu"_s, MetricState::Ok, {}, u"cpu is 0.4, limit 0.8"_s});
    page.setModel(view);
    QVERIFY(page.findChild<QLabel *>(u"canarySentence"_s)->text().startsWith(u"On 100"_s));
    QCOMPARE(canaryState(view), ItemState::Pass);
    const auto *cpu = page.findChild<QWidget *>(u"further-cpu"_s);
    QVERIFY(cpu);
    QCOMPARE(cpu->findChild<QLabel *>(u"now"_s)->text(), u"cpu is 0.4, limit 0.8"_s);
    view.verdict.shouts = true;
    QCOMPARE(canaryState(view), ItemState::Warn);
    view.verdict.decision = CanaryDecision::Rollback;
    QCOMPARE(canaryState(view), ItemState::Fail);
    // A canary without further metrics shows none.
    page.setModel(watched(100));
    QVERIFY(!page.findChild<QWidget *>(u"further-cpu"_s));
}

void CanaryPageTest::healthSaysHowLongItTook()
{
    CanaryView view = watched(100);
    view.ticks.last().checks = QList<HealthCheck> {{HealthAnswer::Ok, 0.084}};
    const QList<DeciderView> deciders = decidersOf(view);
    QVERIFY2(deciders.at(2).now.endsWith(u"; answered in 84 ms"_s), qPrintable(deciders.at(2).now));
    CanarySeries series;
    for (const Tick &tick : std::as_const(view.ticks))
        series.append(tick);
    QVERIFY2(series.readOut(100, {}).contains(u"health ok after 0.084 s"_s),
             qPrintable(series.readOut(100, {})));
}

void CanaryPageTest::sourceIsProvedBeforeTheCanary()
{
    CanaryPage page;
    CanaryView view;
    view.findings = {{u"baseline"_s, MetricState::ConfigError, u"no bucket ends at 2 s"_s},
                     {u"canary"_s, MetricState::Pending, u"no series yet"_s}};
    page.setModel(view);
    const auto *baseline = page.findChild<QWidget *>(u"source-baseline"_s);
    QVERIFY(baseline);
    QCOMPARE(baseline->findChild<QLabel *>(u"now"_s)->text(), u"no bucket ends at 2 s"_s);
    QVERIFY2(baseline->accessibleDescription().contains(u"could not be judged"_s),
             qPrintable(baseline->accessibleDescription()));
    QCOMPARE(decidersOf(view).at(1).state, ItemState::Pending);
    // With the canary its ticks speak.
    view.start = Sample::now();
    page.setModel(view);
    QVERIFY(!page.findChild<QWidget *>(u"source-baseline"_s));
}

// Figures that move look live: after the end nothing is asked and no minutes are missing.
void CanaryPageTest::whatIsOverIsNotCountedOn()
{
    CanaryView view = watched(400);
    view.verdict.healthyFor = 10;
    const auto minutes = [&view] {
        const QList<DeciderView> deciders = decidersOf(view);
        return std::ranges::find(deciders, u"healthyMinutes"_s, &DeciderView::name)->now;
    };
    QCOMPARE(minutes(), u"4 min 50 s to go"_s);
    QVERIFY2(canarySubline(view).contains(u"asked 4 s ago"_s), qPrintable(canarySubline(view)));
    view.outcome = u"Promoted: healthy"_s;
    view.promoted = true;
    QCOMPARE(minutes(), u"reached"_s);
    const QString asked = view.start.addSecs(400).toUTC().toString(u"HH:mm:ss"_s);
    QVERIFY2(canarySubline(view).contains(u"last asked at %1 UTC"_s.arg(asked)),
             qPrintable(canarySubline(view)));
    view.watching = true;
    QVERIFY2(canarySubline(view).contains(u"asked 4 s ago"_s), qPrintable(canarySubline(view)));
}

void CanaryPageTest::saysHowLongTriggersStayArmed()
{
    CanaryView view = watched(100);
    view.promoted = true;
    view.outcome = u"Promoted: all well"_s;
    view.watching = true;
    QVERIFY2(canarySubline(view).contains(u"triggers stay armed until the launch is closed"_s),
             qPrintable(canarySubline(view)));
    view.armedUntil = u"Phase 4"_s;
    QVERIFY2(canarySubline(view).contains(u"triggers stay armed until \"Phase 4\" is closed"_s),
             qPrintable(canarySubline(view)));
    view.watching = false;
    view.disarmed = u"Phase 4 is closed"_s;
    QVERIFY2(canarySubline(view).contains(u"triggers disarmed: Phase 4 is closed"_s),
             qPrintable(canarySubline(view)));
    QVERIFY(!canarySubline(view).contains(u"stay armed"_s));
    // Nothing more is measured, so that nothing is stale.
    CanaryPage page;
    page.setModel(view);
    QVERIFY(!page.findChild<CanaryChart *>()->data().now.isValid());
}

void CanaryPageTest::shareFarFromThePlanIsSaid()
{
    CanaryView view = watched(100);
    QVERIFY2(canarySubline(view).contains(u"10 % of traffic (10 % asked for)"_s),
             qPrintable(canarySubline(view)));
    view.share = 0.3;
    QVERIFY2(canarySubline(view).contains(u"look at the routing"_s),
             qPrintable(canarySubline(view)));
}

void CanaryPageTest::faultsAreForRehearsals()
{
    CanaryPage page;
    CanaryView view = watched(100);
    page.setModel(view);
    QVERIFY(page.findChild<QWidget *>(u"breakIt"_s)->parentWidget()->isHidden());
    view.rehearsal = true;
    page.setModel(view);
    QVERIFY(!page.findChild<QWidget *>(u"breakIt"_s)->parentWidget()->isHidden());
    QSignalSpy faults(&page, &CanaryPage::breakRequested);
    for (const QString &fault :
         {u"errors"_s, u"latency"_s, u"health"_s, u"silence"_s, u"crash"_s}) {
        page.findChild<QAction *>(fault)->trigger();
        QCOMPARE(faults.takeFirst().at(0).toString(), fault);
    }
    QSignalSpy healed(&page, &CanaryPage::healRequested);
    page.findChild<QToolButton *>(u"healIt"_s)->click();
    QCOMPARE(healed.size(), 1);
}

void CanaryPageTest::whyShowsTheStatistics()
{
    CanaryPage page;
    page.setModel(watched(100));
    const auto *row = page.findChild<QWidget *>(u"earlyWarning"_s);
    const auto *why = row->findChild<QLabel *>(u"why"_s);
    QVERIFY(why->isHidden());
    row->findChild<QToolButton *>(u"more"_s)->click();
    QVERIFY(!why->isHidden());
    QVERIFY(why->text().contains(u"sequential test"_s));
}

void CanaryPageTest::theStrictProofIsShownWhereItIsAskedFor()
{
    CanaryView view;
    view.verdict.rules = {
        {u"proof"_s, u"errorRate"_s, MetricState::Ok, 90, u"sure"_s},
        {u"strict-proof"_s, u"errorRate"_s, MetricState::Insufficient, {}, u"not sure"_s}};
    const auto proofOf = [](const CanaryView &shown) {
        const QList<DeciderView> deciders = decidersOf(shown);
        return std::ranges::find(deciders, u"proof"_s, &DeciderView::name)->now;
    };
    QCOMPARE(proofOf(view), u"reached"_s);
    view.strictProof = true;
    view.verdict.requestsNeeded = 12;
    QCOMPARE(proofOf(view), u"12 more good requests needed"_s);
}

void CanaryPageTest::proofSaysHowSureItIs()
{
    CanaryView view = watched(100);
    view.evidence.last().requests = 143;
    view.evidence.last().failed = 12;
    const QList<DeciderView> deciders = decidersOf(view);
    const auto proof = std::ranges::find(deciders, u"proof"_s, &DeciderView::name);
    QVERIFY(proof != deciders.cend());
    QVERIFY2(proof->why.endsWith(u"95 % sure at any time: between 2.8 % and 17.8 % of requests "
                                 "fail (12 of 143 did)."_s),
             qPrintable(proof->why));
}

void CanaryPageTest::chartDescribesItself()
{
    CanaryChart chart;
    QCOMPARE(chart.accessibleDescription(), u"No tick yet."_s);
    const CanaryView view = watched(200);
    chart.setData({.ticks = view.ticks, .limits = view.limits});
    QVERIFY2(chart.accessibleDescription().contains(u"limit 5 %"_s),
             qPrintable(chart.accessibleDescription()));
    QVERIFY2(chart.accessibleDescription().contains(u"20 s old"_s),
             qPrintable(chart.accessibleDescription()));
}

void CanaryPageTest::scalesAreRound_data()
{
    QTest::addColumn<double>("most");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("end");
    QTest::newRow("limit of 5 %") << 2.7 << 6.0 << 6.0;
    QTest::newRow("two seconds") << 0.9 << 2.4 << 2.5;
    QTest::newRow("everything fails") << 100.0 << 6.0 << 125.0;
    QTest::newRow("nothing") << 0.0 << 1.0 << 1.0;
}

void CanaryPageTest::scalesAreRound()
{
    QFETCH(double, most);
    QFETCH(double, least);
    const auto [end, steps] = niceScale(most, least);
    QTEST(end, "end");
    QVERIFY(steps >= 1 && steps <= 5);
    QVERIFY(end >= most && end >= least);
}

void CanaryPageTest::everythingHasAName()
{
    CanaryPage page;
    page.setModel(watched(100));
    for (const QString &name : {u"canaryChart"_s, u"errorRate"_s, u"latency"_s, u"health"_s,
                                u"earlyWarning"_s, u"proof"_s, u"healthyMinutes"_s}) {
        const auto *widget = page.findChild<QWidget *>(name);
        QVERIFY2(widget, qPrintable(name));
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(name));
    }
}

void CanaryPageTest::pictures_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << Theme::lightPalette();
    QTest::newRow("dark") << Theme::darkPalette();
}

void CanaryPageTest::pictures()
{
    QFETCH(QPalette, palette);
    const QPalette before = qApp->palette();
    qApp->setPalette(palette);
    const QString name = u"canary-"_s + QLatin1StringView(QTest::currentDataTag());
    {
        CanaryPage page;
        page.resize(1240, 700);
        CanaryView view = watched(900);
        page.setModel(view);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        Sample::shoot(page, name);
        view = watched(420, 300, false);
        view.rehearsal = true;
        page.setModel(view);
        page.findChild<QWidget *>(u"proof"_s)->findChild<QToolButton *>(u"more"_s)->click();
        Sample::shoot(page, name + u"-rollback"_s);
        page.setModel({});
        Sample::shoot(page, name + u"-none"_s);
        QVERIFY(!page.grab().isNull());
    }
    qApp->setPalette(before);
}

QTEST_MAIN(CanaryPageTest)
#include "tst_canarypage.moc"
