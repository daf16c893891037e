// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/soon.h"

#include <QTest>
#include <QWidget>

class TestSoon : public QObject
{
    Q_OBJECT
private slots:
    void actsOnceForABurst();
    void actsAgainForWhatCameMeanwhile();
    void pausesAfterItActed();
    void leavesTimeToOthersWhereItTakesLong();
    void waitsUntilSomebodySeesThePage();
};

void TestSoon::actsOnceForABurst()
{
    int acted = 0;
    Soon soon([&] { ++acted; }, this);
    for (int i = 0; i < 1000; ++i)
        soon.ask();
    QCOMPARE(acted, 0);
    QTRY_COMPARE(acted, 1);
}

void TestSoon::actsAgainForWhatCameMeanwhile()
{
    int acted = 0;
    Soon *again = nullptr;
    Soon soon(
        [&] {
            if (++acted == 1)
                again->ask();
        },
        this);
    again = &soon;
    soon.ask();
    QTRY_COMPARE(acted, 2);
}

void TestSoon::pausesAfterItActed()
{
    QElapsedTimer sinceFirst;
    qint64 between = -1;
    Soon soon(
        [&] {
            if (!sinceFirst.isValid())
                sinceFirst.start();
            else
                between = sinceFirst.elapsed();
        },
        this);
    soon.ask();
    QTRY_VERIFY(sinceFirst.isValid());
    soon.ask();
    QTRY_VERIFY(between >= 0);
    QVERIFY2(between >= 99, qPrintable(QString::number(between)));
}

void TestSoon::leavesTimeToOthersWhereItTakesLong()
{
    QElapsedTimer sinceFirst;
    qint64 between = -1;
    Soon soon(
        [&] {
            if (sinceFirst.isValid()) {
                between = sinceFirst.elapsed();
                return;
            }
            QElapsedTimer busy;
            busy.start();
            while (busy.elapsed() < 10) { }
            sinceFirst.start();
        },
        this);
    soon.ask();
    QTRY_VERIFY(sinceFirst.isValid());
    soon.ask();
    QTRY_VERIFY(between >= 0);
    QVERIFY2(between >= 19 * 10 - 1, qPrintable(QString::number(between)));
}

void TestSoon::waitsUntilSomebodySeesThePage()
{
    QWidget page;
    int acted = 0;
    auto *soon = new Soon([&] { ++acted; }, &page);
    bool turned = false;
    Soon turn([&] { turned = true; }, this);
    soon->ask();
    turn.ask();
    QTRY_VERIFY(turned);
    QCOMPARE(acted, 0);
    page.show();
    QTRY_COMPARE(acted, 1);
    soon->ask();
    QTRY_COMPARE(acted, 2);
}

QTEST_MAIN(TestSoon)
#include "tst_soon.moc"
