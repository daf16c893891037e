// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/entrywords.h"
#include "support/launchworld.h"
#include "ui/record/ledgermodel.h"
#include "ui/record/ledgerpage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLedgerPage : public QObject
{
    Q_OBJECT

private slots:
    void theModelKeepsItsWord();
    void rowsSayWhatHappened();
    void itemsAndPeopleHaveTheirNames();
    void unknownEventsShowTheirKind();
    void everyKindHasASentence();
    void theFilterFindsWords();
    void theDetailShowsBytesAndDigests();
    void theBottomLineShowsTheHead();
    void theButtonAsksForVerification();
};

static LaunchWorld threeEntries()
{
    LaunchWorld w;
    w.open();
    w.happen(w.result("pre/a", Verdict::Fail), "console");
    w.happen(NoteWritten {u"Coffee is out"_s, {}}, "operator");
    return w;
}

void TestLedgerPage::theModelKeepsItsWord()
{
    LaunchWorld w = threeEntries();
    LedgerModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(w.entries);
    w.happen(HoldStarted {u"wind"_s});
    model.append({w.entries.constLast()});
    model.setNow(w.clock.now());
    QCOMPARE(model.rowCount(), 4);
}

static QString cell(const LedgerModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

void TestLedgerPage::rowsSayWhatHappened()
{
    const LaunchWorld w = threeEntries();
    LedgerModel model;
    model.setEntries(w.entries);
    QCOMPARE(cell(model, 1, LedgerModel::Number), u"1"_s);
    QVERIFY(cell(model, 1, LedgerModel::Time).startsWith("2026-11-23 10:00:00"_L1));
    QCOMPARE(cell(model, 1, LedgerModel::Actor), u"console"_s);
    QCOMPARE(cell(model, 1, LedgerModel::Kind), u"Check"_s);
    QCOMPARE(cell(model, 1, LedgerModel::Sentence), u"pre/a: fail: because"_s);
    QCOMPARE(cell(model, 2, LedgerModel::Sentence), u"Coffee is out"_s);
}

void TestLedgerPage::itemsAndPeopleHaveTheirNames()
{
    LaunchWorld w = threeEntries();
    Runbook runbook;
    ChecklistItem item;
    item.id = ItemId(u"pre/a"_s);
    item.title = u"Safe mode is off"_s;
    Section section;
    section.items = {item};
    Phase phase;
    phase.sections = {section};
    runbook.phases = {phase};
    LedgerModel model;
    model.setEntries(w.entries);
    QVERIFY(cell(model, 1, LedgerModel::Sentence).startsWith(u"pre/a: "_s));
    model.setNames(ItemTitles(runbook), {{PersonId(u"operator"_s), u"Olu Operator"_s, {}}});
    QVERIFY(cell(model, 1, LedgerModel::Sentence).startsWith(u"Safe mode is off: "_s));
    QCOMPARE(cell(model, 1, LedgerModel::Actor), u"console"_s);
    QCOMPARE(cell(model, 2, LedgerModel::Actor), u"Olu Operator"_s);
    const QString searched = model.index(1, 0).data(LedgerModel::SearchRole).toString();
    QVERIFY(searched.contains("pre/a"_L1) && searched.contains("Safe mode is off"_L1));
}

void TestLedgerPage::unknownEventsShowTheirKind()
{
    LaunchWorld w;
    w.happen(UnknownEvent {u"of.tomorrow"_s, {}});
    LedgerModel model;
    model.setEntries(w.entries);
    QCOMPARE(cell(model, 0, LedgerModel::Kind), u"of.tomorrow"_s);
    QCOMPARE(cell(model, 0, LedgerModel::Sentence), u"of.tomorrow"_s);
}

template <size_t I = 0>
static void checkSentences()
{
    if constexpr (I + 1 < std::variant_size_v<Event>) {
        const Event event = std::variant_alternative_t<I, Event> {};
        if (!std::holds_alternative<NoteWritten>(event))
            QVERIFY2(!entrySentence({.event = event}).isEmpty(), qPrintable(eventKind(event)));
        QVERIFY2(entryKindWord(event) != eventKind(event), qPrintable(eventKind(event)));
        checkSentences<I + 1>();
    }
}

void TestLedgerPage::everyKindHasASentence()
{
    checkSentences();
}

void TestLedgerPage::theFilterFindsWords()
{
    LedgerPage page;
    page.setEntries(threeEntries().entries);
    page.findChild<QLineEdit *>(u"ledgerSearch"_s)->setText(u"coffee"_s);
    QCOMPARE(page.findChild<QTableView *>(u"ledgerTable"_s)->model()->rowCount(), 1);
}

void TestLedgerPage::theDetailShowsBytesAndDigests()
{
    const LaunchWorld w = threeEntries();
    LedgerPage page;
    page.setEntries(w.entries);
    page.findChild<QLineEdit *>(u"ledgerSearch"_s)->setText(u"coffee"_s);
    page.select(1);
    const QString detail = page.findChild<QPlainTextEdit *>(u"ledgerDetail"_s)->toPlainText();
    QVERIFY(detail.contains(w.entries[1].leaf));
    QVERIFY(detail.contains(w.entries[0].leaf));
    QVERIFY(detail.contains("\"kind\": \"check.result\""_L1));
}

void TestLedgerPage::theBottomLineShowsTheHead()
{
    const LaunchWorld w = threeEntries();
    LedgerPage page;
    page.setEntries(w.entries);
    const QString head = page.findChild<QLabel *>(u"ledgerHead"_s)->text();
    QVERIFY(head.contains(digestInGroups(w.state.head())));
    QCOMPARE(digestInGroups(w.state.head()).split(u' ').size(), 8);
}

void TestLedgerPage::theButtonAsksForVerification()
{
    LedgerPage page;
    QSignalSpy spy(&page, &LedgerPage::verifyRequested);
    page.findChild<QPushButton *>(u"ledgerVerify"_s)->click();
    QCOMPARE(spy.size(), 1);
}

QTEST_MAIN(TestLedgerPage)
#include "tst_ledgerpage.moc"
