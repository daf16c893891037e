// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/planhosts.h"
#include "process/processtree.h"
#include "range/sshserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Against a real sshd on loopback, which every test shares.
class TestSshHost : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void runsThereAndSaysSo();
    void runsScriptsAsWritten();
    void passesArgumentsAndVariablesUntouched();
    void startsInTheFolderOfThePlan();
    void redactsBeforeAnythingIsStored();
    void usesOneConnection();
    void stopEndsTheTree();
    void timesOut();
    void endsWhatIgnoresTerm();
    void doesNotWaitForChildrenHoldingThePipe();
    void laterConsoleEndsARun();
    void goesOnWhereTheConnectionBreaks();
    void waitsForTheOutcomeWhereTheConnectionBreaks();
    void readsFiles();
    void listsFiles();
    void leavesNothingBehind();
    void acceptsNoUnknownKey();
    void acceptsNoOtherKey();
    void acceptsNoKeyOnTheWay_data();
    void acceptsNoKeyOnTheWay();
    void jumpsInACircleAreSaid();
    void saysWhereNobodyAnswers();

private:
    QTemporaryDir m_runtime;
    QByteArray m_plainConfiguration;
    SshServer m_server;
    SshHost m_host {HostId(u"web1"_s), u"web1"_s};
};

static CommandSpec shellSpec(const QString &text)
{
    CommandSpec spec;
    spec.script = text;
    spec.timeout = 20s;
    return spec;
}

static bool isAlive(const QByteArray &pid)
{
    return pid.toInt() > 1 && supervisor::startTime(pid.toInt()) != 0;
}

#define RUN(name, ...)                                                                             \
    const Result<CommandResult> name##Ended = m_host.run(__VA_ARGS__);                             \
    QVERIFY2(name##Ended, qPrintable(name##Ended ? QString() : name##Ended.error().text()));       \
    const CommandResult &name = *name##Ended

void TestSshHost::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
    const Result<void> started = m_server.start();
    if (!started)
        QSKIP(qPrintable(started.error().text()));
    m_host = SshHost(HostId(u"web1"_s), u"web1"_s);
}

void TestSshHost::runsThereAndSaysSo()
{
    RUN(good, shellSpec(u"echo out; echo err >&2; echo ${SSH_CONNECTION:+far}"_s), {});
    QVERIFY(good.succeeded());
    QCOMPARE(good.output, "out\nerr\nfar\n");
    QCOMPARE(m_host.vantage(), u"web1 (web1)"_s);
    RUN(bad, shellSpec(u"exit 7"_s), {});
    QCOMPARE(bad.exitCode, 7);
    // What ssh itself says where it fails is a command's status like any other.
    RUN(odd, shellSpec(u"exit 255"_s), {});
    QCOMPARE(odd.exitCode, 255);
}

void TestSshHost::runsScriptsAsWritten()
{
    RUN(strict, shellSpec(u"false | true\necho on"_s), {});
    QCOMPARE(strict.exitCode, 1);
    RUN(quotes, shellSpec(u"cd /\nX='it'\"'\"'s'\npwd; echo \"$X\" 'ä $Y'"_s), {});
    QCOMPARE(QString::fromUtf8(quotes.output), u"/\nit's ä $Y\n"_s);
    RUN(nothing, shellSpec(u"read x || echo nothing"_s), {});
    QCOMPARE(nothing.output, "nothing\n");
    CommandSpec python = shellSpec(u"import sys\nprint(1 + 1)"_s);
    python.shell = {u"python3"_s};
    RUN(sum, python, {});
    QCOMPARE(sum.output, "2\n");
}

void TestSshHost::passesArgumentsAndVariablesUntouched()
{
    CommandSpec spec;
    spec.argv = {u"sh"_s,   u"-c"_s,    u"printf '%s|' \"$@\" \"$MINE\" \"${LD_MINE-none}\""_s,
                 u"x"_s,    u"$(id)"_s, u"a  b"_s,
                 u"it's"_s, u""_s};
    spec.environment = {{u"MINE"_s, u"$1 'q'"_s}, {u"LD_MINE"_s, u"x"_s}};
    RUN(said, spec, {});
    QCOMPARE(said.output, "$(id)|a  b|it's||$1 'q'|none|");
}

void TestSshHost::startsInTheFolderOfThePlan()
{
    QTemporaryDir folder;
    const PlanHosts hosts({{HostId(u"here"_s), {}},
                           {HostId(u"web1"_s), u"web1:"_s + folder.path()},
                           {HostId(u"web2"_s), u"web1"_s}});
    QCOMPARE(hosts.folderOn(HostId(u"here"_s), u"/srv/a"_s), u"/srv/a"_s);
    QCOMPARE(hosts.folderOn(HostId(u"web2"_s), u"/srv/a"_s), u"."_s);
    CommandSpec spec = shellSpec(u"pwd"_s);
    spec.workingDirectory = hosts.folderOn(HostId(u"web1"_s), u"/srv/a"_s);
    const auto there = hosts.host(HostId(u"web1"_s))->run(spec, {});
    QVERIFY(there);
    QCOMPARE(there->output.trimmed(), folder.path().toUtf8());
    spec.workingDirectory = u"/no/such/folder"_s;
    RUN(missing, spec, {});
    QVERIFY(!missing.succeeded());
    QVERIFY(missing.output.contains("/no/such/folder"));
    QVERIFY(!hosts.host(HostId(u"web9"_s)));
    QVERIFY(!hosts.remote(HostId(u"here"_s)));
}

void TestSshHost::redactsBeforeAnythingIsStored()
{
    QTemporaryDir folder;
    CommandSpec spec = shellSpec(u"echo a $TOKEN b; tr '\\0' ' ' </proc/$PPID/cmdline"_s);
    spec.environment = {{u"TOKEN"_s, u"correct-horse-battery"_s}};
    spec.secrets = {"correct-horse-battery"};
    spec.spoolFile = folder.filePath(u"out"_s);
    RUN(said, spec, {});
    QVERIFY(said.output.startsWith("a *** b"));
    QFile spool(spec.spoolFile);
    QVERIFY(spool.open(QIODevice::ReadOnly));
    QCOMPARE(spool.readAll(), said.output);
}

void TestSshHost::usesOneConnection()
{
    const SshHost other(HostId(u"web9"_s), u"web1"_s);
    QVERIFY(other.run(shellSpec(u"true"_s), {}));
    QCOMPARE(m_server.log().count("Accepted publickey"), 1);
}

void TestSshHost::stopEndsTheTree()
{
    std::stop_source stop;
    QByteArray pids;
    const auto asked = [&](const QByteArray &bytes) {
        pids += bytes;
        if (pids.count('\n') == 2)
            stop.request_stop();
    };
    // The second has left the group.
    RUN(ended,
        shellSpec(u"sleep 61 & echo $!\nsetsid sh -c 'echo $$; exec sleep 62' &\nsleep 60"_s),
        stop.get_token(), asked);
    QVERIFY(ended.stopped);
    QVERIFY(!ended.exitCode);
    QVERIFY2(ended.survivors.isEmpty(), qPrintable(ended.survivors.join(u' ')));
    for (const QByteArray &pid : pids.trimmed().split('\n'))
        QVERIFY2(!isAlive(pid), pid.constData());
    QVERIFY(ended.took < 10s);
}

void TestSshHost::timesOut()
{
    CommandSpec spec = shellSpec(u"echo begun; sleep 60"_s);
    spec.timeout = 300ms;
    RUN(ended, spec, {});
    QVERIFY(ended.timedOut);
    QVERIFY(!ended.stopped);
    QCOMPARE(ended.output, "begun\n");
    QVERIFY(ended.took < 15s);
}

void TestSshHost::endsWhatIgnoresTerm()
{
    SshHost host(m_host);
    host.setGrace(300ms);
    CommandSpec spec = shellSpec(u"trap '' TERM; echo $$; while true; do sleep 1; done"_s);
    spec.timeout = 300ms;
    const auto ended = host.run(spec, {});
    QVERIFY(ended && ended->timedOut);
    QCOMPARE(ended->signal, 9);
    QVERIFY(!isAlive(ended->output.trimmed()));
}

void TestSshHost::doesNotWaitForChildrenHoldingThePipe()
{
    RUN(ended, shellSpec(u"sleep 30 & echo $!"_s), {});
    QVERIFY(ended.succeeded());
    QVERIFY2(ended.took < 10s, "the step waited for a child");
    QVERIFY(!isAlive(ended.output.trimmed()));
}

void TestSshHost::laterConsoleEndsARun()
{
    QTemporaryDir folder;
    CommandSpec spec = shellSpec(u"echo $$; sleep 60"_s);
    spec.spoolFile = folder.filePath(u"out"_s);
    std::jthread other;
    RUN(ended, spec, {}, [&](const QByteArray &) {
        other = std::jthread([&] { SshHost(HostId(u"web1"_s), u"web1"_s).endRun(spec.spoolFile); });
    });
    QVERIFY(ended.stopped);
    QVERIFY(!isAlive(ended.output.trimmed()));
}

void TestSshHost::goesOnWhereTheConnectionBreaks()
{
    QTemporaryDir folder;
    CommandSpec spec = shellSpec(
        u"echo begun\nwhile [ ! -e go ]; do echo tick; sleep 0.05; done\necho twice >>ran\nexit 3"_s);
    spec.workingDirectory = folder.path();
    bool cut = false;
    RUN(ended, spec, {}, [&](const QByteArray &) {
        if (std::exchange(cut, true))
            return;
        m_server.cutConnections();
        QVERIFY(QFile(folder.filePath(u"go"_s)).open(QIODevice::WriteOnly));
    });
    QCOMPARE(ended.exitCode, 3);
    QFile ran(folder.filePath(u"ran"_s));
    QVERIFY(ran.open(QIODevice::ReadOnly));
    QCOMPARE(ran.readAll(), "twice\n");
}

/// Between the end of a command and its outcome lies the time that is given to its children.
void TestSshHost::waitsForTheOutcomeWhereTheConnectionBreaks()
{
    CommandSpec spec = shellSpec(
        u"(trap '' TERM; while :; do sleep 1; done) &\nenv -i setsid sleep 5 &\necho begun; exit 3"_s);
    bool cut = false;
    RUN(ended, spec, {}, [&](const QByteArray &) {
        if (!std::exchange(cut, true))
            m_server.cutConnections();
    });
    QCOMPARE(ended.exitCode, 3);
}

void TestSshHost::readsFiles()
{
    QTemporaryDir folder;
    const QByteArray bytes("a\0\xff\n'b", 6);
    QVERIFY(writeFile(folder.filePath(u"it's"_s), bytes));
    QCOMPARE(m_host.readFile(folder.filePath(u"it's"_s), 100, {}).value_or("-"), bytes);
    const auto large = m_host.readFile(folder.filePath(u"it's"_s), 5, {});
    QVERIFY(!large);
    QVERIFY(large.error().where.startsWith("web1:/"_L1));
    QVERIFY(!m_host.readFile(folder.filePath(u"none"_s), 5, {}));
    QVERIFY(!m_host.readFile(folder.path(), 5, {}));
    QVERIFY(!m_host.readFile(u"/dev/zero"_s, 5, {}));
}

void TestSshHost::listsFiles()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"b/c"_s));
    for (const QString &name : {u"b/c/2\n"_s, u"a"_s, u".hidden"_s})
        QVERIFY(writeFile(folder.filePath(name), {}));
    QCOMPARE(m_host.listFiles(folder.path(), {}).value_or(QStringList()),
             (QStringList {u".hidden"_s, u"a"_s, u"b/c/2\n"_s}));
    QVERIFY(!m_host.listFiles(folder.filePath(u"no"_s), {}));
}

void TestSshHost::leavesNothingBehind()
{
    const auto runs =
        m_host.run(shellSpec(u"ls -1 ~/.cache/launch-console | grep -c -v '[^0-9a-f]'"_s), {});
    QVERIFY(runs);
    // This run's own folder.
    QCOMPARE(runs->output.trimmed(), "1");
}

/// From here on no connection is left to go over.
static SshHost withoutConnection(const SshServer &server, const QByteArray &known)
{
    server.cutConnections();
    writeFile(server.knownHosts(), known);
    return {HostId(u"web1"_s), u"web1"_s};
}

/// Whatever the user's configuration would let pass.
void TestSshHost::acceptsNoUnknownKey()
{
    QFile configuration(QFileInfo(m_server.knownHosts()).path() + "/config"_L1);
    QVERIFY(configuration.open(QIODevice::Append));
    configuration.write("  StrictHostKeyChecking no\n  NoHostAuthenticationForLocalhost yes\n"
                        "  VerifyHostKeyDNS yes\n");
    configuration.close();
    const SshHost host = withoutConnection(m_server, {});
    Result<CommandResult> ran;
    // The client notices the cut in its own time.
    QTRY_VERIFY(!(ran = host.run(shellSpec(u"true"_s), {})));
    QVERIFY2(ran.error().message.contains("known_hosts"_L1), qPrintable(ran.error().text()));
    QCOMPARE(QFileInfo(m_server.knownHosts()).size(), 0);
}

void TestSshHost::acceptsNoOtherKey()
{
    QByteArray other = m_server.hostLine();
    other.replace(other.lastIndexOf("AAAA") + 40, 1,
                  other.at(other.lastIndexOf("AAAA") + 40) == 'x' ? "y" : "x");
    const SshHost host = withoutConnection(m_server, other);
    const auto ran = host.run(shellSpec(u"true"_s), {});
    QVERIFY(!ran);
    QVERIFY2(ran.error().message.contains("no connection to web1"_L1),
             qPrintable(ran.error().text()));
}

/// The same machine under four names, each with a key of its own in known_hosts: `far` is reached
/// over `near` and then `mid`, and `near` over `gate`, as the user that the configuration fills in.
/// The configuration would take any key.
static QByteArray jumpConfiguration(const SshServer &server)
{
    const QString folder = QFileInfo(server.knownHosts()).path();
    QFile file(folder + "/config"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray before = file.readAll();
    const QByteArray port = server.hostLine().split(':').value(1).split(' ').value(0);
    QByteArray hosts;
    for (const auto &[name, jump] : {std::pair(QByteArray("far"), QByteArray("near,mid")),
                                     {"near", "%r@gate"},
                                     {"mid", {}},
                                     {"gate", {}}}) {
        hosts += "Host " + name + "\n  HostName 127.0.0.1\n  Port " + port + "\n  HostKeyAlias "
            + name + "-key\n  IdentitiesOnly yes\n  IdentityFile " + folder.toUtf8()
            + "/user\n  UserKnownHostsFile " + server.knownHosts().toUtf8()
            + "\n  GlobalKnownHostsFile /dev/null\n  StrictHostKeyChecking accept-new\n"
            + (jump.isEmpty() ? QByteArray() : "  ProxyJump " + jump + '\n');
    }
    return hosts + before;
}

static bool replaceConfiguration(const SshServer &server, const QByteArray &bytes)
{
    return !bytes.isEmpty()
        && writeFile(QFileInfo(server.knownHosts()).path() + "/config"_L1, bytes);
}

void TestSshHost::acceptsNoKeyOnTheWay_data()
{
    QTest::addColumn<QByteArray>("unknown");
    QTest::newRow("the nearest jump host, which the next one names") << QByteArray("gate");
    QTest::newRow("a jump host") << QByteArray("near");
    QTest::newRow("the jump host behind it") << QByteArray("mid");
    QTest::newRow("the machine itself") << QByteArray("far");
    // No connection is left for the others to go over.
    QTest::newRow("none") << QByteArray();
    if (!m_plainConfiguration.isEmpty())
        return;
    QFile file(QFileInfo(m_server.knownHosts()).path() + "/config"_L1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_plainConfiguration = file.readAll();
}

void TestSshHost::acceptsNoKeyOnTheWay()
{
    QFETCH(const QByteArray, unknown);
    QVERIFY(replaceConfiguration(m_server, m_plainConfiguration));
    QVERIFY(replaceConfiguration(m_server, jumpConfiguration(m_server)));
    const QByteArray key = m_server.hostLine().mid(m_server.hostLine().indexOf(' '));
    QByteArray known;
    for (const char *name : {"gate", "near", "mid", "far"}) {
        if (name != unknown)
            known += name + QByteArray("-key") + key;
    }
    QVERIFY(writeFile(m_server.knownHosts(), known));
    const SshHost host(HostId(u"far"_s), u"far"_s);
    const auto ran = host.run(shellSpec(u"echo there"_s), {});
    QFile file(m_server.knownHosts());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), known);
    if (unknown.isEmpty()) {
        QVERIFY2(ran, qPrintable(ran ? QString() : ran.error().text()));
        QCOMPARE(ran->output, "there\n");
        return;
    }
    QVERIFY(!ran);
    const QString said = ran.error().message;
    static const QRegularExpression way(
        u"^no connection to far \\(by way of [^ ,@%]+@gate, near, mid\\): "_s);
    QVERIFY2(said.contains(way), qPrintable(said));
    QVERIFY2(said.contains(QString::fromLatin1("key is known for " + unknown + "-key ")),
             qPrintable(said));
    QVERIFY2(said.contains("connect to each once by hand"_L1), qPrintable(said));
}

void TestSshHost::jumpsInACircleAreSaid()
{
    QVERIFY(replaceConfiguration(
        m_server, "Host one\n  ProxyJump two\nHost two\n  ProxyJump one\n" + m_plainConfiguration));
    const auto ran = SshHost(HostId(u"one"_s), u"one"_s).run(shellSpec(u"true"_s), {});
    QVERIFY(replaceConfiguration(m_server, m_plainConfiguration));
    QVERIFY(!ran);
    QVERIFY2(ran.error().message.contains("a circle of them"_L1), qPrintable(ran.error().text()));
}

void TestSshHost::saysWhereNobodyAnswers()
{
    const SshHost host = withoutConnection(m_server, m_server.hostLine());
    m_server.stop();
    const auto ran = host.run(shellSpec(u"true"_s), {});
    QVERIFY(!ran);
    QVERIFY2(ran.error().message.contains("refused"_L1), qPrintable(ran.error().text()));
}

QTEST_GUILESS_MAIN(TestSshHost)
#include "tst_sshhost.moc"
