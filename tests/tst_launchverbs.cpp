// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/console.h"
#include "launch/entrywords.h"
#include "launch/gate.h"
#include "launch/launch.h"
#include "support/ownhome.h"
#include "support/sampleview.h"
#include "ui/output/outputarea.h"
#include "ui/widgets/asker.h"
#include "ui/window/alarmbar.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

static const QByteArray verbsRunbook = R"(# A launch

## Pre-Launch Checklist

- [ ] Logs read

## Phase 1: Deploy (T-1h)

1. **Deploy**
   ```bash
   true
   ```

## Sign-Off

| Role | Name | Signature | Date |
|------|------|-----------|------|
| DevOps Lead | ___ | ___ | ___ |
)";

static const QByteArray verbsPlan = R"(launch: { title: A launch, release: "thing:v1" }
people:
  operator-1: { name: Olga Operator }
  lead-1: { name: Dora DevOps }
roles:
  devops-lead: { person: lead-1 }
)";

/// What a person does to the launch as a whole, in a real window over a real ledger.
class TestLaunchVerbs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noteFromAnyPage();
    void theSignOffPageTellsWhatWillNotCount();
    void t0Moves_data();
    void t0Moves();
    void phaseOpensInSpiteOfItsGate();
    void doneOutsideIsShownAsSuch();
    void alarmStaysUntilItWasSeen();
    void alarmIsPutAside();
    void aFindingIsWaived();
    void launchGoesBack();
    void launchEnds();

private:
    const LaunchState &state() const { return m_console->launch()->state(); }
    void trigger(const QString &action)
    {
        m_window->findChild<QAction *>(action)->trigger();
        QVERIFY(m_window->view()->asker()->isVisible());
    }
    void fill(const QStringList &texts, Asker *asker = nullptr);

    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<MainWindow> m_window;
    const ItemId m_deploy {u"phase-1-deploy-t-1h/deploy"_s};
    const PhaseId m_phase {u"phase-1-deploy-t-1h"_s};
};

void TestLaunchVerbs::initTestCase()
{
    m_home = std::make_unique<OwnHome>();
    for (const auto &[name, bytes] :
         {std::pair(u"a.md"_s, verbsRunbook), {u"a.plan.yaml"_s, verbsPlan}}) {
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
    NewLaunch wishes;
    wishes.runbook = m_home->path(u"a.md"_s);
    wishes.title = u"A launch"_s;
    wishes.file = m_home->path(u"a.launch"_s);
    wishes.t0 = QDateTime::currentDateTimeUtc().addSecs(1800);
    QSignalSpy opened(m_console.get(), &Console::opened);
    m_console->openNew(wishes);
    QTRY_COMPARE(opened.count(), 1);
    m_console->setActor(PersonId(u"operator-1"_s));
}

/// Into the fields of the question, and confirms it. Choices are given by their value.
void TestLaunchVerbs::fill(const QStringList &texts, Asker *asker)
{
    if (!asker)
        asker = m_window->view()->asker();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QWidget *field = asker->findChild<QWidget *>(u"askerField%1"_s.arg(i));
        QVERIFY(field);
        if (auto *choice = qobject_cast<QComboBox *>(field))
            choice->setCurrentIndex(choice->findData(texts.at(i)));
        else if (auto *pasted = qobject_cast<QPlainTextEdit *>(field))
            pasted->setPlainText(texts.at(i));
        else
            qobject_cast<QLineEdit *>(field)->setText(texts.at(i));
    }
    auto *confirm = asker->findChild<QPushButton *>(u"askerConfirm"_s);
    QVERIFY(confirm->isEnabled());
    confirm->click();
}

void TestLaunchVerbs::noteFromAnyPage()
{
    for (const QString &page : m_window->view()->ids()) {
        m_window->view()->showPage(page);
        const qsizetype before = state().notes().size();
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_N));
        fill({u"on "_s + page});
        QTRY_COMPARE(state().notes().size(), before + 1);
        QCOMPARE(std::get<NoteWritten>(state().notes().constLast().event).text, u"on "_s + page);
    }
}

/// Before anybody has signed or pressed anything.
void TestLaunchVerbs::theSignOffPageTellsWhatWillNotCount()
{
    m_window->view()->showPage(u"signoff"_s);
    const auto says = [this](const QString &text) {
        const auto labels = m_window->view()->currentPage()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&text](const QLabel *label) { return label->text().contains(text); });
    };
    QTRY_VERIFY(says(u"no key is on the roster: a GO does not count"_s));
    const QString only = u"Dora DevOps is the only one who approves"_s;
    QVERIFY(!says(only));
    m_console->setActor(PersonId(u"lead-1"_s));
    QTRY_VERIFY(says(only));
    m_console->setActor(PersonId(u"operator-1"_s));
    QTRY_VERIFY(!says(only));
}

void TestLaunchVerbs::t0Moves_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("zone");
    QTest::newRow("UTC") << 0 << QString();
    QTest::newRow("UTC, said") << 0 << u"Z"_s;
    QTest::newRow("another zone") << 7200 << u"+02:00"_s;
}

void TestLaunchVerbs::t0Moves()
{
    QFETCH(int, offset);
    QFETCH(QString, zone);
    const QDateTime before = state().t0();
    trigger(u"t0Action"_s);
    const QDateTime later = before.addSecs(600);
    fill({later.toUTC().addSecs(offset).toString(u"yyyy-MM-dd HH:mm:ss"_s) + zone,
          u"the room is not full"_s});
    QTRY_COMPARE(state().t0().toSecsSinceEpoch(), later.toSecsSinceEpoch());
}

void TestLaunchVerbs::phaseOpensInSpiteOfItsGate()
{
    QVERIFY(!state().isOverridden(m_phase));
    trigger(u"overrideAction"_s);
    // Without a second person it cannot be confirmed.
    auto *asker = m_window->view()->asker();
    Sample::shoot(*m_window, u"override"_s);
    asker->findChild<QLineEdit *>(u"askerField1"_s)->setText(u"read on paper"_s);
    QVERIFY(!asker->findChild<QPushButton *>(u"askerConfirm"_s)->isEnabled());
    QCOMPARE(asker->findChild<QComboBox *>(u"askerField2"_s)->findData(u"operator-1"_s), -1);
    fill({m_phase.value, u"read on paper"_s, u"lead-1"_s});
    QTRY_VERIFY(state().isOverridden(m_phase));
}

void TestLaunchVerbs::doneOutsideIsShownAsSuch()
{
    m_window->showItem(m_deploy);
    QWidget *page = m_window->view()->currentPage();
    page->findChild<QPushButton *>(u"doneOutsideButton"_s)->click();
    auto *pane = page->findChild<QWidget *>(u"itemPane"_s);
    fill({u"by hand on the host"_s, u"Otto"_s, u"10:15 UTC"_s, u"deployed\nall well"_s},
         pane->findChild<Asker *>());
    QTRY_COMPARE(state().step(m_deploy).state, ItemState::Attested);
    QCOMPARE(state().step(m_deploy).decided->by, u"Otto"_s);
    QVERIFY(state().step(m_deploy).decided->reason.contains("10:15"_L1));
    auto *output = page->findChild<OutputArea *>(u"outputArea"_s);
    QTRY_VERIFY(output->visibleText().contains("all well"_L1));
    QVERIFY(output->visibleText().startsWith("[pasted by "_L1));
    m_console->submit(StepDecided {.step = m_deploy, .decision = u"retry"_s, .reason = u"again"_s});
    QTRY_COMPARE(state().step(m_deploy).state, ItemState::Pending);
}

void TestLaunchVerbs::alarmStaysUntilItWasSeen()
{
    AlarmBar *bar = m_window->view()->alarms();
    QVERIFY(!bar->isVisible());
    m_console->launch()->submit(PersonId(u"operator-1"_s), StepStarted {.step = m_deploy});
    m_console->launch()->submit(PersonId(u"console"_s),
                                StepFinished {.step = m_deploy, .outcome = u"failed"_s});
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->findChild<QLabel *>(u"alarmText"_s)->text().contains("deploy"_L1));
    // On every page.
    for (const QString &page : m_window->view()->ids()) {
        m_window->view()->showPage(page);
        QVERIFY(bar->isVisible());
    }
    Sample::shoot(*m_window, u"alarm"_s);
    // It passed, and is still there.
    m_console->submit(StepDecided {.step = m_deploy, .decision = u"retry"_s, .reason = u"again"_s});
    QTRY_VERIFY(bar->findChild<QLabel *>(u"alarmStanding"_s)->text().contains("over"_L1));
    bar->findChild<QPushButton *>(u"alarmAcknowledge"_s)->click();
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(state().alarms(m_console->launch()->clock().now()).isEmpty());
}

void TestLaunchVerbs::alarmIsPutAside()
{
    AlarmBar *bar = m_window->view()->alarms();
    m_console->launch()->submit(PersonId(u"operator-1"_s), StepStarted {.step = m_deploy});
    m_console->launch()->submit(
        PersonId(u"console"_s),
        StepFinished {.step = m_deploy, .attempt = 2, .outcome = u"failed"_s});
    QTRY_VERIFY(bar->isVisible());
    bar->findChild<QPushButton *>(u"alarmShelve"_s)->click();
    fill({u"known"_s, u"30"_s});
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(state().alarm("step:"_L1 + m_deploy.value)->shelvedBecause, u"known"_s);
}

void TestLaunchVerbs::aFindingIsWaived()
{
    m_window->view()->showPage(u"overview"_s);
    auto *found = m_window->findChild<QListWidget *>(u"overviewFound"_s);
    auto *waive = m_window->findChild<QPushButton *>(u"waiveFinding"_s);
    const auto findItem = [found](const QString &text) {
        return found->findItems(text, Qt::MatchContains).value(0);
    };
    const QString about = u"Dora DevOps, who signs as DevOps Lead, has no key"_s;
    QTRY_VERIFY(findItem(about));
    QVERIFY(!waive->isEnabled());
    const int before = found->count();
    found->setCurrentItem(findItem(about));
    QVERIFY(waive->isVisible() && waive->isEnabled());
    waive->click();
    fill({u"she signs on paper"_s});

    const QString said = about + u": waived by Olga Operator: she signs on paper"_s;
    QTRY_VERIFY(findItem(said));
    QCOMPARE(state().waivedFindings().size(), 1);
    QCOMPARE(found->count(), before);

    m_window->view()->showPage(u"signoff"_s);
    const auto *fact = m_window->findChild<QWidget *>(u"fact-waived"_s);
    const auto labels = fact->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&about](const QLabel *label) {
        return label->text().contains(about + u": she signs on paper\nBy Olga Operator"_s);
    }));

    m_window->view()->showPage(u"overview"_s);
    found->setCurrentItem(findItem(said));
    QCOMPARE(waive->text(), u"Take this waiver back…"_s);
    waive->click();
    fill({u"she has a key by now"_s});
    QTRY_VERIFY(!findItem(said));
    QVERIFY(findItem(about));
    QVERIFY(state().waivedFindings().isEmpty());
    QCOMPARE(found->count(), before);
    const QString last = entrySentence(m_console->launch()->newest());
    QVERIFY2(last.startsWith("Waiver of a finding taken back: "_L1)
                 && last.endsWith(about + u": she has a key by now"_s),
             qPrintable(last));
}

void TestLaunchVerbs::launchGoesBack()
{
    QCOMPARE(state().step(m_deploy).state, ItemState::Fail);
    trigger(u"recycleAction"_s);
    fill({m_phase.value, u"once more from here"_s});
    QTRY_COMPARE(state().step(m_deploy).state, ItemState::Pending);
}

void TestLaunchVerbs::launchEnds()
{
    trigger(u"endAction"_s);
    const QStringList said {m_window->view()->asker()->accessibleName()};
    QVERIFY2(said.first().contains("open"_L1), qPrintable(said.first()));
    fill({u"abandoned"_s, u"another day"_s});
    QTRY_VERIFY(state().isClosed());
    QCOMPARE(state().closed()->outcome, u"abandoned"_s);
    m_window->view()->showPage(u"overview"_s);
    const auto *next = m_window->findChild<QLabel *>(u"overviewNext"_s);
    QVERIFY(next);
    QTRY_COMPARE(next->text(), u"Launch closed: abandoned: another day"_s);
    // Nothing is due any more.
    const auto *phases = m_window->findChild<QListWidget *>(u"overviewPhases"_s);
    QVERIFY(phases->count() > 0);
    for (int row = 0; row < phases->count(); ++row) {
        const QListWidgetItem *phase = phases->item(row);
        QVERIFY2(!phase->text().contains("due "_L1), qPrintable(phase->text()));
        QVERIFY2(!phase->font().bold(), qPrintable(phase->text()));
    }
}

QTEST_MAIN(TestLaunchVerbs)
#include "tst_launchverbs.moc"
