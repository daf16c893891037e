// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/tickreader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TickReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsHeaderAndTicks();
    void headerIsOptional();
    void slownessThatIsNotToldIsNotZero();
    void faultsNameTheLine_data();
    void faultsNameTheLine();
    void missingFileIsNamed();
};

void TickReaderTest::readsHeaderAndTicks()
{
    const auto recording = readTicks(
        R"({"tickSeconds": 5, "horizonSeconds": 600, "history": [[90, 1], [80, 0]]}
{"t": 5, "canary": {"n": 9, "errors": 1, "slow": 2}, "baseline": null, "health": "missing"}

{"t": 10, "canary": null, "baseline": {"n": 101, "errors": 2, "slow": 1}, "health": "ok"}
)",
        u"x"_s);
    QVERIFY(recording);
    QCOMPARE(recording->tickSeconds, 5);
    QCOMPARE(recording->horizonSeconds, 600);
    QCOMPARE(recording->history.size(), 2);
    QCOMPARE(recording->ticks.size(), 2);
    QCOMPARE(recording->ticks.at(0),
             (Tick {5, ArmTick {9, 1, 2}, {}, HealthAnswer::Missing, {}, {}}));
    QCOMPARE(recording->ticks.at(1),
             (Tick {10, {}, ArmTick {101, 2, 1}, HealthAnswer::Ok, {}, {}}));
}

void TickReaderTest::headerIsOptional()
{
    const auto recording =
        readTicks(R"({"t": 10, "canary": null, "baseline": null, "health": "ok"})", u"x"_s);
    QVERIFY(recording);
    QCOMPARE(recording->tickSeconds, 10);
    QCOMPARE(recording->ticks.size(), 1);
}

void TickReaderTest::slownessThatIsNotToldIsNotZero()
{
    const auto recording = readTicks(
        R"({"t": 10, "canary": {"n": 9, "errors": 0}, "baseline": null, "health": "ok"}
{"t": 20, "canary": {"n": 9, "errors": 0, "slow": null}, "baseline": null, "health": "ok"}
)",
        u"x"_s);
    QVERIFY2(recording, qPrintable(recording ? QString() : recording.error().text()));
    for (const Tick &tick : recording->ticks)
        QCOMPARE(*tick.canary, (ArmTick {9, 0, std::nullopt}));
}

void TickReaderTest::faultsNameTheLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    const QByteArray good =
        R"({"t": 10, "canary": {"n": 9, "errors": 0, "slow": 0}, "baseline": null, "health": "ok"})"
        "\n";
    QTest::newRow("metrics that are no numbers")
        << R"({"t": 10, "canary": null, "baseline": null, "health": "ok", "metrics": {"cpu": "x"}})"_ba
        << u"f:1"_s;
    QTest::newRow("empty") << QByteArray() << u"f"_s;
    QTest::newRow("blank lines only") << QByteArray("\n \n") << u"f"_s;
    QTest::newRow("binary") << QByteArray("\x00\xff\x7f"
                                          "ELF",
                                          6)
                            << u"f:1"_s;
    QTest::newRow("no object") << QByteArray("[1, 2]") << u"f:1"_s;
    QTest::newRow("torn") << good + R"({"t": 20, "canary": {"n")" << u"f:2"_s;
    QTest::newRow("neither header nor tick") << QByteArray(R"({"a": 1})") << u"f:1"_s;
    QTest::newRow("header later") << good + R"({"tickSeconds": 10})" << u"f:2"_s;
    QTest::newRow("same second twice") << good + good << u"f:2"_s;
    QTest::newRow("more errors than requests") << QByteArray(
        R"({"t": 10, "canary": {"n": 1, "errors": 2, "slow": 0}, "baseline": null, "health": "ok"})")
                                               << u"f:1"_s;
    QTest::newRow("negative") << QByteArray(
        R"({"t": 10, "canary": {"n": -1, "errors": 0, "slow": 0}, "baseline": null, "health": "ok"})")
                              << u"f:1"_s;
    QTest::newRow("fraction") << QByteArray(
        R"({"t": 10, "canary": {"n": 1.5, "errors": 0, "slow": 0}, "baseline": null, "health": "ok"})")
                              << u"f:1"_s;
    QTest::newRow("unknown health")
        << QByteArray(R"({"t": 10, "canary": null, "baseline": null, "health": "fine"})")
        << u"f:1"_s;
    QTest::newRow("tick of no length") << QByteArray(R"({"tickSeconds": 0})") << u"f:1"_s;
    QTest::newRow("history is no list of pairs")
        << QByteArray(R"({"tickSeconds": 10, "history": [1]})") << u"f:1"_s;
}

void TickReaderTest::faultsNameTheLine()
{
    QFETCH(QByteArray, text);
    const auto recording = readTicks(text, u"f"_s);
    QVERIFY(!recording);
    QTEST(recording.error().where, "where");
    QVERIFY(!recording.error().message.isEmpty());
}

void TickReaderTest::missingFileIsNamed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"none.jsonl"_s);
    const auto recording = readTickFile(path);
    QVERIFY(!recording);
    QCOMPARE(recording.error().where, path);
}

QTEST_GUILESS_MAIN(TickReaderTest)
#include "tst_tickreader.moc"
