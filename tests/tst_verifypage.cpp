// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verifypage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class TestVerifyPage : public QObject
{
    Q_OBJECT

private slots:
    void saysValid();
    void namesTheFirstBadEntry();
    void neverSaysValidOfAnUnknownKey();
    void changesBytesOfRehearsalsOnly();
};

static QString textOf(const VerifyPage &page, const QString &name)
{
    return page.findChild<QLabel *>(name)->text();
}

void TestVerifyPage::saysValid()
{
    VerifyPage page;
    Verification v;
    v.verdict = RecordVerdict::Valid;
    v.entries = 34;
    v.signOffs = {{.seq = 27,
                   .roleTitle = u"DevOps Lead"_s,
                   .decision = u"GO"_s,
                   .trust = SignOffTrust::Good,
                   .words = u"good by Lead"_s}};
    page.showVerification(u"/tmp/a.pdf"_s, v);
    QVERIFY(textOf(page, u"verifyVerdict"_s).contains(u"34"_s));
    auto *rows = page.findChild<QTreeWidget *>();
    QCOMPARE(rows->topLevelItemCount(), 1);
    QCOMPARE(rows->topLevelItem(0)->text(2), u"good by Lead"_s);
}

void TestVerifyPage::namesTheFirstBadEntry()
{
    VerifyPage page;
    Verification v;
    v.firstBad = 12;
    v.why = u"Entry 12: it was altered."_s;
    v.standing = 12;
    v.lastStanding = u"entry 11"_s;
    page.showVerification(u"/tmp/a.pdf"_s, v);
    QVERIFY(textOf(page, u"verifyVerdict"_s).contains(u"12"_s));
    QVERIFY(textOf(page, u"verifyStanding"_s).contains(u"entry 11"_s));
}

void TestVerifyPage::neverSaysValidOfAnUnknownKey()
{
    VerifyPage page;
    Verification v;
    v.verdict = RecordVerdict::UnknownKey;
    page.showVerification(u"/tmp/a.pdf"_s, v);
    QVERIFY(!textOf(page, u"verifyVerdict"_s).startsWith(u"Valid"_s));
}

void TestVerifyPage::changesBytesOfRehearsalsOnly()
{
    VerifyPage page;
    QSignalSpy wanted(&page, &VerifyPage::changeOneByteWanted);
    auto *button = page.findChild<QPushButton *>(u"verifyChangeByte"_s);
    Verification v;
    v.verdict = RecordVerdict::Valid;
    page.showVerification(u"/tmp/a.pdf"_s, v);
    QVERIFY(button->isHidden());
    v.rehearsal = true;
    page.showVerification(u"/tmp/a.pdf"_s, v);
    QVERIFY(!button->isHidden());
    button->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"/tmp/a.pdf"_s);
}

QTEST_MAIN(TestVerifyPage)
#include "tst_verifypage.moc"
