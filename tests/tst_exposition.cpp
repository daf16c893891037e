// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/exposition.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

class TestExposition : public QObject
{
    Q_OBJECT

private slots:
    void readsSamplesWithTypes();
    void readsSpecialNumbers();
    void readsEscapedLabels();
    void readsOpenMetrics();
    void refusesWhatIsNoMetric_data();
    void refusesWhatIsNoMetric();
    void emptyPageHasNoSamples();
    void isLinear();
};

void TestExposition::readsSamplesWithTypes()
{
    const auto samples =
        parseExposition("# HELP r Requests.\n# TYPE r counter\n"
                        "r{code=\"200\",service=\"a@b\"} 12\nr 3 1700000000000\n"
                        "# TYPE d histogram\nd_bucket{le=\"+Inf\"} 7\r\nother 1e-3\n");
    QVERIFY(samples);
    QCOMPARE(samples->size(), 4);
    const QHash<QString, QString> labels {{u"code"_s, u"200"_s}, {u"service"_s, u"a@b"_s}};
    QCOMPARE(samples->at(0), (Sample {u"r"_s, labels, 12, u"counter"_s}));
    QCOMPARE(samples->at(1).value, 3.0);
    QCOMPARE(samples->at(2).type, u"histogram"_s);
    QCOMPARE(samples->at(3).type, u"untyped"_s);
    QCOMPARE(samples->at(3).value, 0.001);
}

void TestExposition::readsSpecialNumbers()
{
    const auto samples = parseExposition("a NaN\nb +Inf\nc -Inf\nd +1\n");
    QVERIFY(samples);
    QVERIFY(std::isnan(samples->at(0).value));
    QVERIFY(std::isinf(samples->at(1).value) && samples->at(1).value > 0);
    QVERIFY(std::isinf(samples->at(2).value) && samples->at(2).value < 0);
    QCOMPARE(samples->at(3).value, 1.0);
}

void TestExposition::readsEscapedLabels()
{
    const auto samples = parseExposition("a{x=\"q\\\"u\\\\o\\nte\", y = \"},{\" ,} 1\n");
    QVERIFY(samples);
    QCOMPARE(samples->at(0).labels.value(u"x"_s), u"q\"u\\o\nte"_s);
    QCOMPARE(samples->at(0).labels.value(u"y"_s), u"},{"_s);
}

void TestExposition::readsOpenMetrics()
{
    const auto samples = parseExposition("# TYPE a counter\na_total 5 # {trace=\"1\"} 0.5\n"
                                         "{\"dotted.name\", x=\"1\"} 2\n# EOF\n");
    QVERIFY(samples);
    QCOMPARE(samples->at(0).type, u"counter"_s);
    QCOMPARE(samples->at(1).name, u"dotted.name"_s);
}

void TestExposition::refusesWhatIsNoMetric_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("html") << QByteArray("<html><body>Log in</body></html>") << u"line 1 "_s;
    QTest::newRow("json") << QByteArray("a 1\n{\"status\":\"error\"}") << u"line 2 "_s;
    QTest::newRow("no value") << QByteArray("a 1\n\nb{c=\"d\"}\n") << u"line 3 "_s;
    QTest::newRow("word") << QByteArray("a one\n") << u"line 1 "_s;
    QTest::newRow("cut label") << QByteArray("a 1\nb{c=\"d") << u"line 2 "_s;
    QTest::newRow("cut labels") << QByteArray("b{c=\"d\"") << u"line 1 "_s;
    QTest::newRow("tail") << QByteArray("a 1 2 3\n") << u"line 1 "_s;
    QTest::newRow("NUL") << QByteArray("a 1\n\0\0\0\n", 8) << u"line 2 "_s;
    QTest::newRow("bad UTF-8") << QByteArray("\xff\xfe 1") << u"line 1 "_s;
}

void TestExposition::refusesWhatIsNoMetric()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, line);
    const auto samples = parseExposition(text);
    QVERIFY(!samples);
    QVERIFY2(samples.error().message.contains(line), qPrintable(samples.error().message));
}

void TestExposition::emptyPageHasNoSamples()
{
    QCOMPARE(parseExposition("")->size(), 0);
    QCOMPARE(parseExposition("\n\n# EOF\n")->size(), 0);
}

void TestExposition::isLinear()
{
    const auto measure = [](int lines) {
        const QByteArray text = QByteArray("m{a=\"b\",c=\"d\"} 1\n").repeated(lines);
        QElapsedTimer timer;
        timer.start();
        const bool good = parseExposition(text)->size() == lines;
        return good ? timer.nsecsElapsed() : -1;
    };
    const qint64 small = measure(20'000);
    QVERIFY(measure(160'000) < 40 * small);
}

QTEST_GUILESS_MAIN(TestExposition)
#include "tst_exposition.moc"
