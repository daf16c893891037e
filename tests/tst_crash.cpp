// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/canarywatch.h"
#include "desk/opening/openlaunch.h"
#include "desk/steps/stepdesk.h"
#include "launch/canarysteps.h"
#include "launch/launch.h"
#include "process/spoolstatus.h"
#include "record/verify.h"
#include "support/entriesof.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// So many rehearsals at a time: each waits more than it works.
static constexpr qsizetype crashesAtOnce = 4;
static constexpr int rehearsalPatience = 100'000;
/// By so many entries a rehearsal may be shorter than the one that was counted.
static constexpr qint64 fewerEntries = 15;

/// A rehearsal of its own process and home, to be killed.
struct DoomedRehearsal
{
    explicit DoomedRehearsal(const QString &crashAt)
        : crashPoint(crashAt)
    {
    }

    void start();
    QString file(const QString &name) const { return home.filePath("out/"_L1 + name); }
    QString launch() const { return file(u"rehearsal.launch"_s); }
    bool wasKilled() { return process.exitStatus() == QProcess::CrashExit; }

    QString crashPoint;
    QTemporaryDir home;
    QProcess process;
};

void DoomedRehearsal::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s,
                                u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home.path());
    for (const QString &name : {u"SSH_AUTH_SOCK"_s, u"DBUS_SESSION_BUS_ADDRESS"_s})
        environment.remove(name);
    if (!crashPoint.isEmpty())
        environment.insert(u"LAUNCH_CONSOLE_CRASH_AT"_s, crashPoint);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(LAUNCH_CLI),
                  {u"rehearse"_s, u"--output"_s, home.filePath(u"out"_s), u"--speed"_s, u"60"_s,
                   u"--without-servers"_s});
}

/// What was known to be durable when the console died.
struct Acknowledged
{
    qint64 atLeast = 1;
    qint64 atMost = std::numeric_limits<qint64>::max();
    /// Of the first `atLeast` entries; empty: not looked at.
    QString head;
};

/// A console that is killed at any moment of a rehearsal loses nothing it acknowledged, and what
/// comes after it runs nothing twice.
class TestCrash : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void killedAtAnEntry_data();
    void killedAtAnEntry();
    void killedAtAnyTime_data();
    void killedAtAnyTime();
    void cleanupTestCase() { m_doomed.clear(); }

private:
    void startUpTo(qsizetype count);
    DoomedRehearsal &ended(qsizetype index);
    void reopen(const DoomedRehearsal &doomed, const Acknowledged &seen);

    std::vector<std::unique_ptr<DoomedRehearsal>> m_doomed;
    qsizetype m_started = 0;
    /// Of a whole rehearsal, as far as it was counted.
    qint64 m_entries = 126;
};

/// How many entries a rehearsal has that nothing disturbs.
static qint64 entriesOfARehearsal()
{
    DoomedRehearsal whole({});
    whole.start();
    whole.process.waitForFinished(rehearsalPatience);
    const SystemClock clock;
    const Result<Ledger> ledger = Ledger::open(whole.launch(), Ledger::Mode::ReadOnly, clock);
    return ledger ? ledger->size() : 0;
}

/// LAUNCH_CONSOLE_CRASH_EVERY: at every entry, and before it. That takes a quarter of an hour.
void TestCrash::initTestCase()
{
    QStringList points {u"before:1"_s,  u"event:0"_s,  u"event:17"_s, u"event:63"_s,
                        u"before:66"_s, u"event:72"_s, u"event:90"_s, u"event:101"_s};
    if (qEnvironmentVariableIsSet("LAUNCH_CONSOLE_CRASH_EVERY")) {
        m_entries = entriesOfARehearsal();
        QVERIFY(m_entries > 100);
        points.clear();
        for (qint64 seq = 0; seq < m_entries; ++seq)
            points += {u"event:%1"_s.arg(seq), u"before:%1"_s.arg(seq)};
    }
    for (const QString &point : std::as_const(points))
        m_doomed.push_back(std::make_unique<DoomedRehearsal>(point));
}

void TestCrash::startUpTo(qsizetype count)
{
    for (; m_started < std::min(count, qsizetype(m_doomed.size())); ++m_started)
        m_doomed[size_t(m_started)]->start();
}

DoomedRehearsal &TestCrash::ended(qsizetype index)
{
    startUpTo(index + crashesAtOnce);
    DoomedRehearsal &doomed = *m_doomed[size_t(index)];
    doomed.process.waitForFinished(rehearsalPatience);
    return doomed;
}

/// What runs.log says ran, in order.
static QStringList ranCommands(const QString &file)
{
    QFile log(file);
    QStringList runs;
    if (!log.open(QIODevice::ReadOnly))
        return runs;
    for (const QByteArray &line : log.readAll().split('\n')) {
        if (!line.isEmpty())
            runs.append(QString::fromUtf8(line.mid(line.indexOf(' ') + 1)));
    }
    return runs;
}

/// Steps that were started and are not settled, by the entries alone.
static QSet<ItemId> unsettledSteps(const QList<Entry> &entries)
{
    QSet<ItemId> open;
    for (const Entry &entry : entries) {
        if (const auto *started = std::get_if<StepStarted>(&entry.event))
            open.insert(started->step);
        else if (const auto *finished = std::get_if<StepFinished>(&entry.event))
            open.remove(finished->step);
        else if (const auto *decided = std::get_if<StepDecided>(&entry.event))
            open.remove(decided->step);
    }
    return open;
}

static QSet<ItemId> asSet(const QList<ItemId> &ids)
{
    return {ids.cbegin(), ids.cend()};
}

/// Every command was announced in the ledger before it ran, and none ran twice.
static void checkRuns(const DoomedRehearsal &doomed, const Launch &launch)
{
    QString announced;
    for (const Entry &entry : entriesOf(launch)) {
        if (const auto *started = std::get_if<StepStarted>(&entry.event))
            announced += started->command + u'\n';
    }
    const QStringList runs = ranCommands(doomed.file(u"runs.log"_s));
    for (const QString &run : runs) {
        QVERIFY2(announced.contains(run.section(u' ', 0, 0)), qPrintable(run));
        QVERIFY2(runs.count(run) == 1, qPrintable(run));
    }
}

void TestCrash::reopen(const DoomedRehearsal &doomed, const Acknowledged &seen)
{
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qputenv(name, doomed.home.path().toUtf8());

    QSet<ItemId> unsettled;
    qint64 size = 0;
    {
        const auto left = openLaunch(doomed.launch(), true);
        QVERIFY2(left, left ? "" : qPrintable(left.error().text()));
        QVERIFY(!(*left)->damage());
        size = (*left)->state().size();
        QVERIFY2(size >= seen.atLeast && size <= seen.atMost, qPrintable(QString::number(size)));
        if (!seen.head.isEmpty())
            QCOMPARE((*left)->state().headAt(seen.atLeast), seen.head);
        unsettled = unsettledSteps(entriesOf(**left));
    }

    auto launch = openLaunch(doomed.launch());
    QVERIFY2(launch, launch ? "" : qPrintable(launch.error().text()));
    QVERIFY((*launch)->holder().isEmpty());
    QVERIFY(!(*launch)->isReadOnly());
    QCOMPARE((*launch)->state().runningSteps(), QList<ItemId>());
    QCOMPARE(asSet((*launch)->state().openSteps()), unsettled);
    QVERIFY(unsettled.size() <= 1);

    auto desk = std::make_unique<StepDesk>(**launch);
    auto watch = std::make_unique<CanaryWatch>(**launch, *desk);
    desk->reconcile();
    QTRY_VERIFY_WITH_TIMEOUT(desk->isIdle(), 60'000);
    (*launch)->drain();
    const LaunchState &state = (*launch)->state();
    QCOMPARE(state.runningSteps(), QList<ItemId>());
    for (const ItemId &step : std::as_const(unsettled)) {
        const StepStatus status = state.step(step);
        // Where a supervisor was at work, its word is in the ledger; else nobody knows.
        if (readSpoolStatus(status.started->spool))
            QVERIFY2(status.finished, qPrintable(step.value));
        else
            QCOMPARE(status.state, ItemState::Interrupted);
    }
    if (state.step(canarySteps(*(*launch)->runbook(), *(*launch)->plan()).deploy).state
        == ItemState::Pass)
        QVERIFY(state.canary().started);
    checkRuns(doomed, **launch);

    watch.reset();
    desk.reset();
    launch->reset();
    const Result<Verification> verified = verifyFile(doomed.launch());
    QVERIFY2(verified, verified ? "" : qPrintable(verified.error().text()));
    QVERIFY2(verified->verdict != RecordVerdict::Invalid, qPrintable(verified->why));
    QVERIFY(verified->entries >= size);
}

void TestCrash::killedAtAnEntry_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype at = 0; at < qsizetype(m_doomed.size()); ++at)
        QTest::newRow(qPrintable(m_doomed[size_t(at)]->crashPoint)) << at;
}

void TestCrash::killedAtAnEntry()
{
    QFETCH(qsizetype, index);
    DoomedRehearsal &doomed = ended(index);
    const bool durable = doomed.crashPoint.startsWith("event:"_L1);
    const qint64 seq = doomed.crashPoint.section(u':', 1).toLongLong();
    // Measurements come by the minute: one rehearsal has a few more of them than another.
    if (!doomed.wasKilled() && seq > m_entries - fewerEntries)
        QSKIP("This rehearsal had fewer entries.");
    QVERIFY2(doomed.wasKilled(), doomed.process.readAll().constData());
    if (!durable && seq == 0) {
        // Nothing was acknowledged; what lies there says so.
        QVERIFY(!openLaunch(doomed.launch()));
        return;
    }
    reopen(doomed, durable ? Acknowledged {.atLeast = seq + 1} : Acknowledged {.atMost = seq});
    m_doomed[size_t(index)].reset();
}

void TestCrash::killedAtAnyTime_data()
{
    QTest::addColumn<int>("steps");
    QTest::newRow("first") << 1;
    QTest::newRow("third") << 3;
    QTest::newRow("sixth") << 6;
}

void TestCrash::killedAtAnyTime()
{
    QFETCH(int, steps);
    DoomedRehearsal doomed({});
    doomed.start();
    // Up to a command that runs, and then a moment that nobody chose.
    QTRY_VERIFY_WITH_TIMEOUT(ranCommands(doomed.file(u"runs.log"_s)).size() >= steps
                                 || doomed.process.state() == QProcess::NotRunning,
                             rehearsalPatience);
    QVERIFY2(doomed.process.state() == QProcess::Running, doomed.process.readAll().constData());
    doomed.process.waitForFinished(QRandomGenerator::global()->bounded(400));
    const SystemClock clock;
    qint64 size = 0;
    QString head;
    {
        const Result<Ledger> ledger = Ledger::open(doomed.launch(), Ledger::Mode::ReadOnly, clock);
        QVERIFY2(ledger, ledger ? "" : qPrintable(ledger.error().text()));
        size = ledger->size();
        head = ledger->head();
    }
    ::kill(pid_t(doomed.process.processId()), SIGKILL);
    QVERIFY(doomed.process.waitForFinished());
    QVERIFY(size > 50);
    reopen(doomed, {.atLeast = size, .head = head});
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
