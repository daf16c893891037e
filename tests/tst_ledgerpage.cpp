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
    void rolesHaveTheirTitles();
    void measurementsAreCounted();
    void formsOfTheRecordHaveTheirNames_data();
    void formsOfTheRecordHaveTheirNames();
    void unknownEventsShowTheirKind();
    void everyKindHasASentence();
    void theFilterFindsWords();
    void olderEntriesComeWhenTheyAreLookedAt();
    void theDetailOfAnOlderEntryComes();
    void theFilterLooksThroughOlderEntriesToo();
    void aFileThatCannotBeReadSaysSo();
    void rowsComeAndGoWithTheMoment();
    void opensAtTheNewest();
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

static constexpr qsizetype atHand = 100;

static QList<Entry> newestOf(const QList<Entry> &entries)
{
    return entries.last(std::min(atHand, entries.size()));
}

template <typename Shown>
static void show(Shown &shown, const QList<Entry> &entries)
{
    if constexpr (std::is_same_v<Shown, LedgerModel>) {
        shown.setReader(EntryReader(entries));
        shown.setNewest(entries.size(), newestOf(entries));
    } else {
        shown.setEntries(EntryReader(entries));
        shown.follow(entries.size(), newestOf(entries));
    }
}

/// The opening and notes that say their own number.
static LaunchWorld manyEntries(int count)
{
    LaunchWorld w;
    w.open();
    for (int i = 1; i < count; ++i)
        w.happen(NoteWritten {u"note no %1"_s.arg(i), {}}, "operator");
    return w;
}

void TestLedgerPage::theModelKeepsItsWord()
{
    LaunchWorld w = threeEntries();
    LedgerModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(model, w.entries);
    w.happen(HoldStarted {u"wind"_s});
    model.setNewest(4, newestOf(w.entries));
    model.setNow(w.clock.now());
    QCOMPARE(model.rowCount(), 4);
    model.setFilter(u"operator"_s);
    w.happen(HoldEnded {});
    model.setNewest(5, newestOf(w.entries));
    QCOMPARE(model.rowCount(), 4);
    model.setNewest(2, newestOf(w.entries.first(2)));
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 2);
}

static QString cell(const LedgerModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

void TestLedgerPage::rowsSayWhatHappened()
{
    const LaunchWorld w = threeEntries();
    LedgerModel model;
    show(model, w.entries);
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
    show(model, w.entries);
    QVERIFY(cell(model, 1, LedgerModel::Sentence).startsWith(u"pre/a: "_s));
    model.setNames(ItemTitles(runbook), {{PersonId(u"operator"_s), u"Olu Operator"_s, {}}});
    QVERIFY(cell(model, 1, LedgerModel::Sentence).startsWith(u"Safe mode is off: "_s));
    QCOMPARE(cell(model, 1, LedgerModel::Actor), u"console"_s);
    QCOMPARE(cell(model, 2, LedgerModel::Actor), u"Olu Operator"_s);
    for (const QString &searched : {u"pre/a"_s, u"Safe mode is off"_s}) {
        model.setFilter(searched);
        QCOMPARE(model.rowCount(), 1);
    }
}

void TestLedgerPage::rolesHaveTheirTitles()
{
    Runbook runbook;
    runbook.roles = {{.id = RoleId(u"lead"_s), .title = u"Release Lead"_s, .line = 0}};
    const ItemTitles titles(runbook);
    QCOMPARE(titles.in(u"Dana (lead) says GO"_s), u"Dana (Release Lead) says GO"_s);
    SignOffWithdrawn withdrawn;
    withdrawn.role = RoleId(u"lead"_s);
    withdrawn.reason = u"the lead changed"_s;
    QCOMPARE(titles.in(entrySentence({.event = withdrawn})),
             u"Sign-off taken back (Release Lead): the lead changed"_s);
    // Of a word that somebody wrote nobody knows that it means the role.
    QCOMPARE(titles.in(u"the lead pipe (in lead)"_s), u"the lead pipe (in lead)"_s);
    QCOMPARE(titles.in(u"Dana (guest) says GO"_s), u"Dana (guest) says GO"_s);
}

void TestLedgerPage::measurementsAreCounted()
{
    MetricRecorded metric;
    metric.ticks = {TickRecord {}};
    QCOMPARE(entrySentence({.event = metric}), u"1 measurement of the canary"_s);
    metric.ticks.append(TickRecord {});
    QCOMPARE(entrySentence({.event = metric}), u"2 measurements of the canary"_s);
}

void TestLedgerPage::formsOfTheRecordHaveTheirNames_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    QTest::addRow("pdf") << u"pdf"_s << u"PDF"_s;
    QTest::addRow("markdown") << u"markdown"_s << u"Markdown"_s;
    QTest::addRow("jsonl") << u"jsonl"_s << u"JSON Lines"_s;
    QTest::addRow("junit") << u"junit"_s << u"JUnit"_s;
    QTest::addRow("csv") << u"csv"_s << u"CSV"_s;
    QTest::addRow("of a later version") << u"scroll"_s << u"scroll"_s;
}

void TestLedgerPage::formsOfTheRecordHaveTheirNames()
{
    QFETCH(const QString, format);
    QFETCH(const QString, name);
    QCOMPARE(entrySentence({.event = RecordExported {format}}), u"Record written as "_s + name);
}

void TestLedgerPage::unknownEventsShowTheirKind()
{
    LaunchWorld w;
    w.happen(UnknownEvent {u"of.tomorrow"_s, {}});
    LedgerModel model;
    show(model, w.entries);
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
    show(page, threeEntries().entries);
    page.findChild<QLineEdit *>(u"ledgerSearch"_s)->setText(u"coffee"_s);
    QCOMPARE(page.findChild<QTableView *>(u"ledgerTable"_s)->model()->rowCount(), 1);
}

void TestLedgerPage::olderEntriesComeWhenTheyAreLookedAt()
{
    LedgerModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(model, manyEntries(1000).entries);
    QCOMPARE(cell(model, 999, LedgerModel::Sentence), u"note no 999"_s);
    QCOMPARE(cell(model, 5, LedgerModel::Number), u"5"_s);
    for (const int row : {5, 899, 300})
        QTRY_COMPARE(cell(model, row, LedgerModel::Sentence), u"note no %1"_s.arg(row));
}

void TestLedgerPage::theDetailOfAnOlderEntryComes()
{
    const LaunchWorld w = manyEntries(1000);
    LedgerPage page;
    show(page, w.entries);
    page.select(7);
    const auto *detail = page.findChild<QPlainTextEdit *>(u"ledgerDetail"_s);
    QTRY_VERIFY(detail->toPlainText().contains(w.entries[7].leaf));
}

void TestLedgerPage::theFilterLooksThroughOlderEntriesToo()
{
    const LaunchWorld w = manyEntries(1000);
    LedgerPage page;
    show(page, w.entries);
    page.findChild<QLineEdit *>(u"ledgerSearch"_s)->setText(u"note no 99"_s);
    const auto *table = page.findChild<QTableView *>(u"ledgerTable"_s);
    // 99 and 990 to 999.
    QTRY_COMPARE(table->model()->rowCount(), 11);
    QTRY_COMPARE(table->model()->index(0, LedgerModel::Sentence).data().toString(),
                 u"note no 99"_s);
    page.select(10);
    QCOMPARE(table->model()->rowCount(), 1000);
    QCOMPARE(table->currentIndex().row(), 10);
}

void TestLedgerPage::aFileThatCannotBeReadSaysSo()
{
    const LaunchWorld w = manyEntries(1000);
    LedgerModel model;
    model.setReader(EntryReader(u"/nowhere/a.launch"_s, std::make_shared<FakeClock>()));
    model.setNewest(1000, newestOf(w.entries));
    QTRY_VERIFY(cell(model, 5, LedgerModel::Sentence).startsWith("cannot be read: "_L1));
    QCOMPARE(cell(model, 950, LedgerModel::Sentence), u"note no 950"_s);
}

void TestLedgerPage::rowsComeAndGoWithTheMoment()
{
    const LaunchWorld w = manyEntries(1000);
    LedgerModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(model, w.entries);
    for (const qsizetype moment : {400, 3, 700}) {
        const QList<Entry> then = w.entries.first(moment);
        model.setNewest(moment, newestOf(then));
        QCOMPARE(model.rowCount(), int(moment));
        QCOMPARE(model.head(), then.constLast().leaf);
    }
}

void TestLedgerPage::opensAtTheNewest()
{
    const LaunchWorld w = manyEntries(300);
    LedgerPage page;
    show(page, w.entries);
    page.showNewest();
    // Filled while it was hidden, and of another size.
    page.resize(900, 420);
    page.show();
    const auto *table = page.findChild<QTableView *>(u"ledgerTable"_s);
    QTRY_VERIFY(table->rowAt(table->viewport()->height() - 1) == 299
                || table->rowAt(table->viewport()->height() - 1) == -1);
    page.select(5);
    page.hide();
    page.resize(900, 500);
    page.show();
    QVERIFY(table->visualRect(table->currentIndex()).isValid()
            && table->viewport()->rect().intersects(table->visualRect(table->currentIndex())));
}

void TestLedgerPage::theDetailShowsBytesAndDigests()
{
    const LaunchWorld w = threeEntries();
    LedgerPage page;
    show(page, w.entries);
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
    show(page, w.entries);
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
