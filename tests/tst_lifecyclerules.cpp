// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/lifecyclerules.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLifecycleRules : public QObject
{
    Q_OBJECT

private slots:
    void aRuleForSomeObjectsIsForNoPrefix_data();
    void aRuleForSomeObjectsIsForNoPrefix();
    void cleaningUpMarkersExpiresNothing();
    void aFilterNestedDeepEndsNothing();
};

static QByteArray ruleWith(const QByteArray &filter)
{
    return "<LifecycleConfiguration><Rule><Status>Enabled</Status><Filter>" + filter
        + "</Filter><Expiration><Days>3</Days></Expiration></Rule></LifecycleConfiguration>";
}

void TestLifecycleRules::aRuleForSomeObjectsIsForNoPrefix_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QStringList>("prefixes");
    QTest::addColumn<QStringList>("narrowed");
    const QByteArray tag = "<Tag><Key>a</Key><Value>b</Value></Tag>";
    const QByteArray prefix = "<Prefix>logs/</Prefix>";
    QTest::newRow("everything") << QByteArray() << QStringList {QString()} << QStringList();
    QTest::newRow("a prefix") << prefix << QStringList {u"logs/"_s} << QStringList();
    QTest::newRow("a prefix alone among wishes")
        << "<And>" + prefix + "</And>" << QStringList {u"logs/"_s} << QStringList();
    QTest::newRow("a tag") << tag << QStringList() << QStringList {u"Tag"_s};
    QTest::newRow("a size") << QByteArray(
        "<ObjectSizeGreaterThan>1000000000</ObjectSizeGreaterThan>")
                            << QStringList() << QStringList {u"ObjectSizeGreaterThan"_s};
    QTest::newRow("a prefix and a tag")
        << "<And>" + prefix + tag + "</And>" << QStringList() << QStringList {u"Tag"_s};
}

void TestLifecycleRules::aRuleForSomeObjectsIsForNoPrefix()
{
    QFETCH(QByteArray, filter);
    const auto facts = readLifecycle(ruleWith(filter));
    QVERIFY(facts);
    QVERIFY(facts->moves);
    QTEST(facts->prefixes, "prefixes");
    QTEST(facts->narrowed, "narrowed");
}

void TestLifecycleRules::cleaningUpMarkersExpiresNothing()
{
    const auto facts =
        readLifecycle("<LifecycleConfiguration><Rule><Status>Enabled</Status><Expiration>"
                      "<ExpiredObjectDeleteMarker>true</ExpiredObjectDeleteMarker></Expiration>"
                      "</Rule></LifecycleConfiguration>");
    QVERIFY(facts);
    QVERIFY(!facts->moves);
}

/// As much of it as is read of an answer: more than there is stack for.
void TestLifecycleRules::aFilterNestedDeepEndsNothing()
{
    constexpr qsizetype depth = 150'000;
    const auto facts = readLifecycle(
        ruleWith(QByteArray("<And>").repeated(depth) + QByteArray("</And>").repeated(depth)));
    QVERIFY(!facts || facts->enabled == 1);
}

QTEST_GUILESS_MAIN(TestLifecycleRules)
#include "tst_lifecyclerules.moc"
