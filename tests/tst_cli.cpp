// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/ownhome.h"

#include <QDir>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

/// The command line as scripts see it: exit status, one line of error, one JSON document.
class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void everySubcommandHasItsRows();
    void helps_data();
    void helps();
    void refusesMisuse_data();
    void refusesMisuse();
    void refusesUnreadable_data();
    void refusesUnreadable();
    void refusesFaultyPlans_data();
    void refusesFaultyPlans();
    void refusesFaultyComparisons_data();
    void refusesFaultyComparisons();
    void answersInOneDocument_data();
    void answersInOneDocument();
    void judges_data();
    void judges();
    void anAnswerThatIsLostIsNone_data();
    void anAnswerThatIsLostIsNone();
    void whatIsDoneStaysDoneUnheard();
    void nobodyWhoGoesEndsARollback_data();
    void nobodyWhoGoesEndsARollback();
    void countsInPlainWords();
    void runsNothingUntrusted();
    void destroysOnlyByItself();
    void answersAsTheChecksDo_data();
    void answersAsTheChecksDo();
    void asksFromOutsideWithoutAPlan();
    void saysHowManyItemsNobodyAsksAbout();
    void saysWhenNothingWasReadAsAnItem();
    void putsResultsIntoTheLedger();
    void waivesAFindingAndTakesItBack();
    void exportsEveryFormat_data();
    void exportsEveryFormat();
    void writesOverNothingItReads_data();
    void writesOverNothingItReads();
    void takesASignatureMadeElsewhere();
    void signsOnlyAsSomebodyOfThePlan();
    void saysWhoseGoWouldNotCount();
    void refusesAnotherKey();
    void wantsAReason_data();
    void wantsAReason();
    void doesNotKnowStrangers();
    void namesTheAlteredEntry_data();
    void namesTheAlteredEntry();
    void givesNothingOutOfADamagedLaunch_data();
    void givesNothingOutOfADamagedLaunch();
    void survivesATornLaunch_data();
    void survivesATornLaunch();

private:
    QString path(const QString &name) const { return m_home->path(name); }
    Ran cli(const QStringList &arguments) const { return runConsole(arguments, m_home->path({})); }
    QByteArray edited(const QByteArray &before, const QByteArray &after) const
    {
        return QByteArray(m_plan).replace(before, after);
    }

    std::unique_ptr<OwnHome> m_home;
    QByteArray m_plan;
};

static const QByteArray thingRunbook = R"(# Launch of a thing

## Before launch

- [ ] **Safe mode off**: the console reads the file
- [ ] **Docs off**: nobody reads them
- [ ] Somebody looked

## Procedures

### Phase 1: Deploy (T-0h)

1. **Deploy**
   ```bash
   bash scripts/deploy.sh
   ```

## Sign-Off

| Role | Name | Signature | Date |
|------|------|-----------|------|
| Release Lead | ____ | ____ | ____ |
)";

static const QByteArray thingPlan =
    R"(launch: { title: A thing, release: "thing:v1", environment: staging }
people:
  operator-1: { name: Olga Operator }
  lead-1: { name: Lena Lead, keys: [ { key: "LEADKEY" } ] }
roles:
  release-lead: { person: lead-1 }
checks:
  before-launch/safe-mode-off: { kind: env, with: { key: LC_ALL, equals: C.UTF-8, file: deploy.env, process: api.pid } }
  before-launch/docs-off: { kind: command, with: { argv: [ "true" ] } }
)";

/// One launch, checked, noted, signed and exported, for all the tests that only read it.
void TestCli::initTestCase()
{
    m_home = std::make_unique<OwnHome>();
    QVERIFY(QDir().mkpath(path(u"scripts"_s)) && QDir().mkpath(path(u"folder"_s)));
    for (const QString &key : {u"lead"_s, u"stranger"_s}) {
        const Ran made = runProgram(
            u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, {}, u"-f"_s, key}, path({}));
        QVERIFY2(made.status == 0, made.told().constData());
    }
    const QByteArrayList key = readFile(path(u"lead.pub"_s)).split(' ');
    QVERIFY(key.size() >= 2);
    m_plan = QByteArray(thingPlan).replace("LEADKEY", key[0] + ' ' + key[1]);
    init();
    QVERIFY(writeFile(path(u"scripts/deploy.sh"_s), "echo deployed\n"));
    QVERIFY(writeFile(path(u"empty"_s), {}));
    QVERIFY(writeFile(path(u"binary"_s), QByteArray("a\0b\0", 4)));
    QVERIFY(writeFile(path(u"utf16"_s), "\xff\xfe\xfa"));
    QVERIFY(writeFile(path(u"half.jsonl"_s), "{\"t\":\n"));
    QVERIFY(writeFile(path(u"large.md"_s), QByteArray("a line of text\n").repeated(1'400'000)));

    const QList<QStringList> steps = {
        {u"trust"_s, u"thing.md"_s, u"--yes"_s},
        {u"open"_s, u"thing.md"_s, u"--launch"_s, u"a.launch"_s, u"--t0"_s,
         u"2090-01-01T12:00:00Z"_s, u"--as"_s, u"operator-1"_s},
        {u"note"_s, u"a.launch"_s, u"--text"_s, u"all hands"_s, u"--as"_s, u"operator-1"_s},
        {u"sign"_s, u"a.launch"_s, u"--role"_s, u"release-lead"_s, u"--decision"_s, u"go"_s,
         u"--name"_s, u"Lena Lead"_s, u"--key"_s, u"lead"_s, u"--as"_s, u"operator-1"_s},
        {u"export"_s, u"a.launch"_s, u"--format"_s, u"jsonl"_s, u"--output"_s, u"a.jsonl"_s,
         u"--as"_s, u"operator-1"_s},
        {u"export"_s, u"a.launch"_s, u"--format"_s, u"pdf"_s, u"--output"_s, u"a.pdf"_s, u"--as"_s,
         u"operator-1"_s}};
    for (const QStringList &step : steps) {
        const Ran ran = cli(step);
        QVERIFY2(ran.status == 0, step.join(u' ').toUtf8().append("\n" + ran.told()).constData());
    }
}

void TestCli::init()
{
    QVERIFY(writeFile(path(u"thing.md"_s), thingRunbook));
    QVERIFY(writeFile(path(u"thing.plan.yaml"_s), m_plan));
    QVERIFY(writeFile(path(u"deploy.env"_s), "LC_ALL=C.UTF-8\n"));
    // What "runs with it" is this test.
    QVERIFY(writeFile(path(u"api.pid"_s), QByteArray::number(QCoreApplication::applicationPid())));
}

static const QStringList subcommandNames = {
    u"parse"_s,  u"lint"_s,   u"check"_s,    u"run"_s,     u"judge"_s,     u"plan"_s,
    u"trust"_s,  u"open"_s,   u"rollback"_s, u"note"_s,    u"statement"_s, u"sign"_s,
    u"verify"_s, u"export"_s, u"status"_s,   u"rehearse"_s};

/// The rows of commands.def.
static const QStringList commandRows = {
#define COMMAND(name, does) QStringLiteral(#name),
#include "cli/commands.def"
#undef COMMAND
};

/// A subcommand that is added is asked for its help and misused like the others.
void TestCli::everySubcommandHasItsRows()
{
    QCOMPARE(subcommandNames, commandRows);
}

void TestCli::helps_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : subcommandNames)
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestCli::helps()
{
    QFETCH(const QString, name);
    const Ran ran = cli({name, u"--help"_s});
    QVERIFY2(ran.status == 0, ran.told().constData());
    QVERIFY(ran.out.contains("launch-console-cli " + name.toUtf8()));
    QVERIFY2(ran.err.isEmpty(), ran.told().constData());
}

void TestCli::refusesMisuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("nothing") << QStringList();
    QTest::addRow("unknown subcommand") << QStringList {u"launch"_s};
    for (const QString &name : subcommandNames) {
        QTest::addRow("%s: unknown option", qPrintable(name))
            << QStringList {name, u"thing.md"_s, u"--nonsense"_s};
        if (name != "rehearse"_L1)
            QTest::addRow("%s: no file", qPrintable(name)) << QStringList {name};
    }
    const auto row = [](const char *line) {
        QTest::addRow("%s", line) << QString::fromUtf8(line).split(u' ');
    };
    row("parse thing.md another.md");
    row("lint thing.md --json --sarif");
    row("lint thing.md --waive blank-cell:3 --reason x");
    row("lint thing.md --take-back blank-cell:3 --reason x");
    row("lint thing.md --as operator-1");
    row("lint thing.md --plan thing.plan.yaml --launch a.launch");
    row("lint thing.md --launch a.launch --reason x");
    row("lint thing.md --launch a.launch --waive blank-cell:3 --as operator-1");
    row("lint thing.md --launch a.launch --waive blank-cell --reason x --as operator-1");
    row("lint thing.md --launch a.launch --waive blank-cell:3 --reason x --as operator-1");
    row("lint thing.md --launch a.launch --take-back norollback:1 --reason x --as operator-1");
    row("lint thing.md --launch missing");
    row("plan thing.md");
    row("plan --init");
    row("plan thing.md --init --kinds");
    row("plan thing.md --init --api shop");
    row("plan missing --init");
    row("check thing.md --jobs 0");
    row("check thing.md --api ftp://example.org");
    row("check thing.md --phase nothing");
    row("check thing.md --item nothing");
    row("check thing.md --as operator-1");
    row("check thing.md --launch a.launch");
    row("check thing.md --launch a.launch --as nobody");
    row("judge a.launch --rule nothing");
    row("open thing.md");
    row("open thing.md --launch new.launch --t0 tomorrow");
    row("open thing.md --launch new.launch --as nobody");
    row("open thing.md --launch a.launch --as operator-1");
    row("run thing.md --yes");
    row("note a.launch");
    row("note a.launch --text x --as nobody");
    row("note a.launch --text x --as operator-1 --about nothing");
    row("export a.launch --format doc --output a.doc");
    row("export a.launch --format pdf");
    row("export a.launch --format csv --output /nowhere/a.csv --as operator-1");
    row("sign a.launch --role release-lead --decision maybe --name L --key lead");
    row("sign a.launch --role release-lead --decision go --name L");
    row("sign a.launch --role nobody --decision go --name L --key lead");
    row("sign a.launch --role release-lead --decision go --name L --key missing");
    row("sign a.launch --role release-lead --decision go --name L --key thing.md");
    row("sign a.launch --role release-lead --decision go --name L --key lead --tsa clock");
    row("sign a.launch --statement thing.md");
    row("rollback a.launch --yes --as operator-1");
    row("rehearse --speed 0");
    row("rehearse --fault boredom@10");
    row("rehearse --plan thing.plan.yaml");
    row("rehearse thing.md");
    row("rehearse --output /proc/nowhere");
    row("verify a.jsonl --allowed-signers missing");
    row("verify a.jsonl --tsa-ca thing.md");
}

void TestCli::refusesMisuse()
{
    QFETCH(const QStringList, arguments);
    const Ran ran = cli(arguments);
    QVERIFY2(ran.status == 3, ran.told().constData());
    QVERIFY2(ran.oneLineOfError(), ran.told().constData());
    QVERIFY2(ran.out.isEmpty(), ran.told().constData());
}

void TestCli::refusesUnreadable_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("file");
    for (const QString &file : {u"missing"_s, u"folder"_s, u"empty"_s, u"binary"_s, u"utf16"_s}) {
        for (const QString &name :
             {u"parse"_s, u"lint"_s, u"check"_s, u"trust"_s, u"judge"_s, u"verify"_s, u"status"_s})
            QTest::addRow("%s %s", qPrintable(name), qPrintable(file))
                << QStringList {name, file} << file;
        QTest::addRow("open %s", qPrintable(file))
            << QStringList {u"open"_s, file, u"--launch"_s, u"new.launch"_s} << file;
    }
    QTest::addRow("parse large") << QStringList {u"parse"_s, u"large.md"_s} << u"large.md"_s;
    QTest::addRow("judge half a line")
        << QStringList {u"judge"_s, u"half.jsonl"_s} << u"half.jsonl:1"_s;
    QTest::addRow("plan is a folder")
        << QStringList {u"check"_s, u"thing.md"_s, u"--plan"_s, u"folder"_s} << u"folder"_s;
}

void TestCli::refusesUnreadable()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, file);
    const Ran ran = cli(arguments);
    QVERIFY2(ran.status == 3, ran.told().constData());
    QVERIFY2(ran.oneLineOfError(), ran.told().constData());
    QVERIFY2(ran.err.startsWith(file.toUtf8()), ran.told().constData());
    QVERIFY(!QFile::exists(path(u"new.launch"_s)));
}

void TestCli::refusesFaultyPlans_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("line");
    QTest::addRow("unknown item") << QByteArray("/docs-off") << QByteArray("/docs-on") << 9;
    QTest::addRow("unknown kind") << QByteArray("kind: env") << QByteArray("kind: magic") << 8;
    QTest::addRow("key twice") << QByteArray("roles:") << QByteArray("people: {}\nroles:") << 5;
    QTest::addRow("unknown key") << QByteArray("roles:") << QByteArray("rolls: 1\nroles:") << 5;
    QTest::addRow("alias") << QByteArray("roles:") << QByteArray("quorum: *people\nroles:") << 5;
    QTest::addRow("no YAML") << QByteArray("roles:") << QByteArray("  bad: [ {\nroles:") << 6;
}

void TestCli::refusesFaultyPlans()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const int, line);
    QVERIFY(writeFile(path(u"thing.plan.yaml"_s), edited(before, after)));
    for (const QString &name : {u"parse"_s, u"check"_s}) {
        const Ran ran = cli({name, u"thing.md"_s});
        QVERIFY2(ran.status == 3, ran.told().constData());
        QVERIFY2(ran.oneLineOfError(), ran.told().constData());
        QVERIFY2(ran.err.contains("thing.plan.yaml:" + QByteArray::number(line) + ": "),
                 ran.told().constData());
    }
}

void TestCli::refusesFaultyComparisons_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("where");
    QTest::addRow("missing") << QByteArray() << QByteArray("judge.json: ");
    QTest::addRow("no JSON") << QByteArray("{\n\"metrics\": [}") << QByteArray("judge.json:2: ");
    QTest::addRow("a wrong word")
        << QByteArray("{\"metrics\": [\n{\"name\": \"errorRate\", \"analysisConfigurations\":\n"
                      "{\"canary\": {\"direction\": \"up\"}}}]}")
        << QByteArray("judge.json:3: metrics[0].analysisConfigurations.canary.direction: ");
    QTest::addRow("nothing that is measured")
        << QByteArray("{\n\"metrics\": [{\"name\": \"cpu\"}]}")
        << QByteArray("judge.json:2: metrics: ");
}

void TestCli::refusesFaultyComparisons()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, where);
    QVERIFY(writeFile(path(u"thing.plan.yaml"_s),
                      edited("roles:", "canary: { kayenta: judge.json }\nroles:")));
    if (!json.isEmpty())
        QVERIFY(writeFile(path(u"judge.json"_s), json));
    for (const QString &name : {u"parse"_s, u"lint"_s, u"check"_s}) {
        const Ran ran = cli({name, u"thing.md"_s});
        QVERIFY2(ran.status == 3, ran.told().constData());
        QVERIFY2(ran.oneLineOfError(), ran.told().constData());
        QVERIFY2(ran.err.contains(where), ran.told().constData());
    }
}

void TestCli::answersInOneDocument_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("keys");
    QTest::addRow("parse") << QStringList {u"parse"_s, u"thing.md"_s} << 0
                           << QStringList {u"title"_s,    u"sha256"_s,           u"encoding"_s,
                                           u"repaired"_s, u"metadata"_s,         u"counts"_s,
                                           u"phases"_s,   u"rollbackTriggers"_s, u"roles"_s,
                                           u"contacts"_s, u"references"_s,       u"guides"_s,
                                           u"findings"_s};
    QTest::addRow("lint") << QStringList {u"lint"_s, u"thing.md"_s} << 0
                          << QStringList {u"findings"_s};
    QTest::addRow("plan") << QStringList {u"plan"_s, u"thing.md"_s, u"--init"_s} << 0
                          << QStringList {u"plan"_s, u"bound"_s, u"blanks"_s};
    QTest::addRow("kinds") << QStringList {u"plan"_s, u"--kinds"_s} << 0
                           << QStringList {u"kinds"_s};
    QTest::addRow("check") << QStringList {u"check"_s, u"thing.md"_s} << 0
                           << QStringList {u"summary"_s, u"results"_s};
    QTest::addRow("judge") << QStringList {u"judge"_s, u"a.launch"_s} << 2
                           << QStringList {u"verdict"_s, u"at"_s, u"reason"_s, u"provenHealthyAt"_s,
                                           u"rules"_s};
    QTest::addRow("status") << QStringList {u"status"_s, u"a.launch"_s} << 1
                            << QStringList {u"rehearsal"_s, u"clock"_s,  u"clockState"_s,
                                            u"phases"_s,    u"counts"_s, u"blocking"_s,
                                            u"signOffs"_s,  u"canary"_s};
    const QStringList verification = {u"verdict"_s, u"entries"_s,  u"firstBad"_s,
                                      u"why"_s,     u"attested"_s, u"signOffs"_s};
    for (const QString &file : {u"a.launch"_s, u"a.jsonl"_s, u"a.pdf"_s})
        QTest::addRow("verify %s", qPrintable(file))
            << QStringList {u"verify"_s, file} << 0 << verification;
}

void TestCli::answersInOneDocument()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(QStringList, keys);
    const Ran ran = cli(arguments + QStringList {u"--json"_s});
    QVERIFY2(ran.status == status, ran.told().constData());
    QVERIFY2(ran.err.isEmpty(), ran.told().constData());
    keys.sort();
    QCOMPARE(ran.json().keys(), keys);
    if (arguments.first() == "check"_L1) {
        QStringList row = ran.json()["results"_L1][0].toObject().keys();
        row.sort();
        QCOMPARE(row,
                 (QStringList {u"evidenceSha256"_s, u"expected"_s, u"item"_s, u"kind"_s,
                               u"reason"_s, u"seen"_s, u"shelfLifeSeconds"_s, u"startedUtc"_s,
                               u"state"_s, u"tookMs"_s, u"vantage"_s}));
        QCOMPARE(ran.json()["summary"_L1].toObject().size(), 16);
    }
    if (arguments.first() == "verify"_L1)
        QCOMPARE(ran.json()["signOffs"_L1][0]["trust"_L1].toString(), u"good"_s);
}

void TestCli::judges_data()
{
    QTest::addColumn<QByteArray>("ticks");
    QTest::addColumn<int>("status");
    const auto ticks = [](int errors, const char *health) {
        QByteArray lines;
        for (int t = 10; t <= 3600; t += 10)
            lines += R"({"t":%1,"canary":{"n":50,"errors":%2,"slow":0},)"
                     R"("baseline":{"n":450,"errors":0,"slow":0},"health":"%3"})"_ba
                         .replace("%1", QByteArray::number(t))
                         .replace("%2", QByteArray::number(errors))
                         .replace("%3", health)
                + '\n';
        return lines;
    };
    QTest::addRow("healthy") << ticks(0, "ok") << 0;
    QTest::addRow("errors") << ticks(20, "ok") << 1;
    QTest::addRow("unhealthy") << ticks(0, "fail") << 1;
    QTest::addRow("no answer") << QByteArray(
        "{\"t\":10,\"canary\":null,\"baseline\":null,\"health\":\"missing\"}\n")
                               << 2;
}

void TestCli::judges()
{
    QFETCH(const QByteArray, ticks);
    QFETCH(const int, status);
    QVERIFY(writeFile(path(u"ticks.jsonl"_s), ticks));
    const Ran ran = cli({u"judge"_s, u"ticks.jsonl"_s, u"--json"_s});
    QVERIFY2(ran.status == status, ran.told().constData());
    const QString verdict = ran.json()["verdict"_L1].toString();
    QCOMPARE(verdict, (QStringList {u"promote"_s, u"rollback"_s, u"hold"_s}[status]));
    // What a rule's words tell is not told again beside them.
    const Ran told = cli({u"judge"_s, u"ticks.jsonl"_s});
    for (const QByteArray &line : told.out.split('\n'))
        QVERIFY2(line.count(" since ") + line.count("(since ") < 2, line.constData());
}

/// Through a shell, which redirects what the program says.
static Ran shell(const QString &line, const QString &folder)
{
    return runProgram(
        u"sh"_s,
        {u"-c"_s, QCoreApplication::applicationDirPath() + u"/launch-console-cli "_s + line},
        folder);
}

void TestCli::anAnswerThatIsLostIsNone_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"parse thing.md", "parse thing.md --json", "lint thing.md", "lint thing.md --sarif",
          "plan thing.md --init", "plan --kinds", "verify a.jsonl", "verify a.pdf --json",
          "status a.launch", "status a.launch --json",
          "statement a.launch --role release-lead --decision go --name L"}) {
        for (const char *to : {">/dev/full", ">&-"})
            QTest::addRow("%s %s", line, to)
                << QString::fromLatin1(line) + u' ' + QString::fromLatin1(to);
    }
}

// A script that keeps the answer in a file on a full disk must not take "yes" for one.
void TestCli::anAnswerThatIsLostIsNone()
{
    QFETCH(const QString, line);
    const Ran ran = shell(line, path({}));
    QVERIFY2(ran.status == 3, ran.told().constData());
    QVERIFY2(ran.err.contains("written"), ran.told().constData());
}

void TestCli::whatIsDoneStaysDoneUnheard()
{
    // The others compare what stands in a.launch.
    const Ran made = cli(
        {u"open"_s, u"thing.md"_s, u"--launch"_s, u"unheard.launch"_s, u"--as"_s, u"operator-1"_s});
    QVERIFY2(made.status == 0, made.told().constData());
    const Ran ran = shell(u"note unheard.launch --text unheard --as operator-1 >&-"_s, path({}));
    QVERIFY2(ran.status == 0, ran.told().constData());
    QVERIFY2(ran.oneLineOfError(), ran.told().constData());
    const Ran verified = cli({u"verify"_s, u"unheard.launch"_s});
    QVERIFY2(verified.status == 0, verified.told().constData());
}

void TestCli::nobodyWhoGoesEndsARollback_data()
{
    QTest::addColumn<QString>("redirected");
    QTest::newRow("the reader") << u"| { head -n 1; exec 0<&-; touch left; }"_s;
    QTest::newRow("the terminal") << u">out & while ! test -s out; do sleep 0.05; done; "
                                     "kill -HUP $!; touch left; wait $!"_s;
}

// "rollback LAUNCH --yes | head" is a rollback all the same.
void TestCli::nobodyWhoGoesEndsARollback()
{
    QFETCH(const QString, redirected);
    for (const QString &old : {u"left"_s, u"seen"_s, u"out"_s, u"back.launch"_s})
        QFile::remove(path(old));
    QVERIFY(writeFile(path(u"back.md"_s), R"(# Back

## Rollback Procedures

1. **Go back**
   ```bash
   for i in $(seq 2000); do echo line $i; done
   while ! test -e left; do sleep 0.05; done
   for i in $(seq 2000); do echo line $i; done
   ```
2. **See that it worked**
   ```bash
   touch seen
   ```
)"));
    QVERIFY(writeFile(path(u"back.plan.yaml"_s),
                      "launch: { title: Back, release: \"thing:v1\", environment: staging }\n"
                      "people:\n  operator-1: { name: Olga Operator }\n"));
    for (const QString &line :
         {u"trust back.md --yes"_s, u"open back.md --launch back.launch --as operator-1"_s}) {
        const Ran ran = shell(line, path({}));
        QVERIFY2(ran.status == 0, ran.told().constData());
    }
    const Ran ran = shell(u"rollback back.launch --yes --as operator-1 "_s + redirected, path({}));
    QVERIFY2(QFile::exists(path(u"seen"_s)), ran.told().constData());
    const Ran status = cli({u"status"_s, u"back.launch"_s});
    QVERIFY2(status.out.contains("  2/2    pass"), status.told().constData());
}

void TestCli::countsInPlainWords()
{
    QVERIFY(writeFile(path(u"one.md"_s), "# One\n\n## Before launch\n\n- [ ] Look\n"));
    const Ran read = cli({u"parse"_s, u"one.md"_s});
    QVERIFY2(read.out.contains("\n1 box (0 ticked), 0 numbered items, 0 fenced blocks, 0 tables, "
                               "0 links, 0 repaired lines\n"),
             read.told().constData());
}

void TestCli::runsNothingUntrusted()
{
    QVERIFY(writeFile(path(u"thing.md"_s), thingRunbook + "\nOne more sentence.\n"));
    for (const QStringList &arguments :
         {QStringList {u"check"_s, u"thing.md"_s},
          QStringList {u"rehearse"_s, u"thing.md"_s, u"--plan"_s, u"thing.plan.yaml"_s}}) {
        const Ran ran = cli(arguments);
        QVERIFY2(ran.status == 3, ran.told().constData());
        QVERIFY2(ran.oneLineOfError(), ran.told().constData());
    }
    const Ran shown = cli({u"trust"_s, u"thing.md"_s});
    QVERIFY2(shown.status == 1, shown.told().constData());
    QVERIFY2(shown.err.contains("  + One more sentence."), shown.told().constData());
    QVERIFY2(cli({u"check"_s, u"thing.md"_s}).status == 3, "looking is not allowing");
}

void TestCli::destroysOnlyByItself()
{
    QVERIFY(writeFile(path(u"clean.md"_s),
                      "# A\n## Clean (T-24h)\n1. Say\n   ```bash\n   echo said\n   ```\n"
                      "2. Clean\n   ```bash\n   rm -rf gone\n   ```\n"));
    QVERIFY(writeFile(path(u"clean.plan.yaml"_s), "people: { ann: { name: Ann } }\n"));
    QVERIFY(QDir(path({})).mkpath(u"gone"_s));
    QCOMPARE(cli({u"trust"_s, u"clean.md"_s, u"--yes"_s}).status, 0);
    const QString t0 = QDateTime::currentDateTimeUtc().addSecs(3600).toString(Qt::ISODate);
    const Ran opened = cli({u"open"_s, u"clean.md"_s, u"--launch"_s, u"clean.launch"_s, u"--t0"_s,
                            t0, u"--as"_s, u"ann"_s});
    QVERIFY2(opened.status == 0, opened.told().constData());
    const QStringList run {u"run"_s,          u"clean.md"_s, u"--launch"_s,
                           u"clean.launch"_s, u"--phase"_s,  u"clean-t-24h"_s,
                           u"--yes"_s,        u"--as"_s,     u"ann"_s};
    const Ran all = cli(run);
    QVERIFY2(all.status == 3 && all.err.contains("run it by itself, with --step"),
             all.told().constData());
    QCOMPARE(all.out, QByteArray("said\n"));
    QVERIFY(QDir(path(u"gone"_s)).exists());
    const Ran one = cli(run + QStringList {u"--step"_s, u"clean-t-24h/clean"_s});
    QVERIFY2(one.status == 0, one.told().constData());
    QVERIFY(!QDir(path(u"gone"_s)).exists());
}

void TestCli::answersAsTheChecksDo_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<int>("status");
    QTest::addRow("pass") << QByteArray("LC_ALL=C.UTF-8\n") << 0;
    QTest::addRow("fail") << QByteArray("LC_ALL=C\n") << 1;
    QTest::addRow("could not check") << QByteArray() << 2;
}

void TestCli::answersAsTheChecksDo()
{
    QFETCH(const QByteArray, settings);
    QFETCH(const int, status);
    if (settings.isEmpty())
        QVERIFY(QFile::remove(path(u"deploy.env"_s)));
    else
        QVERIFY(writeFile(path(u"deploy.env"_s), settings));
    const Ran ran = cli({u"check"_s, u"thing.md"_s});
    QVERIFY2(ran.status == status, ran.told().constData());
}

void TestCli::asksFromOutsideWithoutAPlan()
{
    QVERIFY(writeFile(path(u"alone.md"_s),
                      "# Alone\n\n## Checklist\n\n"
                      "- [ ] **Disable API Documentation**: Set `ENABLE_DOCS=false`\n"));
    const Ran trusted = cli({u"trust"_s, u"alone.md"_s, u"--yes"_s});
    QVERIFY2(trusted.status == 0, trusted.told().constData());
    // Nobody listens there: it was asked, and no answer could be had.
    const Ran ran =
        cli({u"check"_s, u"alone.md"_s, u"--api"_s, u"http://127.0.0.1:1"_s, u"--json"_s});
    QVERIFY2(ran.status == 2, ran.told().constData());
    const QJsonArray results = ran.json()["results"_L1].toArray();
    QCOMPARE(results.size(), 1);
    QCOMPARE(results[0]["state"_L1].toString(), u"error"_s);
}

/// All checks pass, and yet not all is proved.
void TestCli::saysHowManyItemsNobodyAsksAbout()
{
    const auto check = [this](const QStringList &more) {
        const Ran trusted = cli({u"trust"_s, u"some.md"_s, u"--yes"_s});
        if (trusted.status != 0)
            qFatal("%s", trusted.told().constData());
        return cli(QStringList {u"check"_s, u"some.md"_s} + more);
    };
    QVERIFY(writeFile(path(u"some.md"_s),
                      "# Some\n\n## Checklist\n\n- [ ] One\n- [ ] Two\n- [ ] Three\n"));
    QVERIFY(
        writeFile(path(u"some.plan.yaml"_s),
                  "checks:\n  checklist/one: { kind: command, with: { argv: [ \"true\" ] } }\n"));
    const Ran some = check({});
    QVERIFY2(some.status == 0, some.told().constData());
    QVERIFY2(some.err.contains("2 of 3 items have no check in the plan"), some.err.constData());
    QVERIFY(check({u"--json"_s}).err.isEmpty());
    QVERIFY(!check({u"--item"_s, u"checklist/one"_s}).err.contains("items have"));
    QVERIFY(writeFile(path(u"some.plan.yaml"_s), "launch: { title: Some }\n"));
    const Ran outside = check({u"--api"_s, u"http://127.0.0.1:1"_s});
    QCOMPARE(outside.status, 2);
    QVERIFY2(outside.err.contains("no item can be seen from outside"), outside.err.constData());
}

void TestCli::saysWhenNothingWasReadAsAnItem()
{
    QVERIFY(writeFile(path(u"bullets.md"_s), "# Go-live\n\n## Before\n\n* One\n* Two\n"));
    const Ran ran = cli({u"plan"_s, u"bullets.md"_s, u"--init"_s});
    QVERIFY2(ran.err.contains("nothing in the runbook was read as an item"), ran.err.constData());
}

void TestCli::putsResultsIntoTheLedger()
{
    const QStringList open = {u"open"_s,     u"thing.md"_s, u"--launch"_s,
                              u"b.launch"_s, u"--as"_s,     u"operator-1"_s};
    QVERIFY2(cli(open).status == 0, "open");
    const Ran ran =
        cli({u"check"_s, u"thing.md"_s, u"--launch"_s, u"b.launch"_s, u"--as"_s, u"operator-1"_s});
    QVERIFY2(ran.status == 0, ran.told().constData());
    const QJsonObject stands = cli({u"status"_s, u"b.launch"_s, u"--json"_s}).json();
    QCOMPARE(stands["counts"_L1]["proved"_L1].toInt(), 2);
    const Ran verified = cli({u"verify"_s, u"b.launch"_s, u"--json"_s});
    QCOMPARE(verified.json()["entries"_L1].toInt(), 3);
    QVERIFY2(verified.status == 0 || verified.status == 2, verified.told().constData());
}

void TestCli::waivesAFindingAndTakesItBack()
{
    const auto open = [this](const QStringList &more) {
        const Ran ran =
            cli({QStringList {u"lint"_s, u"thing.md"_s, u"--launch"_s, u"w.launch"_s, u"--json"_s}
                 + more});
        return QJsonDocument::fromJson(ran.out).object();
    };
    const auto rules = [](const QJsonObject &json, const QString &list) {
        QStringList rules;
        for (const QJsonValue &each : json[list].toArray())
            rules.append(u"%1:%2"_s.arg(each["rule"_L1].toString()).arg(each["line"_L1].toInt()));
        return rules;
    };
    const Ran opened = cli({u"open"_s, u"thing.md"_s, u"--launch"_s, u"w.launch"_s, u"--t0"_s,
                            u"2090-01-01T12:00:00Z"_s, u"--as"_s, u"operator-1"_s});
    QVERIFY2(opened.status == 0, opened.told().constData());
    // By its own copy, whatever the file says by now.
    QVERIFY(writeFile(path(u"thing.md"_s), "# Another\n"));
    const QString finding = u"no-rollback:11"_s;
    QVERIFY(rules(open({}), u"findings"_s).contains(finding));
    QCOMPARE(rules(open({}), u"waived"_s), QStringList());

    const QStringList why {u"--reason"_s, u"nothing is kept"_s, u"--as"_s, u"operator-1"_s};
    const QJsonObject waived = open(QStringList {u"--waive"_s, finding} + why);
    QVERIFY(!rules(waived, u"findings"_s).contains(finding));
    QCOMPARE(rules(waived, u"waived"_s), QStringList {finding});
    QCOMPARE(waived["waived"_L1][0]["by"_L1].toString(), u"operator-1"_s);
    QCOMPARE(waived["waived"_L1][0]["reason"_L1].toString(), u"nothing is kept"_s);
    const Ran told = cli({u"lint"_s, u"thing.md"_s, u"--launch"_s, u"w.launch"_s});
    QVERIFY2(told.out.contains("by operator-1: nothing is kept"), told.told().constData());

    const QJsonObject back = open(QStringList {u"--take-back"_s, finding} + why);
    QVERIFY(rules(back, u"findings"_s).contains(finding));
    QCOMPARE(rules(back, u"waived"_s), QStringList());
    QCOMPARE(cli({u"verify"_s, u"w.launch"_s}).status, 0);
}

void TestCli::exportsEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::addRow("jsonl") << u"jsonl"_s << QByteArray("{\"");
    QTest::addRow("markdown") << u"markdown"_s << QByteArray("#");
    QTest::addRow("junit") << u"junit"_s << QByteArray("<?xml");
    QTest::addRow("csv") << u"csv"_s << QByteArray();
    QTest::addRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
}

void TestCli::exportsEveryFormat()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, start);
    const Ran ran = cli({u"export"_s, u"a.launch"_s, u"--format"_s, format, u"--output"_s,
                         u"again"_s, u"--as"_s, u"operator-1"_s});
    QVERIFY2(ran.status == 0, ran.told().constData());
    const QByteArray bytes = readFile(path(u"again"_s));
    QVERIFY(!bytes.isEmpty());
    QVERIFY2(bytes.startsWith(start), bytes.left(200).constData());
    if (format == "jsonl"_L1)
        QCOMPARE(bytes, readFile(path(u"a.jsonl"_s)));
}

void TestCli::writesOverNothingItReads_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("file");
    const auto row = [](const char *line, const QString &file) {
        QTest::addRow("%s", line) << QString::fromLatin1(line) << file;
    };
    row("export kept.launch --format csv --output kept.launch --as operator-1", u"kept.launch"_s);
    row("export kept.launch --format jsonl --output link.launch --as operator-1", u"kept.launch"_s);
    row("export kept.launch --format pdf --output another.launch --as operator-1",
        u"another.launch"_s);
    row("export kept.launch --format junit --output kept.launch.lock --as operator-1",
        u"kept.launch"_s);
    row("export kept.launch --format markdown --output thing.md --as operator-1", u"thing.md"_s);
    row("export kept.launch --format markdown --output ./scripts/../thing.md --as operator-1",
        u"thing.md"_s);
    row("export kept.launch --format csv --output thing.plan.yaml --as operator-1",
        u"thing.plan.yaml"_s);
    row("check thing.md --junit kept.launch", u"kept.launch"_s);
    row("check thing.md --junit thing.md", u"thing.md"_s);
    row("check thing.md --junit thing.plan.yaml", u"thing.plan.yaml"_s);
}

// No record is worth the launch it tells of, and the runbook is never written.
void TestCli::writesOverNothingItReads()
{
    QFETCH(const QString, line);
    QFETCH(const QString, file);
    for (const QString &name : {u"kept.launch"_s, u"another.launch"_s}) {
        if (QFile::exists(path(name)))
            continue;
        const Ran made =
            cli({u"open"_s, u"thing.md"_s, u"--launch"_s, name, u"--as"_s, u"operator-1"_s});
        QVERIFY2(made.status == 0, made.told().constData());
    }
    QFile::link(path(u"kept.launch"_s), path(u"link.launch"_s));
    const QByteArray before = readFile(path(file));
    const Ran ran = cli(line.split(u' '));
    QVERIFY2(ran.status == 3, ran.told().constData());
    QVERIFY2(ran.err.contains("written over"), ran.told().constData());
    if (file.endsWith(".launch"_L1)) {
        const Ran verified = cli({u"verify"_s, file});
        QVERIFY2(verified.status == 0, verified.told().constData());
    } else {
        QCOMPARE(readFile(path(file)), before);
    }
}

void TestCli::takesASignatureMadeElsewhere()
{
    QVERIFY(QFile::copy(path(u"a.launch"_s), path(u"c.launch"_s)));
    const Ran stated =
        cli({u"statement"_s, u"c.launch"_s, u"--role"_s, u"release-lead"_s, u"--decision"_s,
             u"no-go"_s, u"--name"_s, u"Lena Lead"_s, u"--reason"_s, u"Not today."_s});
    QVERIFY2(stated.status == 0, stated.told().constData());
    QVERIFY(stated.out.startsWith('{') && stated.out.endsWith('}'));
    QVERIFY(writeFile(path(u"statement"_s), stated.out));
    const Ran signedOff = runProgram(u"ssh-keygen"_s,
                                     {u"-q"_s, u"-Y"_s, u"sign"_s, u"-f"_s, u"lead"_s, u"-n"_s,
                                      u"launch-console-signoff"_s, u"statement"_s},
                                     path({}));
    QVERIFY2(signedOff.status == 0, signedOff.told().constData());
    const QStringList import = {u"sign"_s,      u"c.launch"_s,    u"--statement"_s,
                                u"statement"_s, u"--signature"_s, u"statement.sig"_s,
                                u"--as"_s,      u"operator-1"_s};
    const Ran taken = cli(import);
    QVERIFY2(taken.status == 0, taken.told().constData());
    QVERIFY(writeFile(path(u"statement"_s), stated.out + '\n'));
    const Ran again = cli(import);
    QVERIFY2(again.status == 3 && again.oneLineOfError(), again.told().constData());
    // Of the two files that one is named which is at fault.
    QVERIFY2(again.err.startsWith("statement: "), again.told().constData());
    const QJsonObject stands = cli({u"status"_s, u"c.launch"_s, u"--json"_s}).json();
    QCOMPARE(stands["signOffs"_L1][0]["decision"_L1].toString(), u"no-go"_s);
}

void TestCli::signsOnlyAsSomebodyOfThePlan()
{
    for (const QStringList &as : {QStringList(), {u"--as"_s, u"nobody"_s}}) {
        const Ran ran = cli(QStringList {u"sign"_s, u"a.launch"_s, u"--role"_s, u"release-lead"_s,
                                         u"--decision"_s, u"go"_s, u"--name"_s, u"Lena Lead"_s,
                                         u"--key"_s, u"lead"_s}
                            + as);
        QVERIFY2(ran.status == 3 && ran.oneLineOfError(), ran.told().constData());
        QVERIFY2(ran.err.contains("a.launch: "), ran.told().constData());
    }
}

void TestCli::saysWhoseGoWouldNotCount()
{
    QVERIFY(writeFile(path(u"keyless.yaml"_s),
                      edited(m_plan.split('\n').at(3), "  lead-1: { name: Lena Lead }")));
    const Ran ran = cli({u"open"_s, u"thing.md"_s, u"--plan"_s, u"keyless.yaml"_s, u"--launch"_s,
                         u"keyless.launch"_s, u"--as"_s, u"operator-1"_s});
    QVERIFY2(ran.status == 0, ran.told().constData());
    QVERIFY2(ran.oneLineOfError(), ran.told().constData());
    QVERIFY2(ran.err.contains("no key on the roster for: Release Lead"), ran.told().constData());
    const Ran status = cli({u"status"_s, u"keyless.launch"_s});
    QVERIFY2(status.out.contains("blocks: no key for Release Lead on the roster"),
             status.told().constData());
    // Phases and roles by their titles.
    QVERIFY2(status.out.contains("\nRelease Lead: no decision yet\n"), status.told().constData());
    QVERIFY2(status.out.contains("  Before launch\n"), status.told().constData());
}

void TestCli::refusesAnotherKey()
{
    const QByteArray before = cli({u"verify"_s, u"a.launch"_s, u"--json"_s}).out;
    const Ran ran =
        cli({u"sign"_s, u"a.launch"_s, u"--role"_s, u"release-lead"_s, u"--decision"_s, u"go"_s,
             u"--name"_s, u"Lena Lead"_s, u"--key"_s, u"stranger"_s, u"--as"_s, u"operator-1"_s});
    QVERIFY2(ran.status == 3, ran.told().constData());
    QVERIFY2(ran.oneLineOfError(), ran.told().constData());
    QCOMPARE(cli({u"verify"_s, u"a.launch"_s, u"--json"_s}).out, before);
}

void TestCli::wantsAReason_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("decision");
    for (const QString &command : {u"sign"_s, u"statement"_s}) {
        for (const QString &decision : {u"no-go"_s, u"hold"_s})
            QTest::addRow("%s %s", qPrintable(command), qPrintable(decision))
                << command << decision;
    }
}

void TestCli::wantsAReason()
{
    QFETCH(const QString, command);
    QFETCH(const QString, decision);
    QStringList arguments = {command,         u"a.launch"_s, u"--role"_s, u"release-lead"_s,
                             u"--decision"_s, decision,      u"--name"_s, u"Lena Lead"_s};
    if (command == "sign"_L1)
        arguments += {u"--key"_s, u"lead"_s};
    const Ran ran = cli(arguments);
    QVERIFY2(ran.status == 3 && ran.oneLineOfError(), ran.told().constData());
}

void TestCli::doesNotKnowStrangers()
{
    QVERIFY(writeFile(path(u"signers"_s), "somebody " + readFile(path(u"stranger.pub"_s))));
    const Ran ran =
        cli({u"verify"_s, u"a.jsonl"_s, u"--allowed-signers"_s, u"signers"_s, u"--json"_s});
    QVERIFY2(ran.status == 2, ran.told().constData());
    QCOMPARE(ran.json()["verdict"_L1].toString(), u"unknownKey"_s);
}

/// Changes a word of the note, entry 1, in the file of a launch.
static QString alterLaunch(const QString &file)
{
    QString trouble;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"alter"_s);
        database.setDatabaseName(file);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        const bool done = query.exec(u"DROP TRIGGER entries_no_UPDATE"_s)
            && query.exec(u"UPDATE entries SET bytes = CAST(replace(CAST(bytes AS TEXT), "
                          "'all hands', 'all heads') AS BLOB) WHERE seq = 1"_s);
        trouble = done ? QString() : query.lastError().text() + u" (not done)"_s;
    }
    QSqlDatabase::removeDatabase(u"alter"_s);
    return trouble;
}

/// The same PDF with nothing in it compressed.
static QByteArray unpacked(const QString &file)
{
    QPDF pdf;
    pdf.processFile(QFile::encodeName(file).constData());
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_uncompress);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

void TestCli::namesTheAlteredEntry_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {u"a.launch"_s, u"a.jsonl"_s, u"a.pdf"_s})
        QTest::addRow("%s", qPrintable(file)) << file;
}

void TestCli::namesTheAlteredEntry()
{
    QFETCH(const QString, file);
    const QString altered = path(u"altered-"_s + file);
    QByteArray bytes = readFile(path(file));
    if (file == "a.launch"_L1) {
        QVERIFY(writeFile(altered, bytes));
        const QString trouble = alterLaunch(altered);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    } else {
        if (file.endsWith(".pdf"_L1))
            bytes = unpacked(path(file));
        QVERIFY(bytes.contains("all hands"));
        QVERIFY(writeFile(altered, bytes.replace("all hands", "all heads")));
    }
    const Ran ran = cli({u"verify"_s, altered, u"--json"_s});
    QVERIFY2(ran.status == 1, ran.told().constData());
    QCOMPARE(ran.json()["verdict"_L1].toString(), u"invalid"_s);
    QCOMPARE(ran.json()["firstBad"_L1].toInt(-1), 1);
    QVERIFY(ran.json()["why"_L1].toString().contains(u"ntry 1"_s));
}

void TestCli::givesNothingOutOfADamagedLaunch_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const QString &format : {u"pdf"_s, u"jsonl"_s, u"markdown"_s, u"junit"_s, u"csv"_s})
        QTest::newRow(qPrintable(format))
            << QStringList {u"export"_s,   u"bad.launch"_s, u"--format"_s, format,
                            u"--output"_s, u"out.of.bad"_s, u"--as"_s,     u"operator-1"_s};
    QTest::newRow("statement") << QStringList {u"statement"_s,    u"bad.launch"_s, u"--role"_s,
                                               u"release-lead"_s, u"--decision"_s, u"go"_s,
                                               u"--name"_s,       u"L"_s};
}

/// Neither a record of the entries before the damage nor a statement over them.
void TestCli::givesNothingOutOfADamagedLaunch()
{
    QFETCH(const QStringList, arguments);
    QVERIFY(writeFile(path(u"bad.launch"_s), readFile(path(u"a.launch"_s))));
    const QString trouble = alterLaunch(path(u"bad.launch"_s));
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    const Ran ran = cli(arguments);
    QVERIFY2(ran.status == 3 && ran.oneLineOfError(), ran.told().constData());
    QVERIFY2(ran.err.contains("entry 1"), ran.told().constData());
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!QFile::exists(path(u"out.of.bad"_s)));
}

void TestCli::survivesATornLaunch_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *line) {
        QTest::addRow("%s", line) << QString::fromUtf8(line).split(u' ');
    };
    row("status torn.launch");
    row("verify torn.launch");
    row("judge torn.launch");
    row("note torn.launch --text x --as operator-1");
    row("export torn.launch --format jsonl --output torn.jsonl --as operator-1");
    row("statement torn.launch --role release-lead --decision go --name L");
    row("sign torn.launch --role release-lead --decision go --name L --key lead");
    row("check thing.md --launch torn.launch --as operator-1");
    row("rollback torn.launch --yes --as operator-1");
}

void TestCli::survivesATornLaunch()
{
    QFETCH(const QStringList, arguments);
    const QByteArray whole = readFile(path(u"a.launch"_s));
    for (const qsizetype size : {qsizetype(60), qsizetype(5000), whole.size() / 2}) {
        QVERIFY(writeFile(path(u"torn.launch"_s), whole.first(size)));
        const Ran ran = cli(arguments);
        QVERIFY2(ran.status == 3 || ran.status == 1, ran.told().constData());
        QVERIFY2(ran.oneLineOfError(), ran.told().constData());
    }
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
