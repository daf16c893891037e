// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampleview.h"
#include "ui/items/verdictstyle.h"
#include "ui/start/documentview.h"
#include "ui/start/findingspane.h"
#include "ui/start/newlaunchpage.h"
#include "ui/start/startpage.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappinglabel.h"
#include "ui/window/helppage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TestNewLaunchPage : public QObject
{
    Q_OBJECT

    static RunbookPreview sample()
    {
        RunbookPreview preview;
        preview.runbook = *Sample::runbook();
        preview.runbook.path = u"/tmp/sample.md"_s;
        preview.runbook.roles = {{RoleId(u"devops-lead"_s), u"DevOps Lead"_s, 1},
                                 {RoleId(u"security-lead"_s), u"Security Lead"_s, 2}};
        preview.runbook.repaired = {{7, u"x"_s, u"a repaired line"_s, u"Mac Roman"_s}};
        preview.findings = {{u"missing-script"_s, Severity::Error, 105,
                             u"scripts/none.sh is not there"_s, u"write it"_s}};
        return preview;
    }

private slots:
    void saysWhatWasRead()
    {
        NewLaunchPage page;
        page.setPreview(sample());
        const QString counts = page.findChild<QLabel *>(u"readCounts"_s)->text();
        QVERIFY2(counts.contains(u"2 phases · 32 items · 2 steps"_s), qPrintable(counts));
        QCOMPARE(page.findChild<QListWidget *>(u"findingsList"_s)->count(), 2);
    }

    /// What is only to know is not what is still to be done.
    void whatIsToKnowHasItsOwnShape()
    {
        FindingsPane pane;
        pane.setFindings({{u"blank-cell"_s, Severity::Info, 3, u"a cell is blank"_s, u"fill it"_s},
                          {u"missing-script"_s, Severity::Warning, 4, u"no script"_s, u"write"_s}},
                         {});
        const auto *list = pane.findChild<QListWidget *>(u"findingsList"_s);
        const auto drawn = [](const QIcon &icon) { return icon.pixmap(16).toImage(); };
        const QImage toKnow = drawn(list->item(1)->icon());
        QCOMPARE(drawn(list->item(0)->icon()), drawn(stateIcon(ItemState::Warn, pane.palette())));
        QVERIFY(!toKnow.isNull());
        for (int state = 0; state < itemStateCount; ++state)
            QVERIFY2(toKnow != drawn(stateIcon(ItemState(state), pane.palette())),
                     qPrintable(QString::number(state)));
    }

    void keepsEveryTimeAuthorityOfThePlan()
    {
        NewLaunchPage page;
        RunbookPreview preview = sample();
        preview.plan.timestamps.authorities = {u"https://a.example"_s, u"https://b.example"_s};
        page.setPreview(preview);
        QCOMPARE(page.wishes().authorities, preview.plan.timestamps.authorities);
        page.findChild<QLineEdit *>(u"authorityEdit"_s)->clear();
        QCOMPARE(page.wishes().authorities, QStringList());
    }

    void asksForEveryRole()
    {
        NewLaunchPage page;
        page.setPreview(sample());
        page.findChild<QLineEdit *>(u"roleName_devops-lead"_s)->setText(u"Dana"_s);
        page.findChild<QLineEdit *>(u"releaseEdit"_s)->setText(u"sample:v2"_s);
        auto *t0 = page.findChild<QDateTimeEdit *>(u"t0Edit"_s);
        t0->setDateTime(QDateTime(QDate(2026, 12, 1), QTime(19, 0), QTimeZone::UTC));
        QSignalSpy opened(&page, &NewLaunchPage::openWanted);
        page.findChild<QAbstractButton *>(u"openLaunchButton"_s)->click();
        QCOMPARE(opened.count(), 1);
        const NewLaunch wishes = page.wishes();
        QCOMPARE(wishes.roles.size(), 2);
        QCOMPARE(wishes.roles.first().name, u"Dana"_s);
        QCOMPARE(wishes.release, u"sample:v2"_s);
        QCOMPARE(wishes.t0, QDateTime(QDate(2026, 12, 1), QTime(19, 0), QTimeZone::UTC));
    }

    void saysWhoseGoWouldNotCount()
    {
        NewLaunchPage page;
        RunbookPreview preview = sample();
        preview.plan.people = {
            {PersonId(u"sam"_s), u"Sam"_s, {}, {{u"ssh-ed25519 QkVO"_s, {}, {}}}}};
        preview.plan.roles = {{RoleId(u"security-lead"_s), PersonId(u"sam"_s), {}}};
        page.setPreview(preview);
        auto *keyless = page.findChild<QLabel *>(u"keylessRoles"_s);
        QVERIFY(keyless->isVisibleTo(&page));
        QVERIFY2(keyless->text().startsWith(u"No key yet: DevOps Lead."_s),
                 qPrintable(keyless->text()));
        page.findChild<QLineEdit *>(u"roleKey_devops-lead"_s)->setText(u"ssh-ed25519 QURB"_s);
        QVERIFY(!keyless->isVisibleTo(&page));
    }

    void asksForTrustOnce()
    {
        NewLaunchPage page;
        page.setPreview(sample());
        page.setTrust(false, {u"abcd…  sample.md"_s});
        auto *trust = page.findChild<QAbstractButton *>(u"trustButton"_s);
        QVERIFY(trust->isVisibleTo(&page));
        page.setTrust(true, {});
        QVERIFY(!trust->isVisibleTo(&page));
    }

    void checksAreBoundWhereThereIsNoPlan()
    {
        NewLaunchPage page;
        RunbookPreview preview = sample();
        page.setPreview(preview);
        auto *bind = page.findChild<QAbstractButton *>(u"bindChecksButton"_s);
        QVERIFY(bind->isVisibleTo(&page));
        page.findChild<QLineEdit *>(u"apiEdit"_s)->setText(u"https://shop.test"_s);
        QSignalSpy wanted(&page, &NewLaunchPage::bindWanted);
        bind->click();
        QCOMPARE(wanted.value(0).value(0).toString(), u"https://shop.test"_s);
        preview.planExists = true;
        page.setPreview(preview);
        QVERIFY(!bind->isVisibleTo(&page));
        auto *blanks = page.findChild<QListWidget *>(u"blanksList"_s);
        QVERIFY(!blanks->isVisibleTo(&page));
        page.setBlanks({{u"targets.db.sql"_s, u"address of the database"_s}});
        QVERIFY(blanks->isVisibleTo(&page));
        QCOMPARE(blanks->item(0)->text(), u"targets.db.sql: address of the database"_s);
    }

    void whatHidesInADocumentIsShown()
    {
        DocumentView view;
        view.setRows(
            {{.kind = DocumentRow::Kind::Code, .text = u"\tmake \u202ehsup\u202c\u001b[2J"_s}});
        const QString shown = view.model()->index(0, 0).data().toString();
        QCOMPARE(shown, u"    make <U+202E>hsup<U+202C>\u241b[2J"_s);
        QVERIFY(!view.grab().isNull());
    }

    void whatIsReadIsSaidUntilItIsRead()
    {
        NewLaunchPage page;
        const auto *note = page.findChild<QLabel *>(u"readingNote"_s);
        const auto *counts = page.findChild<QLabel *>(u"readCounts"_s);
        page.setBeginning(u"/tmp/sample.md"_s, {.isPart = true, .bytes = 2048});
        QVERIFY2(note->text().startsWith("Reading 2"_L1), qPrintable(note->text()));
        QVERIFY(note->isVisibleTo(&page) && !counts->isVisibleTo(&page));
        page.setPreview(sample());
        QVERIFY(!note->isVisibleTo(&page) && counts->isVisibleTo(&page));
    }

    void wordsThatWrapHaveTheRoomTheyNeed_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("a word") << 60;
        QTest::newRow("some words") << 200;
        QTest::newRow("all of them") << 2000;
    }

    void wordsThatWrapHaveTheRoomTheyNeed()
    {
        QFETCH(int, width);
        const QString words = u"nothing can be done with it before all of it was read"_s;
        QLabel plain(words);
        plain.setWordWrap(true);
        WrappingLabel label;
        label.setText(u"before"_s);
        QCOMPARE(label.heightForWidth(width), label.heightForWidth(2000));
        label.setText(words);
        QCOMPARE(label.heightForWidth(width), plain.heightForWidth(width));
        QCOMPARE(label.heightForWidth(label.sizeHint().width()), plain.heightForWidth(2000));
        QFont large = label.font();
        large.setPointSize(40);
        plain.setFont(large);
        label.setFont(large);
        QCOMPARE(label.heightForWidth(width), plain.heightForWidth(width));
    }

    void pagesThatAreNotShownAreNotAskedHowTallTheyWouldBe()
    {
        class Asked : public QWidget
        {
        public:
            bool hasHeightForWidth() const override { return true; }
            int heightForWidth(int) const override
            {
                ++times;
                return 10;
            }
            mutable int times = 0;
        };
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *stack = new PageStack;
        auto *hidden = new Asked;
        stack->addWidget(new QWidget);
        stack->addWidget(hidden);
        column->addWidget(stack);
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(hidden->times, 0);
    }

    void recentLaunchesOpen()
    {
        StartPage page;
        page.setRecent({{u"/tmp/a.launch"_s, u"a"_s, QDateTime::currentDateTimeUtc()}});
        QSignalSpy wanted(&page, &StartPage::launchWanted);
        auto *list = page.findChild<QListWidget *>(u"recentList"_s);
        emit list->itemActivated(list->item(0));
        QCOMPARE(wanted.value(0).value(0).toString(), u"/tmp/a.launch"_s);
    }

    void helpIsSearched()
    {
        HelpPage page;
        page.setRunbook(*Sample::runbook(), u"/tmp"_s);
        auto *text = page.findChild<QTextBrowser *>(u"helpText"_s);
        QVERIFY(text->toPlainText().contains("not there: docs/none.md"_L1));
        page.findChild<QLineEdit *>(u"helpSearch"_s)->setText(u"answer"_s);
        QVERIFY(text->toPlainText().contains("API does not answer"_L1));
        QVERIFY(!text->toPlainText().contains("Operator"_L1));
    }

    void looksLikeAPage()
    {
        for (const auto &[scheme, name] : {std::pair(Theme::Scheme::Light, u"light"_s),
                                           std::pair(Theme::Scheme::Dark, u"dark"_s)}) {
            Theme::apply(*qApp, scheme);
            NewLaunchPage page;
            page.setPreview(sample());
            page.setTrust(false, {u"3f9a17aa00c2…  /tmp/sample.md"_s});
            page.resize(1440, 840);
            Sample::shoot(page, u"newlaunch-"_s + name);
            QVERIFY(!page.grab().isNull());
        }
    }
};

QTEST_MAIN(TestNewLaunchPage)
#include "tst_newlaunchpage.moc"
