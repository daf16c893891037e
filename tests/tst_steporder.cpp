// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/console.h"
#include "desk/steps/stepdesk.h"
#include "launch/launch.h"
#include "support/commandline.h"
#include "support/trustedlaunch.h"
#include "ui/items/itempane.h"
#include "ui/items/phasepage.h"
#include "ui/widgets/asker.h"
#include "ui/widgets/holdbutton.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

static const QByteArray orderRunbook = R"(# A launch

## Procedures

### Phase 1: Prepare (T-24h)

1. **Say**
   ```bash
   echo said >>runs.log
   ```

2. **Look**
   - The dashboard is calm

3. **Add**
   ```bash
   echo added >>runs.log
   ```

4. **Drop**
   ```bash
   echo dropped >>runs.log
   ```

## Rollback Procedures

1. **Tell**
   - Everybody

2. **Take back**
   ```bash
   echo taken >>runs.log
   ```
)";

static const QByteArray orderPlan = R"(launch: { title: A launch, release: "thing:v1" }
people:
  operator-1: { name: Olga Operator }
  guest-1: { name: Gus Guest }
steps:
  phase-1-prepare-t-24h/drop: { dangerous: true }
)";

static ItemId step(const QString &name)
{
    return ItemId(u"phase-1-prepare-t-24h/"_s + name);
}

/// The steps of a procedure are carried out in order, or ahead of their turn for a reason.
class TestStepOrder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theCommandLineKeepsTheOrder();
    void theCommandLineRunsWhatGoesAhead();
    void aRollbackKnowsNoOrder();
    void theWindowAsksWhyAStepGoesAhead();
    void whatIsDangerousStillNeedsASecondPerson();
    void whatIsDoneByHandSaysWhyToo();
    void whatIsSettledSaysNothingOfItsTurn();

private:
    QString path(const QString &name) const { return m_home->path(name); }
    Ran run(const QStringList &further) const
    {
        return runConsole(QStringList {u"run"_s, u"launch.md"_s, u"--launch"_s, u"a.launch"_s,
                                       u"--yes"_s, u"--as"_s, u"operator-1"_s}
                              + further,
                          path({}));
    }
    QByteArray runs() const { return readFile(path(u"runs.log"_s)); }
    const LaunchState &state() const { return m_console->launch()->state(); }
    /// Opens the launch in a window, and shows the step there.
    void show(const ItemId &step);
    template <typename T>
    T *part(const QString &name) const
    {
        return m_page->pane()->findChild<T *>(name);
    }
    void fill(const QStringList &texts);

    const PersonId m_actor {u"operator-1"_s};
    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<MainWindow> m_window;
    PhasePage *m_page = nullptr;
};

void TestStepOrder::init()
{
    m_home = std::make_unique<OwnHome>();
    QVERIFY(m_home->makeRuntimeFolder());
    QVERIFY(writeFile(path(u"launch.md"_s), orderRunbook));
    QVERIFY(writeFile(path(u"launch.plan.yaml"_s), orderPlan));
    const Result<RunbookPreview> preview = previewRunbook(path(u"launch.md"_s));
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    const auto made = trustedLaunch(*m_home, *preview, m_actor);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
}

void TestStepOrder::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_home.reset();
}

void TestStepOrder::show(const ItemId &step)
{
    m_console = std::make_unique<Console>();
    m_window = std::make_unique<MainWindow>(*m_console);
    m_window->show();
    QSignalSpy opened(m_console.get(), &Console::opened);
    m_console->openExisting(path(u"a.launch"_s));
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    m_console->setActor(m_actor);
    m_window->showItem(step);
    m_page = qobject_cast<PhasePage *>(m_window->view()->currentPage());
    QVERIFY(m_page);
    QCOMPARE(m_page->pane()->view().id, step);
}

void TestStepOrder::fill(const QStringList &texts)
{
    auto *asker = m_page->pane()->findChild<Asker *>();
    QVERIFY(asker->isVisible());
    QVERIFY2(asker->accessibleName().startsWith("Step 1 (Say) comes first"_L1),
             qPrintable(asker->accessibleName()));
    const auto *confirm = asker->findChild<QPushButton *>(u"askerConfirm"_s);
    // Without a reason nothing goes ahead.
    QVERIFY(!confirm->isEnabled());
    for (qsizetype i = 0; i < texts.size(); ++i)
        asker->findChild<QLineEdit *>(u"askerField%1"_s.arg(i))->setText(texts.at(i));
    QVERIFY(confirm->isEnabled());
    asker->findChild<QPushButton *>(u"askerConfirm"_s)->click();
}

void TestStepOrder::theCommandLineKeepsTheOrder()
{
    const Ran early =
        run({u"--phase"_s, u"phase-1-prepare-t-24h"_s, u"--step"_s, step(u"add"_s).value});
    QVERIFY2(early.status == 1, early.told().constData());
    QVERIFY2(early.err.contains("Step 1 (Say) comes first: run it, skip it, or say why"),
             early.told().constData());
    QCOMPARE(runs(), QByteArray());
    // What a person does is named, and what comes after it waits.
    const Ran all = run({u"--phase"_s, u"phase-1-prepare-t-24h"_s});
    QVERIFY2(all.status == 2, all.told().constData());
    QVERIFY2(all.err.contains("Look: a person does this")
                 && all.err.contains("Add: Step 2 (Look) comes first"),
             all.told().constData());
    QCOMPARE(runs(), QByteArray("said\n"));
}

void TestStepOrder::theCommandLineRunsWhatGoesAhead()
{
    const auto launch = openLaunch(path(u"a.launch"_s));
    QVERIFY2(launch, launch ? "" : qPrintable(launch.error().text()));
    (*launch)->submit(
        m_actor, StepDecided {.step = step(u"add"_s), .decision = u"ahead"_s, .reason = u"r"_s});
    (*launch)->drain();
    QVERIFY((*launch)->state().step(step(u"add"_s)).ahead);
    const Result<bool> passed = [&] {
        StepDesk desk(**launch);
        QSignalSpy finished(&desk, &StepDesk::finished);
        desk.run(m_actor, step(u"add"_s));
        return QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60'000);
    }();
    QVERIFY(*passed);
    QCOMPARE(runs(), QByteArray("added\n"));
}

void TestStepOrder::aRollbackKnowsNoOrder()
{
    const Ran ran = run(
        {u"--phase"_s, u"rollback-procedures"_s, u"--step"_s, u"rollback-procedures/take-back"_s});
    QVERIFY2(ran.status == 0, ran.told().constData());
    QCOMPARE(runs(), QByteArray("taken\n"));
}

void TestStepOrder::theWindowAsksWhyAStepGoesAhead()
{
    show(step(u"add"_s));
    QVERIFY(part<QLabel>(u"itemBlockers"_s)->text().startsWith("Step 1 (Say) comes first"_L1));
    // What would be missing may be looked at in any order.
    QVERIFY(part<QPushButton>(u"dryRunButton"_s)->isEnabled());
    part<QPushButton>(u"runButton"_s)->click();
    fill({u"the host is warm"_s});
    QTRY_COMPARE_WITH_TIMEOUT(state().step(step(u"add"_s)).state, ItemState::Pass, 60'000);
    QCOMPARE(runs(), QByteArray("added\n"));
    const std::optional<AheadOfTurn> ahead = state().step(step(u"add"_s)).ahead;
    QVERIFY(ahead);
    QCOMPARE(ahead->reason, u"the host is warm"_s);
    QCOMPARE(ahead->by, m_actor);
    QTRY_COMPARE(part<QLabel>(u"itemReason"_s)->text(),
                 u"ahead of its turn, by Olga Operator: the host is warm"_s);
    // Whoever says GO sees it.
    m_window->view()->showPage(u"signoff"_s);
    const auto *deviations =
        m_window->view()->currentPage()->findChild<QWidget *>(u"fact-deviations"_s);
    QVERIFY(deviations);
    QTRY_COMPARE(deviations->accessibleDescription(),
                 u"Add, ahead of its turn: the host is warm"_s);
}

void TestStepOrder::whatIsDangerousStillNeedsASecondPerson()
{
    show(step(u"drop"_s));
    auto *second = part<QComboBox>(u"releaserPicker"_s);
    second->setCurrentIndex(second->findData(u"guest-1"_s));
    emit part<HoldButton>(u"holdRunButton"_s)->confirmed();
    fill({u"the host is warm"_s});
    QTRY_COMPARE_WITH_TIMEOUT(state().step(step(u"drop"_s)).state, ItemState::Pass, 60'000);
    QCOMPARE(state().step(step(u"drop"_s)).started->releasedBy, PersonId(u"guest-1"_s));
    QVERIFY(state().step(step(u"drop"_s)).ahead);
}

void TestStepOrder::whatIsDoneByHandSaysWhyToo()
{
    show(step(u"look"_s));
    part<QPushButton>(u"doneOutsideButton"_s)->click();
    fill({u"by eye"_s, {}, u"it was calm at noon"_s});
    QTRY_COMPARE(state().step(step(u"look"_s)).state, ItemState::Attested);
    QCOMPARE(state().step(step(u"look"_s)).ahead->reason, u"it was calm at noon"_s);
}

void TestStepOrder::whatIsSettledSaysNothingOfItsTurn()
{
    show(step(u"add"_s));
    const auto *blockers = part<QLabel>(u"itemBlockers"_s);
    QVERIFY(blockers->isVisible());
    m_console->submit(StepDecided {step(u"add"_s), u"doneOutside"_s, u"by hand"_s, u"Otto"_s, {}});
    QTRY_COMPARE(m_page->pane()->view().state, ItemState::Attested);
    QVERIFY2(!blockers->isVisible(), qPrintable(blockers->text()));
    // To run it again is to begin it.
    part<QPushButton>(u"runButton"_s)->click();
    fill({u"the host came back empty"_s});
    QTRY_VERIFY(part<Asker>({})->accessibleName().startsWith("Run this step again"_L1));
    QCOMPARE(runs(), QByteArray());
}

QTEST_MAIN(TestStepOrder)
#include "tst_steporder.moc"
