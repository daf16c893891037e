// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canarywatch.h"
#include "desk/openlaunch.h"
#include "desk/stepdesk.h"
#include "desk/trust.h"
#include "launch/launch.h"
#include "process/localhost.h"
#include "support/ownhome.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

static const QByteArray resumeRunbook = R"(# A launch

## Procedures

### Phase 1: Canary (T-0h)

1. **Deploy Canary (10%)**
   ```bash
   echo deployed >>runs.log
   ```
)";

static const QByteArray resumePlan =
    R"(launch: { title: A launch, release: "thing:v1", environment: staging }
people:
  operator-1: { name: Olga Operator, user: nobody-here }
targets:
  metrics: { scrape: "@METRICS@" }
canary:
  source: metrics
  select: { canary: 'v="2"', baseline: 'v="1"', dialect: generic }
  limits: { errorRate: "0.05" }
  promote: { healthyFor: 5m, command: "echo promoted >>runs.log" }
  rollback: { command: "echo back >>runs.log" }
)";

/// What a console left half done about a canary, as the next console takes it up.
class TestCanaryResume : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void triggeredRollbackThatNeverStartedRunsOnce();
    void rollbackThatPassedIsOnlyRecorded();
    void rollbackThatRanWhileNobodyWatchedIsOnlyRecorded();
    void failedRollbackIsAPersonsToTryAgain();
    void deployedCanaryIsStarted();
    void commandOfAnotherConsoleIsNotRunBesideItself();

private:
    void write(const QString &name, const QByteArray &bytes);
    void tell(const Event &event);
    void takeUp();
    int runs() const;
    StepStarted rollbackStarted() const
    {
        return {.step = m_rollBack, .attempt = 1, .spool = m_home->path(u"spool"_s)};
    }
    const CanaryStatus &canary() const { return m_launch->state().canary(); }

    const PersonId m_actor {u"operator-1"_s};
    const ItemId m_rollBack {u"canary/roll-back"_s};
    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<Launch> m_launch;
    std::unique_ptr<StepDesk> m_desk;
    std::unique_ptr<CanaryWatch> m_watch;
};

void TestCanaryResume::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_home->path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestCanaryResume::init()
{
    m_home = std::make_unique<OwnHome>();
    write(u"launch.md"_s, resumeRunbook);
    // Nobody listens there.
    write(u"launch.plan.yaml"_s,
          QByteArray(resumePlan).replace("@METRICS@", "http://127.0.0.1:9/metrics"));
    const Result<RunbookPreview> preview = previewRunbook(m_home->path(u"launch.md"_s));
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    QVERIFY(recordTrust(trustSubject(preview->runbook, preview->plan)));
    NewLaunch wishes;
    wishes.file = m_home->path(u"a.launch"_s);
    wishes.t0 = QDateTime::currentDateTimeUtc().addSecs(-5);
    auto made = createLaunch(*preview, wishes, m_actor, true);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    m_launch = std::move(*made);
}

void TestCanaryResume::cleanup()
{
    m_watch.reset();
    m_desk.reset();
    m_launch.reset();
    m_home.reset();
}

void TestCanaryResume::tell(const Event &event)
{
    QString refused;
    m_launch->submit(m_actor, event, [&refused](const Result<QList<Entry>> &entries) {
        if (!entries)
            refused = entries.error().text();
    });
    m_launch->drain();
    QVERIFY2(refused.isEmpty(), qPrintable(refused));
}

/// As a console does that opens the launch.
void TestCanaryResume::takeUp()
{
    m_desk = std::make_unique<StepDesk>(*m_launch);
    m_watch = std::make_unique<CanaryWatch>(*m_launch, *m_desk);
    m_desk->reconcile();
}

int TestCanaryResume::runs() const
{
    QFile log(m_home->path(u"runs.log"_s));
    return log.open(QIODevice::ReadOnly) ? int(log.readAll().count('\n')) : 0;
}

void TestCanaryResume::triggeredRollbackThatNeverStartedRunsOnce()
{
    tell(CanaryStarted {.release = u"thing:v1"_s, .share = 0.1});
    tell(RollbackTriggered {.trigger = u"manual"_s, .reason = u"trouble"_s});
    takeUp();
    QTRY_VERIFY_WITH_TIMEOUT(canary().ended, 60'000);
    QCOMPARE(canary().ended->outcome, u"rolledBack"_s);
    QCOMPARE(runs(), 1);
}

void TestCanaryResume::rollbackThatPassedIsOnlyRecorded()
{
    tell(CanaryStarted {.release = u"thing:v1"_s, .share = 0.1});
    tell(RollbackTriggered {.trigger = u"manual"_s, .reason = u"trouble"_s});
    tell(rollbackStarted());
    tell(StepFinished {.step = m_rollBack, .attempt = 1, .outcome = u"passed"_s});
    takeUp();
    QTRY_VERIFY_WITH_TIMEOUT(canary().ended, 60'000);
    QCOMPARE(canary().ended->reason, u"trouble"_s);
    QCOMPARE(runs(), 0);
}

void TestCanaryResume::rollbackThatRanWhileNobodyWatchedIsOnlyRecorded()
{
    tell(CanaryStarted {.release = u"thing:v1"_s, .share = 0.1});
    tell(RollbackTriggered {.trigger = u"manual"_s, .reason = u"trouble"_s});
    tell(rollbackStarted());
    CommandSpec spec;
    spec.script = u"echo back >>runs.log"_s;
    spec.workingDirectory = m_launch->state().opened().folder;
    spec.spoolFile = rollbackStarted().spool;
    QVERIFY(LocalHost().run(spec, {}));
    takeUp();
    QTRY_VERIFY_WITH_TIMEOUT(canary().ended, 60'000);
    QCOMPARE(runs(), 1);
}

void TestCanaryResume::failedRollbackIsAPersonsToTryAgain()
{
    tell(CanaryStarted {.release = u"thing:v1"_s, .share = 0.1});
    tell(RollbackTriggered {.trigger = u"manual"_s, .reason = u"trouble"_s});
    tell(rollbackStarted());
    tell(StepFinished {.step = m_rollBack, .attempt = 1, .outcome = u"failed"_s, .exitCode = 1});
    takeUp();
    QVERIFY(m_desk->isIdle());
    m_watch->rollBack(m_actor, u"once more"_s);
    QTRY_VERIFY_WITH_TIMEOUT(canary().ended, 60'000);
    QCOMPARE(m_launch->state().step(m_rollBack).attempt, 2);
    QCOMPARE(runs(), 1);
}

void TestCanaryResume::deployedCanaryIsStarted()
{
    const ItemId deploy = m_launch->runbook()->phases.first().sections.first().steps.first().id;
    tell(StepStarted {.step = deploy, .attempt = 1, .spool = m_home->path(u"spool"_s)});
    tell(StepFinished {.step = deploy, .attempt = 1, .outcome = u"passed"_s});
    QVERIFY(!canary().started);
    takeUp();
    QTRY_VERIFY_WITH_TIMEOUT(canary().started, 60'000);
    QVERIFY(m_watch->isWatching());
    QCOMPARE(runs(), 0);
}

void TestCanaryResume::commandOfAnotherConsoleIsNotRunBesideItself()
{
    const ItemId deploy = m_launch->runbook()->phases.first().sections.first().steps.first().id;
    tell(StepStarted {.step = deploy, .attempt = 1, .spool = m_home->path(u"spool"_s)});
    tell(WriterChanged {});
    QCOMPARE(m_launch->state().openSteps(), QList<ItemId> {deploy});
    takeUp();
    // Nobody knows yet whether it still runs.
    QVERIFY(m_desk->isRunning(deploy));
    QStringList refusals;
    connect(m_desk.get(), &StepDesk::refused, this,
            [&refusals](const ItemId &, const Error &error) { refusals += error.text(); });
    m_desk->decide(m_actor, StepDecided {.step = deploy, .decision = u"retry"_s});
    m_desk->run(m_actor, deploy);
    QCOMPARE(refusals.size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isIdle(), 60'000);
    QCOMPARE(m_launch->state().step(deploy).state, ItemState::Interrupted);
    QCOMPARE(runs(), 0);
}

QTEST_GUILESS_MAIN(TestCanaryResume)
#include "tst_canaryresume.moc"
