// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/checks/checkdesk.h"
#include "desk/console/console.h"
#include "desk/steps/stepdesk.h"
#include "launch/gate.h"
#include "launch/launch.h"
#include "support/commandline.h"
#include "support/ownhome.h"
#include "support/trustedlaunch.h"
#include "ui/items/agetext.h"
#include "ui/items/evidenceview.h"
#include "ui/items/itempane.h"
#include "ui/items/phasepage.h"
#include "ui/output/outputtext.h"
#include "ui/widgets/asker.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/countdownbar.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace Qt::StringLiterals;

static const QByteArray itemsRunbook = R"(# A launch

## Pre-Launch Checklist

### Words

- [ ] Counsel agreed
- [ ] Terms read
- [ ] Tree clean
- [ ] Error logs empty

### Secret Rotation (CRITICAL)

#### Old keys

- [ ] Keys gone

## Phase 1: Deploy (T-1h)

1. **Deploy**
   ```bash
   true
   ```

2. **Verify backups**
   ```bash
   bash scripts/backups.py
   ```

3. **Drop tables**
   ```bash
   echo dropped <what>
   ```

4. **Clean up**
   ```bash
   rm -rf old
   ```

## Sign-Off

| Role | Name | Signature | Date |
|------|------|-----------|------|
| DevOps Lead | ___ | ___ | ___ |
| Security Lead | ___ | ___ | ___ |

## Post-Launch Tasks

### First Day (T+24h)

- [ ] Costs

## Troubleshooting Guide

### High Error Rate

1. Check application logs
2. Verify database connectivity

### Slow Response Times

1. Check database performance
)";

static const QByteArray itemsPlan = R"(launch: { title: A launch, release: "thing:v1" }
people:
  operator-1: { name: Olga Operator }
  lead-1: { name: Dora DevOps, keys: [ { key: "LEADKEY" } ] }
  lead-2: { name: Sam Security }
roles:
  devops-lead: { person: lead-1 }
  security-lead: { person: lead-2 }
steps:
  phase-1-deploy-t-1h/drop-tables: { dangerous: true }
checks:
  pre-launch-checklist/words/counsel-agreed: { kind: attestation, with: { statement: Counsel agreed to the terms }, shelfLife: 48h }
  pre-launch-checklist/words/terms-read: { kind: attestation, with: { statement: The terms were read } }
  pre-launch-checklist/words/tree-clean: { kind: command, with: { argv: ["true"] } }
  pre-launch-checklist/words/error-logs-empty: { kind: command, with: { argv: ["false"] } }
)";

/// What a person does to single items, in a real window over a real ledger.
class TestItemWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsCriticalStandsFirst();
    void aBoundAttestationIsTickedBySpace();
    void aBoundAttestationIsAttestedByItsButton();
    void noMachineIsAskedForAnAttestation();
    void aCheckSaysWhereItWillRun();
    void anItemSaysWhetherItBlocks();
    void aWaiverOfACriticalGroupNeedsTwoRoles();
    void theBarCountsWhatTheGateCounts();
    void everythingRunsByAKey();
    void resultsLeaveNothingToShowAnew();
    void aSectionRunsByAKey();
    void historyIsInPlainWords();
    void aStepIsRunAgainForAReason();
    void aStepIsNotApplicableForAReason();
    void stopComesBeforeItsReason();
    void aPhaseSaysHowLongUntilItsTime();
    void aBoxAfterTheLaunchSaysWhenItOpens();
    void aProposedFixIsAppliedAsADeviation();
    void theOverviewShowsWhatPreflightFound();
    void aValueIsFilledInAsADeviation();
    void whatDestroysIsHeld();
    void aReleaseIsProvedByAKey();
    void aRefusalGoesWithItsReason_data();
    void aRefusalGoesWithItsReason();
    void aFailingCheckNamesItsGuide();
    void aTriggerOpensItsGuide();
    void whatACommandWroteIsShownWithMarks();
    void aLackOfEvidenceIsExplained_data();
    void aLackOfEvidenceIsExplained();

private:
    static ItemId item(const QString &name) { return ItemId(u"pre-launch-checklist/"_s + name); }
    const LaunchState &state() const { return m_console->launch()->state(); }
    ItemStatus status(const ItemId &id) const
    {
        return state().item(id, QDateTime::currentDateTimeUtc());
    }
    PhasePage *choose(const ItemId &id)
    {
        m_window->view()->showPage(u"phase:pre-launch-checklist"_s);
        auto *page = qobject_cast<PhasePage *>(m_window->view()->currentPage());
        page->select(id);
        return page;
    }
    static QString shown(const PhasePage *page, const QString &label)
    {
        return page->pane()->findChild<QLabel *>(label)->text();
    }
    static void fill(const PhasePage *page, const QStringList &texts);

    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestItemWindow::initTestCase()
{
    m_home = std::make_unique<OwnHome>();
    const Ran made = runProgram(u"ssh-keygen"_s,
                                {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, {}, u"-f"_s, u"lead"_s},
                                m_home->path({}));
    QVERIFY2(made.status == 0, made.told().constData());
    const QByteArray key = readFile(m_home->path(u"lead.pub"_s)).split(' ').first(2).join(' ');
    for (const auto &[name, bytes] :
         {std::pair(u"a.md"_s, itemsRunbook),
          {u"a.plan.yaml"_s, QByteArray(itemsPlan).replace("LEADKEY", key)}}) {
        QFile file(m_home->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    m_console = std::make_unique<Console>();
    m_window = std::make_unique<MainWindow>(*m_console);
    m_window->show();
    QSignalSpy previewed(m_console.get(), &Console::previewed);
    m_window->openPath(m_home->path(u"a.md"_s));
    QTRY_COMPARE(previewed.count(), 1);
    QSignalSpy trusted(m_console.get(), &Console::trusted);
    m_console->trust();
    QTRY_COMPARE(trusted.count(), 1);
    NewLaunch wishes;
    wishes.runbook = m_home->path(u"a.md"_s);
    wishes.plan = m_home->path(u"a.plan.yaml"_s);
    wishes.file = m_home->path(u"a.launch"_s);
    wishes.t0 = QDateTime::currentDateTimeUtc().addSecs(7200);
    QSignalSpy opened(m_console.get(), &Console::opened);
    m_console->openNew(wishes);
    QTRY_COMPARE(opened.count(), 1);
    m_console->setActor(PersonId(u"operator-1"_s));
}

/// Into the fields of the question that the pane asks, and confirms it.
void TestItemWindow::fill(const PhasePage *page, const QStringList &texts)
{
    auto *asker = page->pane()->findChild<Asker *>();
    QVERIFY(asker->isVisible());
    for (qsizetype i = 0; i < texts.size(); ++i)
        asker->findChild<QLineEdit *>(u"askerField%1"_s.arg(i))->setText(texts.at(i));
    auto *confirm = asker->findChild<QPushButton *>(u"askerConfirm"_s);
    QVERIFY(confirm->isEnabled());
    confirm->click();
}

void TestItemWindow::whatIsCriticalStandsFirst()
{
    const auto *list = choose(item(u"words/tree-clean"_s))->findChild<QTreeView *>(u"phaseList"_s);
    const QModelIndex first = list->model()->index(0, 0, list->rootIndex());
    QCOMPARE(first.data().toString(), u"Secret Rotation (CRITICAL)"_s);
}

void TestItemWindow::aBoundAttestationIsTickedBySpace()
{
    const ItemId id = item(u"words/counsel-agreed"_s);
    PhasePage *page = choose(id);
    QCOMPARE(shown(page, u"itemExpected"_s), u"Counsel agreed to the terms"_s);
    QTest::keyClick(page->findChild<QTreeView *>(u"phaseList"_s), Qt::Key_Space);
    QTRY_COMPARE(status(id).state, ItemState::Attested);
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(status(id).expires);
    QVERIFY2(left > 47 * 3600 && left <= 48 * 3600, qPrintable(QString::number(left)));
    QTRY_COMPARE(shown(page, u"itemUntil"_s), utcText(status(id).expires));
}

void TestItemWindow::aBoundAttestationIsAttestedByItsButton()
{
    const ItemId id = item(u"words/terms-read"_s);
    PhasePage *page = choose(id);
    auto *button = page->pane()->findChild<QPushButton *>(u"attestButton"_s);
    QVERIFY(button->isVisible());
    QVERIFY(!page->pane()->findChild<QPushButton *>(u"runButton"_s)->isVisible());
    button->click();
    fill(page, {u"read twice"_s});
    QTRY_COMPARE(status(id).state, ItemState::Attested);
    QCOMPARE(status(id).note, u"read twice"_s);
}

void TestItemWindow::noMachineIsAskedForAnAttestation()
{
    const ItemId id = item(u"words/terms-read"_s);
    m_console->checks()->run({id});
    QVERIFY(!m_console->checks()->underWay(id));
    QVERIFY(!m_console->checks()->staleItems().contains(id));
}

/// Before it has run for the first time, too.
void TestItemWindow::aCheckSaysWhereItWillRun()
{
    const ItemId id = item(u"words/tree-clean"_s);
    QVERIFY(!m_console->launch()->state().item(id, m_console->launch()->clock().now()).result);
    const PhasePage *page = choose(id);
    QTRY_VERIFY2(shown(page, u"itemFrom"_s).startsWith("this machine"_L1),
                 qPrintable(shown(page, u"itemFrom"_s)));
    // Nobody's machine is asked for a person's word.
    QTRY_COMPARE(shown(choose(item(u"words/terms-read"_s)), u"itemFrom"_s), QString());
}

void TestItemWindow::anItemSaysWhetherItBlocks()
{
    QTRY_COMPARE(shown(choose(item(u"words/terms-read"_s)), u"itemBlockers"_s),
                 u"Blocks nothing."_s);
    QTRY_COMPARE(
        shown(choose(item(u"secret-rotation-critical/old-keys/keys-gone"_s)), u"itemBlockers"_s),
        u"Blocks the phases up to promotion: Keys gone: pending"_s);
}

void TestItemWindow::aWaiverOfACriticalGroupNeedsTwoRoles()
{
    m_console->setActor(PersonId(u"lead-1"_s));
    const ItemId id = item(u"secret-rotation-critical/old-keys/keys-gone"_s);
    choose(item(u"words/tree-clean"_s));
    PhasePage *page = choose(id);
    auto *picker = page->pane()->findChild<QComboBox *>(u"releaserPicker"_s);
    QVERIFY(picker->isVisible());
    // Who holds no role releases nothing critical.
    QCOMPARE(picker->count(), 2);
    picker->setCurrentIndex(1);
    page->pane()->findChild<QPushButton *>(u"waiveButton"_s)->click();
    fill(page, {u"the vault is late"_s, u"an old key works"_s, u"2"_s});
    QTRY_COMPARE(status(id).state, ItemState::Waived);
    m_console->setActor(PersonId(u"operator-1"_s));
}

void TestItemWindow::theBarCountsWhatTheGateCounts()
{
    const auto *blocking =
        m_window->view()->bar()->findChild<QAbstractButton *>(u"blockingButton"_s);
    const auto gate = [this] {
        const Launch &launch = *m_console->launch();
        return blockersOfLaunch({*launch.runbook(), *launch.plan(), state(), launch.clock().now()})
            .size();
    };
    const qsizetype before = gate();
    QTRY_COMPARE(blocking->text().trimmed(), u"%1 blocking"_s.arg(before));
    m_console->submit(ItemNotApplicable {item(u"words/error-logs-empty"_s), u"no logs yet"_s});
    QTRY_COMPARE(gate(), before - 1);
    QTRY_COMPARE(blocking->text().trimmed(), u"%1 blocking"_s.arg(before - 1));
    m_console->submit(ItemUndone {item(u"words/error-logs-empty"_s), u"there are"_s});
    QTRY_COMPARE(gate(), before);
    QTRY_COMPARE(blocking->text().trimmed(), u"%1 blocking"_s.arg(before));
}

void TestItemWindow::everythingRunsByAKey()
{
    const ItemId id = item(u"words/tree-clean"_s);
    choose(id);
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F5));
    QTRY_COMPARE(status(id).state, ItemState::Pass);
    QCOMPARE(status(id).runs, 1);
    QTRY_COMPARE(m_console->checks()->running() + m_console->checks()->waiting(), 0);
    QCOMPARE(status(item(u"words/terms-read"_s)).state, ItemState::Attested);
}

void TestItemWindow::resultsLeaveNothingToShowAnew()
{
    choose(item(u"words/error-logs-empty"_s));
    const auto *tabs = m_window->view()->findChild<QTabBar *>(u"mainTabs"_s);
    const auto *blocking =
        m_window->view()->bar()->findChild<QAbstractButton *>(u"blockingButton"_s);
    const auto *stale =
        m_window->view()->currentPage()->findChild<QAbstractButton *>(u"runStaleButton"_s);
    const auto words = [&] {
        QStringList all {blocking->text(), stale->text()};
        for (int i = 0; i < tabs->count(); ++i)
            all.append(tabs->tabText(i));
        return all;
    };
    QStringList atTheEnd;
    connect(m_console->checks(), &CheckDesk::idle, this, [&] { atTheEnd = words(); });
    m_console->checks()->runPhase({});
    QTRY_VERIFY(!atTheEnd.isEmpty());
    disconnect(m_console->checks(), &CheckDesk::idle, this, nullptr);
    m_window->refresh();
    QCOMPARE(atTheEnd, words());
    QVERIFY2(atTheEnd.contains(u"Run stale (1)"_s), qPrintable(atTheEnd.join(u" | "_s)));
}

void TestItemWindow::aSectionRunsByAKey()
{
    const ItemId id = item(u"words/tree-clean"_s);
    choose(item(u"secret-rotation-critical/old-keys/keys-gone"_s));
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_F5));
    QCOMPARE(m_console->checks()->waiting() + m_console->checks()->running(), 0);
    choose(item(u"words/counsel-agreed"_s));
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_F5));
    QTRY_COMPARE(status(id).runs, 2);
}

void TestItemWindow::historyIsInPlainWords()
{
    const ItemId step(u"phase-1-deploy-t-1h/deploy"_s);
    m_console->submit(StepDecided {
        .step = step, .decision = u"doneOutside"_s, .reason = u"by hand"_s, .by = u"Olga"_s});
    m_window->showItem(step);
    auto *page = qobject_cast<PhasePage *>(m_window->view()->currentPage());
    auto *history = page->pane()->findChild<QListWidget *>(u"historyTab"_s);
    QTRY_VERIFY(history->count() > 0);
    QVERIFY2(history->item(0)->text().endsWith(u"done outside: by hand"_s),
             qPrintable(history->item(0)->text()));
}

void TestItemWindow::aStepIsRunAgainForAReason()
{
    const ItemId step(u"phase-1-deploy-t-1h/deploy"_s);
    m_window->showItem(step);
    auto *page = qobject_cast<PhasePage *>(m_window->view()->currentPage());
    QTRY_COMPARE(page->pane()->view().state, ItemState::Attested);
    QTest::keySequence(m_window.get(), QKeySequence(Qt::Key_F5));
    QVERIFY(!page->pane()
                 ->findChild<Asker *>()
                 ->findChild<QPushButton *>(u"askerConfirm"_s)
                 ->isEnabled());
    QCOMPARE(state().step(step).state, ItemState::Attested);
    fill(page, {u"the host came back empty"_s});
    QTRY_COMPARE(state().step(step).state, ItemState::Pending);
    QCOMPARE(state().step(step).decided->reason, u"the host came back empty"_s);
}

void TestItemWindow::aStepIsNotApplicableForAReason()
{
    const ItemId step(u"phase-1-deploy-t-1h/deploy"_s);
    m_window->showItem(step);
    auto *page = qobject_cast<PhasePage *>(m_window->view()->currentPage());
    auto *button = page->pane()->findChild<QPushButton *>(u"notApplicableButton"_s);
    QTRY_VERIFY(button->isVisible());
    button->click();
    fill(page, {u"nothing is deployed this time"_s});
    QTRY_COMPARE(state().step(step).state, ItemState::NotApplicable);
    QCOMPARE(state().step(step).decided->decision, u"notApplicable"_s);
}

void TestItemWindow::stopComesBeforeItsReason()
{
    ItemPane pane;
    ItemView view;
    view.id = ItemId(u"phase-1-deploy-t-1h/deploy"_s);
    view.isStep = true;
    view.running = true;
    view.state = ItemState::Running;
    view.command = u"sleep 60"_s;
    pane.setView(view);
    pane.show();
    QSignalSpy stopped(&pane, &ItemPane::stopWanted);
    QSignalSpy decided(&pane, &ItemPane::stepDecided);
    pane.findChild<QPushButton *>(u"stopButton"_s)->click();
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(decided.size(), 0);
    auto *asker = pane.findChild<Asker *>();
    asker->findChild<QLineEdit *>(u"askerField0"_s)->setText(u"the wrong cluster"_s);
    asker->findChild<QPushButton *>(u"askerConfirm"_s)->click();
    QCOMPARE(decided.size(), 1);
    QCOMPARE(decided[0][1].toString(), u"stopped"_s);
    QCOMPARE(decided[0][2].toString(), u"the wrong cluster"_s);
}

void TestItemWindow::aPhaseSaysHowLongUntilItsTime()
{
    m_window->showItem(ItemId(u"phase-1-deploy-t-1h/deploy"_s));
    const QDateTime due = state().t0().addSecs(-3600);
    const auto *clock = m_window->view()->currentPage()->findChild<QLabel *>(u"phaseClock"_s);
    QTRY_VERIFY(clock->isVisible());
    static const QRegularExpression left(u"^T-1h in \\d\\d:\\d\\d:\\d\\d, at "_s);
    QVERIFY2(clock->text().contains(left)
                 && clock->text().contains(due.toUTC().toString(u"HH:mm"_s)),
             qPrintable(clock->text()));
    const auto *bar = m_window->findChild<QLabel *>(u"plannedT0"_s);
    QVERIFY2(bar->text().startsWith("T-0 "_L1) && bar->text().contains("UTC"_L1),
             qPrintable(bar->text()));
    // Nothing of the checklist waits for the clock.
    QVERIFY(choose(item(u"words/tree-clean"_s))
                ->findChild<QLabel *>(u"phaseClock"_s)
                ->text()
                .isEmpty());
}

void TestItemWindow::aBoxAfterTheLaunchSaysWhenItOpens()
{
    const ItemId id(u"post-launch-tasks/first-day-t-24h/costs"_s);
    m_window->showItem(id);
    auto *page = qobject_cast<PhasePage *>(m_window->view()->currentPage());
    QTRY_COMPARE(shown(page, u"itemBlockers"_s),
                 u"Not yet: opens at T+24h (%1)"_s.arg(utcText(state().t0().addSecs(24 * 3600))));
    QVERIFY(!page->pane()->findChild<QPushButton *>(u"attestButton"_s)->isVisible());
    QSignalSpy refused(m_console.get(), &Console::refused);
    QTest::keyClick(page->findChild<QTreeView *>(u"phaseList"_s), Qt::Key_Space);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(status(id).state, ItemState::Pending);
    QVERIFY(page->findChild<QLabel *>(u"phaseClock"_s)
                ->text()
                .startsWith("Next boxes open at T+24h"_L1));
}

void TestItemWindow::aProposedFixIsAppliedAsADeviation()
{
    const ItemId step(u"phase-1-deploy-t-1h/verify-backups"_s);
    m_window->showItem(step);
    auto *page = qobject_cast<PhasePage *>(m_window->view()->currentPage());
    auto *button = page->pane()->findChild<QPushButton *>(u"applyFixButton"_s);
    QTRY_VERIFY(button->isVisible());
    QVERIFY(shown(page, u"itemFindings"_s).contains("python3"_L1));
    button->click();
    fill(page, {u"the file is Python"_s});
    QTRY_COMPARE(state().deviations().size(), 1);
    QCOMPARE(state().deviations().first().actor, PersonId(u"operator-1"_s));
    QTRY_COMPARE(page->pane()->view().command, u"python3 scripts/backups.py"_s);
    QCOMPARE(shown(page, u"itemWritten"_s),
             u"bash scripts/backups.py\nchanged by Olga Operator: the file is Python"_s);
    QTRY_VERIFY(!button->isVisible());
    QFile file(m_home->path(u"a.md"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), itemsRunbook);
}

void TestItemWindow::theOverviewShowsWhatPreflightFound()
{
    m_window->view()->showPage(u"overview"_s);
    auto *found = m_window->view()->currentPage()->findChild<QListWidget *>(u"overviewFound"_s);
    QVERIFY(found);
    QTRY_VERIFY(found->isVisible());
    // What stops it comes first, and leads to its step.
    const QListWidgetItem *first = found->item(0);
    QVERIFY2(first->text().contains("<what> in the command is a placeholder"_L1),
             qPrintable(first->text()));
    emit found->itemActivated(found->item(0));
    const auto *page = qobject_cast<PhasePage *>(m_window->view()->currentPage());
    QVERIFY(page);
    QCOMPARE(page->current(), ItemId(u"phase-1-deploy-t-1h/drop-tables"_s));
}

void TestItemWindow::aValueIsFilledInAsADeviation()
{
    m_window->showItem(ItemId(u"phase-1-deploy-t-1h/drop-tables"_s));
    auto *page = qobject_cast<PhasePage *>(m_window->view()->currentPage());
    auto *button = page->pane()->findChild<QPushButton *>(u"applyFixButton"_s);
    QTRY_VERIFY(button->isVisible());
    button->click();
    // No shell is to read more than a word into it.
    fill(page, {u"tables; reboot"_s, u"known by now"_s});
    QTRY_VERIFY(button->isVisible());
    const qsizetype before = state().deviations().size();
    button->click();
    fill(page, {u"tables"_s, u"known by now"_s});
    QTRY_COMPARE(state().deviations().size(), before + 1);
    QTRY_COMPARE(page->pane()->view().command, u"echo dropped tables"_s);
}

void TestItemWindow::whatDestroysIsHeld()
{
    m_window->showItem(ItemId(u"phase-1-deploy-t-1h/clean-up"_s));
    auto *page = qobject_cast<PhasePage *>(m_window->view()->currentPage());
    QTRY_VERIFY(page->pane()->findChild<QPushButton *>(u"holdRunButton"_s)->isVisible());
    QVERIFY(!page->pane()->findChild<QPushButton *>(u"runButton"_s)->isVisible());
    QVERIFY(!page->pane()->findChild<QComboBox *>(u"releaserPicker"_s)->isVisible());
}

void TestItemWindow::aReleaseIsProvedByAKey()
{
    const ItemId step(u"phase-1-deploy-t-1h/drop-tables"_s);
    m_window->showItem(step);
    auto *page = qobject_cast<PhasePage *>(m_window->view()->currentPage());
    auto *picker = page->pane()->findChild<QComboBox *>(u"releaserPicker"_s);
    QTRY_VERIFY(picker->isVisible());
    picker->setCurrentIndex(picker->findData(u"lead-1"_s));
    const auto notes = [this] { return state().notes().size(); };
    const qsizetype before = notes();
    QSignalSpy refused(m_console.get(), &Console::refused);
    emit page->pane()->runWanted(step);
    QVERIFY(!m_console->steps()->isRunning(step));
    fill(page, {m_home->path(u"nobodys-key"_s)});
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(notes(), before);
    emit page->pane()->runWanted(step);
    fill(page, {m_home->path(u"lead"_s)});
    QTRY_COMPARE(notes(), before + 1);
    const QString said = std::get<NoteWritten>(state().notes().constLast().event).text;
    QVERIFY2(said.startsWith("Released by Dora DevOps with the key SHA256:"_L1), qPrintable(said));
    // It is asked for then: the phase is closed, as it was.
    QTRY_COMPARE(refused.size(), 2);
}

void TestItemWindow::aRefusalGoesWithItsReason_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<bool>("stays");
    QTest::newRow("the one before it was skipped") << u"skip"_s << false;
    QTest::newRow("another was begun") << u"begin"_s << false;
    QTest::newRow("it was decided on") << u"decide"_s << false;
    QTest::newRow("something else happened") << u"note"_s << true;
}

void TestItemWindow::aRefusalGoesWithItsReason()
{
    QFETCH(const QString, then);
    QFETCH(const bool, stays);
    const OwnHome home;
    const PersonId olga(u"operator-1"_s);
    {
        QVERIFY(writeFile(home.path(u"launch.md"_s), R"(# A launch

## Phase 1: Prepare (T-24h)

1. **First**
   ```bash
   true
   ```
2. **Second**
   ```bash
   true
   ```
)"));
        QVERIFY(writeFile(home.path(u"launch.plan.yaml"_s),
                          "launch: { title: A launch, release: \"thing:v1\" }\n"
                          "people:\n  operator-1: { name: Olga Operator }\n"));
        const auto made = trustedLaunch(home, olga);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    }
    Console console;
    MainWindow window(console);
    window.show();
    QSignalSpy opened(&console, &Console::opened);
    console.openExisting(home.path(u"a.launch"_s));
    QTRY_COMPARE(opened.count(), 1);
    console.setActor(olga);
    const ItemId first(u"phase-1-prepare-t-24h/first"_s);
    const ItemId second(u"phase-1-prepare-t-24h/second"_s);
    const auto *bar = window.findChild<MessageBar *>();
    QTRY_VERIFY(console.steps()->isIdle());
    console.steps()->run(olga, second);
    QTRY_VERIFY(bar->isVisible());
    QTRY_VERIFY2(bar->text().contains("Step 1 (First) comes first"_L1), qPrintable(bar->text()));
    if (then == "skip"_L1)
        console.steps()->decide(olga, {.step = first, .decision = u"skipped"_s, .reason = then});
    else if (then == "begin"_L1)
        console.steps()->run(olga, first);
    else if (then == "decide"_L1)
        console.steps()->decide(olga,
                                {.step = second, .decision = u"notApplicable"_s, .reason = then});
    else
        console.submit(NoteWritten {then, {}});
    const qint64 before = console.launch()->state().size();
    QTRY_VERIFY(console.launch()->state().size() > before);
    window.refresh();
    if (stays)
        QVERIFY(bar->isVisible());
    else
        QTRY_VERIFY2(!bar->isVisible(), qPrintable(bar->text()));
    QTRY_VERIFY(console.steps()->isIdle());
}

void TestItemWindow::aFailingCheckNamesItsGuide()
{
    const ItemId id = item(u"words/error-logs-empty"_s);
    m_console->checks()->run({id});
    QTRY_COMPARE(status(id).state, ItemState::Fail);
    const PhasePage *page = choose(id);
    auto *button = page->pane()->findChild<QPushButton *>(u"guideButton"_s);
    QTRY_COMPARE(button->text(), u"Guide: High Error Rate"_s);
    QVERIFY(button->isVisible());
    button->click();
    QCOMPARE(m_window->view()->currentId(), u"help"_s);
    const auto *text = m_window->view()->currentPage()->findChild<QTextBrowser *>(u"helpText"_s);
    QVERIFY2(text->toPlainText().startsWith("High Error Rate\nOpened because: Error logs empty"_L1),
             qPrintable(text->toPlainText()));
    m_window->view()->showPage(u"overview"_s);
}

void TestItemWindow::aTriggerOpensItsGuide()
{
    m_console->launch()->submit(
        PersonId(u"console"_s),
        RollbackTriggered {u"latency"_s, u"every tenth answer takes 4 s"_s, true});
    QTRY_COMPARE(m_window->view()->currentId(), u"help"_s);
    auto *text = m_window->view()->currentPage()->findChild<QTextBrowser *>(u"helpText"_s);
    QVERIFY2(text->toPlainText().startsWith(
                 "Slow Response Times\nOpened because: every tenth answer takes 4 s"_L1),
             qPrintable(text->toPlainText()));
    // As if its link was clicked.
    emit text->anchorClicked(QUrl(u"done:1/1"_s));
    QTRY_VERIFY(text->toPlainText().contains(u"\u2713 Olga Operator"_s));
    const auto *done = std::get_if<GuideStepDone>(&m_console->launch()->newest().event);
    QVERIFY(done);
    QCOMPARE(*done,
             (GuideStepDone {.guide = u"Slow Response Times"_s,
                             .number = 1,
                             .text = u"Check database performance"_s,
                             .because = u"every tenth answer takes 4 s"_s}));
}

/// Wherever its last lines are shown: escapes are dropped, what turns the text becomes a mark.
void TestItemWindow::whatACommandWroteIsShownWithMarks()
{
    const QString wrote = u"\x1b[31mred\x1b[0m \u202eno\u202c\x1b]0;title\x07"_s;
    const ItemId deploy(u"phase-1-deploy-t-1h/deploy"_s);
    Launch &launch = *m_console->launch();
    launch.submit(PersonId(u"console"_s), HoldStarted {wrote});
    QTRY_VERIFY(launch.state().hold());
    m_window->say(ItemState::Warn, wrote);
    const QString marked = u"\u241b[31mred\u241b[0m <U+202E>no<U+202C>\u241b]0;title\u2407"_s;
    QCOMPARE(m_window->findChild<QLabel *>(u"messageText"_s)->text(), marked);
    m_window->view()->showPage(u"ledger"_s);
    const auto *table = m_window->view()->currentPage()->findChild<QTableView *>(u"ledgerTable"_s);
    const int last = table->model()->rowCount() - 1;
    const QString sentence =
        table->model()->index(last, table->model()->columnCount() - 1).data().toString();
    QVERIFY2(sentence.contains(marked), qPrintable(sentence));

    ItemView view;
    view.id = deploy;
    view.seen = wrote;
    view.evidence = wrote;
    view.history = {{QDateTime::currentDateTimeUtc(), u"Olga"_s, {}, wrote}};
    ItemPane pane;
    pane.setView(view);
    const auto *evidence = pane.findChild<EvidenceView *>();
    QCOMPARE(evidence->toPlainText(), marked);
    const auto *history = pane.findChild<QListWidget *>();
    QVERIFY2(history->item(0)->text().endsWith(marked), qPrintable(history->item(0)->text()));
    const auto labels = pane.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [&marked](const QLabel *label) { return label->text() == marked; }));
    // Of a step's last lines the colours are dropped as well.
    QCOMPARE(plainOutput(wrote), u"red <U+202E>no<U+202C>"_s);
}

void TestItemWindow::aLackOfEvidenceIsExplained_data()
{
    QTest::addColumn<ItemState>("state");
    QTest::addColumn<bool>("isStep");
    QTest::addColumn<QString>("says");
    QTest::newRow("never run") << ItemState::Pending << false << u"Nothing is green without it"_s;
    // It is green: that nothing is without evidence would be a lie beside it.
    QTest::newRow("attested") << ItemState::Attested << false << u"by a person"_s;
    QTest::newRow("waived") << ItemState::Waived << false << u"with a reason"_s;
    QTest::newRow("not applicable") << ItemState::NotApplicable << false << u"with a reason"_s;
    QTest::newRow("a step") << ItemState::Pass << true << u"under Output"_s;
    QTest::newRow("a step by hand") << ItemState::Attested << true << u"by a person"_s;
}

void TestItemWindow::aLackOfEvidenceIsExplained()
{
    QFETCH(const ItemState, state);
    QFETCH(const bool, isStep);
    QFETCH(const QString, says);
    ItemView view;
    view.id = item(u"logs-read"_s);
    view.state = state;
    view.isStep = isStep;
    ItemPane pane;
    pane.setView(view);
    const QString shown = pane.findChild<EvidenceView *>()->placeholderText();
    QVERIFY2(shown.contains(says), qPrintable(shown));
}

QTEST_MAIN(TestItemWindow)
#include "tst_itemwindow.moc"
