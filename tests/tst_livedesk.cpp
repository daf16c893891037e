// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/livedesk.h"
#include "support/commandline.h"
#include "support/trustedlaunch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QByteArray liveRunbook = R"(# A launch

## Procedures

### Phase 1: Prepare (T-24h)

1. **Say hello**
   ```bash
   echo hello
   ```

## Troubleshooting Guide

### Log Analysis

#### Application Logs
```bash
# View recent errors
tail -f app.log | grep ERROR

# Search for specific errors
grep "DatabaseError" app.log | tail -20
```

#### System Metrics
```bash
# Check resource usage
top -p $(pgrep python)
# Check memory usage
free -h
less app.log
V=$(bash looks.sh); echo "$V"
```

```sh
echo "posix ${POSIXLY_CORRECT-}"
```
)";

/// The commands of a guide, run to look at something.
class TestLiveDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void formsWithoutATerminal();
    void followIsWatchedAndStopped();
    void theShellOfTheFenceReadsIt();
    void timeBoxEndsIt();
    void lookingIsOnTheTimeline();
    void whatNeedsATerminalIsRefused();
    void aScriptThatChangedRunsNothing();
    void untrustedRunsNothing();

private:
    LookCommand look(const QString &start) const
    {
        const auto found = std::ranges::find_if(
            m_looks, [&](const LookCommand &l) { return l.written.startsWith(start); });
        return found == m_looks.cend() ? LookCommand() : *found;
    }
    QByteArray output() const
    {
        QFile file(m_desk->spoolFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const PersonId m_actor {u"operator-1"_s};
    std::unique_ptr<OwnHome> m_home;
    QList<LookCommand> m_looks;
    std::unique_ptr<Launch> m_launch;
    std::unique_ptr<LiveDesk> m_desk;
};

void TestLiveDesk::initTestCase()
{
    m_home = std::make_unique<OwnHome>();
    for (const auto &[name, bytes] :
         {std::pair(u"launch.md"_s, liveRunbook),
          {u"launch.plan.yaml"_s, QByteArray("people:\n  operator-1: { name: Olga Operator }\n")},
          {u"app.log"_s, QByteArray("one\nERROR first\nDatabaseError\n")},
          {u"looks.sh"_s, QByteArray("echo looked\n")}}) {
        QFile file(m_home->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    const Result<RunbookPreview> preview = previewRunbook(m_home->path(u"launch.md"_s));
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    for (const Guide &guide : preview->runbook.guides)
        m_looks += lookCommands(guide);
    auto made = trustedLaunch(*m_home, *preview, m_actor);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    m_launch = std::move(*made);
    m_desk = std::make_unique<LiveDesk>(*m_launch);
}

void TestLiveDesk::formsWithoutATerminal()
{
    QCOMPARE(m_looks.size(), 7);
    QCOMPARE(look(u"tail"_s).about, u"View recent errors"_s);
    QCOMPARE(look(u"tail"_s).runs, u"tail -f app.log | grep --line-buffered ERROR"_s);
    QVERIFY(look(u"tail"_s).endless);
    QCOMPARE(look(u"grep"_s).runs, look(u"grep"_s).written);
    QVERIFY(!look(u"grep"_s).endless);
    QCOMPARE(look(u"top"_s).runs, u"top -b -d 2 -p \"$(pgrep -d, python)\""_s);
    QCOMPARE(look(u"free"_s).runs, u"free -h"_s);
    QCOMPARE(look(u"free"_s).about, u"Check memory usage"_s);
    QCOMPARE(look(u"less"_s).runs, QString());
    QVERIFY(look(u"top"_s).line > look(u"grep"_s).line);
}

void TestLiveDesk::followIsWatchedAndStopped()
{
    QSignalSpy ended(m_desk.get(), &LiveDesk::ended);
    m_desk->run({}, look(u"tail"_s), {}, 60s);
    QVERIFY(m_desk->isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(output(), "ERROR first\n", 20'000);
    QFile log(m_home->path(u"app.log"_s));
    QVERIFY(log.open(QIODevice::Append));
    log.write("ERROR second\nquiet\n");
    log.close();
    QTRY_COMPARE_WITH_TIMEOUT(output(), "ERROR first\nERROR second\n", 20'000);
    QSignalSpy refused(m_desk.get(), &LiveDesk::refused);
    m_desk->run({}, look(u"free"_s), {}, 60s);
    QCOMPARE(refused.size(), 1);
    m_desk->stop();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QCOMPARE(ended[0][0].toString(), u"stopped"_s);
    QVERIFY(!m_desk->isRunning());
}

void TestLiveDesk::theShellOfTheFenceReadsIt()
{
    QSignalSpy ended(m_desk.get(), &LiveDesk::ended);
    m_desk->run({}, look(u"echo"_s), {}, 60s);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QCOMPARE(output(), "posix y\n");
}

void TestLiveDesk::timeBoxEndsIt()
{
    QSignalSpy ended(m_desk.get(), &LiveDesk::ended);
    m_desk->run({}, look(u"tail"_s), {}, 1s);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
    QCOMPARE(ended[0][0].toString(), u"its time was up"_s);
}

void TestLiveDesk::lookingIsOnTheTimeline()
{
    QSignalSpy ended(m_desk.get(), &LiveDesk::ended);
    m_desk->run(m_actor, look(u"grep"_s), {}, 60s);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
    QCOMPARE(output(), "DatabaseError\n");
    QTRY_COMPARE(m_launch->state().notes().size(), 1);
    const QString note = std::get<NoteWritten>(m_launch->state().notes().first().event).text;
    QVERIFY2(note.contains("DatabaseError"_L1), qPrintable(note));
    QVERIFY2(note.contains("this machine"_L1), qPrintable(note));
    QVERIFY2(note.endsWith("exit 0"_L1), qPrintable(note));
}

void TestLiveDesk::whatNeedsATerminalIsRefused()
{
    QSignalSpy refused(m_desk.get(), &LiveDesk::refused);
    m_desk->run({}, look(u"less"_s), {}, 60s);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused[0][0].value<Error>().message.contains("terminal"_L1));
}

void TestLiveDesk::aScriptThatChangedRunsNothing()
{
    QSignalSpy ended(m_desk.get(), &LiveDesk::ended);
    m_desk->run({}, look(u"V="_s), {}, 60s);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
    QCOMPARE(output(), "looked\n");
    QVERIFY(writeFile(m_home->path(u"looks.sh"_s), "touch it-ran\n"));
    QSignalSpy refused(m_desk.get(), &LiveDesk::refused);
    m_desk->run({}, look(u"V="_s), {}, 60s);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 20'000);
    QVERIFY(refused[0][0].value<Error>().message.contains("changed since it was trusted"_L1));
    QVERIFY(!QFile::exists(m_home->path(u"it-ran"_s)));
    QVERIFY(writeFile(m_home->path(u"looks.sh"_s), "echo looked\n"));
}

void TestLiveDesk::untrustedRunsNothing()
{
    QVERIFY(QDir(m_home->path(u"launch-console"_s)).removeRecursively());
    QSignalSpy refused(m_desk.get(), &LiveDesk::refused);
    m_desk->run({}, look(u"free"_s), {}, 60s);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 20'000);
    QVERIFY(!m_desk->isRunning());
}

QTEST_GUILESS_MAIN(TestLiveDesk)
#include "tst_livedesk.moc"
