// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/stepdesk.h"
#include "process/localhost.h"
#include "range/sshserver.h"
#include "support/goahead.h"
#include "support/trustedlaunch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QByteArray stepRunbook = R"(# A launch

## Procedures

### Phase 1: Prepare (T-24h)

1. **Say hello**
   ```bash
   echo hello
   ```

2. **Fail**
   ```bash
   echo trouble; exit 3
   ```

3. **Look around**

7. **In words of its own**
   ```bash
   greet() {
     echo "hello
     everybody here"
   }
   greet
   ```

5. **Never**
   ```bash
   touch ran-it
   bash scripts/none.sh --now | no-such-program
   ```

4. **Say where**
   ```bash
   echo ${SSH_CONNECTION:+far away}
   ```

6. **From a script there**
   ```bash
   bash scripts/there.sh
   ```

### Phase 2: Deploy (T-0h)

1. **Deploy**
   ```bash
   echo deployed
   ```

## Rollback Procedures

1. **Back there**
   ```bash
   bash scripts/there.sh
   ```

2. **Back here**
   ```bash
   touch went-back; exec sleep 300
   ```
)";

static const QByteArray stepPlan =
    R"(launch: { title: A launch, release: "thing:v1", environment: staging }
people:
  operator-1: { name: Olga Operator, user: nobody-here }
hosts:
  web1: { ssh: web1 }
  web2: { ssh: "web1:THERE" }
secrets:
  token: { env: STEP_TOKEN }
steps:
  phase-1-prepare-t-24h/from-a-script-there: { host: web2 }
  phase-1-prepare-t-24h/say-where: { host: web1 }
  rollback-procedures/back-there: { host: web2 }
)";

/// Steps over a real ledger and real commands.
class TestStepDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void startedIsDurableBeforeTheCommandRuns();
    void outputIsKeptInTheLedger();
    void failureIsRecordedAndCanBeRetried();
    void closedPhaseIsRefusedAndRunsNothing();
    void untrustedRunsNothing();
    void stoppedBeforeItBegan();
    void aRollbackIsStoppedBeforeItBegan_data();
    void aRollbackIsStoppedBeforeItBegan();
    void whatAnotherConsoleBeganIsStoppedAtOnce();
    void personsStepIsDecided();
    void pastedOutputHidesSecrets();
    void endedWhileNobodyWatchedIsRecovered();
    void unknownEndsAsInterrupted();
    void dryRunCarriesNothingOut();
    void stepRunsOnTheHostOfThePlan();
    void hostThatCannotBeReachedIsSaid();
    void scriptsOfAnotherMachineAreRecorded_data();
    void scriptsOfAnotherMachineAreRecorded();

private:
    ItemId step(const QString &slug) const { return ItemId(u"phase-1-prepare-t-24h/"_s + slug); }
    void write(const QString &name, const QByteArray &bytes);
    StepStatus status(const ItemId &id) const { return m_launch->state().step(id); }

    const PersonId m_actor {u"operator-1"_s};
    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<Launch> m_launch;
    std::unique_ptr<StepDesk> m_desk;
};

void TestStepDesk::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_home->path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestStepDesk::init()
{
    m_home = std::make_unique<OwnHome>();
    write(u"launch.md"_s, stepRunbook);
    write(u"launch.plan.yaml"_s,
          QByteArray(stepPlan).replace("THERE", m_home->path(u"there"_s).toUtf8()));
    QVERIFY(QDir().mkpath(m_home->path(u"scripts"_s)));
    QVERIFY(QDir().mkpath(m_home->path(u"there/scripts"_s)));
    write(u"scripts/there.sh"_s, "echo here\n");
    auto made = trustedLaunch(*m_home, m_actor);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    m_launch = std::move(*made);
    m_desk = std::make_unique<StepDesk>(*m_launch);
}

void TestStepDesk::cleanup()
{
    m_desk.reset();
    m_launch.reset();
    m_home.reset();
}

void TestStepDesk::startedIsDurableBeforeTheCommandRuns()
{
    const ItemId hello = step(u"say-hello"_s);
    qsizetype entriesAtFirstOutput = -1;
    connect(m_desk.get(), &StepDesk::outputArrived, this, [&] {
        entriesAtFirstOutput = m_launch->state().size();
        const Entry &last = m_launch->newest();
        QVERIFY(std::holds_alternative<StepStarted>(last.event));
    });
    QSignalSpy finished(m_desk.get(), &StepDesk::finished);
    m_desk->run(m_actor, hello);
    QVERIFY(m_desk->isRunning(hello));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QVERIFY(finished[0][1].toBool());
    QCOMPARE(entriesAtFirstOutput, 2);
    QCOMPARE(status(hello).state, ItemState::Pass);
    QVERIFY(m_desk->isIdle());
}

void TestStepDesk::outputIsKeptInTheLedger()
{
    const ItemId hello = step(u"say-hello"_s);
    QSignalSpy finished(m_desk.get(), &StepDesk::finished);
    m_desk->run(m_actor, hello);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(m_launch->blob(status(hello).finished->output).value_or(QByteArray()),
             QByteArray("hello\n"));
    const Result<QByteArray> blob = m_launch->blob(status(hello).finished->output);
    QVERIFY2(blob, blob ? "" : qPrintable(blob.error().text()));
    QCOMPARE(*blob, QByteArray("hello\n"));
    // Nobody else may read what commands wrote.
    const QFileInfo spool(status(hello).started->spool);
    QVERIFY(spool.exists());
    QCOMPARE(QFileInfo(spool.absolutePath()).permissions()
                 & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void TestStepDesk::failureIsRecordedAndCanBeRetried()
{
    const ItemId fail = step(u"fail"_s);
    goAhead(*m_launch, m_actor, fail);
    QSignalSpy finished(m_desk.get(), &StepDesk::finished);
    m_desk->run(m_actor, fail);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QVERIFY(!finished[0][1].toBool());
    QCOMPARE(status(fail).finished->exitCode, std::optional<int>(3));
    QSignalSpy changed(m_desk.get(), &StepDesk::changed);
    m_desk->decide(m_actor,
                   StepDecided {.step = fail, .decision = u"retry"_s, .reason = u"again"_s});
    QTRY_COMPARE(status(fail).state, ItemState::Pending);
    m_desk->run(m_actor, fail);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60'000);
    QCOMPARE(status(fail).attempt, 2);
}

void TestStepDesk::closedPhaseIsRefusedAndRunsNothing()
{
    QSignalSpy refused(m_desk.get(), &StepDesk::refused);
    const ItemId deploy(u"phase-2-deploy-t-0h/deploy"_s);
    m_desk->run(m_actor, deploy);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(m_desk->isIdle());
    QCOMPARE(m_launch->state().size(), 1);
}

void TestStepDesk::untrustedRunsNothing()
{
    QVERIFY(QDir(m_home->path(u"launch-console"_s)).removeRecursively());
    QSignalSpy refused(m_desk.get(), &StepDesk::refused);
    m_desk->run(m_actor, step(u"say-hello"_s));
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 60'000);
    QVERIFY(m_desk->isIdle());
    QCOMPARE(m_launch->state().size(), 1);
}

void TestStepDesk::stoppedBeforeItBegan()
{
    QSignalSpy refused(m_desk.get(), &StepDesk::refused);
    const ItemId hello = step(u"say-hello"_s);
    m_desk->run(m_actor, hello);
    m_desk->stop(hello);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 60'000);
    QVERIFY(m_desk->isIdle());
    QCOMPARE(m_launch->state().size(), 1);
    // The next attempt is not this one.
    QSignalSpy finished(m_desk.get(), &StepDesk::finished);
    m_desk->run(m_actor, hello);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(status(hello).state, ItemState::Pass);
}

void TestStepDesk::aRollbackIsStoppedBeforeItBegan_data()
{
    QTest::addColumn<bool>("asTheScriptsAre");
    QTest::newRow("by the trusted scripts") << false;
    QTest::newRow("with the scripts as they are") << true;
}

void TestStepDesk::aRollbackIsStoppedBeforeItBegan()
{
    QFETCH(const bool, asTheScriptsAre);
    const ItemId back(u"rollback-procedures/back-here"_s);
    QSignalSpy finished(m_desk.get(), &StepDesk::finished);
    // Its start is being recorded by then: it was asked for, and found to be trusted.
    int changes = asTheScriptsAre ? 1 : 0;
    QObject until;
    connect(m_desk.get(), &StepDesk::changed, &until, [&](const ItemId &step) {
        if (++changes == 2)
            m_desk->stop(step);
    });
    if (asTheScriptsAre)
        m_desk->rollBack(m_actor, back);
    else
        m_desk->run(m_actor, back);
    QVERIFY(m_desk->isRunning(back));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QVERIFY(!finished[0][1].toBool());
    QCOMPARE(status(back).finished->outcome, u"stopped"_s);
    QCOMPARE(status(back).state, ItemState::Cancelled);
    if (asTheScriptsAre)
        QVERIFY(!QFile::exists(m_home->path(u"went-back"_s)));
}

/// Also while it is only being found out what became of it.
void TestStepDesk::whatAnotherConsoleBeganIsStoppedAtOnce()
{
    const ItemId hello = step(u"say-hello"_s);
    CommandSpec spec;
    spec.script = u"echo begun; exec sleep 300"_s;
    spec.spoolFile = m_home->path(u"spool"_s);
    m_launch->submit(m_actor, StepStarted {.step = hello, .attempt = 1, .spool = spec.spoolFile});
    m_launch->drain();
    std::jthread other([&spec](const std::stop_token &stop) { (void)LocalHost().run(spec, stop); });
    QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(spec.spoolFile).size(), 6, 60'000);
    QSignalSpy finished(m_desk.get(), &StepDesk::finished);
    m_desk->reconcile();
    m_desk->stop(hello);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(status(hello).finished->outcome, u"stopped"_s);
}

void TestStepDesk::personsStepIsDecided()
{
    const ItemId look = step(u"look-around"_s);
    QVERIFY(m_desk->commandOf(look).isEmpty());
    goAhead(*m_launch, m_actor, look);
    m_desk->decide(m_actor, StepDecided {.step = look, .decision = u"done"_s});
    QTRY_COMPARE(status(look).state, ItemState::Attested);
}

void TestStepDesk::pastedOutputHidesSecrets()
{
    const QByteArray token = "hunter2-hunter2";
    qputenv("STEP_TOKEN", token);
    const auto unset = qScopeGuard([] { qunsetenv("STEP_TOKEN"); });
    const ItemId hello = step(u"say-hello"_s);
    m_desk->decide(
        m_actor,
        StepDecided {.step = hello,
                     .decision = u"doneOutside"_s,
                     .reason = u"by hand"_s,
                     .by = u"Olga"_s,
                     .output = u"Authorization: %1\nbase64 %2\ndone"_s.arg(
                         QString::fromLatin1(token), QString::fromLatin1(token.toBase64()))});
    // Nothing else is done to the step while its secrets are read.
    QVERIFY(m_desk->isRunning(hello));
    QTRY_COMPARE_WITH_TIMEOUT(status(hello).state, ItemState::Attested, 60'000);
    QVERIFY(m_desk->isIdle());
    const auto decided = std::get<StepDecided>(m_launch->newest().event);
    QVERIFY2(decided.output.startsWith(u"Authorization: ***\nbase64 ***"_s)
                 && decided.output.endsWith(u"\ndone"_s),
             qPrintable(decided.output));
}

void TestStepDesk::endedWhileNobodyWatchedIsRecovered()
{
    const ItemId hello = step(u"say-hello"_s);
    const QString spool = m_home->path(u"spool"_s);
    m_launch->submit(m_actor, StepStarted {.step = hello, .attempt = 1, .spool = spool});
    m_launch->drain();
    CommandSpec spec;
    spec.script = u"echo hello"_s;
    spec.spoolFile = spool;
    QVERIFY(LocalHost().run(spec, {}));
    QSignalSpy finished(m_desk.get(), &StepDesk::finished);
    m_desk->reconcile();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(status(hello).finished->outcome, u"passed"_s);
    QCOMPARE(m_launch->blob(status(hello).finished->output).value_or(QByteArray()),
             QByteArray("hello\n"));
}

void TestStepDesk::unknownEndsAsInterrupted()
{
    const ItemId hello = step(u"say-hello"_s);
    m_launch->submit(m_actor,
                     StepStarted {.step = hello, .attempt = 1, .spool = m_home->path(u"none"_s)});
    m_launch->drain();
    m_desk->reconcile();
    QTRY_COMPARE_WITH_TIMEOUT(status(hello).state, ItemState::Interrupted, 60'000);
}

void TestStepDesk::dryRunCarriesNothingOut()
{
    const ItemId hello = step(u"say-hello"_s);
    const ItemId never = step(u"never"_s);
    m_desk->dryRun(m_actor, hello);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->output(hello).contains("Nothing is missing"), 30'000);
    QVERIFY(m_desk->output(hello).contains("bash reads it"));
    // What it defines, and the text it says, are no programs.
    const ItemId own = step(u"in-words-of-its-own"_s);
    m_desk->dryRun(m_actor, own);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->output(own).isEmpty(), 30'000);
    QVERIFY2(m_desk->output(own).contains("Nothing is missing"), m_desk->output(own).constData());
    m_desk->dryRun(m_actor, never);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->output(never).contains("would not go well"), 30'000);
    for (const char *said :
         {"missing: scripts/none.sh", "missing: no-such-program", "found: /usr/bin/touch"})
        QVERIFY2(m_desk->output(never).contains(said), m_desk->output(never).constData());
    QVERIFY(!QFile::exists(m_home->path(u"ran-it"_s)));
    QCOMPARE(status(never).state, ItemState::Pending);
    QTRY_COMPARE(m_launch->state().notes().size(), 3);
}

void TestStepDesk::stepRunsOnTheHostOfThePlan()
{
    SshServer server;
    if (const Result<void> started = server.start(); !started)
        QSKIP(qPrintable(started.error().text()));
    const ItemId where = step(u"say-where"_s);
    goAhead(*m_launch, m_actor, where);
    QSignalSpy finished(m_desk.get(), &StepDesk::finished);
    m_desk->run(m_actor, where);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(status(where).state, ItemState::Pass);
    QCOMPARE(status(where).started->vantage, u"web1 (web1)"_s);
    QCOMPARE(m_launch->blob(status(where).finished->output).value_or(QByteArray()),
             QByteArray("far away\n"));
}

void TestStepDesk::hostThatCannotBeReachedIsSaid()
{
    SshServer server;
    if (const Result<void> started = server.start(); !started)
        QSKIP(qPrintable(started.error().text()));
    server.stop();
    const ItemId where = step(u"say-where"_s);
    goAhead(*m_launch, m_actor, where);
    QSignalSpy finished(m_desk.get(), &StepDesk::finished);
    m_desk->run(m_actor, where);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(status(where).state, ItemState::Fail);
    QVERIFY2(status(where).note.contains("no connection to web1"_L1),
             qPrintable(status(where).note));
}

void TestStepDesk::scriptsOfAnotherMachineAreRecorded_data()
{
    QTest::addColumn<bool>("rollback");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("scripts");
    QTest::addColumn<QStringList>("remarks");
    const QString ran = u"Ran there: scripts/there.sh sha256:"_s;
    const QString other = u"There it is not what was trusted here: scripts/there.sh"_s;
    const QString touched =
        u"Touched there while it ran, other bytes may have run: scripts/there.sh"_s;
    for (const bool rollback : {false, true}) {
        const char *how = rollback ? "rollback" : "step";
        QTest::addRow("%s: as trusted here", how)
            << rollback << QByteArray("echo here\n") << u"unchanged"_s << QStringList {ran};
        QTest::addRow("%s: another", how)
            << rollback << QByteArray("echo there\n") << u"unchanged"_s << QStringList {ran, other};
        QTest::addRow("%s: changes itself", how)
            << rollback << QByteArray("echo 'echo more' >>scripts/there.sh\n") << u"changed"_s
            << QStringList {ran, other, touched};
    }
}

void TestStepDesk::scriptsOfAnotherMachineAreRecorded()
{
    QFETCH(bool, rollback);
    QFETCH(QByteArray, script);
    QFETCH(QString, scripts);
    QFETCH(QStringList, remarks);
    SshServer server;
    if (const Result<void> started = server.start(); !started)
        QSKIP(qPrintable(started.error().text()));
    write(u"there/scripts/there.sh"_s, script);
    const ItemId id =
        rollback ? ItemId(u"rollback-procedures/back-there"_s) : step(u"from-a-script-there"_s);
    goAhead(*m_launch, m_actor, id);
    QSignalSpy finished(m_desk.get(), &StepDesk::finished);
    // People are shown what changed on this machine; a rollback then takes the scripts as they are.
    if (rollback)
        m_desk->rollBack(m_actor, id);
    else
        m_desk->run(m_actor, id);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    const StepFinished end = *status(id).finished;
    QCOMPARE(end.outcome, u"passed"_s);
    QCOMPARE(end.scripts, scripts);
    QVERIFY(end.remarks);
    QCOMPARE(end.remarks->size(), remarks.size());
    for (qsizetype i = 0; i < remarks.size(); ++i)
        QVERIFY2(end.remarks->at(i).startsWith(remarks.at(i)), qPrintable(end.remarks->at(i)));
    const QByteArray digest = QCryptographicHash::hash(script, QCryptographicHash::Sha256).toHex();
    QVERIFY(end.remarks->first().endsWith(QString::fromLatin1(digest)));
}

QTEST_GUILESS_MAIN(TestStepDesk)
#include "tst_stepdesk.moc"
