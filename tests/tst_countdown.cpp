// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/countdown.h"
#include "launch/gate.h"
#include "support/launchworld.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCountdown : public QObject
{
    Q_OBJECT

private slots:
    void textSaysDistance_data();
    void textSaysDistance();
    void offsetsReadAsInTheRunbook_data();
    void offsetsReadAsInTheRunbook();
    void aHoldStandsStill();
    void pastT0();
    void aClosedLaunchStandsStill();
    void summerTimeChangesNothing();
};

void TestCountdown::textSaysDistance_data()
{
    QTest::addColumn<qint64>("remaining");
    QTest::addColumn<QString>("text");
    QTest::newRow("minus") << qint64(6137'000) << u"T-01:42:17"_s;
    QTest::newRow("zero") << qint64(0) << u"T-00:00:00"_s;
    QTest::newRow("plus") << qint64(-5'000) << u"T+00:00:05"_s;
    QTest::newRow("half a second before") << qint64(500) << u"T-00:00:01"_s;
    QTest::newRow("half a second after") << qint64(-500) << u"T-00:00:00"_s;
    QTest::newRow("days before") << qint64(176'400'000) << u"T-2d 01:00:00"_s;
    QTest::newRow("a week after") << qint64(-604'800'000) << u"T+7d 00:00:00"_s;
}

void TestCountdown::textSaysDistance()
{
    QFETCH(qint64, remaining);
    QTEST((Countdown {std::chrono::milliseconds(remaining)}.text()), "text");
}

void TestCountdown::offsetsReadAsInTheRunbook_data()
{
    QTest::addColumn<std::chrono::seconds>("offset");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << std::chrono::seconds(0) << u"T-0"_s;
    QTest::newRow("a day before") << std::chrono::seconds(-24h) << u"T-24h"_s;
    QTest::newRow("half an hour after") << std::chrono::seconds(30min) << u"T+30m"_s;
    QTest::newRow("a week after") << std::chrono::seconds(168h) << u"T+7d"_s;
    QTest::newRow("ninety seconds") << 90s << u"T+90s"_s;
}

void TestCountdown::offsetsReadAsInTheRunbook()
{
    QFETCH(std::chrono::seconds, offset);
    QTEST(offsetText(offset), "text");
}

void TestCountdown::aHoldStandsStill()
{
    LaunchWorld w;
    w.open();
    w.happen(HoldStarted {u"wind"_s});
    const QString before = countdownOf(w.state, w.clock.now()).text();
    w.clock.advance(10min);
    const Countdown later = countdownOf(w.state, w.clock.now());
    QCOMPARE(later.text(), before);
    QCOMPARE(later.state, ClockState::Hold);
    QCOMPARE(effectiveT0(w.state, w.clock.now()), w.utc("2026-11-23T12:10:00Z"));
}

void TestCountdown::pastT0()
{
    LaunchWorld w;
    w.open();
    w.clock.advance(2h);
    QCOMPARE(countdownOf(w.state, w.clock.now()).state, ClockState::Past);
    QCOMPARE(clockStateName(ClockState::Past), u"past"_s);
}

void TestCountdown::aClosedLaunchStandsStill()
{
    LaunchWorld w;
    w.open();
    w.happen(HoldStarted {u"wind"_s});
    w.clock.advance(10min);
    w.happen(LaunchClosed {u"abandoned"_s, u"r"_s});
    const QString before = countdownOf(w.state, w.clock.now()).text();
    w.clock.advance(48h);
    const Countdown later = countdownOf(w.state, w.clock.now());
    QCOMPARE(later.text(), before);
    QCOMPARE(later.state, ClockState::Past);
}

void TestCountdown::summerTimeChangesNothing()
{
    LaunchWorld w;
    LaunchOpened opened = w.opening();
    // The night in which Berlin skips an hour: one o'clock UTC.
    opened.t0 = QDateTime(QDate(2027, 3, 28), QTime(3, 30), QTimeZone("Europe/Berlin")).toUTC();
    w.happen(opened);
    const QDateTime before(QDate(2027, 3, 28), QTime(1, 30), QTimeZone("Europe/Berlin"));
    QCOMPARE(countdownOf(w.state, before).text(), u"T-01:00:00"_s);
}

QTEST_GUILESS_MAIN(TestCountdown)
#include "tst_countdown.moc"
