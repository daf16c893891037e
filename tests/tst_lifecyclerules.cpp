// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/lifecyclerules.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLifecycleRules : public QObject
{
    Q_OBJECT

private slots:
    void readsAPrefixAmongOtherWishes();
    void aFilterNestedDeepEndsNothing();
};

static QByteArray ruleWith(const QByteArray &filter)
{
    return "<LifecycleConfiguration><Rule><Status>Enabled</Status><Filter>" + filter
        + "</Filter><Expiration><Days>3</Days></Expiration></Rule></LifecycleConfiguration>";
}

void TestLifecycleRules::readsAPrefixAmongOtherWishes()
{
    const auto facts = readLifecycle(
        ruleWith("<And><Prefix>logs/</Prefix><Tag><Key>a</Key><Value>b</Value></Tag></And>"));
    QVERIFY(facts);
    QVERIFY(facts->moves);
    QCOMPARE(facts->prefixes, QStringList {u"logs/"_s});
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
