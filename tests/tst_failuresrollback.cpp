// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/notifydesk.h"
#include "desk/steps/stepdesk.h"
#include "support/commandline.h"
#include "support/entriesof.h"
#include "support/httpstub.h"
#include "support/trustedlaunch.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

static const QByteArray backRunbook = R"(# A launch

## Procedures

### Phase 1: Canary (T-0h)

1. **Deploy Canary (10%)**
   ```bash
   true
   ```

## Rollback

1. **Back**
   ```bash
   bash scripts/back.sh
   ```
)";

static const QByteArray backPlan = R"(launch: { title: A launch, release: "thing:v1" }
people:
  operator-1: { name: Olga Operator, user: nobody-here }
secrets:
  hook: { env: TST_FAILURESROLLBACK_HOOK }
notify:
  slack: { secret: hook }
)";

/// A keychain that asks its user something, and nobody is there.
class SilentKeychain : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Service")
public slots:
    QDBusObjectPath ReadAlias(const QString &)
    {
        setDelayedReply(true);
        return {};
    }
};

/// A session bus with that keychain on it, for programs started meanwhile.
class SilentBus
{
public:
    bool start(const QString &configuration)
    {
        if (!writeFile(configuration,
                       "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                       "<auth>EXTERNAL</auth><policy context=\"default\">"
                       "<allow send_destination=\"*\" eavesdrop=\"true\"/>"
                       "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>"))
            return false;
        m_bus.start(u"dbus-daemon"_s,
                    {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + configuration});
        if (!QTest::qWaitFor([this] { return m_bus.canReadLine(); }, 30'000))
            return false;
        const QByteArray address = m_bus.readLine().trimmed();
        QDBusConnection connection =
            QDBusConnection::connectToBus(QString::fromUtf8(address), u"silent"_s);
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        return connection.registerObject(u"/org/freedesktop/secrets"_s, &m_keychain,
                                         QDBusConnection::ExportAllSlots)
            && connection.registerService(u"org.freedesktop.secrets"_s);
    }
    ~SilentBus()
    {
        QDBusConnection::disconnectFromBus(u"silent"_s);
        m_bus.terminate();
        m_bus.waitForFinished();
    }

private:
    SilentKeychain m_keychain;
    QProcess m_bus;
};

/// A rollback from the command line is under way within ten seconds, whatever else is broken, and
/// people are told.
class TestFailuresRollback : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void peopleAreTold();
    void withTheDiskFull_data();
    void withTheDiskFull();
    void aNoteSaysThatTheDiskIsFull();
    void withTheScriptChanged();
    void withAKeychainThatDoesNotAnswer();
    void aSilentKeychainHidesTheWholeOutput();
    void withTheOtherConsoleDead();
    void withTheNetworkGone();
    void anotherMachineOutOfReachIsNamed();

private:
    QString path(const QString &name) const { return m_home->path(name); }
    void make(bool rehearsal);
    /// Runs `program` to its end; how long the rollback's script took to be there, in
    /// milliseconds.
    qint64 rollBack(const QString &program, const QStringList &arguments);
    QString cli() const
    {
        return QCoreApplication::applicationDirPath() + "/launch-console-cli"_L1;
    }
    /// The heads that the messages bear.
    QStringList headsTold() const;

    const PersonId m_actor {u"operator-1"_s};
    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<HttpStub> m_stub;
    QStringList m_told;
    Ran m_ran;
};

void TestFailuresRollback::init()
{
    m_home = std::make_unique<OwnHome>();
    m_told.clear();
    m_stub = std::make_unique<HttpStub>([this](const QByteArray &request) {
        const QByteArray body = request.sliced(request.indexOf("\r\n\r\n") + 4);
        m_told.append(QJsonDocument::fromJson(body)["text"_L1].toString());
        return HttpStub::ok("ok");
    });
    qputenv("TST_FAILURESROLLBACK_HOOK", m_stub->url(u"/services/T/B/x"_s).toEncoded());
    QVERIFY(m_home->makeRuntimeFolder());
    for (const QString &folder : {u"scripts"_s, u"full"_s})
        QVERIFY(QDir().mkpath(path(folder)));
    QVERIFY(writeFile(path(u"launch.md"_s), backRunbook));
    QVERIFY(writeFile(path(u"launch.plan.yaml"_s), backPlan));
    QVERIFY(writeFile(path(u"scripts/back.sh"_s), "echo back >>runs.log\n"));
}

void TestFailuresRollback::make(bool rehearsal)
{
    const Result<RunbookPreview> preview = previewRunbook(path(u"launch.md"_s));
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    QVERIFY(recordTrust(trustSubject(preview->runbook, preview->plan)));
    NewLaunch wishes;
    wishes.file = path(u"a.launch"_s);
    wishes.t0 = QDateTime::currentDateTimeUtc().addSecs(-5);
    const auto made = createLaunch(*preview, wishes, m_actor, rehearsal);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
}

void TestFailuresRollback::cleanup()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    m_stub.reset();
    m_home.reset();
}

qint64 TestFailuresRollback::rollBack(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(path({}));
    process.setStandardInputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    const auto began = [this] { return !readFile(path(u"runs.log"_s)).isEmpty(); };
    const auto ended = [&process] { return process.state() == QProcess::NotRunning; };
    const bool inTime = QTest::qWaitFor([&] { return began() || ended(); }, 60'000) && began();
    const qint64 took = inTime ? timer.elapsed() : -1;
    const bool over = QTest::qWaitFor(ended, 60'000);
    m_ran = {};
    m_ran.out = process.readAllStandardOutput();
    m_ran.err = process.readAllStandardError();
    if (over && process.exitStatus() == QProcess::NormalExit)
        m_ran.status = process.exitCode();
    return took;
}

QStringList TestFailuresRollback::headsTold() const
{
    static const QRegularExpression head(u"head ([0-9a-f]{64})"_s);
    QStringList heads;
    for (const QString &text : m_told)
        heads.append(head.match(text).captured(1));
    return heads;
}

#define ROLLED_BACK_IN_TIME(took)                                                                  \
    QVERIFY2(m_ran.status == 0, m_ran.told().constData());                                         \
    QVERIFY2((took) >= 0 && (took) < 10'000, QByteArray::number(took).constData());                \
    QCOMPARE(readFile(path(u"runs.log"_s)), "back\n")

void TestFailuresRollback::peopleAreTold()
{
    make(true);
    const qint64 took = rollBack(cli(), {u"rollback"_s, u"a.launch"_s, u"--yes"_s});
    ROLLED_BACK_IN_TIME(took);
    QVERIFY2(!m_told.isEmpty() && m_told[0].startsWith("*REHEARSAL: A launch*\n"_L1)
                 && m_told[0].contains("ordered on the command line"_L1),
             qPrintable(m_told.join(u'\n')));
    // Each bears the head it was told at, which is one of the ledger's own.
    const auto launch = openLaunch(path(u"a.launch"_s), true);
    QVERIFY2(launch, launch ? "" : qPrintable(launch.error().text()));
    QStringList leaves;
    for (const Entry &entry : entriesOf(**launch))
        leaves.append(entry.leaf);
    for (const QString &head : headsTold())
        QVERIFY2(leaves.contains(head), qPrintable(head));
}

void TestFailuresRollback::withTheDiskFull_data()
{
    QTest::addColumn<QString>("files");
    QTest::newRow("the launch as a console left it") << u"a.launch"_s;
    QTest::newRow("with what else stands beside it") << u"a.launch*"_s;
}

void TestFailuresRollback::withTheDiskFull()
{
    QFETCH(const QString, files);
    if (QStandardPaths::findExecutable(u"unshare"_s).isEmpty()
        || QProcess::execute(
               u"unshare"_s,
               {u"-Urm"_s, u"mount"_s, u"-t"_s, u"tmpfs"_s, u"none"_s, path(u"full"_s)})
            != 0)
        QSKIP("This system lets nobody mount a small disk of his own.");
    make(true);
    QString head;
    {
        const auto launch = openLaunch(path(u"a.launch"_s), true);
        QVERIFY2(launch, launch ? "" : qPrintable(launch.error().text()));
        head = (*launch)->state().head();
    }
    // The launch and the user's state stand on a disk of 2 MB that is filled to its last byte.
    const QString script =
        u"set -e; mount -t tmpfs -o size=2m none full; cp %1 full/; "
        "export XDG_STATE_HOME=$PWD/full; (cat /dev/zero >full/fill || true) 2>/dev/null; "
        "exec \"$0\" rollback full/a.launch --yes"_s.arg(files);
    const qint64 took = rollBack(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, script, cli()});
    ROLLED_BACK_IN_TIME(took);
    QVERIFY2(m_ran.err.contains("not recorded in the ledger yet"), m_ran.told().constData());
    QVERIFY2(m_ran.err.contains("0 bytes free on"), m_ran.told().constData());
    QVERIFY2(!m_told.isEmpty() && m_told[0].contains("(not in the ledger yet)"_L1),
             qPrintable(m_told.join(u'\n')));
    QCOMPARE(headsTold().constFirst(), head);
}

/// It is no rollback, but the same disk: whoever reads this makes room and asks for no rights.
void TestFailuresRollback::aNoteSaysThatTheDiskIsFull()
{
    if (QStandardPaths::findExecutable(u"unshare"_s).isEmpty()
        || QProcess::execute(
               u"unshare"_s,
               {u"-Urm"_s, u"mount"_s, u"-t"_s, u"tmpfs"_s, u"none"_s, path(u"full"_s)})
            != 0)
        QSKIP("This system lets nobody mount a small disk of his own.");
    make(true);
    const QString script = u"set -e; mount -t tmpfs -o size=2m none full; cp a.launch full/; "
                           "(cat /dev/zero >full/fill || true) 2>/dev/null; "
                           "exec \"$0\" note full/a.launch --text seen"_s;
    const Ran ran =
        runProgram(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, script, cli()}, path(QString()));
    QVERIFY2(ran.status > 0 && ran.oneLineOfError(), ran.told().constData());
    QVERIFY2(ran.err.contains("the disk is full"), ran.told().constData());
    QVERIFY2(!ran.err.contains("cannot be written to"), ran.told().constData());
}

void TestFailuresRollback::withTheScriptChanged()
{
    make(true);
    QVERIFY(writeFile(path(u"scripts/back.sh"_s), "# mended\necho back >>runs.log\n"));
    const qint64 took = rollBack(cli(), {u"rollback"_s, u"a.launch"_s, u"--yes"_s});
    ROLLED_BACK_IN_TIME(took);
    QVERIFY2(m_ran.err.contains("+ # mended"), m_ran.told().constData());
    // What the script has become keeps no message back.
    QVERIFY2(!m_told.isEmpty(), m_ran.told().constData());
}

void TestFailuresRollback::withAKeychainThatDoesNotAnswer()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("dbus-daemon is needed");
    make(false);
    // Else the key that was made without a keychain would be found.
    QVERIFY(QFile::remove(path(u"launch-console/console-key"_s)));
    SilentBus bus;
    QVERIFY(bus.start(path(u"bus.conf"_s)));
    const qint64 took = rollBack(cli(), {u"rollback"_s, u"a.launch"_s, u"--yes"_s});
    ROLLED_BACK_IN_TIME(took);
    QVERIFY2(m_ran.err.contains("is the keychain locked?"), m_ran.told().constData());
    QVERIFY2(!m_told.isEmpty() && m_told[0].contains("(not in the ledger yet)"_L1),
             qPrintable(m_told.join(u'\n')));
}

/// What the keychain keeps may stand in it.
void TestFailuresRollback::aSilentKeychainHidesTheWholeOutput()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("dbus-daemon is needed");
    const QByteArray word = "word-of-the-keychain";
    QVERIFY(writeFile(path(u"launch.plan.yaml"_s),
                      QByteArray(backPlan)
                          .replace("notify:\n  slack: { secret: hook }\n", "")
                          .replace("secrets:\n", "secrets:\n  kept: { keychain: shop/kept }\n")));
    QVERIFY(writeFile(path(u"kept.txt"_s), word + '\n'));
    QVERIFY(writeFile(path(u"scripts/back.sh"_s), "echo back >>runs.log\ncat kept.txt\n"));
    make(true);
    {
        SilentBus bus;
        QVERIFY(bus.start(path(u"bus.conf"_s)));
        const qint64 took = rollBack(cli(), {u"rollback"_s, u"a.launch"_s, u"--yes"_s});
        ROLLED_BACK_IN_TIME(took);
    }
    QVERIFY2(m_ran.err.contains("The keychain does not answer"), m_ran.told().constData());
    QVERIFY2(!m_ran.out.contains(word), m_ran.told().constData());
    const auto launch = openLaunch(path(u"a.launch"_s), true);
    QVERIFY2(launch, launch ? "" : qPrintable(launch.error().text()));
    int ended = 0;
    for (const Entry &entry : entriesOf(**launch)) {
        if (const auto *finished = std::get_if<StepFinished>(&entry.event)) {
            ++ended;
            QCOMPARE(finished->outcome, u"passed"_s);
            QVERIFY(finished->output.isEmpty());
            QVERIFY2(finished->excerpt.contains("is not kept"_L1), qPrintable(finished->excerpt));
        }
    }
    QCOMPARE(ended, 1);
    QVERIFY(!readFile(path(u"a.launch"_s)).contains(word));
}

void TestFailuresRollback::withTheOtherConsoleDead()
{
    make(true);
    // It holds the launch and does not answer: it has no door.
    const auto dead = openLaunch(path(u"a.launch"_s));
    QVERIFY2(dead, dead ? "" : qPrintable(dead.error().text()));
    const qint64 took = rollBack(cli(), {u"rollback"_s, u"a.launch"_s, u"--yes"_s});
    ROLLED_BACK_IN_TIME(took);
    QVERIFY2(!m_told.isEmpty(), m_ran.told().constData());
    QVERIFY(!headsTold().contains(QString()));
}

void TestFailuresRollback::withTheNetworkGone()
{
    make(true);
    const QStringList arguments {u"rollback"_s, u"a.launch"_s, u"--yes"_s};
    const bool mayUnshare = !QStandardPaths::findExecutable(u"unshare"_s).isEmpty()
        && QProcess::execute(u"unshare"_s, {u"-Urn"_s, u"true"_s}) == 0;
    // Where nobody may have a network of his own, nobody answers.
    if (!mayUnshare)
        m_stub.reset();
    const qint64 took = mayUnshare
        ? rollBack(u"unshare"_s, QStringList {u"-Urn"_s, cli()} + arguments)
        : rollBack(cli(), arguments);
    ROLLED_BACK_IN_TIME(took);
    QVERIFY2(m_ran.err.contains("have not arrived; the next console sends them"),
             m_ran.told().constData());
    QVERIFY2(m_told.isEmpty(), qPrintable(m_told.join(u'\n')));
    // The ledger lost nothing by it.
    const auto launch = openLaunch(path(u"a.launch"_s));
    QVERIFY2(launch, launch ? "" : qPrintable(launch.error().text()));
    QVERIFY((*launch)->state().canary().rollback);
    QVERIFY(std::ranges::any_of(entriesOf(**launch), [](const Entry &entry) {
        const auto *finished = std::get_if<StepFinished>(&entry.event);
        return finished && finished->outcome == "passed"_L1;
    }));
    if (!mayUnshare)
        return;
    // The network is back, and so is a console.
    const NotifyDesk desk(**launch);
    QTRY_VERIFY_WITH_TIMEOUT(!m_told.isEmpty(), 60'000);
    QVERIFY2(m_told[0].contains("ordered on the command line"_L1), qPrintable(m_told[0]));
}

void TestFailuresRollback::anotherMachineOutOfReachIsNamed()
{
    if (QStandardPaths::findExecutable(u"ssh"_s).isEmpty())
        QSKIP("ssh is needed");
    QVERIFY(writeFile(path(u"launch.plan.yaml"_s),
                      R"(people:
  operator-1: { name: Olga Operator, user: nobody-here }
hosts:
  web1: { ssh: web1.invalid }
steps:
  rollback/back: { host: web1 }
)"));
    make(true);
    rollBack(cli(), {u"rollback"_s, u"a.launch"_s, u"--yes"_s});
    QCOMPARE(m_ran.status, 1);
    QVERIFY2(m_ran.err.contains("web1.invalid"), m_ran.told().constData());
    QVERIFY(readFile(path(u"runs.log"_s)).isEmpty());
    const auto launch = openLaunch(path(u"a.launch"_s), true);
    QVERIFY2(launch, launch ? "" : qPrintable(launch.error().text()));
    const StepStatus status = (*launch)->state().step(ItemId(u"rollback/back"_s));
    QCOMPARE(status.state, ItemState::Fail);
    QVERIFY2(status.note.contains("web1.invalid"_L1), qPrintable(status.note));
}

QTEST_GUILESS_MAIN(TestFailuresRollback)
#include "tst_failuresrollback.moc"
