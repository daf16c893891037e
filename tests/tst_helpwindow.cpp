// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/console.h"
#include "desk/steps/livedesk.h"
#include "launch/launch.h"
#include "support/commandline.h"
#include "support/trustedlaunch.h"
#include "ui/output/outputarea.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

static const QByteArray helpRunbook = R"(# A launch

## Phase 1: Prepare (T-24h)

1. **Say hello**
   ```bash
   echo hello
   ```

2. **Look around**
   - Read the logs
   - Look at the traces

## Reference Documentation

- [Monitoring](monitoring.md)
- [Security](deploy/SECURITY.md)
- [Drawing](drawing.svg)
- [Status](https://status.shop.example/now)

## Troubleshooting Guide

### High Error Rate

1. Check application logs

### Storage Issues

1. Review upload quotas

### Log Analysis

```bash
tail -f app.log | grep ERROR
grep DatabaseError app.log
```
)";

static const QByteArray helpPlan = R"(launch: { title: A launch, release: "thing:v1" }
people:
  operator-1: { name: Olga Operator }
hosts:
  web1: { ssh: web1.invalid }
)";

/// Takes what would be opened by the desktop.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop()
    {
        for (const QString &scheme : {u"file"_s, u"https"_s, u"other"_s})
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~Desktop() override
    {
        for (const QString &scheme : {u"file"_s, u"https"_s, u"other"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }
    QList<QUrl> opened;

public slots:
    void take(const QUrl &url) { opened.append(url); }
};

/// The help page of a launch: guides, their commands, documents.
class TestHelpWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void aLiveViewSaysWhereItRan();
    void documentsOpenWhereTheyAre();
    void textOpensBesideTheHelp();
    void aDocumentLeadsToItsHeadingsAndToOthers();
    void equalHeadingsAreNumbered_data();
    void equalHeadingsAreNumbered();
    void aLinkIsFollowedByTheMouse();
    void aDocumentLoadsNoPicture();
    void guidesAreFoundBySearch();
    void whatHasNoEnvironmentNamesNone();
    void aPersonsStepSaysAtOnceWhatToDo();

private:
    template <typename Widget>
    Widget *part(const QString &name) const
    {
        return m_window->view()->currentPage()->findChild<Widget *>(name);
    }
    /// As if a link of the page was clicked.
    void follow(const QString &link) const
    {
        emit part<QTextBrowser>(u"helpText"_s)->anchorClicked(QUrl(link));
    }
    QString standing() const { return part<QLabel>(u"liveStanding"_s)->text(); }

    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestHelpWindow::initTestCase()
{
    m_home = std::make_unique<OwnHome>();
    for (const auto &[name, bytes] : {std::pair(u"launch.md"_s, helpRunbook),
                                      {u"launch.plan.yaml"_s, helpPlan},
                                      {u"monitoring.md"_s,
                                       QByteArray("# Monitoring\n\nSee [alerts](#alerts-on-call), "
                                                  "[more](more.md), [web](https://a.example/)\n"
                                                  + QByteArray("\n\nwords").repeated(300)
                                                  + "\n\n## Alerts: on call\n\nWho is woken\n")},
                                      {u"more.md"_s, QByteArray("# More **of it**\n")},
                                      {u"drawing.svg"_s, QByteArray("<svg/>")},
                                      {u"app.log"_s, QByteArray("ERROR first\nDatabaseError\n")}})
        QVERIFY(writeFile(m_home->path(name), bytes));
    {
        const auto made = trustedLaunch(*m_home, PersonId(u"operator-1"_s));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    }
    m_console = std::make_unique<Console>();
    m_window = std::make_unique<MainWindow>(*m_console);
    m_window->show();
    QSignalSpy opened(m_console.get(), &Console::opened);
    m_console->openExisting(m_home->path(u"a.launch"_s));
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    m_console->setActor(PersonId(u"operator-1"_s));
    m_window->view()->showPage(u"help"_s);
}

void TestHelpWindow::cleanupTestCase()
{
    m_window.reset();
    m_console.reset();
    m_home.reset();
}

void TestHelpWindow::aLiveViewSaysWhereItRan()
{
    follow(u"look:0"_s);
    auto *places = part<QComboBox>(u"livePlace"_s);
    // It is none of the plan's hosts, and steps run there as a rule.
    QCOMPARE(places->count(), 2);
    const QString here = places->itemText(0);
    QVERIFY2(here.startsWith("on this machine"_L1), qPrintable(here));
    QCOMPARE(part<QComboBox>(u"liveBox"_s)->currentText(), u"at most 1 min"_s);
    part<QPushButton>(u"liveRun"_s)->click();
    auto *output = part<OutputArea>(u"outputArea"_s);
    QTRY_COMPARE_WITH_TIMEOUT(output->visibleText(), u"ERROR first"_s, 60'000);
    QVERIFY2(standing().startsWith("running "_L1 + here), qPrintable(standing()));
    // Where the next one is to run says nothing about this one.
    places->setCurrentIndex(1);
    part<QPushButton>(u"liveStop"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(standing(), u"ran %1 · ended: stopped"_s.arg(here), 60'000);
    QCOMPARE(output->visibleText(), u"ERROR first"_s);
    // What it wrote does not stand below another command.
    follow(u"look:1"_s);
    QTRY_COMPARE(output->visibleText(), QString());
    QCOMPARE(part<QLabel>(u"liveCommand"_s)->text(), u"grep DatabaseError app.log"_s);
}

void TestHelpWindow::documentsOpenWhereTheyAre()
{
    Desktop desktop;
    auto *text = part<QTextBrowser>(u"helpText"_s);
    QVERIFY2(text->toPlainText().contains("Security (not there: deploy/SECURITY.md)"_L1),
             qPrintable(text->toPlainText()));
    QVERIFY(!text->toHtml().contains("SECURITY.md\""_L1));
    const QUrl there = QUrl::fromLocalFile(m_home->path(u"drawing.svg"_s));
    QVERIFY(text->toHtml().contains(there.toString()));
    follow(there.toString());
    follow(u"https://status.shop.example/now"_s);
    QCOMPARE(desktop.opened, (QList<QUrl> {there, QUrl(u"https://status.shop.example/now"_s)}));
}

void TestHelpWindow::textOpensBesideTheHelp()
{
    Desktop desktop;
    auto *pane = part<QWidget>(u"documentPane"_s);
    QVERIFY(!pane->isVisible());
    follow(QUrl::fromLocalFile(m_home->path(u"more.md"_s)).toString());
    auto *document = part<QTextBrowser>(u"documentText"_s);
    QTRY_COMPARE(document->toPlainText(), u"More of it"_s);
    QVERIFY(pane->isVisible() && part<QTextBrowser>(u"helpText"_s)->isVisible());
    QVERIFY(desktop.opened.isEmpty());
    part<QPushButton>(u"documentElsewhere"_s)->click();
    QCOMPARE(desktop.opened, QList<QUrl> {QUrl::fromLocalFile(m_home->path(u"more.md"_s))});
    part<QPushButton>(u"documentClose"_s)->click();
    QVERIFY(!pane->isVisible());
    // It may be gone since the page was drawn.
    QVERIFY(QFile::remove(m_home->path(u"more.md"_s)));
    follow(QUrl::fromLocalFile(m_home->path(u"more.md"_s)).toString());
    QTRY_VERIFY2(document->toPlainText().endsWith("there is no such file"_L1),
                 qPrintable(document->toPlainText()));
    QVERIFY(writeFile(m_home->path(u"more.md"_s), "# More **of it**\n"));
    part<QPushButton>(u"documentClose"_s)->click();
}

void TestHelpWindow::aDocumentLeadsToItsHeadingsAndToOthers()
{
    Desktop desktop;
    follow(QUrl::fromLocalFile(m_home->path(u"monitoring.md"_s)).toString());
    auto *document = part<QTextBrowser>(u"documentText"_s);
    QTRY_VERIFY(document->toPlainText().contains("Who is woken"_L1));
    const auto atTop = [document] { return document->cursorForPosition({4, 4}).block().text(); };
    QCOMPARE(atTop(), u"Monitoring"_s);
    emit document->anchorClicked(QUrl(u"#alerts-on-call"_s));
    QCOMPARE(document->textCursor().block().text(), u"Alerts: on call"_s);
    QVERIFY(atTop() != "Monitoring"_L1);
    emit document->anchorClicked(QUrl(u"other:run-something"_s));
    emit document->anchorClicked(QUrl(u"https://a.example/"_s));
    QCOMPARE(desktop.opened, QList<QUrl> {QUrl(u"https://a.example/"_s)});
    emit document->anchorClicked(QUrl(u"more.md"_s));
    QTRY_COMPARE(document->toPlainText(), u"More of it"_s);
    part<QPushButton>(u"documentClose"_s)->click();
}

void TestHelpWindow::equalHeadingsAreNumbered_data()
{
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<QString>("line");
    QTest::newRow("the first") << u"steps"_s << u"of the first"_s;
    QTest::newRow("the second") << u"steps-1"_s << u"of the second"_s;
    QTest::newRow("the third, in capitals") << u"Steps-2"_s << u"of the third"_s;
    QTest::newRow("named by hand") << u"by-hand"_s << u"of the named"_s;
    QTest::newRow("none") << u"steps-3"_s << QString();
}

void TestHelpWindow::equalHeadingsAreNumbered()
{
    QFETCH(const QString, anchor);
    QVERIFY(writeFile(m_home->path(u"equal.md"_s),
                      "# Equal\n\n## Steps\n\nof the first\n\n## Steps\n\nof the second\n\n"
                      "### Steps\n\nof the third\n\n## Another {#by-hand}\n\nof the named\n"));
    QUrl file = QUrl::fromLocalFile(m_home->path(u"equal.md"_s));
    file.setFragment(anchor);
    follow(file.toString());
    auto *document = part<QTextBrowser>(u"documentText"_s);
    QTRY_VERIFY(document->toPlainText().contains("of the named"_L1));
    const QTextBlock at = document->textCursor().block();
    QTEST(at.position() == 0 ? QString() : at.next().text(), "line");
    part<QPushButton>(u"documentClose"_s)->click();
}

void TestHelpWindow::aLinkIsFollowedByTheMouse()
{
    Desktop desktop;
    QVERIFY(writeFile(m_home->path(u"first.md"_s), "[more of it](more.md)\n"));
    follow(QUrl::fromLocalFile(m_home->path(u"first.md"_s)).toString());
    auto *document = part<QTextBrowser>(u"documentText"_s);
    QTRY_COMPARE(document->toPlainText(), u"more of it"_s);
    QTextCursor within(document->document());
    within.setPosition(3);
    QTest::mouseClick(document->viewport(), Qt::LeftButton, {},
                      document->cursorRect(within).center());
    QTRY_COMPARE(document->toPlainText(), u"More of it"_s);
    QVERIFY(desktop.opened.isEmpty());
    part<QPushButton>(u"documentClose"_s)->click();
}

void TestHelpWindow::aDocumentLoadsNoPicture()
{
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(m_home->path(u"picture.png"_s)));
    const QByteArray named = QUrl::fromLocalFile(m_home->path(u"picture.png"_s)).toEncoded();
    QVERIFY(writeFile(m_home->path(u"shown.md"_s), "before ![a picture](" + named + ") after\n"));
    follow(QUrl::fromLocalFile(m_home->path(u"shown.md"_s)).toString());
    auto *document = part<QTextBrowser>(u"documentText"_s);
    QTRY_VERIFY(document->toPlainText().startsWith("before"_L1));
    QVERIFY(document->toHtml().contains("picture.png"_L1));
    QVERIFY2(document->document()->size().height() < 200,
             qPrintable(QString::number(document->document()->size().height())));
    part<QPushButton>(u"documentClose"_s)->click();
}

void TestHelpWindow::guidesAreFoundBySearch()
{
    auto *text = part<QTextBrowser>(u"helpText"_s);
    QTest::keySequence(m_window.get(), QKeySequence::Find);
    auto *search = part<QLineEdit>(u"helpSearch"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"quotas upload"_s);
    QVERIFY2(text->toPlainText().contains("Storage Issues"_L1)
                 && !text->toPlainText().contains("High Error Rate"_L1),
             qPrintable(text->toPlainText()));
    search->clear();
    QVERIFY(text->toPlainText().contains("High Error Rate"_L1));
}

void TestHelpWindow::whatHasNoEnvironmentNamesNone()
{
    QCOMPARE(m_window->findChild<QLabel *>(u"launchSubject"_s)->text(), u"thing:v1"_s);
}

void TestHelpWindow::aPersonsStepSaysAtOnceWhatToDo()
{
    m_window->showItem(ItemId(u"phase-1-prepare-t-24h/look-around"_s));
    const QString said = part<QLabel>(u"itemDetail"_s)->text();
    QVERIFY2(said.startsWith("Read the logs; Look at the traces"_L1), qPrintable(said));
    m_window->showItem(ItemId(u"phase-1-prepare-t-24h/say-hello"_s));
    QVERIFY(part<QLabel>(u"itemDetail"_s)->text().startsWith("line "_L1));
    m_window->view()->showPage(u"help"_s);
}

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
