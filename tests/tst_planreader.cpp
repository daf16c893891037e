// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/planreader.h"
#include "runbook/runbookreader.h"
#include "runbook/scripts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;

/// Good plans are read whole; each bad plan in data/plans is refused with the line and words of its
/// first comment.
class TestPlanReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsEverything();
    void refusesBadPlans_data();
    void refusesBadPlans();
    void refusesHugeAndBroken_data();
    void refusesHugeAndBroken();
    void namesTheLineThatIsNoUtf8();
    void anEmptyPlanIsAPlan();
    void aHostMayBeTheVantage();
    void findsDefaultPlan();
    void findsScripts();
    void findsScriptsBehindWhatRunsThem_data();
    void findsScriptsBehindWhatRunsThem();
    void deepLinesTakeNoTime_data();
    void deepLinesTakeNoTime();
    void findsScriptsOfChecks_data();
    void findsScriptsOfChecks();

private:
    QStringList m_kinds {u"env"_s, u"command"_s, u"http"_s};
    Runbook m_runbook;
};

static QByteArray planFile(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/plans/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPlanReader::initTestCase()
{
    const auto runbook = parseRunbook(
        "# A\n## B (T-0)\n- [ ] **One**: x\n- [ ] Two\n1. Go\n   ```sh\n   bash scripts/go.sh now "
        "&& ./tool --x\n   python3 -m http.server\n   make all\n   ```\n",
        u"a.md"_s);
    QVERIFY(runbook);
    m_runbook = *runbook;
}

void TestPlanReader::readsEverything()
{
    const auto plan = parsePlan(planFile(u"whole.yaml"_s), u"whole.yaml"_s, m_runbook, m_kinds);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    QCOMPARE(plan->release, u"1.10"_s);
    QCOMPARE(plan->close, hours(24 * 7));
    QCOMPARE(plan->offsets.value(PhaseId(u"b-t-0"_s)), minutes(2));
    QCOMPARE(plan->hosts.size(), 2);
    QCOMPARE(plan->host(HostId(u"web1"_s))->ssh, u"web1.prod"_s);
    QCOMPARE(plan->host(HostId(u"web1"_s))->note, u"staging"_s);
    QCOMPARE(plan->targets.value(u"api"_s)[u"url"].toString(), u"https://api.example.org"_s);
    QCOMPARE(plan->secret(u"db"_s)->keychain, u"shop/db"_s);
    QCOMPARE(plan->person(PersonId(u"ann"_s))->keys.first().key, u"ssh-ed25519 AAAAC3Nz"_s);
    QCOMPARE(plan->person(PersonId(u"ann"_s))->keys.first().from,
             QDateTime(QDate(2026, 11, 1), QTime(0, 0), QTimeZone::UTC));
    QCOMPARE(plan->assignment(RoleId(u"lead"_s))->demands, (QStringList {u"touch"_s, u"pin"_s}));
    QCOMPARE(plan->quorum.before, PhaseId(u"b-t-0"_s));
    QVERIFY(plan->quorum.distinct);
    QVERIFY(plan->canary);
    QCOMPARE(plan->canary->share, 0.25);
    QCOMPARE(plan->canary->errorRateLimit, 0.02);
    QCOMPARE(plan->canary->latencySeconds, 1.5);
    QCOMPARE(plan->canary->healthyFor, minutes(3));
    QVERIFY(plan->canary->strictProof);
    QCOMPARE(plan->canary->horizon, hours(3));
    QCOMPARE(plan->canary->kayenta, u"judge/canary.json"_s);
    QCOMPARE(plan->canary->healthEvery, seconds(5));
    QCOMPARE(plan->canary->healthWithin, milliseconds(800));
    QCOMPARE(plan->canary->vantageUrl, u"https://elsewhere.example.net/probe"_s);
    QCOMPARE(plan->canary->selectFull, u"app=\"shop\""_s);
    QCOMPARE(plan->canary->metrics,
             (QList<CanaryMetricPlan> {{u"cpu"_s, u"cpu"_s, 0.8, false},
                                       {u"logins"_s, u"logins"_s, 0.95, true}}));
    const CheckSpec check = plan->checks.value(ItemId(u"b-t-0/one"_s));
    QCOMPARE(check.kind, u"env"_s);
    QCOMPARE(check.shelfLife, hours(24));
    QCOMPARE(check.timeout, seconds(30));
    QVERIFY(check.acceptByPerson);
    const QJsonObject with {{u"key"_s, u"SAFE"_s},     {u"equals"_s, u"false"_s},
                            {u"strict"_s, true},       {u"count"_s, 3},
                            {u"ratio"_s, u"0.5"_s},    {u"word"_s, u"no"_s},
                            {u"version"_s, u"1.10"_s}, {u"octal"_s, u"007"_s}};
    QCOMPARE(check.with, with);
    QCOMPARE(plan->steps.value(ItemId(u"b-t-0/go"_s)).timeout, minutes(10));
    QVERIFY(plan->steps.value(ItemId(u"b-t-0/go"_s)).dangerous);
    QVERIFY(plan->notify[u"desktop"].toBool());
    QCOMPARE(plan->sha256.size(), 64);
}

void TestPlanReader::refusesBadPlans_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(QStringLiteral(TEST_DATA "/plans"))
                                  .entryList({u"bad-*.yaml"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() > 10);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void TestPlanReader::refusesBadPlans()
{
    QFETCH(QString, file);
    const QByteArray bytes = planFile(file);
    // "# 4: words that the message holds"
    const QString wanted = QString::fromUtf8(bytes.left(bytes.indexOf('\n'))).sliced(2);
    const auto plan = parsePlan(bytes, file, m_runbook, m_kinds);
    QVERIFY(!plan);
    QCOMPARE(plan.error().where, file + u':' + wanted.section(u": "_s, 0, 0));
    QVERIFY2(plan.error().message.contains(wanted.section(u": "_s, 1)),
             qPrintable(plan.error().message));
}

void TestPlanReader::refusesHugeAndBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("huge") << QByteArray(2 * 1024 * 1024, ' ');
    QTest::newRow("NUL") << QByteArray("runbook: a\0b", 12);
    QTest::newRow("not UTF-8") << QByteArray("runbook: \xFF\xC0");
    QTest::newRow("deep") << QByteArray("[").repeated(60) + QByteArray("]").repeated(60);
    QTest::newRow("very deep") << QByteArray("[").repeated(100'000);
    QTest::newRow("two documents") << QByteArray("runbook: a\n---\nrunbook: b\n");
    QTest::newRow("a list") << QByteArray("- a\n- b\n");
    QTest::newRow("a word") << QByteArray("hello\n");
    QTest::newRow("open string") << QByteArray("runbook: \"a\n");
}

void TestPlanReader::refusesHugeAndBroken()
{
    QFETCH(QByteArray, bytes);
    const auto plan = parsePlan(bytes, u"p.yaml"_s, m_runbook, m_kinds);
    QVERIFY(!plan);
    QVERIFY2(plan.error().where.startsWith(u"p.yaml"_s), qPrintable(plan.error().text()));
    QVERIFY(!plan.error().message.isEmpty());
}

void TestPlanReader::namesTheLineThatIsNoUtf8()
{
    for (const QByteArray &bad : {QByteArray("M\xFCller"), QByteArray("a\0b", 3)}) {
        const auto plan =
            parsePlan("runbook: a\nrelease: \"v\xC3\xBC\"\nenvironment: " + bad + '\n', u"p.yaml"_s,
                      m_runbook, m_kinds);
        QVERIFY(!plan);
        QCOMPARE(plan.error().where, u"p.yaml:3"_s);
    }
}

void TestPlanReader::aHostMayBeTheVantage()
{
    const auto plan = parsePlan("hosts: { web1: { ssh: web1.prod } }\n"
                                "canary:\n"
                                "  health: { url: \"https://a.example/health\" }\n"
                                "  vantage: { host: web1 }\n",
                                u"p.yaml"_s, m_runbook, m_kinds);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    QCOMPARE(plan->canary->vantageHost, HostId(u"web1"_s));
    QVERIFY(plan->canary->vantageUrl.isEmpty());
    QVERIFY(plan->canary->hasVantage());
}

void TestPlanReader::anEmptyPlanIsAPlan()
{
    const auto plan = parsePlan("# nothing yet\n", u"p.yaml"_s, m_runbook, m_kinds);
    QVERIFY(plan);
    QVERIFY(plan->checks.isEmpty());
    QVERIFY(!plan->canary);
}

void TestPlanReader::findsDefaultPlan()
{
    QCOMPARE(defaultPlanPath(u"/x/ga-launch.md"_s), u"/x/ga-launch.plan.yaml"_s);
    QCOMPARE(defaultPlanPath(u"a.b.md"_s), u"./a.b.plan.yaml"_s);
}

void TestPlanReader::findsScripts()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"scripts"_s));
    QFile script(folder.filePath(u"scripts/go.sh"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("abc");
    script.close();
    const auto digests = scriptsOf(m_runbook, nullptr, folder.path());
    QStringList paths;
    for (const ScriptDigest &digest : digests)
        paths.append(digest.path);
    QCOMPARE(paths, (QStringList {u"scripts/go.sh"_s, u"./tool"_s, u"Makefile"_s}));
    QCOMPARE(digests.at(0).sha256,
             u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    QVERIFY(digests.at(1).sha256.isEmpty());
}

void TestPlanReader::findsScriptsBehindWhatRunsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("paths");
    const QStringList script {u"s.sh"_s};
    QTest::newRow("as another user") << u"sudo -u deploy bash s.sh"_s << script;
    QTest::newRow("with a longer option") << u"sudo --user deploy -E -- bash s.sh"_s << script;
    QTest::newRow("in time") << u"timeout -k 5 30 nice -n 10 bash s.sh"_s << script;
    QTest::newRow("if") << u"if ! bash s.sh; then ./t.sh; fi"_s
                        << QStringList {u"s.sh"_s, u"./t.sh"_s};
    QTest::newRow("from a folder") << u"cd deploy && ./s.sh"_s << QStringList {u"deploy/s.sh"_s};
    QTest::newRow("from a folder, a line later")
        << u"cd deploy\ncd ../tools\nbash s.sh"_s << QStringList {u"tools/s.sh"_s};
    QTest::newRow("from a folder, and back")
        << u"(cd deploy && ./s.sh) && ./t.sh"_s << QStringList {u"deploy/s.sh"_s, u"./t.sh"_s};
    QTest::newRow("who knows where") << u"cd \"$HOME\" && ./s.sh"_s << QStringList {u"./s.sh"_s};
    QTest::newRow("in the checkout")
        << u"/srv/app/scripts/s.sh"_s << QStringList {u"/srv/app/scripts/s.sh"_s};
    QTest::newRow("beside the checkout") << u"/srv/application/s.sh"_s << QStringList();
    QTest::newRow("a program") << u"/usr/bin/id"_s << QStringList();
    QTest::newRow("a shell's text")
        << u"bash -ec 'cd deploy; ./s.sh'"_s << QStringList {u"deploy/s.sh"_s};
    QTest::newRow("a shell's options") << u"bash -euo pipefail s.sh"_s << script;
    QTest::newRow("for its output") << u"V=$(bash s.sh --short)"_s << script;
    QTest::newRow("for its output, in quotes")
        << u"echo \"v: $(./s.sh \"a)b\" | cut -c1)\""_s << QStringList {u"./s.sh"_s};
    QTest::newRow("for its output, over lines")
        << u"V=$(cd deploy\n  ./s.sh)\n./t.sh"_s << QStringList {u"deploy/s.sh"_s, u"./t.sh"_s};
    QTest::newRow("in backticks") << u"v=`bash s.sh`"_s << script;
    QTest::newRow("one in another")
        << u"a=$(echo $(bash s.sh) `./t.sh`)"_s << QStringList {u"s.sh"_s, u"./t.sh"_s};
    QTest::newRow("as a file") << u"diff <(bash s.sh) b"_s << script;
    QTest::newRow("a text, not its output") << u"echo '$(bash s.sh)' \\$(./t.sh"_s << QStringList();
    QTest::newRow("a sum") << u"echo $((1 + 2)); bash s.sh"_s << script;
    QTest::newRow("as input") << u"bash < s.sh"_s << script;
    QTest::newRow("as input, with arguments") << u"bash -s -- now <s.sh"_s << script;
    QTest::newRow("from a pipe") << u"cat s.sh | bash"_s << script;
    QTest::newRow("its output kept") << u"bash s.sh>out 2>&1"_s << script;
    QTest::newRow("redirected before") << u">out 2>/dev/null bash s.sh"_s << script;
    QTest::newRow("many times") << u"ls | xargs -n 1 bash s.sh"_s << script;
    QTest::newRow("for each file") << u"find . -name a -exec bash s.sh {} \\; -print"_s << script;
    QTest::newRow("in a function") << u"f() { bash s.sh; }"_s << script;
    QTest::newRow("in a case") << u"case $x in a) bash s.sh ;; esac"_s << script;
    QTest::newRow("at the end") << u"trap 'bash s.sh' EXIT"_s << script;
    QTest::newRow("behind an apostrophe") << u"echo don\\'t; bash s.sh"_s << script;
    QTest::newRow("another's make")
        << u"make -C deploy all"_s << QStringList {u"deploy/Makefile"_s};
}

void TestPlanReader::findsScriptsBehindWhatRunsThem()
{
    QFETCH(QString, text);
    QTEST(scriptPaths({{u"bash"_s, text, 1}}, u"/srv/app"_s), "paths");
}

void TestPlanReader::deepLinesTakeNoTime_data()
{
    QTest::addColumn<QString>("begin");
    for (const QString &begin :
         {u"$("_s, u"("_s, u"`"_s, u"\"$("_s, u"eval "_s, u"<("_s, u"find -exec "_s, u"bash -c "_s})
        QTest::addRow("%s", qPrintable(begin)) << begin;
}

void TestPlanReader::deepLinesTakeNoTime()
{
    QFETCH(QString, begin);
    QElapsedTimer timer;
    timer.start();
    const QString text = begin.repeated(300'000 / begin.size()) + u" bash s.sh"_s;
    QVERIFY(scriptPaths({{u"bash"_s, text, 1}}, u"/srv/app"_s).size() <= 1);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestPlanReader::findsScriptsOfChecks_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<QStringList>("paths");
    const QStringList tool {u"./tool"_s};
    QTest::newRow("argv") << u"command"_s << QByteArray(R"({"argv":["./tool","x"]})") << tool;
    QTest::newRow("shell") << u"command"_s << QByteArray(R"({"shell":"./tool | cat"})") << tool;
    QTest::newRow("marker") << u"logmarker"_s << QByteArray(R"({"command":["./tool"]})") << tool;
    QTest::newRow("listing") << u"backup"_s << QByteArray(R"({"list":["./tool","{}"]})") << tool;
    QTest::newRow("engine") << u"env"_s << QByteArray(R"({"engine":"./tool"})") << tool;
    QTest::newRow("socket") << u"env"_s << QByteArray(R"({"engine":"unix:///run/x"})")
                            << QStringList();
    QTest::newRow("from a folder")
        << u"command"_s << QByteArray(R"({"argv":["./tool"],"folder":"bin"})")
        << QStringList {u"bin/tool"_s};
    QTest::newRow("part") << u"all"_s
                          << QByteArray(
                                 R"({"checks":[{"kind":"command","with":{"argv":["bash","a.sh"]}},
                                    {"kind":"command","with":{"shell":"./tool"}}]})")
                          << QStringList {u"a.sh"_s, u"./tool"_s};
}

/// What a check runs is kept by its digest, in whatever part of it that stands.
void TestPlanReader::findsScriptsOfChecks()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, with);
    QFETCH(QStringList, paths);
    Plan plan;
    CheckSpec spec;
    spec.item = ItemId(u"an/item"_s);
    spec.kind = kind;
    spec.with = QJsonDocument::fromJson(with).object();
    plan.checks.insert(spec.item, spec);
    QStringList found;
    for (const ScriptDigest &digest : scriptsOf(Runbook {}, &plan, u"/nowhere"_s))
        found.append(digest.path);
    QCOMPARE(found, paths);
}

QTEST_GUILESS_MAIN(TestPlanReader)
#include "tst_planreader.moc"
