// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void readsInstants_data();
    void readsInstants();
    void writesWhatItReads();
    void aScaledClockRunsFaster();
    void aScaledClockGoesOnWhereItStopped();
};

void TestClock::readsInstants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("milliseconds") << u"2026-11-23T10:00:00.123Z"_s << u"2026-11-23T10:00:00.123Z"_s;
    QTest::newRow("seconds") << u"2026-11-23T10:00:00Z"_s << u"2026-11-23T10:00:00.000Z"_s;
    QTest::newRow("offset") << u"2026-11-23T10:00:00+02:00"_s << u"2026-11-23T08:00:00.000Z"_s;
    QTest::newRow("no zone") << u"2026-11-23T10:00:00"_s << QString();
    QTest::newRow("no time") << u"soon"_s << QString();
}

void TestClock::readsInstants()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const QDateTime read = fromUtcText(text);
    QCOMPARE(read.isValid(), !utc.isEmpty());
    if (read.isValid())
        QCOMPARE(toUtcText(read), utc);
}

void TestClock::writesWhatItReads()
{
    const QDateTime now = SystemClock().now();
    QCOMPARE(fromUtcText(toUtcText(now)), now);
}

void TestClock::aScaledClockRunsFaster()
{
    const SystemClock machine;
    const ScaledClock fast(1000);
    const auto start = machine.sinceBoot();
    const auto before = fast.sinceBoot();
    QTRY_VERIFY(machine.sinceBoot() - start > 10ms);
    QVERIFY(fast.sinceBoot() - before > 5s);
}

void TestClock::aScaledClockGoesOnWhereItStopped()
{
    const QDateTime later = SystemClock().now().addDays(1);
    QVERIFY(ScaledClock(10, later).now() >= later);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
