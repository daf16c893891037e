// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procedure/commandunits.h"
#include "procedure/recovery.h"
#include "procedure/steprunner.h"
#include "process/localhost.h"
#include "support/sanitizers.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One step's commands on this machine, under the real supervisor.
class TestStepRunner : public QObject
{
    Q_OBJECT

private slots:
    void fencesOfOneLanguageShareAShell();
    void otherLanguagesHaveTheirOwn();
    void variablesCarryOver();
    void firstFailureEndsTheStep();
    void unitsOfAScript_data();
    void unitsOfAScript();
    void everyCommandIsJudged_data();
    void everyCommandIsJudged();
    void theFailedLineIsNamed_data();
    void theFailedLineIsNamed();
    void everyFenceHasItsShell_data();
    void everyFenceHasItsShell();
    void failureInAPipeIsSeen_data();
    void failureInAPipeIsSeen();
    void pythonIsReadByPython();
    void outputIsStreamedAndKeptByDigest();
    void stopEndsTheTree();
    void floodIsTakenInSmallPieces();
    void stopAnswersWithinASecondInAFlood();
    void terminalWhereThePlanAsksForOne();
    void timesOut();
    void whatIsMissingFails();
    void goesOnWithoutItsRunner();
    void neverStartedIsUnknown();

private:
    StepOrder order(const QStringList &texts, const QString &language = u"bash"_s);
    StepEnd runToEnd(const StepOrder &order);

    QTemporaryDir m_folder;
    int m_count = 0;
};

StepOrder TestStepRunner::order(const QStringList &texts, const QString &language)
{
    StepOrder order;
    for (const QString &text : texts)
        order.commands.append({.language = language, .text = text});
    order.workingDirectory = m_folder.path();
    order.timeout = 60s;
    order.spoolFile = m_folder.filePath(u"spool-%1"_s.arg(++m_count));
    return order;
}

StepEnd TestStepRunner::runToEnd(const StepOrder &order)
{
    StepRunner runner(std::make_shared<LocalHost>());
    StepEnd end;
    QSignalSpy ended(&runner, &StepRunner::ended);
    connect(&runner, &StepRunner::ended, this, [&end](const StepEnd &e) { end = e; });
    runner.run(order);
    if (ended.isEmpty())
        ended.wait(60'000);
    return end;
}

void TestStepRunner::fencesOfOneLanguageShareAShell()
{
    const QList<CommandSpec> specs = commandSpecs(order({u"cd x"_s, u"ls"_s}));
    QCOMPARE(specs.size(), 1);
    QCOMPARE(specs[0].script, u"cd x\nls"_s);
    QCOMPARE(specs[0].shell, (QStringList {u"bash"_s, u"-euo"_s, u"pipefail"_s}));
}

void TestStepRunner::otherLanguagesHaveTheirOwn()
{
    StepOrder mixed = order({u"ls"_s});
    mixed.commands.append({.language = u"python"_s, .text = u"print(1)"_s});
    const QList<CommandSpec> specs = commandSpecs(mixed);
    QCOMPARE(specs.size(), 2);
    QCOMPARE(specs[1].shell, QStringList {u"python3"_s});
    QVERIFY(specs[1].spoolFile != specs[0].spoolFile);
}

void TestStepRunner::variablesCarryOver()
{
    const StepEnd end = runToEnd(order({u"a=7"_s, u"echo \"it is $a\""_s}));
    QCOMPARE(end.outcome, u"passed"_s);
    QCOMPARE(end.output, QByteArray("it is 7\n"));
}

void TestStepRunner::firstFailureEndsTheStep()
{
    const StepEnd end = runToEnd(order({u"false\necho after"_s}));
    QCOMPARE(end.outcome, u"failed"_s);
    QCOMPARE(end.exitCode, std::optional<int>(1));
    QVERIFY(!end.output.contains("after"));
}

void TestStepRunner::unitsOfAScript_data()
{
    QTest::addColumn<QStringList>("units");
    QTest::newRow("two lines") << QStringList {u"cd x"_s, u"ls"_s};
    QTest::newRow("a line goes on") << QStringList {u"a \\\n  b"_s, u"c"_s};
    QTest::newRow("a list goes on") << QStringList {u"a &&\nb"_s, u"c | \nd"_s, u"e ||\nf"_s};
    QTest::newRow("a pipe of both goes on") << QStringList {u"a |&\nb"_s, u"c"_s};
    QTest::newRow("in the background") << QStringList {u"a &"_s, u"b >&2"_s, u"c"_s};
    QTest::newRow("a text of two lines")
        << QStringList {u"echo \"a\nb\""_s, u"echo 'c\n# d'"_s, u"e"_s};
    QTest::newRow("a list that ends in a text")
        << QStringList {u"a && \"b\""_s, u"c && \\d"_s, u"e"_s};
    QTest::newRow("a subshell") << QStringList {u"(a\nb)"_s, u"x=$(c\nd)"_s, u"y=(1\n2)"_s, u"e"_s};
    QTest::newRow("comments") << QStringList {u"# it's"_s, u"a # (b"_s, QString(),
                                              u"echo $# a#b"_s};
    QTest::newRow("a here string") << QStringList {u"cat <<< a"_s, u"cat <<<\"b\""_s, u"c"_s};
    QTest::newRow("a here document") << QStringList {u"a"_s, u"cat <<EOF\nit's\nif\nEOF"_s, u"b"_s};
    QTest::newRow("an indented one") << QStringList {u"cat <<-'E F' | c\na\n\tE F"_s, u"b"_s};
    QTest::newRow("two of them") << QStringList {u"cat <<A <<\"B\"\nB\nA\nA\nB"_s, u"b"_s};
    QTest::newRow("one that goes on") << QStringList {u"cat <<A &&\nx\nA\n  b"_s, u"c"_s};
    QTest::newRow("a compound command")
        << QStringList {u"a"_s, u"if b; then\nc\nelif d\nthen e; else\nf\nfi"_s, u"g"_s};
    QTest::newRow("one in a list") << QStringList {u"a && for i in 1; do\nc\ndone"_s, u"d"_s};
    QTest::newRow("one in another")
        << QStringList {u"while a; do\nif b; then\nc\nfi\ndone < d"_s, u"e"_s};
    QTest::newRow("a case") << QStringList {u"case $a in\nb|c) d ;;\n(e) f ;;\n*)\ng\nesac"_s,
                                            u"h"_s};
    QTest::newRow("a counted loop")
        << QStringList {u"for ((i = 0; i < 3; i++)); do\na\ndone"_s, u"b"_s};
    QTest::newRow("words that are no commands")
        << QStringList {u"echo if for case { done"_s, u"a"_s};
    QTest::newRow("a function") << QStringList {u"a"_s, u"f() {\nc\n}"_s, u"f"_s};
    QTest::newRow("braces") << QStringList {u"echo ${a} {b,c}"_s, u"{ a\n}"_s, u"b"_s};
    QTest::newRow("what only a parser knows") << QStringList {u"a"_s, u"function f {\nb\n}\nc"_s};
    QTest::newRow("a shift of bits") << QStringList {u"a"_s, u"echo $((1 << 2))\nb"_s};
}

void TestStepRunner::unitsOfAScript()
{
    QFETCH(QStringList, units);
    QCOMPARE(commandUnits(units.join(u'\n')), units);
}

void TestStepRunner::everyCommandIsJudged_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("a list") << u"false && true\necho after"_s << u"failed"_s
                            << QByteArray("launch-console: line 1 ended with 1\n");
    QTest::newRow("a list that goes on") << u"true\nfalse &&\n  true\necho after"_s << u"failed"_s
                                         << QByteArray("launch-console: line 2 ended with 1\n");
    QTest::newRow("a list behind a text")
        << u"cat <<EOF\na\nEOF\nfalse && true\necho after"_s << u"failed"_s
        << QByteArray("a\nlaunch-console: line 4 ended with 1\n");
    QTest::newRow("a list behind a loop")
        << u"for i in 1 2; do\n  echo $i\ndone\nfalse && true\necho after"_s << u"failed"_s
        << QByteArray("1\n2\nlaunch-console: line 4 ended with 1\n");
    QTest::newRow("a pipe") << u"true\n(exit 3) | cat\necho after"_s << u"failed"_s
                            << QByteArray(
                                   "launch-console: line 2 ended with 3, its pipe with 3 0\n");
    QTest::newRow("the pipe before") << u"true | true\necho ${PIPESTATUS[1]}\necho after"_s
                                     << u"passed"_s << QByteArray("0\nafter\n");
    QTest::newRow("a pipe that was asked for is not found good")
        << u"true\n! true | false\n[ ${PIPESTATUS[1]} = 0 ] || exit 4\necho after"_s << u"failed"_s
        << QByteArray("launch-console: line 3 ended with 4\n");
    QTest::newRow("it is asked for in a compound command")
        << u"! true | false\n{\n  echo ${PIPESTATUS[*]}\n  exit 5\n}"_s << u"failed"_s
        << QByteArray("0 1\nlaunch-console: line 2 ended with 5\n");
    QTest::newRow("what follows it has its own line")
        << u"true | true\necho ${PIPESTATUS[1]}\n\nfalse"_s << u"failed"_s
        << QByteArray("0\nlaunch-console: line 4 ended with 1\n");
    QTest::newRow("how the one before ended")
        << u"set +e\n(exit 4)\necho $?"_s << u"passed"_s << QByteArray("4\n");
    QTest::newRow("an end of its own")
        << u"trap 'echo own' EXIT\nfalse"_s << u"failed"_s << QByteArray("own\n");
    QTest::newRow("a document within quotes")
        << u"A=\"$(cat <<EOF\n5\" wide\nEOF\n)\"\necho \"$A\""_s << u"passed"_s
        << QByteArray("5\" wide\n");
    QTest::newRow("a quote that is escaped")
        << u"A=$'it\\'s'\nB='a\nb'\necho \"$A $B\""_s << u"passed"_s << QByteArray("it's a\nb\n");
    QTest::newRow("with a way out") << u"false && true || echo none\necho after"_s << u"passed"_s
                                    << QByteArray("none\nafter\n");
    QTest::newRow("a question") << u"if false; then\necho no\nfi\necho after"_s << u"passed"_s
                                << QByteArray("after\n");
    QTest::newRow("folder and variables") << u"cd /\na=7\necho $PWD $a # (\n\necho \"b\nc\""_s
                                          << u"passed"_s << QByteArray("/ 7\nb\nc\n");
    QTest::newRow("asked to go on")
        << u"set +e\nfalse\necho after"_s << u"passed"_s << QByteArray("after\n");
    QTest::newRow("lines keep their numbers")
        << u"true\n\necho $LINENO"_s << u"passed"_s << QByteArray("3\n");
}

void TestStepRunner::everyCommandIsJudged()
{
    QFETCH(QString, script);
    const StepEnd end = runToEnd(order({script}));
    QTEST(end.outcome, "outcome");
    QTEST(end.output, "output");
}

void TestStepRunner::theFailedLineIsNamed_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("remarks");
    QTest::newRow("one command") << u"true\nls /no-such-place\ntrue"_s
                                 << QStringList {u"Line 2 ended with 2: ls /no-such-place"_s};
    QTest::newRow("a pipe")
        << u"cat /no-such-place |\n  cat"_s
        << QStringList {u"Line 1 ended with 1: cat /no-such-place | (its commands: 1, 0)"_s};
    QTest::newRow("nothing found")
        << u"grep nothing-like-it /etc/passwd | tail -20"_s
        << QStringList {u"Line 1 ended with 1: grep nothing-like-it /etc/passwd | tail -20 (its "
                        "commands: 1, 0)"_s,
                        u"grep ends with 1 where it finds nothing"_s};
    QTest::newRow("read enough")
        << u"yes | head -1"_s
        << QStringList {u"Line 1 ended with 141: yes | head -1 (its commands: 141, 0)"_s,
                        u"141 is no fault of its own: the next command of the pipe had read enough "
                        "and ended first"_s};
    QTest::newRow("no end of its line")
        << u"printf half; ls /no-such-place"_s
        << QStringList {u"Line 1 ended with 2: printf half; ls /no-such-place"_s};
    QTest::newRow("half a line") << u"printf half; false"_s
                                 << QStringList {u"Line 1 ended with 1: printf half; false"_s};
    QTest::newRow("none") << u"true"_s << QStringList();
}

void TestStepRunner::theFailedLineIsNamed()
{
    QFETCH(QString, script);
    QTEST(runToEnd(order({script})).remarks, "remarks");
}

void TestStepRunner::everyFenceHasItsShell_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("program");
    QTest::newRow("bash") << u"bash"_s << u"bash"_s;
    QTest::newRow("sh") << u"sh"_s << u"bash"_s;
    QTest::newRow("none") << QString() << u"bash"_s;
    QTest::newRow("zsh") << u"zsh"_s << u"zsh"_s;
    QTest::newRow("python") << u"python"_s << u"python3"_s;
}

void TestStepRunner::everyFenceHasItsShell()
{
    QFETCH(QString, language);
    QTEST(shellOf(language).constFirst(), "program");
}

void TestStepRunner::failureInAPipeIsSeen_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {QString(), u"bash"_s, u"sh"_s, u"shell"_s})
        QTest::newRow(qPrintable(language.isEmpty() ? u"none"_s : language)) << language;
}

void TestStepRunner::failureInAPipeIsSeen()
{
    QFETCH(QString, language);
    QCOMPARE(runToEnd(order({u"false | cat\necho after"_s}, language)).outcome, u"failed"_s);
}

void TestStepRunner::pythonIsReadByPython()
{
    const StepEnd end = runToEnd(order({u"print(6 * 7)"_s}, u"python"_s));
    QCOMPARE(end.outcome, u"passed"_s);
    QCOMPARE(end.output, QByteArray("42\n"));
}

void TestStepRunner::outputIsStreamedAndKeptByDigest()
{
    StepRunner runner(std::make_shared<LocalHost>());
    QByteArray streamed;
    StepEnd end;
    connect(&runner, &StepRunner::outputArrived, this,
            [&streamed](const QByteArray &bytes) { streamed += bytes; });
    connect(&runner, &StepRunner::ended, this, [&end](const StepEnd &e) { end = e; });
    runner.run(order({u"for i in 1 2 3; do echo line $i; done"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(!end.outcome.isEmpty(), 60'000);
    QCOMPARE(streamed, end.output);
    QCOMPARE(end.outputSha256,
             QString::fromLatin1(
                 QCryptographicHash::hash(end.output, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(end.excerpt, u"line 1\nline 2\nline 3"_s);
}

void TestStepRunner::stopEndsTheTree()
{
    StepRunner runner(std::make_shared<LocalHost>());
    StepEnd end;
    QSignalSpy output(&runner, &StepRunner::outputArrived);
    connect(&runner, &StepRunner::ended, this, [&end](const StepEnd &e) { end = e; });
    runner.run(order({u"echo begun; sleep 300 & wait"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(!output.isEmpty(), 60'000);
    runner.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!end.outcome.isEmpty(), 60'000);
    QCOMPARE(end.outcome, u"stopped"_s);
    QVERIFY(end.survivors.isEmpty());
}

/// Bytes of memory this process holds.
static qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096
                                          : 0;
}

void TestStepRunner::floodIsTakenInSmallPieces()
{
    StepRunner runner(std::make_shared<LocalHost>());
    qsizetype largest = 0;
    qint64 taken = 0;
    connect(&runner, &StepRunner::outputArrived, this, [&](const QByteArray &bytes) {
        largest = std::max(largest, bytes.size());
        taken += bytes.size();
    });
    StepEnd end;
    QSignalSpy ended(&runner, &StepRunner::ended);
    connect(&runner, &StepRunner::ended, this, [&end](const StepEnd &e) { end = e; });
    const qint64 before = residentBytes();
    runner.run(order({u"head -c 200000000 /dev/zero"_s}));
    QVERIFY(ended.wait(60'000));
    QCOMPARE(end.outcome, u"passed"_s);
    QCOMPARE(end.outputSize, 200'000'000);
    QCOMPARE(taken, 200'000'000);
    QVERIFY2(largest < 1'000'000, qPrintable(QString::number(largest)));
    if (!isSanitized()) {
        QVERIFY2(residentBytes() - before < 60'000'000,
                 qPrintable(QString::number(residentBytes() - before)));
    }
}

void TestStepRunner::stopAnswersWithinASecondInAFlood()
{
    StepRunner runner(std::make_shared<LocalHost>());
    qint64 taken = 0;
    QElapsedTimer asked;
    connect(&runner, &StepRunner::outputArrived, this, [&](const QByteArray &bytes) {
        taken += bytes.size();
        if (taken > 20'000'000 && !asked.isValid()) {
            asked.start();
            runner.stop();
        }
    });
    StepEnd end;
    QSignalSpy ended(&runner, &StepRunner::ended);
    connect(&runner, &StepRunner::ended, this, [&end](const StepEnd &e) { end = e; });
    runner.run(order({u"yes flood"_s}));
    QVERIFY(ended.wait(60'000));
    QCOMPARE(end.outcome, u"stopped"_s);
    const qint64 took = asked.elapsed();
    qInfo("answered after %lld ms", (long long)took);
    QVERIFY2(took < 1000, qPrintable(QString::number(took)));
}

void TestStepRunner::terminalWhereThePlanAsksForOne()
{
    const QStringList texts {
        u"[ -t 1 ] && echo yes || echo no\nread x || echo nobody types\nexit 4"_s};
    const QString told = u"\nlaunch-console: line 3 ended with 4"_s;
    QCOMPARE(runToEnd(order(texts)).excerpt, u"no\nnobody types"_s + told);
    StepOrder terminal = order(texts);
    terminal.tty = true;
    const StepEnd end = runToEnd(terminal);
    QCOMPARE(end.excerpt, u"yes\nnobody types"_s + told);
    QCOMPARE(end.exitCode, std::optional(4));
    // Its time box reaches through it.
    StepOrder slow = order({u"echo $$; sleep 60"_s});
    slow.tty = true;
    slow.timeout = 500ms;
    const StepEnd late = runToEnd(slow);
    QCOMPARE(late.outcome, u"timedOut"_s);
    QVERIFY(late.survivors.isEmpty());
    QVERIFY(!QFile::exists(u"/proc/"_s + late.excerpt.section(u'\n', 0, 0)));
}

void TestStepRunner::timesOut()
{
    StepOrder slow = order({u"sleep 300"_s});
    slow.timeout = 100ms;
    QCOMPARE(runToEnd(slow).outcome, u"timedOut"_s);
}

void TestStepRunner::whatIsMissingFails()
{
    StepOrder nowhere = order({u"true"_s});
    nowhere.workingDirectory = m_folder.filePath(u"nowhere"_s);
    const StepEnd end = runToEnd(nowhere);
    QCOMPARE(end.outcome, u"failed"_s);
    QVERIFY(!end.exitCode);
    QVERIFY(!end.excerpt.isEmpty());
}

void TestStepRunner::goesOnWithoutItsRunner()
{
    const StepOrder left = order({u"echo begun; read -r go <gate; echo through"_s});
    QCOMPARE(runToEnd(order({u"mkfifo gate"_s})).outcome, u"passed"_s);
    {
        StepRunner runner(std::make_shared<LocalHost>());
        QSignalSpy output(&runner, &StepRunner::outputArrived);
        runner.run(left);
        QTRY_VERIFY_WITH_TIMEOUT(!output.isEmpty(), 60'000);
    }
    StepStarted started;
    started.spool = left.spoolFile;
    const QList<CommandSpec> parts = commandSpecs(left);
    QCOMPARE(recoverStep(started, parts).state, SpoolStatus::State::Running);
    QCOMPARE(runToEnd(order({u"echo go >gate"_s})).outcome, u"passed"_s);
    RecoveredStep recovered;
    QTRY_VERIFY_WITH_TIMEOUT(
        (recovered = recoverStep(started, parts)).state == SpoolStatus::State::Finished, 60'000);
    QCOMPARE(recovered.end.outcome, u"passed"_s);
    QCOMPARE(recovered.end.output, QByteArray("begun\nthrough\n"));
}

void TestStepRunner::neverStartedIsUnknown()
{
    StepStarted started;
    started.spool = m_folder.filePath(u"no-such-spool"_s);
    QCOMPARE(recoverStep(started, commandSpecs(order({u"true"_s}))).state,
             SpoolStatus::State::Unknown);
}

QTEST_GUILESS_MAIN(TestStepRunner)
#include "tst_steprunner.moc"
