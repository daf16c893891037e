// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/console.h"
#include "support/sampleview.h"
#include "support/samplewishes.h"
#include "ui/items/agetext.h"
#include "ui/items/verdictstyle.h"
#include "ui/start/documentview.h"
#include "ui/start/newlaunchpage.h"
#include "ui/start/startpage.h"
#include "ui/widgets/bigbutton.h"
#include "ui/widgets/foldingrow.h"
#include "ui/widgets/holdbutton.h"
#include "ui/widgets/theme.h"
#include "ui/window/countdownbar.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/overviewpage.h"
#include "ui/window/tabtitle.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

    void openSmallLaunch(Console &console)
    {
        const QString path = m_home.filePath(u"small.md"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# Sample\n\n## Pre-Launch Checklist\n\n- [ ] Logs read\n");
        file.close();
        QSignalSpy previewed(&console, &Console::previewed);
        console.preview(path);
        QTRY_COMPARE(previewed.count(), 1);
        const NewLaunch wishes = sampleWishes(path, u"Small"_s);
        QSignalSpy opened(&console, &Console::opened);
        console.openNew(wishes);
        QTRY_COMPARE(opened.count(), 1);
    }

    static CountdownView sampleBar()
    {
        CountdownView view;
        view.title = u"Sample launch"_s;
        view.release = u"sample:v1"_s;
        view.environment = u"staging"_s;
        view.clock = u"T-00:17:53"_s;
        view.t0 = u"18:00 UTC (19:00 CET)"_s;
        view.poll = {{u"DevOps Lead"_s, Decision::Go, false}, {u"Security Lead"_s, {}, false}};
        view.blocking = 3;
        view.worst = ItemState::Fail;
        view.rehearsal = true;
        return view;
    }

    /// Parts that Qt's own widgets are made of speak through them.
    static bool isInsideQt(const QWidget *widget)
    {
        for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
            if (up->inherits("QComboBox") || up->inherits("QAbstractSpinBox")
                || up->inherits("QTabBar") || up->inherits("QLineEdit")
                || up->inherits("QCalendarWidget"))
                return true;
        }
        return widget->inherits("QLabel") || widget->inherits("QScrollBar")
            || widget->inherits("QHeaderView") || widget->inherits("QMenu");
    }

    QTemporaryDir m_home;

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        qputenv("XDG_STATE_HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
    }

    void beginsWithThreeWaysIn()
    {
        Console console;
        MainWindow window(console);
        for (const QString &name : {u"rehearseButton"_s, u"openRunbookButton"_s, u"verifyButton"_s})
            QVERIFY2(window.findChild<QWidget *>(name), qPrintable(name));
    }

    void enterGoesIn_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("return") << Qt::Key_Return;
        QTest::newRow("enter") << Qt::Key_Enter;
        QTest::newRow("space") << Qt::Key_Space;
    }

    void enterGoesIn()
    {
        QFETCH(const Qt::Key, key);
        BigButton button(u"verify"_s, u"Verify a record"_s, u"Who signed what."_s);
        QSignalSpy clicked(&button, &BigButton::clicked);
        QTest::keyClick(&button, key);
        QCOMPARE(clicked.count(), 1);
    }

    void theRehearsalsClockIsChosenAtTheStart()
    {
        StartPage page;
        const QSignalSpy wanted(&page, &StartPage::rehearseWanted);
        auto *button = page.findChild<QAbstractButton *>("rehearseButton"_L1);
        button->click();
        page.findChild<QComboBox *>("rehearsalSpeed"_L1)->setCurrentIndex(2);
        button->click();
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[0][0].toDouble(), 10.0);
        QCOMPARE(wanted[1][0].toDouble(), 60.0);
    }

    void everyFocusableWidgetHasAName()
    {
        Console console;
        MainWindow window(console);
        window.show();
        QStringList nameless;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const bool own = !widget->objectName().startsWith("qt_"_L1);
            if (!own || widget->focusPolicy() == Qt::NoFocus || isInsideQt(widget))
                continue;
            QAccessibleInterface *spoken =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (widget->objectName().isEmpty()
                || (widget->accessibleName().isEmpty()
                    && spoken->text(QAccessible::Name).isEmpty()))
                nameless << QString::fromLatin1(widget->metaObject()->className()) + u' '
                        + widget->objectName();
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }

    void everyShortcutIsUnique()
    {
        Console console;
        MainWindow window(console);
        QSet<QKeySequence> seen;
        for (const QAction *action : window.actions()) {
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(!seen.contains(action->shortcut()), qPrintable(action->text()));
            seen.insert(action->shortcut());
        }
        QVERIFY(seen.contains(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)));
        QVERIFY(seen.contains(QKeySequence(Qt::CTRL | Qt::Key_K)));
        QVERIFY(seen.contains(QKeySequence(Qt::CTRL | Qt::Key_9)));
    }

    void aFileThatIsNotThereIsSaidInTheWindow()
    {
        Console console;
        MainWindow window(console);
        window.openPath(m_home.filePath(u"none.md"_s));
        auto *text = window.findChild<QLabel *>(u"messageText"_s);
        QTRY_VERIFY2(text->text().contains("none.md"_L1), qPrintable(text->text()));
    }

    void aLaunchOpensClosesAndOpensAgain()
    {
        const QString path = m_home.filePath(u"book.md"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "# Sample\n\n## Pre-Launch Checklist\n\n- [ ] **Debug off**: by hand\n- [ ] Logs "
            "read\n\n"
            "## Phase 1: Deploy (T-1h)\n\n1. **Look**\n2. **Run**\n   ```bash\n   true\n   ```\n");
        file.close();
        Console console;
        MainWindow window(console);
        window.show();
        for (int round = 0; round < 2; ++round) {
            QSignalSpy previewed(&console, &Console::previewed);
            window.openPath(path);
            QTRY_COMPARE(previewed.count(), 1);
            const NewLaunch wishes =
                sampleWishes(path, u"Sample"_s, m_home.filePath(u"sample-%1.launch"_s.arg(round)));
            QSignalSpy opened(&console, &Console::opened);
            QSignalSpy failed(&console, &Console::failed);
            console.openNew(wishes);
            QTRY_VERIFY(opened.count() + failed.count() > 0);
            QVERIFY2(failed.isEmpty(), "the launch was not opened");
            QVERIFY(window.view()->ids().contains(u"overview"_s));
            QVERIFY(window.view()->ids().contains(u"ledger"_s));
            for (const QString &id : window.view()->ids())
                window.view()->showPage(id);
            Sample::shoot(window, u"own-launch"_s);
        }
        auto *verify = window.findChild<QWidget *>(u"verifyPage"_s);
        window.findChild<QAction *>(u"verifyAction"_s)->trigger();
        QVERIFY(verify->isVisible());
        QVERIFY2(window.view()->bar()->isVisible(), "the countdown is hidden");
        window.findChild<QAction *>(u"tab1Action"_s)->trigger();
        QVERIFY2(!verify->isVisible(), "a tab was chosen and is not shown");
        window.findChild<QAction *>(u"tab2Action"_s)->trigger();
        QVERIFY2(qobject_cast<QAbstractItemView *>(window.focusWidget()),
                 "the arrows do not go through the items");
        window.findChild<QAction *>(u"verifyAction"_s)->trigger();
        console.closeLaunch();
        QVERIFY(window.view()->ids().isEmpty());
        window.findChild<QAction *>(u"verifyAction"_s)->trigger();
        QVERIFY(verify->isVisible());
        window.findChild<QAbstractButton *>(u"verifyClose"_s)->click();
        QVERIFY(window.findChild<QWidget *>(u"startPage"_s)->isVisible());
    }

    // After it, Space acts on the page and not on what happens to come next in the window.
    void focusGoesFromAMessageIntoThePage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("button");
        QTest::newRow("chosen") << u"signoff"_s << u"messageWay0"_s;
        QTest::newRow("put away") << u"signoff"_s << u"messageClose"_s;
        QTest::newRow("on a list") << u"ledger"_s << u"messageClose"_s;
    }

    void focusGoesFromAMessageIntoThePage()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, button);
        Console console;
        MainWindow window(console);
        window.show();
        openSmallLaunch(console);
        window.view()->showPage(page);
        window.say(ItemState::Running, u"Watch it."_s, u"Watch it"_s, [] { });
        auto *way = window.findChild<QAbstractButton *>(button);
        QVERIFY(way);
        way->setFocus();
        QCOMPARE(window.focusWidget(), way);
        way->click();
        QVERIFY(!way->isVisible());
        QVERIFY2(window.view()->pages()->isAncestorOf(window.focusWidget()),
                 window.focusWidget() ? qPrintable(window.focusWidget()->objectName()) : "nothing");
    }

    void aLongRunbookIsShownBeforeItIsRead()
    {
        QByteArray text = "# A long launch\n\n## Procedures\n\n### Phase 1: Work (T-24h)\n\n";
        for (int i = 1; i <= 2000; ++i)
            text += QByteArray::number(i) + ". **Step " + QByteArray::number(i)
                + "**\n   ```bash\n   bash scripts/none.sh\n   ```\n   - [ ] seen\n\n";
        const QString path = m_home.filePath(u"long.md"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        Console console;
        MainWindow window(console);
        window.show();
        auto *page = window.findChild<NewLaunchPage *>();
        auto *view = window.findChild<DocumentView *>();
        auto *findings = window.findChild<QListWidget *>(u"findingsList"_s);
        const auto canBeClicked = [page] {
            return std::ranges::any_of(page->findChildren<QAbstractButton *>(),
                                       &QAbstractButton::isVisible);
        };
        QList<DocumentRow> beginning;
        connect(&console, &Console::begun, this, [&] {
            QVERIFY(page->isVisible() && view->isVisible());
            QVERIFY2(!canBeClicked(), "something can be done");
            QVERIFY(!console.runbookPreview());
            const auto *said = page->findChild<QLabel *>(u"readingNote"_s);
            QVERIFY2(said->text().startsWith("Reading "_L1), qPrintable(said->text()));
            QVERIFY(said->isVisible());
            beginning = view->rows();
            QVERIFY2(!view->grab().isNull(), "it is not painted");
        });
        int foundAtFirst = -1;
        connect(&console, &Console::previewed, this, [&] {
            foundAtFirst = findings->count();
            QVERIFY(canBeClicked());
            QVERIFY(!page->isReading());
        });
        QSignalSpy lookedThrough(&console, &Console::lookedThrough);
        window.openPath(path);
        QTRY_COMPARE(lookedThrough.count(), 1);
        QCOMPARE_GT(beginning.size(), 50);
        QCOMPARE(beginning.first().text, u"A long launch"_s);
        QCOMPARE(view->rows().first(beginning.size()), beginning);
        QCOMPARE(std::ranges::count(view->rows(), DocumentRow::Kind::Numbered, &DocumentRow::kind),
                 2000);
        QCOMPARE(foundAtFirst, 0);
        QCOMPARE_GT(findings->count(), 0);
    }

    void whatBeginsWellAndIsRefusedIsNotLeftStanding_data()
    {
        QTest::addColumn<bool>("aLaunchIsOpen");
        QTest::newRow("at the start") << false;
        QTest::newRow("beside a launch") << true;
    }

    void whatBeginsWellAndIsRefusedIsNotLeftStanding()
    {
        QFETCH(bool, aLaunchIsOpen);
        QByteArray text =
            "# Nested\n\n" + QByteArray("- [ ] a box\n").repeated(3000) + "\n## Deep\n\n";
        text += QByteArray(">").repeated(200) + " too deep\n";
        const QString path = m_home.filePath(u"deep.md"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        Console console;
        MainWindow window(console);
        window.show();
        if (aLaunchIsOpen)
            openSmallLaunch(console);
        QSignalSpy begun(&console, &Console::begun);
        QSignalSpy failed(&console, &Console::failed);
        window.openPath(path);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(begun.count(), 1);
        const QWidget *page =
            aLaunchIsOpen ? window.view() : window.findChild<QWidget *>(u"startPage"_s);
        QVERIFY(page->isVisible());
        auto *said = window.findChild<QLabel *>(u"messageText"_s);
        QVERIFY2(said->isVisible() && said->text().contains("too deeply"_L1),
                 qPrintable(said->text()));
    }

    void checksAreBoundFromTheWindow()
    {
        const QString path = m_home.filePath(u"unbound.md"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# Sample\n\n## Pre-Launch Checklist\n\n- [ ] **Database pool**: fits\n");
        file.close();
        Console console;
        MainWindow window(console);
        window.show();
        QSignalSpy previewed(&console, &Console::previewed);
        window.openPath(path);
        QTRY_COMPARE(previewed.count(), 1);
        QVERIFY(!console.runbookPreview()->planExists);
        window.findChild<QAbstractButton *>(u"bindChecksButton"_s)->click();
        QTRY_COMPARE(previewed.count(), 2);
        QVERIFY(console.runbookPreview()->planExists);
        QCOMPARE(console.runbookPreview()->plan.checks.size(), 1);
        auto *text = window.findChild<QLabel *>(u"messageText"_s);
        QTRY_VERIFY2(text->text().contains("unbound.plan.yaml"_L1), qPrintable(text->text()));
        auto *blanks = window.findChild<QListWidget *>(u"blanksList"_s);
        QVERIFY(blanks->isVisible() && blanks->count() > 0);
    }

    void theBarSaysWhatMatters()
    {
        CountdownBar bar;
        bar.resize(1440, 80);
        bar.setView(sampleBar());
        QCOMPARE(bar.findChild<QLabel *>(u"clock"_s)->text(), u"T-00:17:53"_s);
        QVERIFY(bar.findChild<QLabel *>(u"clock"_s)->font().pointSize() >= 24);
        QCOMPARE(bar.findChild<QLabel *>(u"plannedT0"_s)->text(), u"T-0 18:00 UTC (19:00 CET)"_s);
        QVERIFY(bar.findChild<QLabel *>(u"launchMark"_s)->text().contains("REHEARSAL"_L1));
        QVERIFY(bar.findChild<QWidget *>(u"goPoll"_s)
                    ->accessibleDescription()
                    .contains("DevOps Lead: GO"_L1));
        QSignalSpy wanted(&bar, &CountdownBar::blockingWanted);
        bar.findChild<QAbstractButton *>(u"blockingButton"_s)->click();
        QCOMPARE(wanted.count(), 1);
    }

    void plannedTimesNameTheirZone_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("text");
        QTest::newRow("the same day") << u"2026-11-30T18:00:00Z"_s << QByteArray("Europe/Berlin")
                                      << u"18:00 UTC (19:00 CET)"_s;
        QTest::newRow("another day") << u"2026-12-01T23:30:00Z"_s << QByteArray("Europe/Berlin")
                                     << u"2026-12-01 23:30 UTC (12-02 00:30 CET)"_s;
        QTest::newRow("in summer") << u"2026-07-01T18:00:00Z"_s << QByteArray("Europe/Berlin")
                                   << u"2026-07-01 18:00 UTC (20:00 CEST)"_s;
        QTest::newRow("with seconds")
            << u"2026-11-30T18:00:05Z"_s << QByteArray("UTC") << u"18:00:05 UTC"_s;
    }

    void plannedTimesNameTheirZone()
    {
        QFETCH(QString, time);
        QFETCH(QByteArray, zone);
        const QTimeZone here(zone);
        QVERIFY(here.isValid());
        const QDateTime now = QDateTime::fromString(u"2026-11-30T09:00:00Z"_s, Qt::ISODate);
        QTEST(plannedText(QDateTime::fromString(time, Qt::ISODate), now, here), "text");
    }

    void theBarCutsNoWord_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("t0");
        for (int width = 960; width <= 1840; width += 80) {
            QTest::addRow("%d, today", width) << width << u"18:00 UTC (19:00 CET)"_s;
            QTest::addRow("%d, another day", width)
                << width << u"2026-11-29 22:44:37 UTC (11-30 00:44:37 EET)"_s;
        }
    }

    void theBarCutsNoWord()
    {
        QFETCH(int, width);
        QFETCH(QString, t0);
        CountdownBar bar;
        CountdownView view = sampleBar();
        view.title = u"GA Launch Checklist & Runbook"_s;
        view.t0 = t0;
        // A rehearsal's T-0 is today.
        view.rehearsal = !t0.contains(u'-');
        view.blocking = 58;
        view.poll = {{u"Entwicklungsleitung"_s, {}, false},
                     {u"Betriebsleitung"_s, {}, false},
                     {u"Sicherheitsleitung"_s, {}, false},
                     {u"Produktleitung"_s, {}, false}};
        bar.setView(view);
        bar.resize(width, 80);
        bar.show();
        for (const QLabel *label : bar.findChildren<QLabel *>()) {
            QTRY_VERIFY2(!label->isVisible() || label->width() >= label->sizeHint().width(),
                         qPrintable(label->text()));
        }
        QVERIFY2(bar.findChild<QLabel *>(u"plannedT0"_s)->text().contains(u"UTC"_s),
                 "a time without its zone");
    }

    void aNarrowRowFoldsAndCutsNothing()
    {
        auto *search = new QLineEdit;
        auto *button = new QPushButton(u"Veraltetes ausführen (12)"_s);
        FoldingRow row(search, button);
        row.resize(600, 80);
        row.show();
        QTRY_COMPARE(search->y(), button->y() + (button->height() - search->height()) / 2);
        row.resize(row.minimumSizeHint().width(), 80);
        QTRY_VERIFY(button->y() >= search->geometry().bottom());
        QVERIFY(button->width() >= button->sizeHint().width());
    }

    void aHeldButtonActsAndATappedOneDoesNot()
    {
        HoldButton button(u"Hold"_s);
        button.setHoldTime(std::chrono::milliseconds(60));
        QSignalSpy confirmed(&button, &HoldButton::confirmed);
        button.show();
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(confirmed.count(), 0);
        QTest::keyPress(&button, Qt::Key_Space);
        QTRY_COMPARE(confirmed.count(), 1);
        QTest::keyRelease(&button, Qt::Key_Space);
    }

    void tabsAreShort_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("tab");
        QTest::newRow("checklist") << u"Pre-Launch Checklist"_s << 0 << u"Pre-Launch"_s;
        QTest::newRow("canary") << u"Phase 2: Canary Deployment (T-2h)"_s << -120
                                << u"T-2h Canary"_s;
        QTest::newRow("validation")
            << u"Phase 4: Post-launch Validation (T+30m)"_s << 30 << u"T+30m Validation"_s;
    }

    void tabsAreShort()
    {
        QFETCH(QString, title);
        QFETCH(int, minutes);
        Phase phase;
        phase.title = title;
        phase.kind = PhaseKind::Procedure;
        if (minutes)
            phase.offset = std::chrono::minutes(minutes);
        QTEST(tabTitle(phase), "tab");
    }

    void whatIsChosenOfTheFindingsStaysChosen()
    {
        const auto line = [](const QString &text, int number, bool waived = false) {
            FoundLine found {{{}, text, ItemState::Warn}, {}, waived};
            found.finding.rule = u"blank-cell"_s;
            found.finding.line = number;
            return found;
        };
        OverviewView shown;
        shown.mayWaive = true;
        shown.found = {line(u"a"_s, 1), line(u"b"_s, 2), line(u"c"_s, 3)};
        OverviewPage page;
        page.setView(shown);
        page.show();
        auto *list = page.findChild<QListWidget *>(u"overviewFound"_s);
        auto *waive = page.findChild<QPushButton *>(u"waiveFinding"_s);
        QSignalSpy waived(&page, &OverviewPage::waiverWanted);
        QSignalSpy reopened(&page, &OverviewPage::reopeningWanted);
        list->setCurrentRow(1);
        // Another before it was settled by somebody else.
        shown.found = {line(u"b"_s, 2), line(u"c"_s, 3)};
        page.setView(shown);
        QCOMPARE(list->currentItem()->text(), u"b"_s);
        waive->click();
        QCOMPARE(waived.size(), 1);
        QCOMPARE(waived[0][0].value<Finding>().line, 2);
        shown.found = {line(u"c"_s, 3), line(u"b: waived"_s, 2, true)};
        page.setView(shown);
        QCOMPARE(list->currentItem()->text(), u"b: waived"_s);
        waive->click();
        QCOMPARE(reopened.size(), 1);
        QCOMPARE(reopened[0][0].value<Finding>().line, 2);
        shown.found = {line(u"c"_s, 3)};
        page.setView(shown);
        QVERIFY(!list->currentItem());
        QVERIFY(!waive->isEnabled());
    }

    void findingsHaveTheShapeOfTheirSeverity()
    {
        OverviewView shown;
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
            FoundLine found {{{}, u"a"_s, {}}, {}, false};
            found.finding.severity = severity;
            shown.found.append(found);
        }
        OverviewPage page;
        page.setView(shown);
        const auto *list = page.findChild<QListWidget *>(u"overviewFound"_s);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(list->item(row)->icon().pixmap(16).toImage(),
                     severityIcon(shown.found.at(row).finding.severity, page.palette())
                         .pixmap(16)
                         .toImage());
    }

    void looksLikeALaunch()
    {
        for (const auto &[scheme, name] : {std::pair(Theme::Scheme::Light, u"light"_s),
                                           std::pair(Theme::Scheme::Dark, u"dark"_s)}) {
            Theme::apply(*qApp, scheme);
            LaunchView view;
            auto *overview = new OverviewPage;
            view.addPage(u"overview"_s, u"Overview"_s, overview);
            view.bar()->setView(sampleBar());
            OverviewView shown;
            shown.phases = {{PhaseId(u"a"_s),
                             u"Pre-Launch"_s,
                             {},
                             u"due in 42 min"_s,
                             ItemState::Fail,
                             41,
                             54,
                             true}};
            shown.blocking = {{ItemId(u"x"_s), u"Signing secret: fail"_s, ItemState::Fail}};
            shown.next = {u"Run 7 checks that are not fresh"_s};
            overview->setView(shown);
            view.resize(1024, 640);
            Sample::shoot(view, u"overview-small-"_s + name);
            QSignalSpy wanted(overview, &OverviewPage::itemWanted);
            overview->focusBlocking();
            QVERIFY(!view.grab().isNull());
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
