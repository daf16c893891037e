// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/console.h"
#include "desk/steps/stepdesk.h"
#include "launch/launch.h"
#include "process/localhost.h"
#include "support/commandline.h"
#include "support/sampleview.h"
#include "support/trustedlaunch.h"
#include "ui/start/interruptedbar.h"
#include "ui/start/recentlaunches.h"
#include "ui/start/startpage.h"
#include "ui/widgets/asker.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLockFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

#include <thread>

using namespace Qt::StringLiterals;

static const QByteArray resumeRunbook = R"(# A launch

## Procedures

### Phase 1: Prepare (T-24h)

1. **Say hello**
   ```bash
   echo hello >>runs.log
   ```

## Rollback

1. **Take it back**
   ```bash
   echo back >>runs.log
   ```
)";

static const QByteArray resumePlan = R"(launch: { title: A launch, release: "thing:v1" }
people:
  operator-1: { name: Olga Operator }
)";

/// Counts how often what it is installed on is hidden.
struct Hidings : QObject
{
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::Hide;
        return QObject::eventFilter(watched, event);
    }
    int count = 0;
};

/// What the window offers where a console ended in the middle of a step.
class TestResumeWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theBarSaysWhatBecameOfTheCommand_data();
    void theBarSaysWhatBecameOfTheCommand();
    void theBarFollowsACommandThatStillRuns();
    void theBarNamesEachStep();
    void anotherMessageIsNotReplaced();
    void theWaysLeadOn_data();
    void theWaysLeadOn();
    void theStartPageOffersIt_data();
    void theStartPageOffersIt();
    void theStartPageOffersEach_data();
    void theStartPageOffersEach();
    void theStartPageStandsStillWhileItLooksAgain();
    void aClosedLaunchIsLookedIntoOnce();
    void theLastLaunchIsRememberedAtTheEnd();
    void aLaunchKeptElsewhereIsOfferedToo();
    void onlyWhatWasLaunchedIsGreen_data();
    void onlyWhatWasLaunchedIsGreen();

private:
    QString path(const QString &name) const { return m_home->path(name); }
    /// As a console leaves it that is killed while the step runs.
    void leaveBehind();
    void open();
    QString said() const { return m_window->findChild<QLabel *>(u"messageText"_s)->text(); }
    /// What the start page says of launches that were interrupted, one a launch.
    QStringList offered() const
    {
        QStringList words;
        const auto *bar = m_window->findChild<InterruptedBar *>();
        while (const auto *label =
                   bar->findChild<QLabel *>(u"interruptedLaunch%1"_s.arg(words.size())))
            words.append(label->text());
        return bar->isVisible() ? words : QStringList();
    }
    QPushButton *way(int number) const
    {
        return m_window->findChild<QPushButton *>(u"messageWay%1"_s.arg(number));
    }
    const LaunchState &state() const { return m_console->launch()->state(); }

    const PersonId m_actor {u"operator-1"_s};
    const ItemId m_step {u"phase-1-prepare-t-24h/say-hello"_s};
    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<MainWindow> m_window;
    QString m_file;
};

void TestResumeWindow::init()
{
    m_home = std::make_unique<OwnHome>();
    QVERIFY(m_home->makeRuntimeFolder());
    QVERIFY(writeFile(path(u"launch.md"_s), resumeRunbook));
    QVERIFY(writeFile(path(u"launch.plan.yaml"_s), resumePlan));
    // Where recent launches are looked for.
    m_file = path(u"launch-console/a.launch"_s);
    QVERIFY(QDir().mkpath(path(u"launch-console"_s)));
    leaveBehind();
    m_console = std::make_unique<Console>();
    m_window = std::make_unique<MainWindow>(*m_console);
    m_window->show();
}

void TestResumeWindow::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_home.reset();
}

void TestResumeWindow::leaveBehind()
{
    const Result<RunbookPreview> preview = previewRunbook(path(u"launch.md"_s));
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    QVERIFY(recordTrust(trustSubject(preview->runbook, preview->plan)));
    NewLaunch wishes;
    wishes.file = m_file;
    wishes.t0 = QDateTime::currentDateTimeUtc().addSecs(3600);
    const auto made = createLaunch(*preview, wishes, m_actor, true);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    (*made)->submit(m_actor, StepStarted {.step = m_step, .attempt = 1, .spool = path(u"spool"_s)});
    (*made)->drain();
    QCOMPARE((*made)->state().size(), 2);
}

void TestResumeWindow::open()
{
    QSignalSpy opened(m_console.get(), &Console::opened);
    m_console->openExisting(m_file);
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    QVERIFY(!m_console->launch()->isReadOnly());
    m_console->setActor(m_actor);
}

void TestResumeWindow::theBarSaysWhatBecameOfTheCommand_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<ItemState>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("passed") << u"exit 0"_s << ItemState::Pass
                            << u"“Say hello”. Its command has ended meanwhile: passed."_s;
    QTest::newRow("failed") << u"exit 3"_s << ItemState::Fail
                            << u"“Say hello”. Its command has ended meanwhile: failed."_s;
    QTest::newRow("nobody knows") << QString() << ItemState::Interrupted
                                  << u"Nobody knows what became of its command"_s;
}

void TestResumeWindow::theBarSaysWhatBecameOfTheCommand()
{
    QFETCH(const QString, script);
    QFETCH(const ItemState, state);
    QFETCH(const QString, words);
    if (!script.isEmpty()) {
        CommandSpec spec;
        spec.script = script;
        spec.spoolFile = path(u"spool"_s);
        QVERIFY(LocalHost().run(spec, {}));
    }
    open();
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(words), qPrintable(said()), 60'000);
    QCOMPARE(this->state().step(m_step).state, state);
    QCOMPARE(this->state().runningSteps(), QList<ItemId>());
    // Nothing was begun by itself.
    QVERIFY(!QFile::exists(path(u"runs.log"_s)));
}

void TestResumeWindow::theBarFollowsACommandThatStillRuns()
{
    CommandSpec spec;
    spec.script = u"echo begun; while [ ! -e '%1' ]; do sleep 0.05; done"_s.arg(path(u"go"_s));
    spec.spoolFile = path(u"spool"_s);
    std::jthread other([&spec](const std::stop_token &stop) { (void)LocalHost().run(spec, stop); });
    QTRY_COMPARE_WITH_TIMEOUT(readFile(path(u"spool"_s)), QByteArray("begun\n"), 60'000);
    open();
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains("Its command still runs"_L1), qPrintable(said()),
                              60'000);
    QVERIFY(m_console->steps()->isRunning(m_step));
    QVERIFY(writeFile(path(u"go"_s), "x"));
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains("has ended meanwhile: passed"_L1), qPrintable(said()),
                              60'000);
    QVERIFY(!QFile::exists(path(u"runs.log"_s)));
}

void TestResumeWindow::theBarNamesEachStep()
{
    {
        const auto launch = openLaunch(m_file);
        QVERIFY2(launch, launch ? "" : qPrintable(launch.error().text()));
        const ItemId back =
            (*launch)->runbook()->phases.constLast().sections.first().steps.first().id;
        (*launch)->submit(m_actor, StepStarted {.step = back, .attempt = 1});
        (*launch)->drain();
        QCOMPARE((*launch)->state().step(back).state, ItemState::Running);
    }
    open();
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"at “Say hello”. Nobody knows"_s), 60'000);
    QVERIFY2(said().endsWith(u"Interrupted as well: “Take it back”."_s), qPrintable(said()));
}

void TestResumeWindow::anotherMessageIsNotReplaced()
{
    open();
    m_window->say(ItemState::Warn, u"something else"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_console->steps()->isIdle(), 60'000);
    QCOMPARE(said(), u"something else"_s);
}

void TestResumeWindow::theWaysLeadOn_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("page");
    QTest::newRow("resume") << 0 << u"phase:phase-1-prepare-t-24h"_s;
    QTest::newRow("inspect") << 1 << u"ledger"_s;
    QTest::newRow("abort") << 2 << QString();
}

void TestResumeWindow::theWaysLeadOn()
{
    QFETCH(const int, number);
    QFETCH(const QString, page);
    open();
    QTRY_VERIFY_WITH_TIMEOUT(said().contains("Nobody knows"_L1), 60'000);
    m_window->view()->showPage(u"overview"_s);
    way(number)->click();
    if (!page.isEmpty()) {
        QCOMPARE(m_window->view()->currentId(), page);
        QCOMPARE(state().step(m_step).state, ItemState::Interrupted);
        return;
    }
    auto *asker = m_window->view()->asker();
    QVERIFY(asker->isVisible());
    asker->findChild<QLineEdit *>(u"askerField0"_s)->setText(u"another day"_s);
    asker->findChild<QPushButton *>(u"askerConfirm"_s)->click();
    QTRY_VERIFY(state().isClosed());
    QCOMPARE(state().closed()->outcome, u"abandoned"_s);
}

void TestResumeWindow::theStartPageOffersIt_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<bool>("asked");
    QTest::newRow("resume") << u"resumeButton"_s << false << false;
    QTest::newRow("inspect") << u"inspectButton"_s << true << false;
    QTest::newRow("abort") << u"abortButton"_s << false << true;
}

void TestResumeWindow::theStartPageOffersIt()
{
    QFETCH(const QString, button);
    QFETCH(const bool, readOnly);
    QFETCH(const bool, asked);
    QTRY_COMPARE_WITH_TIMEOUT(offered().size(), 1, 60'000);
    QVERIFY2(offered().constFirst().startsWith(u"“A launch (REHEARSAL)” was interrupted at “Say "
                                               "hello”"_s),
             qPrintable(offered().constFirst()));
    QSignalSpy opened(m_console.get(), &Console::opened);
    m_window->findChild<QPushButton *>(button + u'0')->click();
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    QCOMPARE(m_console->launch()->isReadOnly(), readOnly);
    QCOMPARE(m_window->view()->asker()->isVisible(), asked);
    QVERIFY(!QFile::exists(path(u"runs.log"_s)));
}

/// Each one of them has its own ways, the newest stands first.
void TestResumeWindow::theStartPageOffersEach_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");
    QTest::newRow("the newest") << 0 << u"c"_s;
    QTest::newRow("the oldest") << 2 << u"a"_s;
}

void TestResumeWindow::theStartPageOffersEach()
{
    QFETCH(const int, number);
    QFETCH(const QString, name);
    QTRY_COMPARE_WITH_TIMEOUT(offered().size(), 1, 60'000);
    const QString folder = path(u"launch-console/"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const auto &[other, days] : {std::pair(u"b"_s, 2), {u"c"_s, 1}, {u"a"_s, 3}}) {
        m_file = folder + other + u".launch"_s;
        if (other != "a"_L1)
            leaveBehind();
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(now.addDays(-days), QFileDevice::FileModificationTime));
    }
    m_window->showStart();
    QTRY_COMPARE_WITH_TIMEOUT(offered().size(), 3, 60'000);
    Sample::shoot(*m_window, u"interrupted"_s);
    QStringList reached;
    const auto *close = m_window->findChild<QToolButton *>(u"interruptedClose"_s);
    for (QWidget *next = close->nextInFocusChain(); next != close;
         next = next->nextInFocusChain()) {
        if (qobject_cast<QPushButton *>(next))
            reached.append(next->objectName());
    }
    QCOMPARE(reached.mid(0, 4),
             (QStringList {u"resumeButton0"_s, u"inspectButton0"_s, u"abortButton0"_s,
                           u"resumeButton1"_s}));
    QSignalSpy opened(m_console.get(), &Console::opened);
    m_window->findChild<QPushButton *>(u"inspectButton%1"_s.arg(number))->click();
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    QCOMPARE(m_console->launch()->path(), folder + name + u".launch"_s);
}

void TestResumeWindow::theStartPageStandsStillWhileItLooksAgain()
{
    QTRY_COMPARE_WITH_TIMEOUT(offered().size(), 1, 60'000);
    Hidings hidings;
    m_window->findChild<InterruptedBar *>()->installEventFilter(&hidings);
    const auto *list = m_window->findChild<QListWidget *>(u"recentList"_s);
    const QSignalSpy filled(list->model(), &QAbstractItemModel::modelReset);
    m_window->showStart();
    QTRY_COMPARE_WITH_TIMEOUT(filled.size(), 2, 60'000);
    QCOMPARE(hidings.count, 0);
    QCOMPARE(offered().size(), 1);
}

void TestResumeWindow::aClosedLaunchIsLookedIntoOnce()
{
    QTRY_COMPARE_WITH_TIMEOUT(offered().size(), 1, 60'000);
    open();
    QTRY_VERIFY_WITH_TIMEOUT(said().contains("Nobody knows"_L1), 60'000);
    const auto *list = m_window->findChild<QListWidget *>(u"recentList"_s);
    const QSignalSpy filled(list->model(), &QAbstractItemModel::modelReset);
    m_window->findChild<QAction *>(u"closeAction"_s)->trigger();
    QVERIFY(!m_console->launch());
    QTRY_VERIFY_WITH_TIMEOUT(filled.size() >= 2, 60'000);
    // Another look would have come to its end by the time that the launch is read again.
    open();
    QCOMPARE(filled.size(), 2);
}

/// Whoever else writes the list of launches keeps the window waiting for nothing, and the last
/// launch is in it when the window is gone.
void TestResumeWindow::theLastLaunchIsRememberedAtTheEnd()
{
    QVERIFY(QFile::remove(m_file));
    m_file = path(u"elsewhere.launch"_s);
    leaveBehind();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation)
        + u"/launch-console"_s;
    QVERIFY(QDir().mkpath(folder));
    QLockFile other(folder + u"/recent.ini.lock"_s);
    QVERIFY(other.lock());
    open();
    QTRY_VERIFY_WITH_TIMEOUT(said().contains("Nobody knows"_L1), 60'000);
    QVERIFY(!QFile::exists(folder + u"/recent.ini"_s));
    other.unlock();
    m_window.reset();
    QCOMPARE(recentLaunches().value(0).file, m_file);
}

/// A launch may stand anywhere; one that was open is found again.
void TestResumeWindow::aLaunchKeptElsewhereIsOfferedToo()
{
    QVERIFY(QFile::remove(m_file));
    m_file = path(u"elsewhere.launch"_s);
    leaveBehind();
    const auto files = [] {
        QStringList found;
        for (const RecentLaunch &launch : recentLaunches())
            found.append(launch.file);
        return found;
    };
    QCOMPARE(files(), QStringList());
    open();
    m_console->closeLaunch();
    QTRY_COMPARE(files(), QStringList {m_file});
    m_window->showStart();
    QTRY_COMPARE_WITH_TIMEOUT(offered().size(), 1, 60'000);
    QVERIFY(QFile::remove(m_file));
    QCOMPARE(files(), QStringList());
}

void TestResumeWindow::onlyWhatWasLaunchedIsGreen_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<ItemState>("shape");
    QTest::addColumn<QString>("words");
    QTest::newRow("rolled back") << u"rolledBack"_s << ItemState::Fail << u"closed: rolled back"_s;
    QTest::newRow("abandoned") << u"abandoned"_s << ItemState::Cancelled << u"closed: abandoned"_s;
}

void TestResumeWindow::onlyWhatWasLaunchedIsGreen()
{
    QFETCH(QString, outcome);
    QFETCH(ItemState, shape);
    {
        const auto launch = openLaunch(m_file);
        QVERIFY2(launch, launch ? "" : qPrintable(launch.error().text()));
        (*launch)->submit(m_actor,
                          StepFinished {.step = m_step, .attempt = 1, .outcome = u"failed"_s});
        (*launch)->drain();
        (*launch)->submit(m_actor, LaunchClosed {outcome, u"a test"_s});
        (*launch)->drain();
        QVERIFY((*launch)->state().isClosed());
    }
    const RecentLaunch seen = lookedInto(recentLaunches().constFirst());
    QCOMPARE(seen.shape, shape);
    QTEST(seen.standing, "words");
}

QTEST_MAIN(TestResumeWindow)
#include "tst_resumewindow.moc"
