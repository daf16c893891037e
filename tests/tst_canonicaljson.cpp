// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"
#include "domain/canonicalscan.h"
#include "domain/event.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

#include <cmath>

class TestCanonicalJson : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatHasNoCanonicalForm_data();
    void refusesWhatHasNoCanonicalForm();
    void refusesOtherSpellings_data();
    void refusesOtherSpellings();
    void scannerAgrees_data();
    void scannerAgrees();
    void scannerAgreesOnDamagedBytes();
    void membersAreAsTheyStand();
    void elementsAreAsTheyStand();
    void lettersAreScannedAtAnyPlace();
    void keysAreSorted();
    void decimalsReadBackEqual();
    void answersTheCases_data();
    void answersTheCases();
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

/// By reading, writing and comparing, as anybody can.
static bool isCanonicalSlowly(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isObject() && toCanonical(document.object()).value_or(QByteArray()) == bytes;
}

void TestCanonicalJson::scannerAgrees_data()
{
    refusesOtherSpellings_data();
    for (const char *text : {"{}",
                             R"({"a":[]})",
                             R"({"a":{"b":[1,-2,0,true,false,null,"x"]},"b":""})",
                             R"({"a":-0})",
                             R"({"a":01})",
                             R"({"a":9007199254740991})",
                             R"({"a":9007199254740992})",
                             R"({"a":-9007199254740991})",
                             R"({"a":90071992547409910})",
                             R"({"a":1.0})",
                             R"({"a":"\n\t\b\f\r\"\\/"})",
                             R"({"a":"\/"})",
                             R"({"a":"\u0007"})",
                             R"({"a":"\u0008"})",
                             R"({"a":"\u001f"})",
                             R"({"a":"\u001F"})",
                             R"({"a":"\u007f"})",
                             "{\"a\":\"\x7f\"}",
                             "{\"a\":\"\xc3\xa9\"}",
                             "{\"a\":\"\xc1\xa9\"}",
                             "{\"a\":\"\xed\xa0\x80\"}",
                             "{\"a\":\"\xef\xbb\xbfx\"}",
                             "{\"a\":\"x\xef\xbb\xbf\"}",
                             "{\"a\":\"\xf0\x9f\x9a\x80\"}",
                             "{\"a\":\"\xf4\x90\x80\x80\"}",
                             "{\"a\":\"\xef\xbf\xbf\"}",
                             R"({"a":"\ud83d\ude80"})",
                             R"({"A":1,"a":2})",
                             R"({"a":1,"A":2})",
                             R"({"":1})",
                             R"({"a":1,})",
                             R"({"a":[1,]})",
                             R"({"a":nul})",
                             R"({"a":1}})",
                             R"({"a":"x)",
                             R"({"a":-})",
                             R"({"a":tru)"})
        QTest::newRow(text) << QByteArray(text);
}

void TestCanonicalJson::scannerAgrees()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(scanCanonical(bytes), isCanonicalSlowly(bytes));
}

void TestCanonicalJson::scannerAgreesOnDamagedBytes()
{
    const QByteArray good =
        "{\"actor\":\"console\",\"body\":{\"list\":[1,-20,{\"k\":null}],\"text\":\"a \\\"b\\\" "
        "\\u0001 \xc3\xa9 \xf0\x9f\x9a\x80\"},\"seq\":12,\"v\":1}";
    QVERIFY(scanCanonical(good));
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            QByteArray bytes = good;
            bytes[at] = char(value);
            if (scanCanonical(bytes) != isCanonicalSlowly(bytes))
                QFAIL(qPrintable(QStringLiteral("byte %1 as %2").arg(at).arg(value)));
        }
        QVERIFY(!scanCanonical(good.first(at)));
    }
}

void TestCanonicalJson::membersAreAsTheyStand()
{
    CanonicalMembers members;
    QVERIFY(scanCanonical(R"({"a":{"a":1},"b":"text","c":"\n"})", &members));
    QCOMPARE(members.size(), 3);
    QCOMPARE(memberOf(members, "a"), QByteArrayView(R"({"a":1})"));
    QCOMPARE(plainString(memberOf(members, "b")), QByteArrayView("text"));
    QVERIFY(plainString(memberOf(members, "c")).isEmpty());
    QVERIFY(memberOf(members, "d").isEmpty());
}

void TestCanonicalJson::elementsAreAsTheyStand()
{
    CanonicalElements elements;
    QVERIFY(scanElements(R"([1,"a,b",[2,3],{"c":[4]}])", elements));
    QCOMPARE(elements.size(), 4);
    QCOMPARE(elements.at(1), QByteArrayView(R"("a,b")"));
    QCOMPARE(elements.at(2), QByteArrayView("[2,3]"));
    QVERIFY(scanElements("[]", elements));
    QVERIFY(elements.isEmpty());
    for (const char *text : {"[1,]", "[1", "{}", "[1] ", ""})
        QVERIFY2(!scanElements(text, elements), text);
}

void TestCanonicalJson::lettersAreScannedAtAnyPlace()
{
    // The scanner takes eight letters at a time: each kind of byte at each place among them.
    for (int before = 0; before < 20; ++before) {
        for (int value = 0; value < 256; ++value) {
            const QByteArray bytes = "{\"a\":\"" + QByteArray(before, '~') + char(value)
                + QByteArray(20 - before, ' ') + "\"}";
            if (scanCanonical(bytes) != isCanonicalSlowly(bytes))
                QFAIL(qPrintable(QStringLiteral("%1 after %2 letters").arg(value).arg(before)));
        }
    }
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

static QJsonObject sharedCases()
{
    const QString folder =
        qEnvironmentVariable("LAUNCH_CONSOLE_CASES", QStringLiteral(SHARED_CASES));
    QFile file(folder + QStringLiteral("/sign/jcs/cases.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// Rows of "ok" have an input; those of "refuse" have bytes only.
void TestCanonicalJson::answersTheCases_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("leaf");
    const QJsonObject cases = sharedCases();
    if (cases.isEmpty())
        QSKIP("the shared cases are not here");
    const auto text = [](const QJsonValue &row, const char *key) {
        return row[QLatin1StringView(key)].toString().toUtf8();
    };
    for (const QJsonValue &row : cases[QStringLiteral("ok")].toArray())
        QTest::newRow(text(row, "name").constData())
            << text(row, "input") << QByteArray::fromHex(text(row, "canonical_hex"))
            << QString::fromLatin1(text(row, "leaf"));
    for (const QJsonValue &row : cases[QStringLiteral("refuse")].toArray())
        QTest::newRow(text(row, "why").constData())
            << QByteArray() << QByteArray::fromHex(text(row, "bytes_hex")) << QString();
}

/// Plain keys only, as the console writes them: the console refuses others that RFC 8785 lets be.
static bool hasOddKeys(const QJsonObject &object)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_.-]+\\z"));
    return std::ranges::any_of(object.keys(),
                               [](const QString &key) { return !plain.match(key).hasMatch(); });
}

/// Fractions and large numbers have a form in RFC 8785 too; in an entry they are texts.
static bool hasOddNumbers(const QJsonValue &value)
{
    if (value.isDouble())
        return std::floor(value.toDouble()) != value.toDouble()
            || std::abs(value.toDouble()) >= 9007199254740992.0;
    if (value.isArray())
        return std::ranges::any_of(value.toArray(), hasOddNumbers);
    return value.isObject() && std::ranges::any_of(value.toObject(), hasOddNumbers);
}

void TestCanonicalJson::answersTheCases()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, leaf);
    const QJsonObject object = QJsonDocument::fromJson(input).object();
    const bool good = !leaf.isEmpty() && !hasOddKeys(object) && !hasOddNumbers(object);
    QCOMPARE(scanCanonical(bytes), good);
    QCOMPARE(fromCanonical(bytes).has_value(), good);
    if (!leaf.isEmpty())
        QCOMPARE(toCanonical(object).has_value(), good);
    if (good) {
        QCOMPARE(*toCanonical(object), bytes);
        QCOMPARE(leafHash(bytes), leaf);
    }
}

QTEST_GUILESS_MAIN(TestCanonicalJson)
#include "tst_canonicaljson.moc"
