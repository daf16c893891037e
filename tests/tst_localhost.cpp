// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/localhost.h"
#include "process/processtree.h"
#include "process/spoolstatus.h"
#include "process/streammask.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLocalHost : public QObject
{
    Q_OBJECT

private slots:
    void runsAndReportsExit();
    void passesArgumentsUntouched();
    void runsScriptsStrictly();
    void streamsOutput();
    void environmentIsAllowListed();
    void readsNothingFromStandardInput();
    void saysWhatCannotBeStarted();
    void namesTheSignal();
    void timesOut();
    void endsWhatIgnoresTerm();
    void endsWhatLeftItsSession();
    void doesNotWaitForChildrenHoldingThePipe();
    void redactsBeforeAnythingIsStored();
    void keepsHeadAndTail();
    void keepsOneMebibyteInMemory();
    void writesItsEndDurably();
    void outlivesAKilledConsole();
    void endsWithAKilledConsoleWithoutSpool();
    void keepsItsSupervisorForTheNextCommand();
    void startsAnotherSupervisorWhereItsOwnWasKilled();
    void leavesNoSupervisorBehind();
    void theLastWholeLineOfARunCounts_data();
    void theLastWholeLineOfARunCounts();
    void readsFiles();
    void listsFiles();
    void masksAnyChunking();
};

static CommandSpec shellSpec(const QString &text)
{
    CommandSpec spec;
    spec.script = text;
    spec.timeout = 20s;
    return spec;
}

static CommandResult runHere(const CommandSpec &spec, std::stop_token stop = {},
                             std::chrono::milliseconds grace = 2s)
{
    LocalHost host;
    host.setGrace(grace);
    const Result<CommandResult> result = host.run(spec, std::move(stop));
    if (!result)
        qWarning() << result.error().text();
    return result.value_or(CommandResult {});
}

static bool isAlive(const QByteArray &pid)
{
    return pid.toInt() > 1 && supervisor::startTime(pid.toInt()) != 0;
}

void TestLocalHost::runsAndReportsExit()
{
    const CommandResult good = runHere(shellSpec(u"echo out; echo err >&2"_s));
    QVERIFY(good.succeeded());
    QCOMPARE(good.output, "out\nerr\n");
    QCOMPARE(good.outputSize, 8);
    QCOMPARE(good.outputSha256,
             QString::fromLatin1(
                 QCryptographicHash::hash(good.output, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(runHere(shellSpec(u"exit 7"_s)).exitCode, 7);
}

void TestLocalHost::passesArgumentsUntouched()
{
    CommandSpec spec;
    spec.argv = {u"echo"_s, u"$(id)"_s, u"a  b"_s, u"*"_s, u""_s, u"ä"_s};
    QCOMPARE(QString::fromUtf8(runHere(spec).output), u"$(id) a  b *  ä\n"_s);
}

void TestLocalHost::runsScriptsStrictly()
{
    QCOMPARE(runHere(shellSpec(u"false\ntrue"_s)).exitCode, 1);
    QCOMPARE(runHere(shellSpec(u"false | true"_s)).exitCode, 1);
    QCOMPARE(runHere(shellSpec(u"cd /\nX=1\npwd; echo $X"_s)).output, "/\n1\n");
    CommandSpec python = shellSpec(u"import sys\nprint(1 + 1)"_s);
    python.shell = {u"python3"_s};
    QCOMPARE(runHere(python).output, "2\n");
}

void TestLocalHost::streamsOutput()
{
    QByteArray seen;
    const auto result = LocalHost().run(shellSpec(u"printf 'no line end'; printf ' more'"_s), {},
                                        [&](const QByteArray &bytes) { seen += bytes; });
    QVERIFY(result);
    QCOMPARE(seen, "no line end more");
}

void TestLocalHost::environmentIsAllowListed()
{
    qputenv("LD_PRELOAD_TEST", "x");
    qputenv("SOME_TOKEN", "x");
    CommandSpec spec;
    spec.argv = {u"env"_s};
    spec.environment = {{u"MINE"_s, u"1"_s}, {u"LD_PRELOAD"_s, u"/evil.so"_s}};
    const QByteArray output = runHere(spec).output;
    QVERIFY(output.contains("MINE=1\n"));
    QVERIFY(output.contains("LANG=C.UTF-8\n"));
    QVERIFY(!output.contains("LD_"));
    QVERIFY(!output.contains("SOME_TOKEN"));
    QCOMPARE(runHere(shellSpec(u"umask"_s)).output, "0077\n");
}

void TestLocalHost::readsNothingFromStandardInput()
{
    QCOMPARE(runHere(shellSpec(u"read x || echo nothing"_s)).output, "nothing\n");
}

void TestLocalHost::saysWhatCannotBeStarted()
{
    CommandSpec spec;
    spec.argv = {u"/no/such/program"_s};
    const auto missing = LocalHost().run(spec, {});
    QVERIFY(!missing);
    QVERIFY2(missing.error().message.contains("No such file"_L1),
             qPrintable(missing.error().text()));
    spec.argv = {u"true"_s};
    spec.workingDirectory = u"/no/such/folder"_s;
    QVERIFY(!LocalHost().run(spec, {}));
    QVERIFY(!LocalHost().run({}, {}));
    const auto noSupervisor = LocalHost(HostId(u"here"_s), u"/no/supervisor"_s).run(spec, {});
    QCOMPARE(noSupervisor.error().where, u"/no/supervisor"_s);
}

void TestLocalHost::namesTheSignal()
{
    const CommandResult result = runHere(shellSpec(u"kill -9 $$"_s));
    QCOMPARE(result.signal, 9);
    QVERIFY(!result.exitCode);
    QVERIFY(!result.succeeded());
}

void TestLocalHost::timesOut()
{
    CommandSpec spec = shellSpec(u"sleep 60"_s);
    spec.timeout = 100ms;
    const CommandResult result = runHere(spec);
    QVERIFY(result.timedOut);
    QVERIFY(!result.succeeded());
    QVERIFY(result.took < 15s);
}

void TestLocalHost::endsWhatIgnoresTerm()
{
    CommandSpec spec = shellSpec(
        u"trap '' TERM; sleep 61 & echo $!; trap '' TERM; while true; do sleep 1; done"_s);
    spec.timeout = 200ms;
    const CommandResult result = runHere(spec, {}, 200ms);
    QVERIFY(result.timedOut);
    QCOMPARE(result.signal, 9);
    QVERIFY(result.survivors.isEmpty());
    QVERIFY(result.took < 15s);
}

void TestLocalHost::endsWhatLeftItsSession()
{
    QTemporaryDir folder;
    CommandSpec spec =
        shellSpec(u"setsid bash -c 'echo $$ > pid; exec sleep 62' >/dev/null 2>&1 &\n"
                  "while [ ! -s pid ]; do sleep 0.02; done; cat pid; sleep 60"_s);
    spec.workingDirectory = folder.path();
    std::stop_source stop;
    QByteArray pid;
    const auto result = LocalHost().run(spec, stop.get_token(), [&](const QByteArray &bytes) {
        pid = bytes.trimmed();
        stop.request_stop();
    });
    QVERIFY(result && result->stopped);
    QVERIFY(pid.toInt() > 1);
    QVERIFY(!isAlive(pid));
    // The same where the command itself ended well.
    spec.script.chop(int(qstrlen("; sleep 60")));
    QFile::remove(folder.filePath(u"pid"_s));
    const CommandResult ended = runHere(spec);
    QVERIFY(ended.succeeded());
    QVERIFY(!isAlive(ended.output.trimmed()));
}

void TestLocalHost::doesNotWaitForChildrenHoldingThePipe()
{
    const CommandResult result = runHere(shellSpec(u"sleep 30 & echo done"_s));
    QVERIFY(result.succeeded());
    QCOMPARE(result.output, "done\n");
    QVERIFY2(result.took < 10s, "the step waited for a child");
}

void TestLocalHost::redactsBeforeAnythingIsStored()
{
    QTemporaryDir folder;
    CommandSpec spec = shellSpec(
        u"printf 'a %s' ${TOKEN:0:5}; sleep 0.1; printf '%s b ' ${TOKEN:5}; printf %s $TOKEN | base64"_s);
    spec.environment = {{u"TOKEN"_s, u"correct-horse-battery"_s}};
    spec.secrets = {"correct-horse-battery"};
    spec.spoolFile = folder.filePath(u"out"_s);
    const CommandResult result = runHere(spec);
    QVERIFY(result.output.startsWith("a *** b ***"));
    QFile spool(spec.spoolFile);
    QVERIFY(spool.open(QIODevice::ReadOnly));
    QCOMPARE(spool.readAll(), result.output);
    QCOMPARE(QFileInfo(spool).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestLocalHost::keepsHeadAndTail()
{
    QTemporaryDir folder;
    CommandSpec spec =
        shellSpec(u"echo first; head -c 3000000 /dev/zero | tr '\\0' x; echo last"_s);
    spec.spoolFile = folder.filePath(u"out"_s);
    spec.outputCap = 100'000;
    const CommandResult result = runHere(spec);
    QCOMPARE(result.outputSize, 3'000'011);
    QFile spool(spec.spoolFile);
    QVERIFY(spool.open(QIODevice::ReadOnly));
    const QByteArray kept = spool.readAll();
    QVERIFY(kept.size() < 100'200);
    QVERIFY(kept.startsWith("first\n"));
    QVERIFY(kept.contains("bytes left out"));
    QVERIFY(kept.endsWith("xlast\n"));
}

void TestLocalHost::keepsOneMebibyteInMemory()
{
    const CommandResult result = runHere(shellSpec(u"head -c 5000000 /dev/zero"_s));
    QCOMPARE(result.outputSize, 5'000'000);
    QCOMPARE(result.output.size(), 1 << 20);
    QCOMPARE(result.outputSha256,
             QString::fromLatin1(
                 QCryptographicHash::hash(QByteArray(5'000'000, '\0'), QCryptographicHash::Sha256)
                     .toHex()));
}

void TestLocalHost::writesItsEndDurably()
{
    QTemporaryDir folder;
    CommandSpec spec = shellSpec(u"exit 5"_s);
    spec.spoolFile = folder.filePath(u"out"_s);
    QVERIFY(!readSpoolStatus(spec.spoolFile));
    runHere(spec);
    const auto status = readSpoolStatus(spec.spoolFile);
    QVERIFY(status);
    QCOMPARE(status->state, SpoolStatus::State::Finished);
    QCOMPARE(status->exitCode, 5);
}

/// Starts this program again as a console that runs a command, and kills it once `marker` is there.
static void killConsoleDuring(const QString &script, const QString &spool, const QString &marker)
{
    QProcess console;
    console.start(QCoreApplication::applicationFilePath(), {u"--console"_s, script, spool});
    QVERIFY(console.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(marker) && QFileInfo(marker).size() > 0, 20'000);
    console.kill();
    QVERIFY(console.waitForFinished());
}

void TestLocalHost::outlivesAKilledConsole()
{
    QTemporaryDir folder;
    const QString spool = folder.filePath(u"out"_s);
    const QString marker = folder.filePath(u"marker"_s);
    const QString go = folder.filePath(u"go"_s);
    killConsoleDuring(
        u"echo $$ > '%1'; while [ ! -e '%2' ]; do echo tick; sleep 0.02; done; echo late; exit 3"_s
            .arg(marker, go),
        spool, marker);
    const auto running = readSpoolStatus(spool);
    QVERIFY(running);
    QCOMPARE(running->state, SpoolStatus::State::Running);
    QVERIFY(QFile(go).open(QIODevice::WriteOnly));
    QTRY_COMPARE_WITH_TIMEOUT(readSpoolStatus(spool)->state, SpoolStatus::State::Finished, 20'000);
    QCOMPARE(readSpoolStatus(spool)->exitCode, 3);
    QFile file(spool);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith("tick\nlate\n"));
}

void TestLocalHost::endsWithAKilledConsoleWithoutSpool()
{
    QTemporaryDir folder;
    const QString marker = folder.filePath(u"marker"_s);
    killConsoleDuring(u"echo $$ > '%1'; sleep 63"_s.arg(marker), QString(), marker);
    QFile file(marker);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pid = file.readAll().trimmed();
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(pid), 20'000);
}

void TestLocalHost::keepsItsSupervisorForTheNextCommand()
{
    const LocalHost host;
    const auto supervisor = [&host](const CommandSpec &spec, std::stop_token stop = {}) {
        const auto result = host.run(spec, std::move(stop));
        return result ? result->output.trimmed() : QByteArray("none");
    };
    const CommandSpec tell = shellSpec(u"echo $PPID"_s);
    const QByteArray first = supervisor(tell);
    QVERIFY(first.toInt() > 1);
    QCOMPARE(supervisor(tell), first);
    // After a command that was ended, one that is none, and children left behind, too.
    CommandSpec slow = shellSpec(u"echo $PPID; sleep 60"_s);
    slow.timeout = 100ms;
    supervisor(slow);
    CommandSpec none;
    none.argv = {u"/no/such/program"_s};
    QCOMPARE(supervisor(none), "none");
    QCOMPARE(supervisor(shellSpec(u"sleep 64 & echo $PPID"_s)), first);
    std::stop_source stop;
    stop.request_stop();
    supervisor(shellSpec(u"sleep 65"_s), stop.get_token());
    QCOMPARE(supervisor(tell), first);
    QCOMPARE(LocalHost(host).run(tell, {})->output.trimmed(), first);
}

void TestLocalHost::startsAnotherSupervisorWhereItsOwnWasKilled()
{
    const LocalHost host;
    const CommandSpec tell = shellSpec(u"echo $PPID"_s);
    for (const int number : {SIGKILL, SIGTERM}) {
        const QByteArray first = host.run(tell, {})->output.trimmed();
        QVERIFY(kill(first.toInt(), number) == 0);
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(first), 20'000);
        const auto second = host.run(tell, {});
        QVERIFY(second && second->succeeded());
        QVERIFY(second->output.trimmed() != first);
    }
}

void TestLocalHost::leavesNoSupervisorBehind()
{
    QByteArray supervisor;
    {
        const LocalHost host;
        supervisor = host.run(shellSpec(u"echo $PPID"_s), {})->output.trimmed();
        QVERIFY(isAlive(supervisor));
    }
    QVERIFY(!isAlive(supervisor));
}

void TestLocalHost::theLastWholeLineOfARunCounts_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<std::optional<SpoolStatus::State>>("state");
    using State = std::optional<SpoolStatus::State>;
    const QByteArray begun =
        "{\"spool\":\"out\",\"pid\":1,\"startTime\":\"12\",\"boot\":\"x\",\"finished\":false}\n";
    const QByteArray over = "{\"spool\":\"out\",\"pid\":1,\"exitCode\":3,\"finished\":true}\n";
    QByteArray other = over;
    other.replace("out", "out-2");
    QTest::newRow("of the dead") << begun << State(SpoolStatus::State::Unknown);
    QTest::newRow("over") << begun + '\n' + over << State(SpoolStatus::State::Finished);
    QTest::newRow("over, others behind it")
        << begun + over + other << State(SpoolStatus::State::Finished);
    QTest::newRow("over, behind one that was cut off")
        << begun + other.chopped(5) + '\n' + over << State(SpoolStatus::State::Finished);
    QTest::newRow("its end cut off")
        << begun + over.chopped(2) << State(SpoolStatus::State::Unknown);
    QTest::newRow("zeros after a power cut")
        << begun + QByteArray(over.size(), '\0') << State(SpoolStatus::State::Unknown);
    QTest::newRow("others alone") << other << State();
    QTest::newRow("empty") << QByteArray() << State();
    QTest::newRow("garbage") << QByteArray("garbage out") << State();
}

void TestLocalHost::theLastWholeLineOfARunCounts()
{
    QFETCH(QByteArray, lines);
    QFETCH(std::optional<SpoolStatus::State>, state);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"runs"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lines);
    file.close();
    const auto status = readSpoolStatus(folder.filePath(u"out"_s));
    QCOMPARE(status.has_value(), state.has_value());
    if (status)
        QCOMPARE(status->state, *state);
    if (status && status->state == SpoolStatus::State::Finished)
        QCOMPARE(status->exitCode, 3);
}

void TestLocalHost::readsFiles()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("12345");
    file.close();
    const LocalHost host;
    QCOMPARE(*host.readFile(file.fileName(), 5, {}), "12345");
    QVERIFY(host.readFile(file.fileName(), 4, {}).error().message.contains("larger"_L1));
    QVERIFY(!host.readFile(folder.filePath(u"b"_s), 5, {}));
    QVERIFY(!host.readFile(folder.path(), 5, {}));
    QVERIFY(!host.readFile(u"/dev/zero"_s, 5, {}));
    QVERIFY(host.readFile(u"/proc/self/environ"_s, 1 << 20, {}));
}

void TestLocalHost::listsFiles()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"b/c"_s));
    for (const QString &name : {u"b/c/2"_s, u"a"_s, u".hidden"_s})
        QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(folder.path(), folder.filePath(u"b/loop"_s)));
    QCOMPARE(*LocalHost().listFiles(folder.path(), {}),
             (QStringList {u".hidden"_s, u"a"_s, u"b/c/2"_s}));
    QVERIFY(!LocalHost().listFiles(folder.filePath(u"no"_s), {}));
}

void TestLocalHost::masksAnyChunking()
{
    const std::string text = "x secretsecre secret abab ababc sec";
    for (std::size_t size = 1; size < text.size(); ++size) {
        supervisor::StreamMask mask({"secret", "ababc"});
        std::string out;
        for (std::size_t at = 0; at < text.size(); at += size)
            out += mask.feed(std::string_view(text).substr(at, size));
        out += mask.finish();
        QCOMPARE(out, std::string("x ***secre *** abab *** sec"));
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "--console"_L1) {
        CommandSpec spec = shellSpec(arguments.value(2));
        spec.spoolFile = arguments.value(3);
        return LocalHost().run(spec, {}) ? 0 : 1;
    }
    TestLocalHost test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_localhost.moc"
