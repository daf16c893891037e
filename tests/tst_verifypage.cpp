// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/verifypage.h"

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
    void saysWhoSealedIt_data();
    void saysWhoSealedIt();
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
    v.remarks = {u"Its time goes back."_s};
    page.showVerification(u"/tmp/a.pdf"_s, v);
    QVERIFY(textOf(page, u"verifyVerdict"_s).contains(u"34"_s));
    QCOMPARE(textOf(page, u"verifyRemarks"_s), u"Its time goes back."_s);
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

void TestVerifyPage::saysWhoSealedIt_data()
{
    QTest::addColumn<bool>("isPdf");
    QTest::addColumn<QList<PdfSeal>>("seals");
    QTest::addColumn<QString>("words");
    const PdfSeal own {.field = {}, .by = u"Ada"_s, .isSelfMade = true, .time = {}};
    const PdfSeal stamp {.field = {},
                         .by = u"TSA"_s,
                         .isTrusted = true,
                         .isTimestamp = true,
                         .time = fromUtcText(u"2026-11-22T18:00:00.000Z"_s)};
    QTest::newRow("no PDF") << false << QList<PdfSeal>() << QString();
    QTest::newRow("a PDF without") << true << QList<PdfSeal>() << u"the PDF is not sealed"_s;
    QTest::newRow("sealed and stamped")
        << true << QList {own, stamp}
        << u"sealed by Ada, self-made: nobody else vouches for it; time not attested\n"
           u"what was sealed is intact; signed afterwards by a time stamp of TSA; not later than 2026-11-22T18:00:00.000Z"_s;
}

void TestVerifyPage::saysWhoSealedIt()
{
    QFETCH(bool, isPdf);
    QFETCH(QList<PdfSeal>, seals);
    QFETCH(QString, words);
    VerifyPage page;
    Verification v;
    v.verdict = RecordVerdict::Valid;
    v.isPdf = isPdf;
    v.seals = seals;
    page.showVerification(u"/tmp/a.pdf"_s, v);
    QCOMPARE(textOf(page, u"verifySeals"_s), words);
    page.showBusy(u"/tmp/b.pdf"_s);
    QCOMPARE(textOf(page, u"verifySeals"_s), QString());
}

QTEST_MAIN(TestVerifyPage)
#include "tst_verifypage.moc"
