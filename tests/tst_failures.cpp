// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/diskfaults.h"

#include "desk/rollback/rollbackjournal.h"
#include "launch/entrywords.h"
#include "notify/noticequeue.h"
#include "process/spoolstatus.h"
#include "record/exporter.h"
#include "record/verify.h"
#include "support/canarylaunch.h"
#include "support/entriesof.h"
#include "support/goahead.h"
#include "support/recordedticks.h"
#include "support/sanitizers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

static const QByteArray failureRunbook = R"md(# A launch

## Procedures

### Phase 1: Prepare (T-24h)

1. **Leave a mark**
   ```bash
   touch it-ran
   ```

2. **Write a lot**
   ```bash
   head -c 3000000 /dev/zero | tr '\0' x
   echo
   ```

3. **Flood**
   ```bash
   head -c "$(cat size)" /dev/zero | tr '\0' '\n'
   ```

## Rollback

1. **Back**
   ```bash
   echo back >>runs.log
   ```

2. **Say a lot**
   ```bash
   echo begun; head -c 20000000 /dev/zero | tr '\0' x; echo; echo ended
   ```
)md";

static const QByteArray failurePlan = R"(launch: { title: A launch, release: "thing:v1" }
people:
  operator-1: { name: Olga Operator }
)";

/// What a failing disk leaves of a launch, and what people read of it.
class TestFailures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFullDiskIsSaidAndNothingRuns_data();
    void aFullDiskIsSaidAndNothingRuns();
    void aFullDiskStopsNoRollback_data();
    void aFullDiskStopsNoRollback();
    void aFullDiskStopsNoAutomaticRollback_data();
    void aFullDiskStopsNoAutomaticRollback();
    void anOrderIsRecordedOnce_data();
    void anOrderIsRecordedOnce();
    void shortWritesLoseNothing();
    void aSyncThatFailsEndsWriting();
    void aFullDiskLeavesNoHalfExport_data();
    void aFullDiskLeavesNoHalfExport();
    void trustIsReplacedWholeOrNotAtAll_data();
    void trustIsReplacedWholeOrNotAtAll();
    void messagesAreKeptWholeOrNotAtAll_data();
    void messagesAreKeptWholeOrNotAtAll();
    void outputThatIsCutIsMarked();
    void aFloodNeedsLittleMemory();
    void aRollbackKeepsHeadAndTailOnly_data();
    void aRollbackKeepsHeadAndTailOnly();
    void whatStillRunsIsNamed();

private:
    ItemId step(const QString &slug) const { return ItemId(u"phase-1-prepare-t-24h/"_s + slug); }
    void write(const QString &name, const QByteArray &bytes);
    Result<QList<Entry>> tell(const QString &text);
    void reopenedHas(qsizetype entries);
    std::string home() const { return m_home->path({}).toStdString(); }

    const PersonId m_actor {u"operator-1"_s};
    std::unique_ptr<OwnHome> m_home;
    /// On another disk, as a rule.
    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<Launch> m_launch;
    std::unique_ptr<StepDesk> m_desk;
    RunbookPreview m_preview;
};

void TestFailures::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_home->path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestFailures::init()
{
    m_home = std::make_unique<OwnHome>();
    m_runtime = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toUtf8());
    write(u"launch.md"_s, failureRunbook);
    write(u"launch.plan.yaml"_s, failurePlan);
    const Result<RunbookPreview> preview = previewRunbook(m_home->path(u"launch.md"_s));
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    m_preview = *preview;
    auto made = trustedLaunch(*m_home, m_preview, m_actor);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    m_launch = std::move(*made);
    m_desk = std::make_unique<StepDesk>(*m_launch);
}

void TestFailures::cleanup()
{
    m_desk.reset();
    m_launch.reset();
    m_home.reset();
    m_runtime.reset();
}

Result<QList<Entry>> TestFailures::tell(const QString &text)
{
    Result<QList<Entry>> answer = failure(u"no answer"_s);
    m_launch->submit(m_actor, NoteWritten {text, {}},
                     [&answer](const Result<QList<Entry>> &entries) { answer = entries; });
    m_launch->drain();
    return answer;
}

/// The disk is well again, and another console looks.
void TestFailures::reopenedHas(qsizetype entries)
{
    m_desk.reset();
    m_launch.reset();
    {
        const auto again = openLaunch(m_home->path(u"a.launch"_s));
        QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
        QVERIFY(!(*again)->damage());
        QCOMPARE((*again)->state().size(), entries);
    }
    const Result<Verification> verified = verifyFile(m_home->path(u"a.launch"_s));
    QVERIFY2(verified, verified ? "" : qPrintable(verified.error().text()));
    QVERIFY2(verified->verdict != RecordVerdict::Invalid, qPrintable(verified->why));
}

void TestFailures::aFullDiskIsSaidAndNothingRuns_data()
{
    QTest::addColumn<int>("room");
    QTest::newRow("not a byte") << 0;
    QTest::newRow("half of an entry") << 5000;
}

void TestFailures::aFullDiskIsSaidAndNothingRuns()
{
    QFETCH(const int, room);
    QVERIFY(tell(u"before"_s));
    QSignalSpy refused(m_desk.get(), &StepDesk::refused);
    QSignalSpy broken(m_launch.get(), &Launch::broken);
    {
        const DiskFaults full(DiskFaults::Kind::Full, home(), room);
        m_desk->run(m_actor, step(u"leave-a-mark"_s));
        m_launch->drain();
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(DiskFaults::hits() > 0);
    }
    const QString said = refused[0][1].value<Error>().text();
    QVERIFY2(said.contains("disk full"_L1) && said.contains("bytes free on"_L1), qPrintable(said));
    QCOMPARE(broken.size(), 1);
    QVERIFY(!QFile::exists(m_home->path(u"it-ran"_s)));
    reopenedHas(2);
}

void TestFailures::aFullDiskStopsNoRollback_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("before");
    QTest::newRow("full") << int(DiskFaults::Kind::Full) << false;
    QTest::newRow("full before") << int(DiskFaults::Kind::Full) << true;
    QTest::newRow("no sync before") << int(DiskFaults::Kind::NoSync) << true;
}

/// It runs, is kept elsewhere, and is in the ledger as soon as that can be written.
void TestFailures::aFullDiskStopsNoRollback()
{
    QFETCH(const int, kind);
    QFETCH(const bool, before);
    const ItemId back = m_launch->runbook()->phases.constLast().sections.first().steps.first().id;
    QCOMPARE(m_launch->runbook()->phaseOf(back)->kind, PhaseKind::Rollback);
    QSignalSpy refused(m_desk.get(), &StepDesk::refused);
    QSignalSpy remarked(m_desk.get(), &StepDesk::remarked);
    QSignalSpy finished(m_desk.get(), &StepDesk::finished);
    {
        const DiskFaults faults(DiskFaults::Kind(kind), home());
        if (before)
            QVERIFY(!tell(u"lost"_s));
        m_desk->run(m_actor, back);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(DiskFaults::hits() > 0);
    }
    QVERIFY(finished[0][1].toBool());
    QCOMPARE(refused.size(), 0);
    const QString said = remarked.constLast()[0].value<Error>().text();
    QVERIFY2(said.contains("not recorded in the ledger yet"_L1) && said.contains(m_runtime->path()),
             qPrintable(said));
    QFile log(m_home->path(u"runs.log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(log.readAll(), QByteArray("back\n"));
    QVERIFY(m_launch->state().step(back).state != ItemState::Pass);
    m_desk.reset();
    m_launch.reset();
    const auto again = openLaunch(m_home->path(u"a.launch"_s));
    QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
    QCOMPARE((*again)->state().step(back).state, ItemState::Pass);
    QVERIFY(std::ranges::any_of((*again)->state().notes(), [](const Entry &note) {
        return std::get<NoteWritten>(note.event).text.contains("could not be written"_L1);
    }));
}

void TestFailures::aFullDiskStopsNoAutomaticRollback_data()
{
    QTest::addColumn<bool>("promoting");
    QTest::addColumn<QByteArray>("ran");
    QTest::newRow("while it is watched") << false << QByteArray("back\n");
    // The end of the promotion that is stopped cannot be recorded either.
    QTest::newRow("while promotion runs") << true << QByteArray("begun\nback\n");
}

void TestFailures::aFullDiskStopsNoAutomaticRollback()
{
    using namespace RecordedTicks;
    QFETCH(const bool, promoting);
    QFETCH(const QByteArray, ran);
    CanaryLaunch world;
    QCOMPARE(world.open({.source = CanaryLaunch::recorded,
                         .healthyFor = "60s",
                         .promote = "echo begun >>runs.log; sleep 600; echo promoted >>runs.log",
                         .speed = 100}),
             QString());
    QVERIFY(world.write(u"ticks.jsonl"_s, lines({{12, well}, {400, failing}})));
    world.takeUp();
    world.watch->setAutomaticPromotion(promoting);
    QCOMPARE(world.deploy(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(world.log(), promoting ? QByteArray("begun\n") : QByteArray(),
                              60'000);
    {
        const DiskFaults full(DiskFaults::Kind::Full, world.home->path({}).toStdString());
        QTRY_COMPARE_WITH_TIMEOUT(world.log(), ran, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!world.watch->isWatching(), 60'000);
        QVERIFY(world.launch->damage());
        QVERIFY(DiskFaults::hits() > 0);
    }
    const QString file = world.launch->path();
    world.watch.reset();
    world.desk.reset();
    world.launch.reset();
    {
        const auto again = openLaunch(file);
        QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
        const CanaryStatus &canary = (*again)->state().canary();
        QVERIFY(canary.rollback && canary.rollback->automatic);
        QVERIFY(canary.ended);
        QCOMPARE(canary.ended->outcome, u"rolledBack"_s);
    }
    // Once.
    QCOMPARE(world.log(), ran);
    world.close();
}

void TestFailures::anOrderIsRecordedOnce_data()
{
    QTest::addColumn<int>("ago");
    QTest::addColumn<int>("orders");
    QTest::newRow("the ledger was only slow") << 2 << 1;
    QTest::newRow("the same words an hour ago") << 3600 << 2;
}

void TestFailures::anOrderIsRecordedOnce()
{
    QFETCH(const int, ago);
    QFETCH(const int, orders);
    const RollbackTriggered order {.trigger = u"manual"_s, .reason = u"trouble"_s};
    m_launch->submit(m_actor, order);
    m_launch->drain();
    RollbackJournal journal(m_launch->state().ledger());
    QVERIFY(journal.write(m_actor, order, m_launch->clock().now().addSecs(-ago)));
    RollbackJournal::reconcile(*m_launch);
    QCOMPARE(std::ranges::count_if(entriesOf(*m_launch),
                                   [](const Entry &entry) {
                                       return std::holds_alternative<RollbackTriggered>(
                                           entry.event);
                                   }),
             orders);
    QVERIFY(!QFile::exists(journal.path()));
}

void TestFailures::shortWritesLoseNothing()
{
    {
        const DiskFaults brief(DiskFaults::Kind::Short, home());
        for (int i = 0; i < 20; ++i)
            QVERIFY(tell(QString::number(i).repeated(200)));
        QVERIFY(DiskFaults::hits() > 0);
    }
    reopenedHas(21);
}

void TestFailures::aSyncThatFailsEndsWriting()
{
    QVERIFY(tell(u"before"_s));
    {
        const DiskFaults deaf(DiskFaults::Kind::NoSync, home());
        const auto told = tell(u"lost"_s);
        QVERIFY(!told);
        QVERIFY2(told.error().text().contains("the disk did not take it"_L1),
                 qPrintable(told.error().text()));
        QVERIFY(DiskFaults::hits() > 0);
    }
    // The next sync would say all is well: what failed once is not believed again.
    QVERIFY(m_launch->damage());
    QVERIFY(!tell(u"after"_s));
    m_desk.reset();
    m_launch.reset();
    const auto again = openLaunch(m_home->path(u"a.launch"_s));
    QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
    QVERIFY((*again)->state().size() >= 2);
}

void TestFailures::trustIsReplacedWholeOrNotAtAll_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("full") << int(DiskFaults::Kind::Full);
    QTest::newRow("no sync") << int(DiskFaults::Kind::NoSync);
}

void TestFailures::aFullDiskLeavesNoHalfExport_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("muchEvidence");
    QTest::addColumn<QString>("room");
    const auto row = [](const QString &format, DiskFaults::Kind kind, bool much,
                        const QString &room) {
        QTest::newRow(qPrintable(format + (much ? u" and its ZIP, "_s : u", "_s)
                                 + (kind == DiskFaults::Kind::NoSync ? u"no sync"_s : room)))
            << format << int(kind) << much << room;
    };
    for (const Exporter &each : exporters()) {
        row(each.name, DiskFaults::Kind::Full, false, u"not a byte"_s);
        row(each.name, DiskFaults::Kind::Full, false, u"half of it"_s);
        row(each.name, DiskFaults::Kind::NoSync, false, {});
    }
    row(u"pdf"_s, DiskFaults::Kind::Full, true, u"half of the ZIP"_s);
    row(u"pdf"_s, DiskFaults::Kind::Full, true, u"half of the PDF"_s);
}

/// An earlier export of that name stays as it was, too.
void TestFailures::aFullDiskLeavesNoHalfExport()
{
    QFETCH(const QString, format);
    QFETCH(const int, kind);
    QFETCH(const bool, muchEvidence);
    QFETCH(const QString, room);
    for (int i = 0; muchEvidence && i < 3; ++i) {
        CheckFinished check;
        check.result.item = step(u"leave-a-mark"_s);
        check.result.verdict = Verdict::Pass;
        EvidenceBlob &blob = check.result.evidence;
        blob.bytes.resize(8 << 20);
        // Nothing that packs well.
        QRandomGenerator(quint32(i))
            .fillRange(reinterpret_cast<quint32 *>(blob.bytes.data()), blob.bytes.size() / 4);
        blob.mediaType = u"application/octet-stream"_s;
        blob.sha256 = QString::fromLatin1(
            QCryptographicHash::hash(blob.bytes, QCryptographicHash::Sha256).toHex());
        m_launch->submit(PersonId(u"console"_s), check,
                         [](const Result<QList<Entry>> &entries) { QVERIFY(entries); }, {blob});
    }
    m_launch->drain();
    QVERIFY(QDir().mkpath(m_home->path(u"out"_s)));
    const QDir out(m_home->path(u"out"_s));
    const QString path = out.filePath(u"record."_s + format);
    const auto exported = [&] {
        return exportLaunch(m_launch->path(), m_launch->runbook(), m_launch->plan(), format, path,
                            {});
    };
    const auto files = [&out] {
        QMap<QString, QByteArray> bytes;
        for (const QString &name : out.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(out.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                bytes.insert(name, file.readAll());
        }
        return bytes;
    };
    const auto made = exported();
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text()));
    const QMap<QString, QByteArray> whole = files();
    QCOMPARE(whole.size(), muchEvidence ? 2 : 1);
    const qint64 packed = whole.value(u"record-evidence.zip"_s).size();
    const qint64 main = QFileInfo(path).size();
    const qint64 takes = room == "half of it"_L1 ? main / 2
        : room == "half of the ZIP"_L1           ? packed / 2
        : room == "half of the PDF"_L1           ? packed + main / 2
                                                 : 0;
    // On an empty folder, then beside what an earlier export left.
    for (const bool isFirst : {true, false}) {
        for (const QString &name : whole.keys()) {
            if (isFirst)
                QVERIFY(QFile::remove(out.filePath(name)));
            else
                write("out/"_L1 + name, "earlier");
        }
        const QMap<QString, QByteArray> before = files();
        {
            const DiskFaults faults(DiskFaults::Kind(kind), out.path().toStdString(), takes);
            const auto failed = exported();
            QVERIFY(!failed);
            QVERIFY2(failed.error().text().contains("cannot be written"_L1),
                     qPrintable(failed.error().text()));
            QVERIFY(DiskFaults::hits() > 0);
        }
        QCOMPARE(files(), before);
    }
    QVERIFY(exported());
    QCOMPARE(files().keys(), whole.keys());
    if (format == "pdf"_L1 || format == "jsonl"_L1)
        QVERIFY2(verifyFile(path)->verdict == RecordVerdict::Valid,
                 qPrintable(verifyFile(path)->why));
}

void TestFailures::trustIsReplacedWholeOrNotAtAll()
{
    QFETCH(const int, kind);
    const TrustSubject subject = trustSubject(m_preview.runbook, m_preview.plan);
    QVERIFY(isTrusted(subject));
    TrustSubject other = subject;
    other.planSha256 = QString(64, u'0');
    {
        const DiskFaults faults(DiskFaults::Kind(kind), home(), 10);
        const Result<void> recorded = recordTrust(other);
        QVERIFY(!recorded);
        QVERIFY2(recorded.error().text().contains("trust.json"_L1),
                 qPrintable(recorded.error().text()));
        QVERIFY(DiskFaults::hits() > 0);
    }
    QVERIFY(isTrusted(subject));
    QVERIFY(!isTrusted(other));
}

void TestFailures::messagesAreKeptWholeOrNotAtAll_data()
{
    trustIsReplacedWholeOrNotAtAll_data();
}

void TestFailures::messagesAreKeptWholeOrNotAtAll()
{
    QFETCH(const int, kind);
    const NoticeQueue queue(m_home->path(u"queue"_s));
    const Notice notice {.launch = u"A launch"_s,
                         .text = u"the canary failed"_s,
                         .head = QString(64, u'a'),
                         .time = QDateTime::currentDateTimeUtc()};
    QVERIFY(queue.put(u"mail"_s, notice));
    {
        const DiskFaults faults(DiskFaults::Kind(kind), home(), 10);
        QVERIFY(!queue.put(u"mail"_s, notice));
        QVERIFY(DiskFaults::hits() > 0);
    }
    QCOMPARE(queue.waiting().size(), 1);
    QVERIFY(queue.put(u"mail"_s, notice));
    QCOMPARE(queue.waiting().size(), 2);
}

void TestFailures::outputThatIsCutIsMarked()
{
    // Files of more than a MiB are refused; the command only writes to its pipe.
    const auto former = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small {1 << 20, before.rlim_max};
    goAhead(*m_launch, m_actor, step(u"write-a-lot"_s));
    QSignalSpy finished(m_desk.get(), &StepDesk::finished);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    m_desk->run(m_actor, step(u"write-a-lot"_s));
    const bool ended = QTest::qWaitFor([&] { return finished.size() == 1; }, 60'000);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, former);
    QVERIFY(ended);
    // The command itself went well.
    QVERIFY(finished[0][1].toBool());
    const QString said = entrySentence(m_launch->newest());
    QVERIFY2(said.contains("The disk did not take all of the output"_L1), qPrintable(said));
    const StepStatus status = m_launch->state().step(step(u"write-a-lot"_s));
    QCOMPARE(status.finished->outputSize, 3'000'001);
    QVERIFY(QFileInfo(status.started->spool).size() <= 1 << 20);
}

/// A line of /proc/PID/status in bytes.
static qint64 memoryOf(const QString &pid, QByteArrayView line)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &text : file.readAll().split('\n')) {
        if (text.startsWith(line))
            return text.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}

/// 96 MiB; LAUNCH_CONSOLE_FLOOD_MIB=10240 makes it the 10 GB of the design.
void TestFailures::aFloodNeedsLittleMemory()
{
    const int size = qEnvironmentVariableIntValue("LAUNCH_CONSOLE_FLOOD_MIB");
    const qint64 bytes = (size > 0 ? qint64(size) : 96) << 20;
    write(u"size"_s, QByteArray::number(bytes));
    const ItemId flood = step(u"flood"_s);
    const qint64 before = memoryOf(u"self"_s, "VmRSS:");
    qint64 supervisor = 0;
    qint64 most = 0;
    connect(m_desk.get(), &StepDesk::outputArrived, this, [&] {
        if (supervisor == 0) {
            const auto status = readSpoolStatus(m_launch->state().step(flood).started->spool);
            supervisor = status ? status->supervisor : 0;
        }
        most = std::max(most, memoryOf(QString::number(supervisor), "VmRSS:"));
    });
    goAhead(*m_launch, m_actor, flood);
    QSignalSpy finished(m_desk.get(), &StepDesk::finished);
    m_desk->run(m_actor, flood);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, size > 0 ? 3'600'000 : 100'000);
    QVERIFY(finished[0][1].toBool());
    QCOMPARE(m_launch->state().step(flood).finished->outputSize, bytes);
    const qint64 grown = memoryOf(u"self"_s, "VmRSS:") - before;
    QVERIFY(most > 0);
    if (!isSanitized()) {
        QVERIFY2(grown < 48LL << 20, qPrintable(QString::number(grown)));
        QVERIFY2(most < 16LL << 20, qPrintable(QString::number(most)));
    }
    QVERIFY(QFileInfo(m_launch->state().step(flood).started->spool).size() <= (1LL << 30) + 4096);
}

void TestFailures::aRollbackKeepsHeadAndTailOnly_data()
{
    QTest::addColumn<bool>("trusted");
    QTest::newRow("as trusted") << true;
    QTest::newRow("as they are") << false;
}

/// It is spooled where a full disk does not stop it: in memory, as a rule.
void TestFailures::aRollbackKeepsHeadAndTailOnly()
{
    QFETCH(const bool, trusted);
    const ItemId talks = m_launch->runbook()->phases.constLast().sections.first().steps.at(1).id;
    QSignalSpy finished(m_desk.get(), &StepDesk::finished);
    if (trusted)
        m_desk->run(m_actor, talks);
    else
        m_desk->rollBack(m_actor, talks);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 100'000);
    QVERIFY(finished[0][1].toBool());
    const StepStatus status = m_launch->state().step(talks);
    QCOMPARE(status.finished->outputSize, 20'000'013);
    QFile spool(status.started->spool);
    QVERIFY2(spool.fileName().startsWith(m_runtime->path()), qPrintable(spool.fileName()));
    QVERIFY(spool.open(QIODevice::ReadOnly));
    QVERIFY2(spool.size() <= (16 << 20) + 4096, qPrintable(QString::number(spool.size())));
    const QByteArray kept = spool.readAll();
    QVERIFY(kept.startsWith("begun\n"));
    QVERIFY(kept.endsWith("ended\n"));
    QVERIFY(kept.contains(" bytes left out ..."));
}

void TestFailures::whatStillRunsIsNamed()
{
    Entry entry;
    entry.event = StepFinished {
        .step = step(u"flood"_s), .outcome = u"stopped"_s, .survivors = {u"812 nfs-client"_s}};
    const QString said = entrySentence(entry);
    QVERIFY2(said.contains("Still running, could not be ended: 812 nfs-client"_L1),
             qPrintable(said));
}

QTEST_MAIN(TestFailures)
#include "tst_failures.moc"
