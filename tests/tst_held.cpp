// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/holderdoor.h"
#include "desk/console/holderwire.h"
#include "desk/opening/openlaunch.h"
#include "desk/rollback/rollbacklog.h"
#include "desk/signoff/signstatement.h"
#include "desk/steps/stepdesk.h"
#include "desk/trust/trust.h"
#include "domain/clock.h"
#include "launch/launch.h"
#include "signoff/sshsig.h"
#include "support/commandline.h"
#include "support/entriesof.h"
#include "support/trustedlaunch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

static const QByteArray heldRunbook = R"(# A launch

## Procedures

### Phase 1: Canary (T-0h)

1. **Deploy Canary (10%)**
   ```bash
   bash scripts/deploy.sh
   ```

## Rollback

1. **Back**
   ```bash
   bash scripts/back.sh
   ```

2. **Investigate**
   - Read the logs
   - Look at the traces

### Emergency Contacts
- Pager: release escalation
)";

static const QByteArray heldPlan =
    R"(launch: { title: A launch, release: "thing:v1", environment: staging }
secrets:
  token: { env: HELD_TOKEN }
people:
  operator-1: { name: Olga Operator, user: nobody-here }
)";

/// What the rollback's script prints, and the plan names as a secret.
static const QByteArray heldToken = "hunter2-hunter2";

/// Two processes at one launch: who may write, and how a rollback gets through.
class TestHeld : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aNoteGoesToTheHolder();
    void aSignOffIsVerifiedAtTheHolder_data();
    void aSignOffIsVerifiedAtTheHolder();
    void theHoldersRulesHold();
    void aStepRunsAtTheHolder();
    void aHolderThatDoesNotAnswerIsNamed();
    void readersNeedNoHolder();
    void aRollbackRunsAtTheHolder();
    void aRollbackSaysWhatFollowsAndWhomToCall();
    void aRollbackTakesOverFromOneThatDoesNotAnswer();
    void aRollbackWaitsForNoHolderThatIsStuck_data();
    void aRollbackWaitsForNoHolderThatIsStuck();
    void anOrderThatComesTooLateRunsNothing();
    void aRollbackWaitsForNoLedgerThatIsStuckAtTheHolder();
    void aRollbackThatCannotBeRecordedIsRecordedLater();
    void aSlowLedgerIsToldWhenItAnswers();
    void aTornLedgerRefusesNoRollback();
    void aChangedScriptIsShown();
    void aTerminalIsToldNoEscapes();

private:
    QString path(const QString &name) const { return m_home->path(name); }
    Ran cli(const QStringList &arguments) const;
    int runs() const { return int(readFile(path(u"runs.log"_s)).count('\n')); }
    template <typename Kind>
    int count() const;

    const PersonId m_actor {u"operator-1"_s};
    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<Launch> m_launch;
    std::unique_ptr<StepDesk> m_desk;
    std::unique_ptr<HolderDoor> m_door;
};

void TestHeld::init()
{
    m_home = std::make_unique<OwnHome>();
    QVERIFY(m_home->makeRuntimeFolder() && QDir().mkpath(path(u"scripts"_s)));
    QVERIFY(writeFile(path(u"launch.md"_s), heldRunbook));
    QVERIFY(writeFile(path(u"launch.plan.yaml"_s), heldPlan));
    QVERIFY(writeFile(path(u"scripts/deploy.sh"_s), "echo deployed >>runs.log\n"));
    QVERIFY(writeFile(path(u"token.txt"_s), heldToken + '\n'));
    QVERIFY(writeFile(path(u"scripts/back.sh"_s),
                      "echo back >>runs.log\necho \"token: $(cat token.txt)\"\n"));
    qputenv("HELD_TOKEN", heldToken);
    auto made = trustedLaunch(*m_home, m_actor, std::chrono::seconds(-5));
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    m_launch = std::move(*made);
    m_desk = std::make_unique<StepDesk>(*m_launch);
    m_door = std::make_unique<HolderDoor>(*m_launch, m_desk.get());
    QVERIFY(m_door->isOpen());
}

void TestHeld::cleanup()
{
    m_door.reset();
    m_desk.reset();
    m_launch.reset();
    m_home.reset();
    qunsetenv("HELD_TOKEN");
}

/// While this process goes on as the holder.
Ran TestHeld::cli(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(path({}));
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QCoreApplication::applicationDirPath() + "/launch-console-cli"_L1, arguments);
    Ran ran;
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 90'000)) {
        process.kill();
        process.waitForFinished();
        return ran;
    }
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    if (process.exitStatus() == QProcess::NormalExit)
        ran.status = process.exitCode();
    return ran;
}

template <typename Kind>
int TestHeld::count() const
{
    const auto launch = openLaunch(path(u"a.launch"_s), true);
    return launch ? int(std::ranges::count_if(entriesOf(**launch),
                                              [](const Entry &entry) {
                                                  return std::holds_alternative<Kind>(entry.event);
                                              }))
                  : -1;
}

void TestHeld::aNoteGoesToTheHolder()
{
    const Ran ran =
        cli({u"note"_s, u"a.launch"_s, u"--text"_s, u"hello"_s, u"--as"_s, m_actor.value});
    QVERIFY2(ran.status == 0, ran.told().constData());
    QCOMPARE(ran.out, QByteArray("entry 1\n"));
    QCOMPARE(m_launch->state().notes().size(), 1);
    QVERIFY(!m_launch->isReadOnly());
}

void TestHeld::aSignOffIsVerifiedAtTheHolder_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<bool>("altered");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("the lead's own") << QByteArray(32, 'l') << false << QString();
    QTest::newRow("another's key") << QByteArray(32, 'x') << false << u"not the roster's key"_s;
    QTest::newRow("over something else") << QByteArray(32, 'l') << true << u"does not fit"_s;
}

/// Who speaks to the door need not be this program.
void TestHeld::aSignOffIsVerifiedAtTheHolder()
{
    QFETCH(QByteArray, seed);
    QFETCH(bool, altered);
    QFETCH(QString, refusal);
    const QByteArray key = ed25519FromSeed(QByteArray(32, 'l'))->blob().toBase64();
    QVERIFY(writeFile(path(u"signed.md"_s), heldRunbook + R"(
## Sign-Off

| Role | Name | Signature | Date |
|------|------|-----------|------|
| Release Lead | ____ | ____ | ____ |
)"));
    QVERIFY(writeFile(path(u"signed.plan.yaml"_s),
                      heldPlan + R"(  lead-1: { name: Lena Lead, keys: [ { key: "ssh-ed25519 )"
                          + key + R"(" } ] }
roles:
  release-lead: { person: lead-1 }
)"));
    const Result<RunbookPreview> preview = previewRunbook(path(u"signed.md"_s));
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    NewLaunch wishes;
    wishes.file = path(u"signed.launch"_s);
    wishes.t0 = QDateTime::currentDateTimeUtc().addSecs(3600);
    const auto launch = createLaunch(*preview, wishes, m_actor, true);
    QVERIFY2(launch, launch ? "" : qPrintable(launch.error().text()));
    const HolderDoor door(**launch, nullptr);
    QVERIFY(door.isOpen());

    const Result<Statement> statement =
        statementFor((*launch)->state(), {RoleId(u"release-lead"_s), Decision::Go, {}, {}, {}},
                     (*launch)->clock().now());
    QVERIFY2(statement, statement ? "" : qPrintable(statement.error().text()));
    const QByteArray text = statementText(*statement);
    const QByteArray signature =
        *signSsh(*ed25519FromSeed(seed), signOffNamespace, altered ? "else" : text);
    QLocalSocket guest;
    guest.connectToServer(HolderWire::socketOf(wishes.file));
    QVERIFY(guest.waitForConnected(60'000));
    guest.write(HolderWire::line(HolderWire::submitRequest(
        statement->signerId, SignedOff {QString::fromUtf8(text), QString::fromUtf8(signature)},
        {})));
    QTRY_VERIFY_WITH_TIMEOUT(guest.canReadLine(), 60'000);
    const QJsonObject answer = QJsonDocument::fromJson(guest.readLine()).object();
    const SignOffStatus said = (*launch)->state().signOffs().constFirst();
    QCOMPARE(said.saysGo(), refusal.isEmpty());
    QCOMPARE(answer.contains("entries"_L1), refusal.isEmpty());
    QVERIFY2(answer["error"_L1].toString().contains(refusal),
             QJsonDocument(answer).toJson().constData());
}

void TestHeld::theHoldersRulesHold()
{
    const Ran ran = cli({u"run"_s, u"launch.md"_s, u"--launch"_s, u"a.launch"_s, u"--phase"_s,
                         u"nothing"_s, u"--as"_s, m_actor.value});
    QCOMPARE(ran.status, 3);
    const Ran eve = cli({u"note"_s, u"a.launch"_s, u"--text"_s, u"x"_s, u"--as"_s, u"eve"_s});
    QCOMPARE(eve.status, 3);
    QVERIFY2(eve.err.contains("a.launch") && eve.err.contains("operator-1"),
             eve.told().constData());
}

void TestHeld::aStepRunsAtTheHolder()
{
    const Phase &phase = m_launch->runbook()->phases.first();
    const Ran ran = cli({u"run"_s, u"launch.md"_s, u"--launch"_s, u"a.launch"_s, u"--phase"_s,
                         phase.id.value, u"--as"_s, m_actor.value, u"--yes"_s});
    QVERIFY2(ran.status == 0, ran.told().constData());
    QVERIFY2(ran.err.contains("Deploy Canary (10%) (on this machine"), ran.told().constData());
    QCOMPARE(runs(), 1);
    QCOMPARE(m_launch->state().step(phase.sections.first().steps.first().id).state,
             ItemState::Pass);
}

void TestHeld::aHolderThatDoesNotAnswerIsNamed()
{
    m_door.reset();
    const Ran ran = cli({u"note"_s, u"a.launch"_s, u"--text"_s, u"x"_s, u"--as"_s, m_actor.value});
    QCOMPARE(ran.status, 3);
    QVERIFY2(ran.err.contains("held by"), ran.told().constData());
    QVERIFY(m_launch->state().notes().isEmpty());
}

void TestHeld::readersNeedNoHolder()
{
    m_door.reset();
    for (const QStringList &arguments :
         {QStringList {u"status"_s, u"a.launch"_s}, QStringList {u"verify"_s, u"a.launch"_s},
          QStringList {u"export"_s, u"a.launch"_s, u"--format"_s, u"jsonl"_s, u"--output"_s,
                       u"a.jsonl"_s}}) {
        const Ran ran = cli(arguments);
        QVERIFY2(ran.status >= 0 && ran.status < 3, ran.told().constData());
        // The launch here is a rehearsal.
        if (arguments.constFirst() == "status"_L1)
            QVERIFY2(ran.out.startsWith("REHEARSAL at "), ran.told().constData());
    }
}

void TestHeld::aRollbackRunsAtTheHolder()
{
    const Ran ran = cli({u"rollback"_s, u"a.launch"_s, u"--yes"_s});
    QVERIFY2(ran.status == 0, ran.told().constData());
    QCOMPARE(runs(), 1);
    QVERIFY(m_launch->state().canary().rollback);
    QCOMPARE(count<WriterChanged>(), 0);
}

void TestHeld::aRollbackSaysWhatFollowsAndWhomToCall()
{
    // Before anything is confirmed.
    const Ran asked = cli({u"rollback"_s, u"a.launch"_s});
    QCOMPARE(asked.status, 3);
    for (const char *words :
         {"bash scripts/back.sh", "Investigate: Read the logs; Look at the traces",
          "to call: Pager: release escalation"})
        QVERIFY2(asked.err.contains(words), asked.told().constData());
    const Ran ran = cli({u"rollback"_s, u"a.launch"_s, u"--yes"_s});
    QVERIFY2(ran.status == 0, ran.told().constData());
    QVERIFY2(ran.err.contains("bash scripts/back.sh (on this machine"), ran.told().constData());
    QVERIFY2(ran.err.contains("a person does this: Investigate"), ran.told().constData());
}

void TestHeld::aRollbackTakesOverFromOneThatDoesNotAnswer()
{
    m_door.reset();
    const Ran ran = cli({u"rollback"_s, u"a.launch"_s, u"--yes"_s});
    QVERIFY2(ran.status == 0, ran.told().constData());
    QCOMPARE(runs(), 1);
    QCOMPARE(count<RollbackTriggered>(), 1);
    QCOMPARE(count<StepFinished>(), 1);
    QCOMPARE(count<WriterChanged>(), 1);
    // Whoever held it before finds out.
    QString refusal;
    m_launch->submit(m_actor, NoteWritten {u"x"_s, {}},
                     [&refusal](const Result<QList<Entry>> &entries) {
                         refusal = entries ? u"taken"_s : entries.error().message;
                     });
    QTRY_VERIFY_WITH_TIMEOUT(!refusal.isEmpty(), 60'000);
    QVERIFY2(refusal.contains("taken the launch over"_L1), qPrintable(refusal));
}

void TestHeld::aRollbackWaitsForNoHolderThatIsStuck_data()
{
    QTest::addColumn<bool>("takesEvents");
    QTest::newRow("at once") << false;
    QTest::newRow("when it is to run the step") << true;
}

/// It answers the door, and then no more.
void TestHeld::aRollbackWaitsForNoHolderThatIsStuck()
{
    QFETCH(const bool, takesEvents);
    m_door.reset();
    QLocalServer stuck;
    QVERIFY(stuck.listen(HolderWire::socketOf(path(u"a.launch"_s))));
    connect(&stuck, &QLocalServer::newConnection, this, [&stuck, takesEvents] {
        QLocalSocket *guest = stuck.nextPendingConnection();
        connect(guest, &QLocalSocket::readyRead, guest, [guest, takesEvents] {
            while (guest->canReadLine()) {
                const QString verb =
                    QJsonDocument::fromJson(guest->readLine()).object()["verb"_L1].toString();
                if (verb == "ping"_L1)
                    guest->write(HolderWire::line({{u"ok"_s, true}, {u"begins"_s, true}}));
                else if (verb == "submit"_L1 && takesEvents)
                    guest->write(HolderWire::line({{u"entries"_s, QJsonArray()}}));
            }
        });
    });
    QElapsedTimer timer;
    timer.start();
    const Ran ran = cli({u"rollback"_s, u"a.launch"_s, u"--yes"_s});
    QVERIFY2(ran.status == 0, ran.told().constData());
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(ran.err.contains("does not answer"), ran.told().constData());
    QCOMPARE(runs(), 1);
}

/// The holder was stopped, and goes on after whoever gave the order has acted without it.
void TestHeld::anOrderThatComesTooLateRunsNothing()
{
    const ItemId back = m_launch->runbook()->phases.constLast().sections.first().steps.first().id;
    const qint64 now = SystemClock().sinceBoot().count();
    for (const qint64 until : {now - 1, now + 60'000}) {
        QLocalSocket guest;
        guest.connectToServer(HolderWire::socketOf(path(u"a.launch"_s)));
        QVERIFY(guest.waitForConnected(60'000));
        guest.write(HolderWire::line({{u"verb"_s, u"run"_s},
                                      {u"actor"_s, m_actor.value},
                                      {u"step"_s, back.value},
                                      {u"until"_s, until}}));
        QTRY_VERIFY_WITH_TIMEOUT(guest.canReadLine(), 60'000);
        const QJsonObject answer = QJsonDocument::fromJson(guest.readLine()).object();
        QCOMPARE(answer.contains("error"_L1), until < now);
        QCOMPARE(answer["begun"_L1].toBool(), until > now);
        if (until < now)
            QVERIFY(m_desk->isIdle());
    }
    QTRY_COMPARE_WITH_TIMEOUT(runs(), 1, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isIdle(), 60'000);
}

/// The holder lives and its disk does not: what it is asked to record it never answers.
void TestHeld::aRollbackWaitsForNoLedgerThatIsStuckAtTheHolder()
{
    {
        // Another program is in the middle of writing.
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path(u"a.launch"_s));
        QVERIFY(other.open() && QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.setWorkingDirectory(path({}));
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(QCoreApplication::applicationDirPath() + "/launch-console-cli"_L1,
                      {u"rollback"_s, u"a.launch"_s, u"--yes"_s});
        QTRY_COMPARE_WITH_TIMEOUT(runs(), 1, 60'000);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
        other.close();
        QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 60'000);
        QCOMPARE(process.exitCode(), 0);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QCOMPARE(runs(), 1);
    m_launch->drain();
    m_door.reset();
    m_desk.reset();
    m_launch.reset();
    // Whatever the holder took late is there once.
    QVERIFY(openLaunch(path(u"a.launch"_s)));
    QCOMPARE(count<RollbackTriggered>(), 1);
    QCOMPARE(count<StepFinished>(), 1);
}

void TestHeld::aRollbackThatCannotBeRecordedIsRecordedLater()
{
    m_door.reset();
    m_desk.reset();
    m_launch.reset();
    {
        // Another program is in the middle of writing.
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path(u"a.launch"_s));
        QVERIFY(other.open() && QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        const Ran ran = cli({u"rollback"_s, u"a.launch"_s, u"--yes"_s});
        QVERIFY2(ran.status == 0, ran.told().constData());
        QVERIFY2(ran.err.contains("not recorded in the ledger yet"), ran.told().constData());
        QVERIFY2(ran.out.contains("token: ***") && !ran.out.contains(heldToken),
                 ran.told().constData());
        QCOMPARE(runs(), 1);
        QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QCOMPARE(count<RollbackTriggered>(), 0);
    {
        const auto launch = openLaunch(path(u"a.launch"_s));
        QVERIFY2(launch, launch ? "" : qPrintable(launch.error().text()));
        QVERIFY((*launch)->state().canary().rollback);
    }
    QCOMPARE(count<RollbackTriggered>(), 1);
    QCOMPARE(count<StepFinished>(), 1);
    QCOMPARE(count<NoteWritten>(), 1);
    QVERIFY(!readFile(path(u"a.launch"_s)).contains(heldToken));
    // Once.
    QVERIFY(openLaunch(path(u"a.launch"_s)));
    QCOMPARE(count<RollbackTriggered>(), 1);
}

void TestHeld::aSlowLedgerIsToldWhenItAnswers()
{
    const ItemId back = m_launch->runbook()->phases.constLast().sections.first().steps.first().id;
    bool passed = false;
    connect(m_desk.get(), &StepDesk::finished, this,
            [&](const ItemId &step, bool good) { passed = good && step == back; });
    {
        // Another program is in the middle of writing.
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path(u"a.launch"_s));
        QVERIFY(other.open() && QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        m_desk->run(m_actor, back);
        QTRY_VERIFY_WITH_TIMEOUT(passed, 9'000);
        QVERIFY(m_launch->state().step(back).state != ItemState::Pass);
        QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_launch->state().step(back).state, ItemState::Pass, 60'000);
    QVERIFY(!m_launch->damage());
    QCOMPARE(runs(), 1);
    QCOMPARE(count<StepStarted>(), 1);
    QCOMPARE(count<StepFinished>(), 1);
    // The next is recorded at once.
    QVERIFY(m_desk->rollbackLog().takesLedger());
}

void TestHeld::aTornLedgerRefusesNoRollback()
{
    m_launch->submit(m_actor, NoteWritten {u"x"_s, {}});
    m_launch->drain();
    m_door.reset();
    m_desk.reset();
    m_launch.reset();
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path(u"a.launch"_s));
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"DROP TRIGGER entries_no_UPDATE"_s));
        QVERIFY(QSqlQuery(other).exec(
            u"UPDATE entries SET bytes = CAST('{}' AS BLOB) WHERE seq = 1"_s));
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    const Ran ran = cli({u"rollback"_s, u"a.launch"_s, u"--yes"_s});
    QVERIFY2(ran.status == 0, ran.told().constData());
    QVERIFY2(ran.err.contains("The ledger cannot be written"), ran.told().constData());
    QCOMPARE(runs(), 1);
}

void TestHeld::aChangedScriptIsShown()
{
    QVERIFY(writeFile(path(u"scripts/back.sh"_s), "echo back twice >>runs.log\n"));
    // Without a terminal there is nobody to ask.
    const Ran asked = cli({u"rollback"_s, u"a.launch"_s});
    QCOMPARE(asked.status, 3);
    QVERIFY2(asked.err.contains("scripts/back.sh has changed")
                 && asked.err.contains("- echo back >>runs.log")
                 && asked.err.contains("+ echo back twice >>runs.log"),
             asked.told().constData());
    QCOMPARE(runs(), 0);
    const Ran ran = cli({u"rollback"_s, u"a.launch"_s, u"--yes"_s});
    QVERIFY2(ran.status == 0, ran.told().constData());
    QCOMPARE(readFile(path(u"runs.log"_s)), QByteArray("back twice\n"));
    QCOMPARE(count<StepFinished>(), 1);
}

void TestHeld::aTerminalIsToldNoEscapes()
{
    // A title, red text, a cleared screen.
    QVERIFY(writeFile(path(u"scripts/back.sh"_s),
                      R"(printf '\033]0;owned\007\033[31mred\033[0m\033[2J\n')"));
    const QByteArray raw = "\033]0;owned\007\033[31mred\033[0m\033[2J\n";
    const Ran piped = cli({u"rollback"_s, u"a.launch"_s, u"--yes"_s});
    QVERIFY2(piped.status == 0, piped.told().constData());
    QCOMPARE(piped.out, raw);
    if (QStandardPaths::findExecutable(u"script"_s).isEmpty())
        QSKIP("There is no \"script\" to make a terminal with.");
    QProcess process;
    process.setWorkingDirectory(path({}));
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"script"_s,
                  {u"-qefc"_s,
                   u"'%1/launch-console-cli' rollback a.launch --yes"_s.arg(
                       QCoreApplication::applicationDirPath()),
                   u"/dev/null"_s});
    QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 90'000);
    const QByteArray shown = process.readAllStandardOutput();
    QVERIFY2(shown.contains("\033[31mred\033[0m"), shown.constData());
    QVERIFY2(!shown.contains("\033]0;") && !shown.contains("\033[2J") && !shown.contains('\007'),
             shown.constData());
}

QTEST_GUILESS_MAIN(TestHeld)
#include "tst_held.moc"
