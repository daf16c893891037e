// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/opening/openlaunch.h"
#include "desk/record/closingdesk.h"
#include "desk/record/maintenance.h"
#include "desk/trust/trust.h"
#include "launch/decide.h"
#include "launch/gate.h"
#include "support/ownhome.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QByteArray afterRunbook = R"(# A launch

## Procedures

### Phase 1: Deploy (T-1h)

1. **Look**

## Post-Launch Tasks

### First Week (T+7d)
- [ ] Cost analysis

## Maintenance Procedures

### Daily Operations
- [ ] Dashboards

1. **Look at the logs**
   ```bash
   true
   ```

### Weekly Operations
- [ ] Updates

### Monthly Operations
- [ ] Audit
)";

/// What comes after T-0: the launch closes, maintenance recurs.
class TestAfterLaunch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void closesAfterAWeekWhenAllIsDone();
    void closesWhenThePlanSays_data();
    void closesWhenThePlanSays();
    void staysOpenWhileSomethingIsLeft();
    void aRolledBackLaunchWaitsForAPerson();
    void maintenanceRecurs_data();
    void maintenanceRecurs();
    void aStepOfMaintenanceRecurs_data();
    void aStepOfMaintenanceRecurs();
    void maintenanceHasALedgerOfItsOwn();

private:
    void happen(const Event &event)
    {
        m_launch->submit(m_actor, event, [](const Result<QList<Entry>> &done) {
            QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        });
        m_launch->drain();
    }

    const PersonId m_actor {u"operator-1"_s};
    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<Launch> m_launch;
};

void TestAfterLaunch::init()
{
    m_home = std::make_unique<OwnHome>();
    for (const auto &[name, bytes] :
         {std::pair(u"a.md"_s, afterRunbook),
          {u"a.plan.yaml"_s, QByteArray("people:\n  operator-1: { name: Olga Operator }\n")}}) {
        QFile file(m_home->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    const Result<RunbookPreview> preview = previewRunbook(m_home->path(u"a.md"_s));
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    NewLaunch wishes;
    wishes.file = m_home->path(u"a.launch"_s);
    // Eight days ago it was.
    wishes.t0 = QDateTime::currentDateTimeUtc().addDays(-8);
    auto made = createLaunch(*preview, wishes, m_actor, true);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    m_launch = std::move(*made);
}

void TestAfterLaunch::cleanup()
{
    m_launch.reset();
    m_home.reset();
}

void TestAfterLaunch::closesAfterAWeekWhenAllIsDone()
{
    happen(StepDecided {.step = ItemId(u"phase-1-deploy-t-1h/look"_s), .decision = u"done"_s});
    happen(ItemAttested {ItemId(u"post-launch-tasks/first-week-t-7d/cost-analysis"_s), {}, {}});
    ClosingDesk desk(*m_launch);
    desk.look();
    QTRY_VERIFY(m_launch->state().isClosed());
    QCOMPARE(m_launch->state().closed()->outcome, u"launched"_s);
    QCOMPARE(m_launch->newest().actor, PersonId(u"console"_s));
}

void TestAfterLaunch::closesWhenThePlanSays_data()
{
    QTest::addColumn<QByteArray>("close");
    QTest::addColumn<bool>("closed");
    QTest::newRow("after two hours") << QByteArray("launch: { close: T+2h }\n") << true;
    QTest::newRow("after four hours") << QByteArray("launch: { close: T+4h }\n") << false;
    QTest::newRow("does not say") << QByteArray() << false;
}

/// Three hours after T-0.
void TestAfterLaunch::closesWhenThePlanSays()
{
    QFETCH(const QByteArray, close);
    QFETCH(const bool, closed);
    for (const auto &[name, bytes] :
         {std::pair(u"b.md"_s,
                    QByteArray("# A launch\n\n## Phase 1: Deploy (T-1h)\n\n1. **Look**\n")),
          {u"b.plan.yaml"_s, close + "people:\n  operator-1: { name: Olga Operator }\n"}}) {
        QFile file(m_home->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    const Result<RunbookPreview> preview = previewRunbook(m_home->path(u"b.md"_s));
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    NewLaunch wishes;
    wishes.file = m_home->path(u"b.launch"_s);
    wishes.t0 = QDateTime::currentDateTimeUtc().addSecs(-3 * 3600);
    auto made = createLaunch(*preview, wishes, m_actor, true);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    m_launch = std::move(*made);
    happen(StepDecided {.step = ItemId(u"phase-1-deploy-t-1h/look"_s), .decision = u"done"_s});
    ClosingDesk desk(*m_launch);
    desk.look();
    m_launch->drain();
    QCOMPARE(m_launch->state().isClosed(), closed);
}

void TestAfterLaunch::staysOpenWhileSomethingIsLeft()
{
    happen(StepDecided {.step = ItemId(u"phase-1-deploy-t-1h/look"_s), .decision = u"done"_s});
    ClosingDesk desk(*m_launch);
    desk.look();
    m_launch->drain();
    QVERIFY(!m_launch->state().isClosed());
    const QList<Entry> notes = m_launch->state().notes();
    QCOMPARE(notes.size(), 1);
    const QString text = std::get<NoteWritten>(notes.first().event).text;
    QVERIFY2(text.contains("keep it open: Cost analysis: pending"_L1), qPrintable(text));
    // It says so once, and closes as soon as nothing is left.
    QTRY_VERIFY((desk.look(), m_launch->drain(), m_launch->state().notes().size() == 1));
    happen(ItemAttested {ItemId(u"post-launch-tasks/first-week-t-7d/cost-analysis"_s), {}, {}});
    QTRY_VERIFY((desk.look(), m_launch->state().isClosed()));
}

void TestAfterLaunch::aRolledBackLaunchWaitsForAPerson()
{
    happen(StepDecided {.step = ItemId(u"phase-1-deploy-t-1h/look"_s), .decision = u"done"_s});
    happen(ItemAttested {ItemId(u"post-launch-tasks/first-week-t-7d/cost-analysis"_s), {}, {}});
    const auto byConsole = [this](const Event &event) {
        m_launch->submit(PersonId(u"console"_s), event);
        m_launch->drain();
    };
    byConsole(CanaryStarted {});
    byConsole(CanaryEnded {u"rolledBack"_s, u"6 % fail"_s});
    QVERIFY(!m_launch->state().canary().isOut());
    ClosingDesk desk(*m_launch);
    desk.look();
    m_launch->drain();
    QVERIFY(!m_launch->state().isClosed());
    const QString text = std::get<NoteWritten>(m_launch->newest().event).text;
    QVERIFY2(text.contains("a person has to end the launch"_L1), qPrintable(text));
}

void TestAfterLaunch::maintenanceRecurs_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<int>("doneFor");
    QTest::addColumn<int>("dueAfter");
    QTest::newRow("daily") << u"daily-operations/dashboards"_s << 23 << 25;
    QTest::newRow("weekly") << u"weekly-operations/updates"_s << 167 << 169;
    QTest::newRow("monthly") << u"monthly-operations/audit"_s << 27 * 24 << 32 * 24;
}

void TestAfterLaunch::maintenanceRecurs()
{
    QFETCH(const QString, item);
    QFETCH(const int, doneFor);
    QFETCH(const int, dueAfter);
    const ItemId id(u"maintenance-procedures/"_s + item);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    happen(ItemAttested {id, u"looked"_s, {}});
    const LaunchState &state = m_launch->state();
    QCOMPARE(state.item(id, now.addSecs(doneFor * 3600)).state, ItemState::Attested);
    QVERIFY(!info(state.item(id, now.addSecs(dueAfter * 3600)).state).done);
    // A box of the launch itself stays done.
    const ItemId once(u"post-launch-tasks/first-week-t-7d/cost-analysis"_s);
    happen(ItemAttested {once, {}, {}});
    QVERIFY(info(state.item(once, now.addDays(400)).state).done);
}

void TestAfterLaunch::aStepOfMaintenanceRecurs_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<bool>("again");
    QTest::newRow("done outside") << u"doneOutside"_s << true;
    QTest::newRow("skipped this time") << u"skipped"_s << true;
    QTest::newRow("not applicable") << u"notApplicable"_s << false;
    QTest::newRow("failed") << u"failed"_s << false;
}

void TestAfterLaunch::aStepOfMaintenanceRecurs()
{
    QFETCH(const QString, decision);
    QFETCH(const bool, again);
    const ItemId id(u"maintenance-procedures/daily-operations/look-at-the-logs"_s);
    QVERIFY(m_launch->runbook()->step(id));
    happen(StepDecided {id, decision, u"today"_s, u"Otto"_s, {}});
    const LaunchState &state = m_launch->state();
    const ItemState settled = state.step(id).state;
    GateContext gate {*m_launch->runbook(), *m_launch->plan(), state,
                      state.step(id).since.addSecs(23 * 3600)};
    const auto start = [&] {
        return decide(state, {gate.runbook, gate.plan, gate.now}, PersonId(u"operator-1"_s),
                      StepStarted {.step = id});
    };
    QCOMPARE(stepNow(gate, id).state, settled);
    QVERIFY(!start());
    gate.now = gate.now.addSecs(2 * 3600);
    QCOMPARE(stepNow(gate, id).state == ItemState::Pending, again);
    QCOMPARE(shownStatus(gate, id).state == ItemState::Pending, again);
    QCOMPARE(start().has_value(), again);
}

void TestAfterLaunch::maintenanceHasALedgerOfItsOwn()
{
    const QString file = maintenanceFileOf(m_launch->path());
    QVERIFY(file.endsWith("a.maintenance.launch"_L1));
    QCOMPARE(maintenanceFileOf(file), m_launch->path());
    auto made = openMaintenance(m_launch->path());
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    QCOMPARE((*made)->path(), file);
    QCOMPARE((*made)->state().opened().maintains, m_launch->state().ledger());
    QVERIFY((*made)->state().ledger() != m_launch->state().ledger());
    QCOMPARE((*made)->runbook()->sha256, m_launch->runbook()->sha256);
    const ItemId daily(u"maintenance-procedures/daily-operations/dashboards"_s);
    (*made)->submit(m_actor, ItemAttested {daily, {}, {}});
    (*made)->drain();
    QCOMPARE((*made)->state().item(daily, QDateTime::currentDateTimeUtc()).state,
             ItemState::Attested);
    QCOMPARE(m_launch->state().item(daily, QDateTime::currentDateTimeUtc()).state,
             ItemState::Pending);
    // It does not close with the launch.
    ClosingDesk desk(**made);
    desk.look();
    (*made)->drain();
    QVERIFY(!(*made)->state().isClosed());
    made->reset();
    // The next time it is the same one.
    const auto again = openMaintenance(m_launch->path());
    QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
    QCOMPARE((*again)->state().size(), 2);
}

QTEST_GUILESS_MAIN(TestAfterLaunch)
#include "tst_afterlaunch.moc"
