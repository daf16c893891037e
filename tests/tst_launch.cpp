// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launch.h"
#include "support/launchworld.h"
#include "support/sanitizers.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <malloc.h>

using namespace Qt::StringLiterals;

/// Signs by counting.
class CountingSigner : public HeadSigner
{
public:
    QString publicKey() const override { return u"ssh-ed25519 AAAA"_s; }
    Result<QByteArray> sign(const QByteArray &) const override
    {
        ++count;
        return QByteArray("signed");
    }
    mutable std::atomic<int> count = 0;
};

class TestLaunch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void createdAndReopenedEqual();
    void appendedComesAfterTheDisk();
    void manyShareOneSync();
    void resultsThatWaitForEachOtherKeepTheOrder();
    void whatIsKeptHasTheStoredBytes();
    void resultsDoNotFillTheMemory();
    void whatIsNotHeldIsRead();
    void aHeadOfThisSessionIsKnown();
    void laterVerbsAreDecidedByEarlierOnes();
    void refusalsComeBackAtOnce();
    void refusalsNobodyAskedForAreSaid();
    void whatHasNoCanonicalFormIsRefused();
    void aBlobIsReadBack();
    void theSecondIsReadOnlyAndSaysWhoHoldsIt();
    void aReaderFollowsTheHolder();
    void whatIsAboutAnItemIsFoundWithoutLooking();
    void aStaleLockIsTakenOverByAnEntry();
    void anotherHostsLockIsNeverBroken();
    void reopeningInterruptsWhatRan();
    void somebodyElsesEntriesAreDecidedAgain();
    void aDamagedLaunchIsReadUpToTheDamage();

private:
    std::unique_ptr<Launch> create();
    Result<std::unique_ptr<Launch>> reopen(bool readOnly = false) const;
    QString path() const { return m_folder->filePath(u"a.launch"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<CountingSigner> m_signer;
    std::shared_ptr<FakeClock> m_clock;
    LaunchWorld m_world;
};

static Event noteOf(int number)
{
    return NoteWritten {QString::number(number), {}};
}

void TestLaunch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_signer = std::make_shared<CountingSigner>();
    m_clock = std::make_shared<FakeClock>();
}

std::unique_ptr<Launch> TestLaunch::create()
{
    const LaunchSetup setup {m_world.opening(),
                             std::make_shared<Runbook>(m_world.runbook),
                             std::make_shared<Plan>(m_world.plan),
                             {}};
    auto launch = Launch::create(path(), setup, m_world.person("operator"), m_signer, m_clock);
    if (!launch)
        qFatal("%s", qPrintable(launch.error().text()));
    return std::move(*launch);
}

Result<std::unique_ptr<Launch>> TestLaunch::reopen(bool readOnly) const
{
    const Launch::Readers readers {
        [this](const QByteArray &bytes) -> Result<Runbook> {
            return bytes == m_world.runbook.bytes ? Result<Runbook>(m_world.runbook)
                                                  : failure(u"other bytes"_s);
        },
        [this](const QByteArray &bytes, const Runbook &) -> Result<Plan> {
            return bytes == m_world.plan.bytes ? Result<Plan>(m_world.plan)
                                               : failure(u"other bytes"_s);
        }};
    return Launch::open(path(), readers, m_signer, m_clock, readOnly);
}

void TestLaunch::whatIsAboutAnItemIsFoundWithoutLooking()
{
    const ItemId item(u"some/item"_s);
    {
        const auto launch = create();
        launch->submit(m_world.person("operator"), NoteWritten {u"of it"_s, item.value});
        launch->submit(m_world.person("operator"), noteOf(1));
        launch->drain();
        QCOMPARE(launch->entriesAbout(item).size(), 1);
    }
    const auto again = reopen();
    QVERIFY(again.has_value());
    const Result<QList<Entry>> about = (*again)->reader().those((*again)->entriesAbout(item));
    QVERIFY(about.has_value());
    QCOMPARE(about->size(), 1);
    QCOMPARE(std::get<NoteWritten>(about->first().event).text, u"of it"_s);
}

void TestLaunch::createdAndReopenedEqual()
{
    QString head;
    {
        const auto launch = create();
        launch->submit(m_world.person("operator"), noteOf(1));
        launch->drain();
        head = launch->state().head();
        QCOMPARE(launch->state().opened().consoleKey, m_signer->publicKey());
    }
    const auto again = reopen();
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().text()));
    QCOMPARE((*again)->state().head(), head);
    QCOMPARE((*again)->state().size(), 2);
    QCOMPARE((*again)->runbook()->phases, m_world.runbook.phases);
    QVERIFY(!(*again)->isReadOnly());
}

void TestLaunch::appendedComesAfterTheDisk()
{
    const auto launch = create();
    qint64 onDisk = -1;
    connect(launch.get(), &Launch::appended, this, [&](const Entry &) {
        onDisk = Ledger::open(path(), Ledger::Mode::ReadOnly, *m_clock)->size();
    });
    launch->submit(m_world.person("operator"), noteOf(1));
    QCOMPARE(launch->state().size(), 1);
    QSignalSpy spy(launch.get(), &Launch::appended);
    QVERIFY(spy.wait());
    QCOMPARE(onDisk, 2);
    QCOMPARE(launch->state().size(), 2);
}

void TestLaunch::manyShareOneSync()
{
    const auto launch = create();
    const int before = m_signer->count;
    int done = 0;
    for (int i = 0; i < 200; ++i) {
        launch->submit(m_world.person("operator"), noteOf(i),
                       [&](const Result<QList<Entry>> &entries) { done += entries.has_value(); });
    }
    launch->drain();
    QCOMPARE(done, 200);
    QCOMPARE(launch->state().size(), 201);
    QVERIFY2(m_signer->count - before < 100, qPrintable(QString::number(m_signer->count - before)));
}

void TestLaunch::resultsThatWaitForEachOtherKeepTheOrder()
{
    const auto launch = create();
    QStringList order;
    connect(launch.get(), &Launch::appended, this,
            [&order](const Entry &entry) { order.append(eventKind(entry.event)); });
    const auto submit = [&](const Event &event) {
        launch->submit(m_world.person("console"), event);
    };
    submit(m_world.result("pre/a", Verdict::Pass));
    QTRY_COMPARE(order.size(), 1);
    const QString result = order.first();
    for (int i = 0; i < 20; ++i)
        submit(m_world.result("pre/b", Verdict::Pass));
    submit(noteOf(1));
    submit(m_world.result("pre/b", Verdict::Pass));
    QTRY_COMPARE(order.size(), 23);
    QCOMPARE(order.indexOf(u"note"_s), 21);
    QCOMPARE(order.count(result), 22);
    QCOMPARE(launch->state().size(), 24);
    QCOMPARE(launch->state().keptResults(), 2);
}

void TestLaunch::whatIsKeptHasTheStoredBytes()
{
    const auto launch = create();
    CheckFinished result = m_world.result("pre/a", Verdict::Fail);
    result.result.parameters = {{u"b"_s, 1}, {u"a"_s, u"Grüße"_s}};
    for (const Event &event : {Event(result), Event(result), noteOf(1)})
        launch->submit(m_world.person("operator"), event);
    launch->drain();
    const Result<QList<Entry>> stored =
        Ledger::open(path(), Ledger::Mode::ReadOnly, *m_clock)->entries();
    QCOMPARE(launch->recent().size(), stored->size());
    for (qsizetype i = 0; i < stored->size(); ++i) {
        QCOMPARE(launch->recent().at(i).bytes, stored->at(i).bytes);
        QCOMPARE(launch->recent().at(i).leaf, stored->at(i).leaf);
    }
    QCOMPARE(launch->deeds().size(), 2);
    for (const Entry &deed : launch->deeds())
        QCOMPARE(storedBytes(deed), stored->at(deed.seq).bytes);
}

/// Bytes that the program holds of its heap.
static qint64 heapHeld()
{
    const struct mallinfo2 info = mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
}

void TestLaunch::resultsDoNotFillTheMemory()
{
    if (isSanitized())
        QSKIP("what was freed stays with the sanitizer");
    auto launch = create();
    int said = 0;
    const auto submitMany = [&](int results) {
        for (int i = 0; i < results; ++i) {
            CheckFinished result = m_world.result(i % 2 ? "pre/a" : "pre/b", Verdict::Fail);
            result.result.reason = u"answer %1 is not the one asked for"_s.arg(++said);
            result.result.excerpt = QString::number(said).repeated(100);
            result.result.parameters = {{u"url"_s, u"http://localhost/%1"_s.arg(said)}};
            launch->submit(PersonId(u"console"_s), result);
            if (i % 250 == 0)
                launch->drain();
        }
        launch->drain();
    };
    // Caches fill first.
    submitMany(3000);
    const qint64 before = heapHeld();
    submitMany(6000);
    const qint64 perResult = (heapHeld() - before) / 6000;
    QVERIFY2(perResult < 128, qPrintable(u"%1 bytes a result"_s.arg(perResult)));
    launch.reset();
    const qint64 closed = heapHeld();
    const auto again = reopen();
    QVERIFY(again.has_value());
    QCOMPARE((*again)->state().size(), 9001);
    // They are given back beside the opening.
    QThreadPool::globalInstance()->waitForDone();
    // The newest and the database's own pages, whatever the number: all of them took 20 MB.
    const qint64 opened = heapHeld() - closed;
    QVERIFY2(opened < (8 << 20), qPrintable(u"%1 bytes"_s.arg(opened)));
}

void TestLaunch::whatIsNotHeldIsRead()
{
    const auto launch = create();
    for (int i = 1; i < 1000; ++i)
        launch->submit(PersonId(u"console"_s), m_world.result("pre/a", Verdict::Pass));
    launch->drain();
    QVERIFY(launch->recent().size() < 600);
    QCOMPARE(launch->newest().leaf, launch->state().head());
    const EntryReader reader = launch->reader();
    const Result<QList<Entry>> some = reader.range(10, 5);
    QVERIFY(some.has_value());
    QCOMPARE(some->size(), 5);
    for (const Entry &entry : *some)
        QCOMPARE(entry.leaf, launch->state().headAt(entry.seq + 1));
    QCOMPARE(reader.range(998, 5)->size(), 2);
    QCOMPARE(reader.range(2000, 5)->size(), 0);
    QCOMPARE(reader.those({7, 3})->first().seq, 7);
    QVERIFY(!reader.those({1000}));
    qint64 looked = 0;
    QVERIFY(reader.each(1, 1000, [&looked](const Entry &entry) { return entry.seq == ++looked; }));
    QCOMPARE(looked, 999);
}

void TestLaunch::aHeadOfThisSessionIsKnown()
{
    const auto launch = create();
    launch->submit(m_world.person("operator"), noteOf(1));
    launch->drain();
    LaunchWorld world;
    world.open();
    Statement statement = world.statement("dev", Decision::Go);
    statement.ledger = launch->state().ledger();
    statement.basisSize = 2;
    statement.basisHead = u"a"_s.repeated(64);
    QString refusal;
    const auto sign = [&] {
        launch->submit(statement.signerId,
                       SignedOff {QString::fromUtf8(statementText(statement)), u"sig"_s},
                       [&refusal](const Result<QList<Entry>> &entries) {
                           refusal = entries ? QString() : entries.error().message;
                       });
        launch->drain();
    };
    sign();
    QCOMPARE(refusal, u"the statement was made over another ledger"_s);
    statement.basisHead = launch->state().head();
    sign();
    QCOMPARE(refusal, QString());
}

void TestLaunch::laterVerbsAreDecidedByEarlierOnes()
{
    const auto launch = create();
    QString refusal;
    launch->submit(m_world.person("operator"), HoldStarted {u"wind"_s});
    launch->submit(m_world.person("operator"), HoldStarted {u"rain"_s},
                   [&](const Result<QList<Entry>> &entries) {
                       refusal = entries ? u""_s : entries.error().message;
                   });
    QVERIFY(refusal.contains("wind"_L1));
    launch->drain();
    QCOMPARE(launch->state().hold()->reason, u"wind"_s);
}

void TestLaunch::refusalsComeBackAtOnce()
{
    const auto launch = create();
    bool refused = false;
    launch->submit(m_world.person("stranger"), noteOf(1),
                   [&](const Result<QList<Entry>> &entries) { refused = !entries; });
    QVERIFY(refused);
    QCOMPARE(launch->state().size(), 1);
}

void TestLaunch::refusalsNobodyAskedForAreSaid()
{
    const auto launch = create();
    QSignalSpy spy(launch.get(), &Launch::refused);
    launch->submit(m_world.person("stranger"), noteOf(1));
    QCOMPARE(spy.size(), 1);
}

void TestLaunch::whatHasNoCanonicalFormIsRefused()
{
    const auto launch = create();
    bool refused = false;
    launch->submit(m_world.person("operator"), NoteWritten {QString(QChar(0xD800)) + u"x"_s, {}},
                   [&](const Result<QList<Entry>> &entries) { refused = !entries; });
    QVERIFY(refused);
    launch->submit(m_world.person("operator"), noteOf(2));
    launch->drain();
    QCOMPARE(launch->state().size(), 2);
}

void TestLaunch::aBlobIsReadBack()
{
    const auto launch = create();
    const EvidenceBlob blob {m_world.digest("raw"), "raw", u"text/plain"_s};
    launch->submit(PersonId(u"console"_s), m_world.result("pre/a", Verdict::Pass), {}, {blob});
    launch->drain();
    QCOMPARE(launch->blob(blob.sha256).value_or(QByteArray()), QByteArray("raw"));
    QVERIFY(!launch->blob(m_world.digest("none")));
}

void TestLaunch::theSecondIsReadOnlyAndSaysWhoHoldsIt()
{
    auto first = create();
    const auto second = reopen();
    QVERIFY(second.has_value());
    QVERIFY((*second)->isReadOnly());
    QVERIFY((*second)->holder().contains(QString::number(QCoreApplication::applicationPid())));
    QString refusal;
    (*second)->submit(m_world.person("operator"), noteOf(1),
                      [&](const Result<QList<Entry>> &entries) {
                          refusal = entries ? QString() : entries.error().text();
                      });
    QVERIFY(refusal.contains("held by"_L1));
    first.reset();
    QVERIFY(!reopen().value()->isReadOnly());
}

void TestLaunch::aReaderFollowsTheHolder()
{
    const auto first = create();
    const auto second = reopen(true);
    QVERIFY(second.has_value());
    first->submit(m_world.person("operator"), noteOf(1));
    first->drain();
    (*second)->refresh();
    QCOMPARE((*second)->state().head(), first->state().head());
}

static void writeLock(const QString &path, const QByteArray &host)
{
    QFile file(path + ".lock"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"user":"eve","host":")" + host
               + R"(","pid":4194999,"since":"2026-11-23T14:02:00.000Z"})");
}

void TestLaunch::aStaleLockIsTakenOverByAnEntry()
{
    create().reset();
    writeLock(path(), QSysInfo::machineHostName().toUtf8());
    const auto launch = reopen();
    QVERIFY(launch.has_value());
    QVERIFY(!(*launch)->isReadOnly());
    const auto *changed = std::get_if<WriterChanged>(&(*launch)->newest().event);
    QVERIFY(changed);
    QVERIFY(changed->reason.contains("eve"_L1));
}

void TestLaunch::anotherHostsLockIsNeverBroken()
{
    create().reset();
    writeLock(path(), "elsewhere");
    const auto launch = reopen();
    QVERIFY(launch.has_value());
    QVERIFY((*launch)->isReadOnly());
    QVERIFY((*launch)->holder().contains("eve@elsewhere since 14:02"_L1));
}

void TestLaunch::reopeningInterruptsWhatRan()
{
    {
        const auto launch = create();
        launch->submit(m_world.person("operator"),
                       StepStarted {.step = m_world.item("rollback/run")});
        launch->drain();
        QCOMPARE(launch->state().runningSteps().size(), 1);
    }
    const auto launch = reopen();
    QVERIFY(launch.has_value());
    QCOMPARE((*launch)->state().openSteps(), QList<ItemId> {m_world.item("rollback/run")});
}

void TestLaunch::somebodyElsesEntriesAreDecidedAgain()
{
    const auto launch = create();
    {
        Result<Ledger> other = Ledger::open(path(), Ledger::Mode::ReadWrite, *m_clock);
        QVERIFY(other.has_value());
        QVERIFY(
            other->append(1, {{m_world.person("lead-1"), {HoldStarted {u"wind"_s}}, {}}}, nullptr));
    }
    QString refusal;
    bool noted = false;
    launch->submit(m_world.person("operator"), HoldStarted {u"rain"_s},
                   [&](const Result<QList<Entry>> &entries) {
                       refusal = entries ? u""_s : entries.error().message;
                   });
    launch->submit(m_world.person("operator"), noteOf(1),
                   [&](const Result<QList<Entry>> &entries) { noted = entries.has_value(); });
    launch->drain();
    QVERIFY(refusal.contains("wind"_L1));
    QVERIFY(noted);
    QCOMPARE(launch->state().size(), 3);
}

void TestLaunch::aDamagedLaunchIsReadUpToTheDamage()
{
    {
        const auto launch = create();
        launch->submit(m_world.person("operator"), noteOf(1));
        launch->drain();
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"attack"_s);
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"DROP TRIGGER entries_no_UPDATE"_s));
        QVERIFY(query.exec(u"UPDATE entries SET bytes = x'7b7d' WHERE seq = 1"_s));
    }
    QSqlDatabase::removeDatabase(u"attack"_s);
    const auto writing = reopen();
    QVERIFY(!writing);
    QVERIFY(writing.error().message.contains("entry 1"_L1));
    const auto reading = reopen(true);
    QVERIFY(reading.has_value());
    QCOMPARE((*reading)->state().size(), 1);
    QVERIFY((*reading)->damage());
}

QTEST_GUILESS_MAIN(TestLaunch)
#include "tst_launch.moc"
