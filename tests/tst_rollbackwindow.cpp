// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/canarywatch.h"
#include "desk/console/console.h"
#include "desk/console/holderdoor.h"
#include "desk/rollback/drills.h"
#include "desk/steps/stepdesk.h"
#include "launch/launch.h"
#include "support/canarylaunch.h"
#include "support/commandline.h"
#include "support/entriesof.h"
#include "support/httpstub.h"
#include "support/recordedticks.h"
#include "support/trustedlaunch.h"
#include "ui/rollback/rollbackpanel.h"
#include "ui/widgets/asker.h"
#include "ui/widgets/holdbutton.h"
#include "ui/window/countdownbar.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

static const QByteArray windowRunbook = R"(# A launch

## Procedures

### Phase 1: Canary (T-0h)

1. **Deploy Canary (10%)**
   ```bash
   true
   ```

2. **Promote Canary to 100%**
   ```bash
   echo promoted >>runs.log
   ```

## Rollback

1. **Back**
   ```bash
   bash scripts/back.sh
   ```

2. **See that it worked**
   ```bash
   echo seen >>runs.log
   ```

### Emergency Contact Procedures
- Slack: #alerts
- **Lead**: lead@shop

## Emergency Contacts
- **Support**: support@shop
)";

static const QByteArray windowPlan = R"(launch: { title: A launch, release: "thing:v1" }
people:
  operator-1: { name: Olga Operator, user: nobody-here }
)";

/// Rollback from the window, whoever sits before it and whatever it may write.
class TestRollbackWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nobodyAtTheDeskKeepsNoRollback();
    void drillTimesAreKept();
    void aChangedScriptIsAskedOnce();
    void aRefusedRollbackAsksWithTheDifference();
    void aReadingWindowRollsBackAtTheHolder();
    void aReadingWindowRollsBackWithoutTheHolder();
    void peopleAreToldByAReadingWindow();
    void whatIsAboutToHappenIsStoppedFromEveryPage_data();
    void whatIsAboutToHappenIsStoppedFromEveryPage();
    void whatMovesAllTrafficIsHeld_data();
    void whatMovesAllTrafficIsHeld();
    void anotherRunbookHidesNoLaunch();
    void theSameLaunchOnceMoreStaysWritable();
    void aWatchedCanaryIsNotLeftUnasked();

private:
    QString path(const QString &name) const { return m_home->path(name); }
    QByteArray log() const { return readFile(path(u"runs.log"_s)); }
    void open(bool readOnly = false);
    /// By the button that is held on every page.
    void order();
    Asker *asker() const { return m_window->view()->asker(); }
    ItemId step(PhaseKind kind, qsizetype number) const;
    static int orders(const Launch &launch);

    const PersonId m_actor {u"operator-1"_s};
    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestRollbackWindow::init()
{
    m_home = std::make_unique<OwnHome>();
    QVERIFY(m_home->makeRuntimeFolder() && QDir().mkpath(path(u"scripts"_s)));
    QVERIFY(writeFile(path(u"launch.md"_s), windowRunbook));
    QVERIFY(writeFile(path(u"launch.plan.yaml"_s), windowPlan));
    QVERIFY(writeFile(path(u"scripts/back.sh"_s), "echo back >>runs.log\n"));
    const auto made = trustedLaunch(*m_home, m_actor, std::chrono::seconds(-5));
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
}

void TestRollbackWindow::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_home.reset();
}

void TestRollbackWindow::open(bool readOnly)
{
    m_console = std::make_unique<Console>();
    m_window = std::make_unique<MainWindow>(*m_console);
    m_window->show();
    QSignalSpy opened(m_console.get(), &Console::opened);
    m_console->openExisting(path(u"a.launch"_s), readOnly);
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    QCOMPARE(m_console->launch()->isReadOnly(), readOnly);
    QVERIFY(m_console->actor().isEmpty());
}

void TestRollbackWindow::order()
{
    QVERIFY(m_window->findChild<QPushButton *>(u"rollbackButton"_s)->isVisible());
    m_window->findChild<QAction *>(u"rollbackAction"_s)->trigger();
    QVERIFY(m_window->view()->rollback()->isVisible());
    QCOMPARE(m_window->findChild<QLabel *>(u"rollbackCommand"_s)->text(),
             u"bash scripts/back.sh\necho seen >>runs.log"_s);
    emit m_window->findChild<HoldButton *>(u"rollbackHold"_s)->confirmed();
}

ItemId TestRollbackWindow::step(PhaseKind kind, qsizetype number) const
{
    for (const Phase &phase : m_console->launch()->runbook()->phases) {
        if (phase.kind == kind && !phase.sections.isEmpty()
            && phase.sections.first().steps.size() > number)
            return phase.sections.first().steps.at(number).id;
    }
    return {};
}

int TestRollbackWindow::orders(const Launch &launch)
{
    return int(std::ranges::count_if(entriesOf(launch), [](const Entry &entry) {
        return std::holds_alternative<RollbackTriggered>(entry.event);
    }));
}

void TestRollbackWindow::nobodyAtTheDeskKeepsNoRollback()
{
    open();
    order();
    QTRY_COMPARE_WITH_TIMEOUT(log(), QByteArray("back\nseen\n"), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_console->launch()->state().canary().rollback, 60'000);
    for (const Entry &entry : entriesOf(*m_console->launch())) {
        if (std::holds_alternative<RollbackTriggered>(entry.event))
            QCOMPARE(entry.actor, PersonId(u"console"_s));
    }
    // Its steps, what verifies them and whom to call stand there.
    const PhaseId phase = m_console->launch()->runbook()->phaseOf(step(PhaseKind::Rollback, 0))->id;
    QCOMPARE(m_window->view()->currentId(), u"phase:"_s + phase.value);
    const auto *calls = m_window->view()->currentPage()->findChild<QLabel *>(u"phaseCalls"_s);
    QVERIFY(calls->isVisible());
    QCOMPARE(calls->text(), u"To call: Slack: #alerts · Lead: lead@shop"_s);
}

void TestRollbackWindow::drillTimesAreKept()
{
    open();
    m_window->findChild<QAction *>(u"rollbackAction"_s)->trigger();
    const auto *drill = m_window->findChild<QLabel *>(u"rollbackDrill"_s);
    QTRY_COMPARE_WITH_TIMEOUT(drill->text(), u"never drilled"_s, 60'000);
    order();
    const LaunchOpened opened = m_console->launch()->state().opened();
    QTRY_VERIFY_WITH_TIMEOUT(lastDrill(opened), 60'000);
    QVERIFY(lastDrill(opened)->rehearsed);
    QCOMPARE(lastDrill(opened), drillIn(*m_console->launch()));
    m_window->findChild<QAction *>(u"rollbackAction"_s)->trigger();
    QTRY_VERIFY2_WITH_TIMEOUT(drill->text().startsWith("last drill "_L1)
                                  && drill->text().endsWith(" s ago"_L1),
                              qPrintable(drill->text()), 60'000);
    // A launch of another document knows nothing of it.
    LaunchOpened other = opened;
    other.document = u"other.md"_s;
    QVERIFY(!lastDrill(other));
}

void TestRollbackWindow::aChangedScriptIsAskedOnce()
{
    QVERIFY(writeFile(path(u"scripts/back.sh"_s), "echo back twice >>runs.log\n"));
    open();
    order();
    QTRY_VERIFY_WITH_TIMEOUT(asker()->isVisible(), 60'000);
    const QString asked = asker()->accessibleName();
    QVERIFY2(asked.contains("scripts/back.sh has changed"_L1)
                 && asked.contains("- echo back >>runs.log"_L1)
                 && asked.contains("+ echo back twice >>runs.log"_L1),
             qPrintable(asked));
    QCOMPARE(log(), QByteArray());
    asker()->findChild<QPushButton *>(u"askerConfirm"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(log(), QByteArray("back twice\nseen\n"), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->launch()->state().step(step(PhaseKind::Rollback, 0)).state,
                              ItemState::Pass, 60'000);
    QVERIFY(!asker()->isVisible());
}

void TestRollbackWindow::aRefusedRollbackAsksWithTheDifference()
{
    open();
    QVERIFY(writeFile(path(u"scripts/back.sh"_s), "echo back twice >>runs.log\n"));
    // As a rule does, which nobody asked before.
    m_console->canary()->rollBack(PersonId(u"console"_s), u"6 %"_s);
    QTRY_VERIFY_WITH_TIMEOUT(asker()->isVisible(), 60'000);
    QVERIFY(asker()->accessibleName().contains("+ echo back twice >>runs.log"_L1));
    QCOMPARE(log(), QByteArray());
    asker()->findChild<QPushButton *>(u"askerConfirm"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(log(), QByteArray("back twice\nseen\n"), 60'000);
}

void TestRollbackWindow::aReadingWindowRollsBackAtTheHolder()
{
    const auto held = openLaunch(path(u"a.launch"_s));
    QVERIFY2(held, held ? "" : qPrintable(held.error().text()));
    StepDesk desk(**held);
    const HolderDoor door(**held, &desk);
    QVERIFY(door.isOpen());
    open(true);
    order();
    QTRY_COMPARE_WITH_TIMEOUT(log(), QByteArray("back\nseen\n"), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT((*held)->state().step(step(PhaseKind::Rollback, 1)).state,
                              ItemState::Pass, 60'000);
    QCOMPARE(orders(**held), 1);
}

void TestRollbackWindow::aReadingWindowRollsBackWithoutTheHolder()
{
    auto held = openLaunch(path(u"a.launch"_s));
    QVERIFY2(held, held ? "" : qPrintable(held.error().text()));
    open(true);
    order();
    QTRY_COMPARE_WITH_TIMEOUT(log(), QByteArray("back\nseen\n"), 60'000);
    const ItemId last = step(PhaseKind::Rollback, 1);
    QCOMPARE(orders(**held), 0);
    // It is told when the launch is opened for writing.
    held->reset();
    const auto kept = [this] {
        return !QDir(path(u"launch-console"_s)).entryList({u"*.unrecorded"_s}).isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(kept(), 60'000);
    const auto ended = [this] {
        const QStringList files = QDir(path(u"launch-console"_s)).entryList({u"*.unrecorded"_s});
        return readFile(path(u"launch-console/"_s + files.value(0))).count("step.finished") == 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(ended(), 60'000);
    const auto again = openLaunch(path(u"a.launch"_s));
    QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
    QCOMPARE(orders(**again), 1);
    QCOMPARE((*again)->state().step(last).state, ItemState::Pass);
}

/// The console that holds the launch would tell them, and does not answer.
void TestRollbackWindow::peopleAreToldByAReadingWindow()
{
    QStringList told;
    const HttpStub stub([&told](const QByteArray &request) {
        const QByteArray body = request.sliced(request.indexOf("\r\n\r\n") + 4);
        told.append(QJsonDocument::fromJson(body)["text"_L1].toString());
        return HttpStub::ok("ok");
    });
    qputenv("TST_ROLLBACKWINDOW_HOOK", stub.url(u"/services/T/B/x"_s).toEncoded());
    QVERIFY(QFile::remove(path(u"a.launch"_s)));
    QVERIFY(writeFile(path(u"launch.plan.yaml"_s),
                      windowPlan
                          + "secrets:\n  hook: { env: TST_ROLLBACKWINDOW_HOOK }\n"
                            "notify:\n  slack: { secret: hook }\n"));
    const auto held = trustedLaunch(*m_home, m_actor, std::chrono::seconds(-5));
    QVERIFY2(held, held ? "" : qPrintable(held.error().text()));
    open(true);
    order();
    QTRY_COMPARE_WITH_TIMEOUT(log(), QByteArray("back\nseen\n"), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 60'000);
    QVERIFY2(told[0].contains("Rollback ordered by a person"_L1)
                 && told[0].contains("(not in the ledger yet)"_L1),
             qPrintable(told[0]));
    qunsetenv("TST_ROLLBACKWINDOW_HOOK");
}

void TestRollbackWindow::whatIsAboutToHappenIsStoppedFromEveryPage_data()
{
    QTest::addColumn<Grace::Deed>("deed");
    QTest::addColumn<QString>("words");
    QTest::newRow("rollback") << Grace::Deed::Rollback << u"Rolls back in 3600 s: "_s;
    QTest::newRow("promotion") << Grace::Deed::Promotion << u"Promotes in 3600 s: "_s;
}

void TestRollbackWindow::whatIsAboutToHappenIsStoppedFromEveryPage()
{
    QFETCH(const Grace::Deed, deed);
    QFETCH(const QString, words);
    open();
    Grace &grace = m_console->canary()->grace();
    grace.setLength(std::chrono::hours(1));
    const auto *bar = m_window->findChild<QWidget *>(u"graceBar"_s);
    QVERIFY(bar && !bar->isVisible());
    for (const QStringList pages = m_window->view()->ids(); const QString &page : pages) {
        bool happened = false;
        grace.intend(deed, [&happened] { happened = true; });
        m_window->view()->showPage(page);
        QVERIFY2(bar->isVisible(), qPrintable(page));
        const QString said = bar->findChild<QLabel *>(u"graceBarWords"_s)->text();
        QVERIFY2(said.startsWith(words), qPrintable(said));
        bar->findChild<QPushButton *>(u"graceBarStop"_s)->click();
        QVERIFY(!grace.deed());
        QVERIFY(!bar->isVisible());
        QVERIFY(!happened);
    }
    // It does not outlive the launch.
    grace.intend(deed, [] { });
    QVERIFY(bar->isVisible());
    m_console->closeLaunch();
    QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), 60'000);
}

void TestRollbackWindow::whatMovesAllTrafficIsHeld_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("held");
    QTest::newRow("deploy") << int(PhaseKind::Procedure) << 0 << false;
    QTest::newRow("promote") << int(PhaseKind::Procedure) << 1 << true;
    QTest::newRow("roll back") << int(PhaseKind::Rollback) << 0 << true;
    QTest::newRow("verify the rollback") << int(PhaseKind::Rollback) << 1 << false;
}

void TestRollbackWindow::whatMovesAllTrafficIsHeld()
{
    QFETCH(const int, kind);
    QFETCH(const int, number);
    QFETCH(const bool, held);
    open();
    m_console->setActor(m_actor);
    m_window->showItem(step(PhaseKind(kind), number));
    QWidget *page = m_window->view()->currentPage();
    QTRY_COMPARE(page->findChild<HoldButton *>(u"holdRunButton"_s)->isVisible(), held);
    QCOMPARE(page->findChild<QPushButton *>(u"runButton"_s)->isVisible(), !held);
    // Nobody is asked who releases it: that is for what the plan calls dangerous.
    QVERIFY(!page->findChild<QWidget *>(u"releaserPicker"_s)->isVisible());
    if (!held)
        return;
    const qint64 before = m_console->launch()->state().size();
    m_window->findChild<QAction *>(u"runAction"_s)->trigger();
    QVERIFY(m_console->steps()->isIdle());
    QCOMPARE(m_console->launch()->state().size(), before);
}

/// Somebody looks at another document while the launch goes on.
void TestRollbackWindow::anotherRunbookHidesNoLaunch()
{
    open();
    m_console->setActor(m_actor);
    const qint64 before = m_console->launch()->state().size();
    const QString page = m_window->view()->currentId();
    QVERIFY(writeFile(path(u"other.md"_s), windowRunbook));
    m_window->openPath(path(u"other.md"_s));
    auto *read = m_window->findChild<QWidget *>(u"newLaunchPage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(read->isVisible(), 60'000);
    QVERIFY2(m_window->view()->bar()->isVisible(), "the countdown is hidden");
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    QVERIFY2(m_window->view()->rollback()->isVisible(), "there is no way to roll back");
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_N));
    QVERIFY2(asker()->isVisible(), "there is no way to write a note");
    read->findChild<QPushButton *>(u"cancelNewButton"_s)->click();
    QVERIFY(!read->isVisible());
    QVERIFY2(m_window->view()->isVisible(), "the way back leads out of the launch");
    QCOMPARE(m_window->view()->currentId(), page);
    QCOMPARE(m_console->launch()->state().size(), before);
    // It is not lost with the launch's own pages.
    m_window->openPath(path(u"other.md"_s));
    QTRY_VERIFY_WITH_TIMEOUT(read->isVisible(), 60'000);
    m_console->closeLaunch();
    m_window->openPath(path(u"other.md"_s));
    QTRY_VERIFY_WITH_TIMEOUT(read->isVisible(), 60'000);
}

/// Its file is dropped on the window, or chosen, though it is open already.
void TestRollbackWindow::theSameLaunchOnceMoreStaysWritable()
{
    open();
    m_window->findChild<QAction *>(u"verifyAction"_s)->trigger();
    const Launch *launch = m_console->launch();
    QSignalSpy opened(m_console.get(), &Console::opened);
    m_window->openPath(path(u"."_s) + "/a.launch"_L1);
    QVERIFY2(!m_window->findChild<QWidget *>(u"verifyPage"_s)->isVisible(), "it is not shown");
    m_console->openExisting(path(u"a.launch"_s));
    // Had it been begun, it would be over before another one is opened.
    m_console->openExisting(path(u"none.launch"_s));
    QSignalSpy failed(m_console.get(), &Console::failed);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
    QVERIFY2(failed[0][0].value<Error>().text().contains("none.launch"_L1),
             qPrintable(failed[0][0].value<Error>().text()));
    QCOMPARE(opened.count(), 0);
    QCOMPARE(m_console->launch(), launch);
    QVERIFY(!launch->isReadOnly());
}

/// By a key that is hit, another file, or the window's own button.
void TestRollbackWindow::aWatchedCanaryIsNotLeftUnasked()
{
    CanaryLaunch world;
    QCOMPARE(world.open({.source = CanaryLaunch::recorded}), QString());
    QVERIFY(world.write(u"ticks.jsonl"_s, RecordedTicks::lines({{600, RecordedTicks::well}})));
    world.takeUp();
    QCOMPARE(world.deploy(), QString());
    const QString file = world.launch->path();
    world.watch.reset();
    world.desk.reset();
    world.launch.reset();
    m_console = std::make_unique<Console>();
    m_window = std::make_unique<MainWindow>(*m_console);
    m_window->show();
    QSignalSpy opened(m_console.get(), &Console::opened);
    m_console->openExisting(file);
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    QVERIFY(m_console->canary()->isWatching());

    const auto asks = [this] {
        const bool asked = asker()->isVisible() && asker()->accessibleName().contains("canary"_L1);
        asker()->findChild<QPushButton *>(u"askerCancel"_s)->click();
        return asked && m_console->canary() && m_console->canary()->isWatching();
    };
    m_window->findChild<QAction *>(u"closeAction"_s)->trigger();
    QVERIFY(asks());
    m_window->openPath(path(u"a.launch"_s));
    QVERIFY(asks());
    m_window->replay(path(u"a.launch"_s));
    QVERIFY(asks());
    QVERIFY(!m_window->close());
    QVERIFY(asks());
    QVERIFY(m_window->isVisible());
    // Whoever says so leaves it.
    QVERIFY(!m_window->close());
    asker()->findChild<QPushButton *>(u"askerConfirm"_s)->click();
    QVERIFY(!m_window->isVisible());
    m_window.reset();
    m_console.reset();
}

QTEST_MAIN(TestRollbackWindow)
#include "tst_rollbackwindow.moc"
