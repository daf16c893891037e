// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"

#include <QTest>

class TestCanonicalJson : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatHasNoCanonicalForm_data();
    void refusesWhatHasNoCanonicalForm();
    void refusesOtherSpellings_data();
    void refusesOtherSpellings();
    void keysAreSorted();
    void decimalsReadBackEqual();
};

void TestCanonicalJson::refusesWhatHasNoCanonicalForm_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::newRow("fraction") << QJsonObject {{QStringLiteral("a"), 0.5}};
    QTest::newRow("2^53") << QJsonObject {{QStringLiteral("a"), 9007199254740992.0}};
    QTest::newRow("key with a blank") << QJsonObject {{QStringLiteral("a b"), 1}};
    QTest::newRow("empty key") << QJsonObject {{QString(), 1}};
    QTest::newRow("byte order mark")
        << QJsonObject {{QStringLiteral("a"), QStringLiteral("\uFEFFx")}};
    QTest::newRow("lone surrogate") << QJsonObject {{QStringLiteral("a"), QString(QChar(0xD800))}};
    QTest::newRow("deep") << QJsonObject {
        {QStringLiteral("a"), QJsonArray {QJsonObject {{QStringLiteral("b"), 1.5}}}}};
}

void TestCanonicalJson::refusesWhatHasNoCanonicalForm()
{
    QFETCH(QJsonObject, object);
    QVERIFY(!toCanonical(object));
}

void TestCanonicalJson::refusesOtherSpellings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("blank") << QByteArray(R"({"a": 1})");
    QTest::newRow("order") << QByteArray(R"({"b":1,"a":2})");
    QTest::newRow("twice") << QByteArray(R"({"a":1,"a":1})");
    QTest::newRow("escape") << QByteArray(R"({"a":"\u0041"})");
    QTest::newRow("exponent") << QByteArray(R"({"a":1e2})");
    QTest::newRow("newline after") << QByteArray("{\"a\":1}\n");
    QTest::newRow("array") << QByteArray("[1]");
    QTest::newRow("nothing") << QByteArray();
}

void TestCanonicalJson::refusesOtherSpellings()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!fromCanonical(bytes));
}

void TestCanonicalJson::keysAreSorted()
{
    const QJsonObject object {
        {QStringLiteral("b"), 1}, {QStringLiteral("B"), 2}, {QStringLiteral("a"), true}};
    QCOMPARE(toCanonical(object).value(), QByteArray(R"({"B":2,"a":true,"b":1})"));
}

void TestCanonicalJson::decimalsReadBackEqual()
{
    for (const double value : {0.05, 1.0 / 3.0, 2.0, 1e-7, 0.0})
        QCOMPARE(decimalText(value).toDouble(), value);
}

QTEST_GUILESS_MAIN(TestCanonicalJson)
#include "tst_canonicaljson.moc"
