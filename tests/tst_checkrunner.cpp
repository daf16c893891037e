// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/advice.h"
#include "checks/checkrunner.h"
#include "process/planhosts.h"
#include "range/sshserver.h"
#include "support/httpstub.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCheckRunner : public QObject
{
    Q_OBJECT

private slots:
    void runsAllOnFewLanes();
    void hangingServerDelaysOnlyItsOwnCheck();
    void hangingServerOfManyChecksDelaysNoOther();
    void cancelReportsEveryCheck();
    void cancelsOneItem();
    void destructionStopsAndJoins();
    void unknownKindAndHostAreNoPass();
    void secretsAreReadBeforeAndHidden();
    void secretsOfOtherChecksAreHidden();
    void fingerprintsHaveAKey();
    void runsOnTheHostOfTheCheck();
    void saysWhoAnswered_data();
    void saysWhoAnswered();
    void everyKindHasAdvice();
    void saysWhatToDoNext();
};

static CheckSpec commandCheck(const QString &item, const QStringList &argv,
                              std::chrono::milliseconds timeout = 30s)
{
    CheckSpec spec;
    spec.item = ItemId(item);
    spec.kind = u"command"_s;
    spec.with = {{u"argv"_s, QJsonArray::fromStringList(argv)}};
    spec.timeout = timeout;
    return spec;
}

/// What came out, by item.
class Collected
{
public:
    explicit Collected(CheckRunner &runner)
    {
        QObject::connect(&runner, &CheckRunner::finished, &runner,
                         [this](const CheckResult &result) { results.append(result); });
    }
    Verdict of(const QString &item) const
    {
        const auto found = std::ranges::find(results, ItemId(item), &CheckResult::item);
        return found == results.cend() ? Verdict::Interrupted : found->verdict;
    }
    QList<CheckResult> results;
};

void TestCheckRunner::runsAllOnFewLanes()
{
    CheckRunner runner({}, 3);
    const Collected collected(runner);
    QSignalSpy idle(&runner, &CheckRunner::idle);
    QList<CheckSpec> specs;
    for (int number = 0; number < 40; ++number)
        specs.append(commandCheck(QString::number(number), {number % 2 ? u"true"_s : u"false"_s}));
    runner.enqueue(specs);
    QVERIFY(runner.running() <= 3);
    QVERIFY(idle.wait(60'000));
    QCOMPARE(collected.results.size(), 40);
    QCOMPARE(collected.of(u"1"_s), Verdict::Pass);
    QCOMPARE(collected.of(u"2"_s), Verdict::Fail);
    QCOMPARE(idle.count(), 1);
}

void TestCheckRunner::hangingServerDelaysOnlyItsOwnCheck()
{
    HttpStub stub(QByteArray(), HttpStub::After::Hang);
    CheckRunner runner({}, 2);
    const Collected collected(runner);
    CheckSpec hanging;
    hanging.item = ItemId(u"hanging"_s);
    hanging.kind = u"http"_s;
    hanging.with = {{u"url"_s, stub.url().toString()}};
    hanging.timeout = 60s;
    runner.enqueue({hanging, commandCheck(u"a"_s, {u"true"_s}), commandCheck(u"b"_s, {u"true"_s})});
    QTRY_COMPARE_WITH_TIMEOUT(collected.results.size(), 2, 30'000);
    QCOMPARE(collected.of(u"b"_s), Verdict::Pass);
    runner.cancel(ItemId(u"hanging"_s));
    QTRY_COMPARE_WITH_TIMEOUT(collected.of(u"hanging"_s), Verdict::Cancelled, 20'000);
}

void TestCheckRunner::hangingServerOfManyChecksDelaysNoOther()
{
    const HttpStub stub("", HttpStub::After::Hang);
    CheckRunner runner({}, 2);
    const Collected collected(runner);
    QList<CheckSpec> specs;
    for (int i = 0; i < 8; ++i) {
        CheckSpec hanging;
        hanging.item = ItemId(u"hanging-%1"_s.arg(i));
        hanging.kind = u"http"_s;
        hanging.with = {{u"url"_s, stub.url().toString()}};
        hanging.timeout = 120s;
        specs.append(hanging);
    }
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        specs.append(commandCheck(name, {u"true"_s}));
    runner.enqueue(specs);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QTRY_COMPARE_WITH_TIMEOUT(collected.of(name), Verdict::Pass, 20'000);
    // The server itself is asked no more at a time than it would be otherwise.
    QCOMPARE(runner.running(), 2);
    runner.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(runner.running(), 0, 20'000);
}

void TestCheckRunner::cancelReportsEveryCheck()
{
    CheckRunner runner({}, 1);
    const Collected collected(runner);
    QSignalSpy idle(&runner, &CheckRunner::idle);
    runner.enqueue(
        {commandCheck(u"a"_s, {u"sleep"_s, u"60"_s}), commandCheck(u"b"_s, {u"true"_s})});
    runner.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(collected.results.size(), 2, 20'000);
    QCOMPARE(collected.of(u"a"_s), Verdict::Cancelled);
    QCOMPARE(collected.of(u"b"_s), Verdict::Cancelled);
    runner.enqueue({commandCheck(u"c"_s, {u"true"_s})});
    QTRY_COMPARE_WITH_TIMEOUT(collected.of(u"c"_s), Verdict::Pass, 20'000);
}

void TestCheckRunner::cancelsOneItem()
{
    CheckRunner runner({}, 2);
    const Collected collected(runner);
    runner.enqueue({commandCheck(u"a"_s, {u"sleep"_s, u"60"_s}),
                    commandCheck(u"b"_s, {u"sleep"_s, u"0.3"_s})});
    runner.cancel(ItemId(u"a"_s));
    QTRY_COMPARE_WITH_TIMEOUT(collected.results.size(), 2, 30'000);
    QCOMPARE(collected.of(u"a"_s), Verdict::Cancelled);
    QCOMPARE(collected.of(u"b"_s), Verdict::Pass);
}

void TestCheckRunner::destructionStopsAndJoins()
{
    QElapsedTimer timer;
    {
        CheckRunner runner({}, 2);
        QSignalSpy started(&runner, &CheckRunner::started);
        runner.enqueue({commandCheck(u"a"_s, {u"sleep"_s, u"60"_s}),
                        commandCheck(u"b"_s, {u"sleep"_s, u"60"_s})});
        QCOMPARE(started.count(), 2);
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 10'000, "waited for a check");
}

void TestCheckRunner::unknownKindAndHostAreNoPass()
{
    CheckSurroundings surroundings;
    surroundings.host = [](const HostId &) { return std::shared_ptr<const Host>(); };
    CheckRunner runner(surroundings, 1);
    const Collected collected(runner);
    CheckSpec unknown = commandCheck(u"kind"_s, {u"true"_s});
    unknown.kind = u"horoscope"_s;
    runner.enqueue({commandCheck(u"host"_s, {u"true"_s})});
    QTRY_COMPARE_WITH_TIMEOUT(collected.results.size(), 1, 20'000);
    QCOMPARE(collected.of(u"host"_s), Verdict::NotConfigured);
    CheckRunner plain({}, 1);
    const Collected second(plain);
    plain.enqueue({unknown});
    QTRY_COMPARE_WITH_TIMEOUT(second.results.size(), 1, 20'000);
    QCOMPARE(second.of(u"kind"_s), Verdict::Error);
}

void TestCheckRunner::secretsAreReadBeforeAndHidden()
{
    CheckSurroundings surroundings;
    surroundings.secret = [](const QString &name, std::stop_token) -> Result<QByteArray> {
        return name.toUtf8() + "-very-secret";
    };
    CheckRunner runner(surroundings, 1);
    const Collected collected(runner);
    CheckSpec spec = commandCheck(u"a"_s, {u"printenv"_s, u"TOKEN"_s});
    spec.with.insert(u"environment"_s, QJsonObject {{u"TOKEN"_s, u"${secret:db}"_s}});
    runner.enqueue({spec});
    QTRY_COMPARE_WITH_TIMEOUT(collected.results.size(), 1, 20'000);
    QCOMPARE(collected.of(u"a"_s), Verdict::Pass);
    QCOMPARE(collected.results.first().evidence.bytes, "***\n");
}

/// Whatever a server gives away goes into a record that is handed on.
void TestCheckRunner::secretsOfOtherChecksAreHidden()
{
    CheckSurroundings surroundings;
    surroundings.plannedSecrets = {u"db"_s, u"jwt"_s, u"gone"_s};
    surroundings.secret = [](const QString &name, std::stop_token) -> Result<QByteArray> {
        if (name == "gone"_L1)
            return failure(u"there is none"_s);
        return name.toUtf8() + "-very-secret";
    };
    CheckRunner runner(surroundings, 2);
    const Collected collected(runner);
    runner.enqueue({commandCheck(u"a"_s, {u"echo"_s, u"db-very-secret"_s}),
                    commandCheck(u"b"_s, {u"echo"_s, u"jwt-very-secret"_s})});
    QTRY_COMPARE_WITH_TIMEOUT(collected.results.size(), 2, 20'000);
    for (const CheckResult &result : collected.results) {
        QCOMPARE(result.evidence.bytes, "***\n");
        QVERIFY(!QJsonDocument(result.parameters).toJson().contains("very-secret"));
    }
}

/// What a container still has is told apart from what it should have, and neither is shown; without
/// a key that is kept, by one of this runner.
void TestCheckRunner::fingerprintsHaveAKey()
{
    QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"a.env"_s), "TOKEN=old-and-known\n"));
    CheckSurroundings surroundings;
    surroundings.folder = folder.path();
    surroundings.secret = [](const QString &, std::stop_token) -> Result<QByteArray> {
        return QByteArray("new-and-strong");
    };
    QStringList seen;
    for (const QByteArray &key : {QByteArray("kept"), QByteArray("kept"), QByteArray()}) {
        surroundings.fingerprintKey = [key] { return key; };
        CheckRunner runner(surroundings, 1);
        const Collected collected(runner);
        CheckSpec spec = commandCheck(u"a"_s, {});
        spec.kind = u"env"_s;
        spec.with = {
            {u"key"_s, u"TOKEN"_s}, {u"equals"_s, u"${secret:db}"_s}, {u"file"_s, u"a.env"_s}};
        runner.enqueue({spec});
        QTRY_COMPARE_WITH_TIMEOUT(collected.results.size(), 1, 20'000);
        QCOMPARE(collected.of(u"a"_s), Verdict::Fail);
        QVERIFY2(collected.results.first().seen.contains(u"fingerprint"),
                 qPrintable(collected.results.first().seen));
        QVERIFY(!collected.results.first().evidence.bytes.contains("known"));
        seen.append(collected.results.first().seen);
    }
    QCOMPARE(seen[0], seen[1]);
    QVERIFY(seen[0] != seen[2]);
}

void TestCheckRunner::runsOnTheHostOfTheCheck()
{
    SshServer server;
    if (const Result<void> started = server.start(); !started)
        QSKIP(qPrintable(started.error().text()));
    QTemporaryDir there;
    QVERIFY(writeFile(there.filePath(u"only-there"_s), "x"));
    const auto hosts = std::make_shared<const PlanHosts>(
        QList<PlanHost> {{HostId(u"web1"_s), u"web1:"_s + there.path()}});
    CheckSurroundings surroundings;
    surroundings.folder = u"/no/such/folder"_s;
    surroundings.host = [hosts](const HostId &id) { return hosts->host(id); };
    surroundings.folderOn = [hosts](const HostId &id) { return hosts->folderOn(id, {}); };
    CheckRunner runner(surroundings, 2);
    const Collected collected(runner);
    CheckSpec command = commandCheck(u"command"_s, {u"sh"_s, u"-c"_s, u"pwd; env"_s});
    command.with.insert(u"matches"_s, u"SSH_CONNECTION="_s);
    CheckSpec file = commandCheck(u"file"_s, {});
    file.kind = u"file"_s;
    file.with = {{u"path"_s, u"only-there"_s}};
    for (CheckSpec *spec : {&command, &file})
        spec->host = HostId(u"web1"_s);
    runner.enqueue({command, file});
    QTRY_COMPARE_WITH_TIMEOUT(collected.results.size(), 2, 60'000);
    for (const CheckResult &result : collected.results) {
        QVERIFY2(result.verdict == Verdict::Pass, qPrintable(result.item.value + result.reason));
        QCOMPARE(result.vantage, u"web1 (web1)"_s);
    }
}

void TestCheckRunner::saysWhoAnswered_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("address");
    QTest::addRow("a service") << u"url"_s << u"http://127.0.0.1:%1"_s;
    QTest::addRow("a database") << u"sql"_s << u"postgresql://app@127.0.0.1:%1/oneshot"_s;
    QTest::addRow("a name server") << u"url"_s << u"dns://127.0.0.1:%1"_s;
}

void TestCheckRunner::saysWhoAnswered()
{
    QFETCH(QString, key);
    QFETCH(QString, address);
    HttpStub stub(HttpStub::ok("x"));
    CheckRunner runner({.targets = {{u"api"_s,
                                     QJsonObject {{key, address.arg(stub.url().port())},
                                                  {u"note"_s, u"a stand-in"_s}}}},
                        .hostNote = [](const HostId &) { return u"files of a rehearsal"_s; }},
                       1);
    const Collected collected(runner);
    CheckSpec spec = commandCheck(u"page"_s, {});
    spec.kind = u"http"_s;
    // Named by its address, as well as by its name.
    spec.with = {{u"url"_s, stub.url().toString()}};
    runner.enqueue({spec, commandCheck(u"elsewhere"_s, {u"true"_s})});
    QTRY_COMPARE_WITH_TIMEOUT(collected.results.size(), 2, 30'000);
    QVERIFY(collected.results[0].vantage.endsWith(u" · a stand-in"));
    QVERIFY(!collected.results[0].vantage.contains(u"files"));
    QVERIFY(collected.results[1].vantage.endsWith(u" · files of a rehearsal"));
}

void TestCheckRunner::everyKindHasAdvice()
{
    for (const QString &kind : checkKindNames())
        QVERIFY2(!adviceFor(kind).isEmpty(), qPrintable(kind));
    QVERIFY(adviceFor(u"none"_s).isEmpty());
}

void TestCheckRunner::saysWhatToDoNext()
{
    CheckRunner runner({}, 1);
    const Collected collected(runner);
    CheckSpec blank = commandCheck(u"blank"_s, {});
    blank.with = {{u"shell"_s, u"<command that proves it>"_s}};
    runner.enqueue({commandCheck(u"good"_s, {u"true"_s}), commandCheck(u"bad"_s, {u"false"_s}),
                    commandCheck(u"gone"_s, {u"/no/such/program"_s}), blank});
    QTRY_COMPARE_WITH_TIMEOUT(collected.results.size(), 4, 30'000);
    QCOMPARE(collected.results[0].advice, QString());
    QCOMPARE(collected.results[1].advice, adviceFor(u"command"_s));
    QCOMPARE(collected.results[2].advice, adviceFor(u"command"_s));
    QCOMPARE(collected.of(u"blank"_s), Verdict::NotConfigured);
    QVERIFY(collected.results[3].advice.contains(u"plan"_s));
}

QTEST_GUILESS_MAIN(TestCheckRunner)
#include "tst_checkrunner.moc"
