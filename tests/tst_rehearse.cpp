// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/console.h"
#include "desk/opening/openlaunch.h"
#include "desk/rehearsal/rehearsalplay.h"
#include "desk/trust/trust.h"
#include "launch/launch.h"
#include "support/entriesof.h"
#include "support/ownhome.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The whole show, without a window: everything in it is real but the clock's speed.
class TestRehearse : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<OwnHome>(); }
    void cleanup() { m_home.reset(); }
    void goesThroughToTheSignedRecord();
    void orderedFaultEndsInRollback_data();
    void orderedFaultEndsInRollback();
    void onesOwnRunbookIsSignedBeforeItDeploys();
    void unknownFaultIsRefused();
    void anotherRehearsalsFolderIsRefused();
    void theWindowsProgramEndsWhereItCannotPlay_data();
    void theWindowsProgramEndsWhereItCannotPlay();
    void theWindowsProgramTellsWithoutADisplay_data();
    void theWindowsProgramTellsWithoutADisplay();

private:
    RehearsalOptions options(const QStringList &faults = {}) const;
    /// How often a line of runs.log ends so.
    int runs(const QString &what) const;
    void judgedTheSameAgain(const Launch &launch) const;

    std::unique_ptr<OwnHome> m_home;
};

RehearsalOptions TestRehearse::options(const QStringList &faults) const
{
    return {.runbook = {},
            .plan = {},
            .output = m_home->path(u"out"_s),
            .seed = 3,
            .speed = 60,
            .faults = faults,
            .servers = false};
}

int TestRehearse::runs(const QString &what) const
{
    QFile file(m_home->path(u"out/runs.log"_s));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    int count = 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        count += line.endsWith(' ' + what.toUtf8());
    return count;
}

/// `judge` says the same second and the same words as the console said then.
void TestRehearse::judgedTheSameAgain(const Launch &launch) const
{
    const CanaryDecided *decided = nullptr;
    const QList<Entry> entries = entriesOf(launch);
    for (const Entry &entry : entries) {
        const auto *event = std::get_if<CanaryDecided>(&entry.event);
        if (event && !decided && event->decision != CanaryDecision::Hold)
            decided = event;
    }
    QVERIFY(decided);
    for (const QString &name : {u"launch"_s, u"jsonl"_s}) {
        QProcess judge;
        judge.start(QStringLiteral(LAUNCH_CLI),
                    {u"judge"_s, u"--json"_s, m_home->path(u"out/rehearsal."_s + name)});
        QVERIFY(judge.waitForFinished(30'000));
        const QJsonObject said = QJsonDocument::fromJson(judge.readAllStandardOutput()).object();
        QCOMPARE(said.value("verdict"_L1).toString(), canaryDecisionName(decided->decision));
        QCOMPARE(said.value("at"_L1).toInteger(), decided->at);
        QCOMPARE(said.value("reason"_L1).toString(), decided->reason);
    }
}

void TestRehearse::goesThroughToTheSignedRecord()
{
    Console console;
    RehearsalPlay play(console);
    QSignalSpy done(&play, &RehearsalPlay::done);
    QSignalSpy failed(&play, &RehearsalPlay::failed);
    QStringList stages;
    connect(&play, &RehearsalPlay::stage, this, [&stages](const QString &name) { stages += name; });
    play.start(options());
    QTRY_VERIFY_WITH_TIMEOUT(!done.isEmpty() || !failed.isEmpty(), 110'000);
    QVERIFY2(failed.isEmpty(),
             failed.isEmpty() ? "" : qPrintable(failed[0][0].value<Error>().text()));
    QVERIFY2(done[0][0].toBool(), qPrintable(done[0][1].toString()));
    const QStringList expected {u"opened"_s, u"checked"_s,  u"mended"_s, u"canary"_s,
                                u"signed"_s, u"promoted"_s, u"told"_s};
    QCOMPARE(stages, expected);

    const LaunchState &state = console.launch()->state();
    QCOMPARE(state.closed()->outcome, u"launched"_s);
    QVERIFY(state.opened().rehearsal);
    QCOMPARE(state.canary().ended->outcome, u"promoted"_s);
    for (const SignOffStatus &said : state.signOffs())
        QVERIFY2(said.saysGo(), qPrintable(said.role.value));
    for (const QString &name : {u"pdf"_s, u"jsonl"_s, u"launch"_s})
        QVERIFY(QFileInfo(m_home->path(u"out/rehearsal."_s + name)).size() > 10'000);
    judgedTheSameAgain(*console.launch());
    // Who was asked: nobody is led to believe that it was production.
    for (const Entry &entry : entriesOf(*console.launch())) {
        const auto *check = std::get_if<CheckFinished>(&entry.event);
        if (!check)
            continue;
        QVERIFY2(check->result.vantage.contains("a real "_L1)
                     || check->result.vantage.contains("a stand-in"_L1),
                 qPrintable(check->result.item.value + u": "_s + check->result.vantage));
    }
    // Every command ran, and none twice.
    for (const QString &what :
         {u"validate:prod"_s, u"verify-backups"_s, u"canary-deploy oneshot:v1.0.0"_s, u"promote"_s,
          u"smoke:prod"_s, u"health:check:all"_s, u"test:e2e:production"_s})
        QCOMPARE(runs(what), 1);
    QCOMPARE(runs(u"rollback"_s), 0);
}

void TestRehearse::orderedFaultEndsInRollback_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("automatic");
    QTest::newRow("errors") << u"errors@10"_s << true;
    QTest::newRow("silence") << u"silence@10"_s << false;
}

void TestRehearse::orderedFaultEndsInRollback()
{
    QFETCH(QString, fault);
    QFETCH(bool, automatic);
    Console console;
    RehearsalPlay play(console);
    QSignalSpy done(&play, &RehearsalPlay::done);
    QSignalSpy failed(&play, &RehearsalPlay::failed);
    play.start(options({fault}));
    QTRY_VERIFY_WITH_TIMEOUT(!done.isEmpty() || !failed.isEmpty(), 110'000);
    QVERIFY2(failed.isEmpty(),
             failed.isEmpty() ? "" : qPrintable(failed[0][0].value<Error>().text()));
    QVERIFY2(done[0][0].toBool(), qPrintable(done[0][1].toString()));
    const LaunchState &state = console.launch()->state();
    QCOMPARE(state.closed()->outcome, u"rolledBack"_s);
    QCOMPARE(state.canary().rollback->automatic, automatic);
    QVERIFY(!state.canary().rollback->reason.isEmpty());
    QCOMPARE(runs(u"rollback"_s), 1);
    if (automatic)
        judgedTheSameAgain(*console.launch());
    QCOMPARE(runs(u"promote"_s), 0);
}

/// It has no times, and the plan does not name everybody: rehearsal keys stand in all the same.
void TestRehearse::onesOwnRunbookIsSignedBeforeItDeploys()
{
    const QString runbook = m_home->path(u"own.md"_s);
    const QString plan = m_home->path(u"staging.yaml"_s);
    QFile document(runbook);
    QVERIFY(document.open(QIODevice::WriteOnly));
    document.write(
        "# A thing\n\n## Procedures\n\n### Phase 1: Deploy\n\n1. **Deploy**\n   "
        "```bash\n   true\n   ```\n\n## Sign-Off\n\n| Role | Name | Signature | Date |\n"
        "|---|---|---|---|\n| Release Lead | ____ | ____ | ____ |\n| Security Lead | ____ | "
        "____ | ____ |\n");
    document.close();
    QFile staging(plan);
    QVERIFY(staging.open(QIODevice::WriteOnly));
    staging.write(
        "launch: { title: A thing, release: \"thing:v1\", environment: staging }\n"
        "people:\n  operator-1: { name: Olga Operator }\n  lead-1: { user: nobody-1 }\n"
        "  lead-2: { name: Sam }\n"
        "roles:\n  release-lead: { person: lead-1 }\n  security-lead: { person: lead-2 }\n");
    staging.close();
    const Result<RunbookPreview> preview = previewRunbook(runbook, plan);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    QVERIFY(recordTrust(trustSubject(preview->runbook, preview->plan)));

    Console console;
    RehearsalPlay play(console);
    QSignalSpy done(&play, &RehearsalPlay::done);
    QSignalSpy failed(&play, &RehearsalPlay::failed);
    RehearsalOptions own = options();
    own.runbook = runbook;
    own.plan = plan;
    play.start(own);
    QTRY_VERIFY_WITH_TIMEOUT(!done.isEmpty() || !failed.isEmpty(), 110'000);
    QVERIFY2(failed.isEmpty(),
             failed.isEmpty() ? "" : qPrintable(failed[0][0].value<Error>().text()));
    const LaunchState &state = console.launch()->state();
    QCOMPARE(state.closed()->outcome, u"launched"_s);
    QCOMPARE(state.signOffs().size(), 2);
    qint64 started = -1;
    for (const Entry &entry : entriesOf(*console.launch())) {
        if (started < 0 && std::holds_alternative<StepStarted>(entry.event))
            started = entry.seq;
    }
    for (const SignOffStatus &said : state.signOffs())
        QVERIFY2(said.saysGo() && said.seq < started, qPrintable(said.role.value));
}

void TestRehearse::unknownFaultIsRefused()
{
    Console console;
    RehearsalPlay play(console);
    QSignalSpy failed(&play, &RehearsalPlay::failed);
    play.start(options({u"flood@10"_s}));
    QCOMPARE(failed.size(), 1);
    QVERIFY(!QFileInfo::exists(m_home->path(u"out"_s)));
}

void TestRehearse::anotherRehearsalsFolderIsRefused()
{
    QVERIFY(QDir().mkpath(m_home->path(u"out"_s)));
    QFile taken(m_home->path(u"out/rehearsal.launch"_s));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    Console console;
    RehearsalPlay play(console);
    QSignalSpy failed(&play, &RehearsalPlay::failed);
    play.start(options());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(taken.size(), 0);
}

void TestRehearse::theWindowsProgramEndsWhereItCannotPlay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a launch stands there")
        << QStringList {u"--rehearsal"_s, u"--output"_s, u"used"_s}
        << QByteArray("rehearsal.launch");
    QTest::newRow("no folder") << QStringList {u"--rehearsal"_s, u"--output"_s,
                                               u"used/rehearsal.launch/below"_s}
                               << QByteArray("cannot be made");
    QTest::newRow("no speed") << QStringList {u"--rehearsal"_s, u"--speed"_s, u"0"_s}
                              << QByteArray("--speed \"0\"");
    QTest::newRow("no such option") << QStringList {u"--bogus"_s} << QByteArray("bogus");
}

void TestRehearse::theWindowsProgramEndsWhereItCannotPlay()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    QVERIFY(QDir().mkpath(m_home->path(u"used"_s)));
    QFile launch(m_home->path(u"used/rehearsal.launch"_s));
    QVERIFY(launch.open(QIODevice::WriteOnly) && launch.write("x") == 1);
    launch.close();
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    window.setProcessEnvironment(environment);
    window.setWorkingDirectory(m_home->path({}));
    window.start(QStringLiteral(LAUNCH_WINDOW), arguments);
    QVERIFY(window.waitForFinished(60'000));
    const QByteArray told = window.readAllStandardError();
    QVERIFY2(window.exitStatus() == QProcess::NormalExit && window.exitCode() == 3,
             told.constData());
    QVERIFY2(told.contains(said), told.constData());
}

void TestRehearse::theWindowsProgramTellsWithoutADisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("help") << u"--help"_s << QByteArray("--rehearsal");
    QTest::newRow("version") << u"--version"_s << QByteArray("launch-console ");
}

void TestRehearse::theWindowsProgramTellsWithoutADisplay()
{
    QFETCH(const QString, option);
    QFETCH(const QByteArray, says);
    QProcess window;
    QProcessEnvironment nothing = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_SESSION_TYPE"_s})
        nothing.remove(name);
    window.setProcessEnvironment(nothing);
    window.start(QStringLiteral(LAUNCH_WINDOW), {option});
    QVERIFY(window.waitForFinished(30'000));
    QCOMPARE(window.exitStatus(), QProcess::NormalExit);
    QCOMPARE(window.exitCode(), 0);
    const QByteArray said = window.readAllStandardOutput();
    QVERIFY2(said.contains(says), said.constData());
}

QTEST_MAIN(TestRehearse)
#include "tst_rehearse.moc"
