// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/cronperiod.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCronPeriod : public QObject
{
    Q_OBJECT

private slots:
    void longestTimeBetweenRuns_data();
    void longestTimeBetweenRuns();
};

void TestCronPeriod::longestTimeBetweenRuns_data()
{
    QTest::addColumn<qint64>("minutes");
    const qint64 hour = 60;
    const qint64 day = 24 * hour;
    QTest::newRow("* * * * *") << qint64(1);
    QTest::newRow("*/15 * * * *") << qint64(15);
    QTest::newRow("0,50 * * * *") << qint64(50);
    QTest::newRow("7 * * * * /srv/bin/clean.sh") << hour;
    QTest::newRow("@hourly clean") << hour;
    QTest::newRow("5/20 * * * *") << qint64(20);
    QTest::newRow("0 8-18/5 * * *") << 14 * hour;
    QTest::newRow("30 3 * * *") << day;
    QTest::newRow("@daily") << day;
    QTest::newRow("@midnight") << day;
    QTest::newRow("30 3 * * 1-5") << 3 * day;
    QTest::newRow("30 3 * * mon-fri") << 3 * day;
    QTest::newRow("30 3 * * Sun") << 7 * day;
    QTest::newRow("30 3 * * 7") << 7 * day;
    QTest::newRow("@weekly") << 7 * day;
    QTest::newRow("0 0 1 * *") << 31 * day;
    QTest::newRow("@monthly") << 31 * day;
    QTest::newRow("0 0 1 jan *") << 366 * day;
    QTest::newRow("@yearly") << 366 * day;
    QTest::newRow("0 0 29 2 *") << 1461 * day;
    // Either kind of day will do.
    QTest::newRow("0 0 1 * 1") << 7 * day;
    for (const char *bad :
         {"soon", "* * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * * 13 *", "* * * * 8",
          "5-1 * * * *", "*/0 * * * *", "*/x * * * *", "a b c d e", "0 0 30 2 *", "@reboot clean",
          "0 0 L * *", ", * * * *", "H H * * *"})
        QTest::newRow(bad) << qint64(-1);
}

void TestCronPeriod::longestTimeBetweenRuns()
{
    QFETCH(const qint64, minutes);
    const std::optional<qint64> period = cronPeriod(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(period ? *period / 60 : -1, minutes);
}

QTEST_APPLESS_MAIN(TestCronPeriod)
#include "tst_cronperiod.moc"
