// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/headsigner.h"
#include "launch/ledger.h"
#include "support/fakeclock.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

class TestLedger : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void entriesFollowEachOther();
    void reopeningGivesTheSameBytes();
    void roomIsMadeWithoutATrace();
    void theHeadIsSignedOncePerGroup();
    void aFailingSignerAppendsNothing();
    void filesArePrivate();
    void anExistingFileIsRefused();
    void whatIsNoLedgerIsRefused_data();
    void whatIsNoLedgerIsRefused();
    void aNewerFormatIsRefused();
    void anotherWritersEntriesAreAConflict();
    void blobsAreKeptByDigest();
    void aWrongDigestIsRefused();
    void alterationsNameTheEntry_data();
    void alterationsNameTheEntry();
    void aLaunchIsOpenedOnce();
    void aTornFileNeverCrashes();
    void rowsCannotBeChangedByAccident();
    void aFullDiskKeepsWhatWasAcknowledged();
    void aReadOnlyFileIsRefusedForWriting();
    void twoWritersMakeOneChain();
    void killedWritersLoseNothingAcknowledged();
    void dyingAtAnEntryKeepsIt_data();
    void dyingAtAnEntryKeepsIt();

private:
    QString path() const { return m_folder->filePath(u"a.launch"_s); }
    Ledger create(int notes) const;
    void attack(const QStringList &statements) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
};

static Draft noteDraft(const QString &text = u"note"_s)
{
    return {PersonId(u"operator"_s), {NoteWritten {text, {}}}, {}};
}

static QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

class FakeSigner : public HeadSigner
{
public:
    QString publicKey() const override { return u"ssh-ed25519 AAAA"_s; }
    Result<QByteArray> sign(const QByteArray &text) const override
    {
        if (fails)
            return failure(u"the keychain is locked"_s);
        texts.append(text);
        return "signed " + text;
    }
    bool fails = false;
    mutable QByteArrayList texts;
};

void TestLedger::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Ledger TestLedger::create(int notes) const
{
    Result<Ledger> ledger = Ledger::create(path(), m_clock);
    if (!ledger)
        qFatal("%s", qPrintable(ledger.error().text()));
    for (int i = 0; i < notes; ++i) {
        if (!ledger->append(i, {noteDraft(QString::number(i))}, nullptr))
            qFatal("no append");
    }
    return std::move(*ledger);
}

void TestLedger::entriesFollowEachOther()
{
    const Ledger ledger = create(3);
    const QList<Entry> entries = ledger.entries().value();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0].prev, zeroHash());
    QCOMPARE(entries[1].prev, entries[0].leaf);
    QCOMPARE(entries[2].prev, entries[1].leaf);
    QCOMPARE(entries[2].leaf, ledger.head());
    QCOMPARE(entries[2].ledger, ledger.id());
    QCOMPARE(ledger.entries(2)->size(), 1);
    QVERIFY(ledger.entries(3)->isEmpty());
}

void TestLedger::reopeningGivesTheSameBytes()
{
    QList<Entry> before;
    {
        const Ledger ledger = create(3);
        before = *ledger.entries();
    }
    const Result<Ledger> again = Ledger::open(path(), Ledger::Mode::ReadWrite, m_clock);
    QVERIFY(again.has_value());
    QVERIFY(!again->damage());
    const QList<Entry> after = *again->entries();
    QCOMPARE(after.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(after[i].bytes, before[i].bytes);
    QCOMPARE(again->id(), before[0].ledger);
}

void TestLedger::roomIsMadeWithoutATrace()
{
    Ledger ledger = create(3);
    const QString changes = path() + "-wal"_L1;
    const qint64 file = QFileInfo(path()).size();
    ledger.makeRoom();
    const qint64 room = QFileInfo(changes).size();
    QVERIFY2(room > (4 << 20), QByteArray::number(room).constData());
    for (int i = 3; i < 50; ++i)
        QVERIFY(ledger.append(i, {noteDraft()}, nullptr));
    QCOMPARE(QFileInfo(changes).size(), room);
    QCOMPARE(QFileInfo(path()).size(), file);
    const Result<Ledger> again = Ledger::open(path(), Ledger::Mode::ReadOnly, m_clock);
    QVERIFY(again && !again->damage());
    QCOMPARE(again->size(), 50);
}

void TestLedger::theHeadIsSignedOncePerGroup()
{
    Ledger ledger = create(0);
    const FakeSigner signer;
    const auto entries = ledger.append(0, {noteDraft(), noteDraft(), noteDraft()}, &signer);
    QCOMPARE(entries->size(), 3);
    QCOMPARE(signer.texts.size(), 1);
    const SignedHead head = *ledger.signedHead();
    QCOMPARE(head.signature, "signed " + head.text);
    const QJsonObject text = *fromCanonical(head.text);
    QCOMPARE(text["size"_L1].toInteger(), 3);
    QCOMPARE(text["head"_L1].toString(), ledger.head());
}

void TestLedger::aFailingSignerAppendsNothing()
{
    Ledger ledger = create(1);
    FakeSigner signer;
    signer.fails = true;
    QVERIFY(!ledger.append(1, {noteDraft()}, &signer));
    QCOMPARE(ledger.size(), 1);
    QVERIFY(ledger.append(1, {noteDraft()}, nullptr));
}

void TestLedger::filesArePrivate()
{
    const QString file = m_folder->filePath(u"new/a.launch"_s);
    Result<Ledger> ledger = Ledger::create(file, m_clock);
    QVERIFY(ledger.has_value());
    QVERIFY(ledger->append(0, {noteDraft()}, nullptr));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(file + u"-wal"_s) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(m_folder->filePath(u"new"_s)) & others, QFile::Permissions());
}

void TestLedger::anExistingFileIsRefused()
{
    create(1);
    const auto again = Ledger::create(path(), m_clock);
    QVERIFY(!again);
    QCOMPARE(again.error().where, path());
}

void TestLedger::whatIsNoLedgerIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("# Launch\n").repeated(100);
    QTest::newRow("noise") << QByteArray("\x00\xff\x13", 3).repeated(1000);
    QTest::newRow("another database")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\0');
}

void TestLedger::whatIsNoLedgerIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    for (const auto mode : {Ledger::Mode::ReadOnly, Ledger::Mode::ReadWrite}) {
        const auto ledger = Ledger::open(path(), mode, m_clock);
        QVERIFY(!ledger);
        QCOMPARE(ledger.error().text(), path() + u": not a launch"_s);
    }
}

void TestLedger::aNewerFormatIsRefused()
{
    create(1);
    attack({u"PRAGMA user_version=99"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s});
    const auto ledger = Ledger::open(path(), Ledger::Mode::ReadOnly, m_clock);
    QVERIFY(!ledger);
    QVERIFY(ledger.error().message.contains(u"newer format (99)"_s));
}

void TestLedger::anotherWritersEntriesAreAConflict()
{
    Ledger first = create(1);
    Result<Ledger> second = Ledger::open(path(), Ledger::Mode::ReadWrite, m_clock);
    QVERIFY(second->append(1, {noteDraft()}, nullptr));
    const auto refused = first.append(1, {noteDraft()}, nullptr);
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"conflict"_s);
    QCOMPARE(first.size(), 2);
    QVERIFY(first.append(2, {noteDraft()}, nullptr));
}

void TestLedger::blobsAreKeptByDigest()
{
    Ledger ledger = create(0);
    const EvidenceBlob some {sha256Of("raw"), "raw", {}};
    const EvidenceBlob empty {sha256Of(""), QByteArray(), {}};
    Draft draft = noteDraft();
    draft.blobs = {some, empty};
    QVERIFY(ledger.append(0, {draft}, nullptr));
    QVERIFY(ledger.append(1, {draft}, nullptr));
    QCOMPARE(*ledger.blob(some.sha256), QByteArray("raw"));
    QCOMPARE(ledger.blobDigests()->size(), 2);
    QVERIFY(!ledger.blob(sha256Of("other")));
}

void TestLedger::aWrongDigestIsRefused()
{
    Ledger ledger = create(0);
    Draft draft = noteDraft();
    draft.blobs = {{sha256Of("raw"), "other", {}}};
    QVERIFY(!ledger.append(0, {draft}, nullptr));
    QCOMPARE(ledger.size(), 0);
}

void TestLedger::attack(const QStringList &statements) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"attack"_s);
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &trigger :
             {u"entries_no_UPDATE"_s, u"entries_no_DELETE"_s, u"entries_next"_s})
            QVERIFY(query.exec(u"DROP TRIGGER IF EXISTS "_s + trigger));
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"attack"_s);
}

void TestLedger::alterationsNameTheEntry_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("bad");
    for (int n = 0; n < 5; ++n) {
        QTest::addRow("edited %d", n)
            << u"UPDATE entries SET bytes = CAST(replace(CAST(bytes AS TEXT), 'operator', 'operatox') AS BLOB) WHERE seq = %1"_s
                   .arg(n)
            << n;
        QTest::addRow("removed %d", n) << u"DELETE FROM entries WHERE seq = %1"_s.arg(n) << n;
        QTest::addRow("cut from %d", n) << u"DELETE FROM entries WHERE seq >= %1"_s.arg(n) << n;
        QTest::addRow("other digest %d", n)
            << u"UPDATE entries SET leaf = replace(leaf, substr(leaf, 1, 1), 'x') WHERE seq = %1"_s
                   .arg(n)
            << n;
        QTest::addRow("a blank in %d", n)
            << u"UPDATE entries SET bytes = CAST(CAST(bytes AS TEXT) || ' ' AS BLOB) WHERE seq = %1"_s
                   .arg(n)
            << n;
    }
    QTest::newRow("swapped") << u"UPDATE entries SET bytes = (SELECT e.bytes FROM entries e WHERE "
                                u"e.seq = 5 - entries.seq) "
                                "WHERE seq IN (2, 3)"_s
                             << 2;
}

void TestLedger::alterationsNameTheEntry()
{
    QFETCH(QString, statement);
    QFETCH(int, bad);
    create(5);
    attack({statement});
    const auto writing = Ledger::open(path(), Ledger::Mode::ReadWrite, m_clock);
    QVERIFY(!writing);
    const auto reading = Ledger::open(path(), Ledger::Mode::ReadOnly, m_clock);
    QVERIFY(reading.has_value());
    QVERIFY(reading->damage());
    QVERIFY2(reading->damage()->message.contains(u"entry %1 "_s.arg(bad)),
             qPrintable(reading->damage()->message));
    QCOMPARE(reading->damage()->where, path());
    QCOMPARE(reading->entries()->size(), bad);
}

void TestLedger::aLaunchIsOpenedOnce()
{
    Ledger ledger = create(1);
    LaunchOpened opened;
    opened.t0 = m_clock.now();
    const auto refused = ledger.append(1, {{PersonId(u"operator"_s), {opened}, {}}}, nullptr);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"entry 1 "_s), qPrintable(refused.error().message));
    // Nor by the back door.
    Entry entry;
    entry.seq = 1;
    entry.actor = PersonId(u"operator"_s);
    entry.ledger = ledger.id();
    entry.prev = ledger.head();
    entry.time = m_clock.now();
    entry.event = opened;
    const QByteArray bytes = *entryBytes(entry);
    attack({u"INSERT INTO entries VALUES (1, x'%1', '%2')"_s.arg(QString::fromLatin1(bytes.toHex()),
                                                                 leafHash(bytes))});
    const auto again = Ledger::open(path(), Ledger::Mode::ReadOnly, m_clock);
    QVERIFY(again.has_value());
    QVERIFY(again->damage());
    QVERIFY2(again->damage()->message.contains(u"opened before"_s),
             qPrintable(again->damage()->message));
    QCOMPARE(again->entries()->size(), 1);
}

void TestLedger::aTornFileNeverCrashes()
{
    create(40);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    QVERIFY(whole.size() > 10'000);
    for (qsizetype size = 0; size < whole.size(); size += 977) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(whole.left(size));
        file.close();
        const auto ledger = Ledger::open(path(), Ledger::Mode::ReadOnly, m_clock);
        QVERIFY2(!ledger || ledger->damage(), qPrintable(QString::number(size)));
    }
}

void TestLedger::rowsCannotBeChangedByAccident()
{
    create(2);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"accident"_s);
    database.setDatabaseName(path());
    QVERIFY(database.open());
    {
        QSqlQuery query(database);
        QVERIFY(!query.exec(u"UPDATE entries SET leaf = ''"_s));
        QVERIFY(!query.exec(u"DELETE FROM entries"_s));
        QVERIFY(!query.exec(u"DELETE FROM head"_s));
        QVERIFY(!query.exec(u"INSERT INTO entries (seq, bytes, leaf) VALUES (7, x'00', '')"_s));
    }
    database = {};
    QSqlDatabase::removeDatabase(u"accident"_s);
}

static QList<qint64> acknowledged(const QByteArray &output)
{
    QList<qint64> numbers;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            numbers.append(line.toLongLong());
    }
    return numbers;
}

void TestLedger::aFullDiskKeepsWhatWasAcknowledged()
{
    create(0);
    QProcess writer;
    writer.start(QStringLiteral(LEDGER_WRITER), {path(), u"10000"_s, u"300000"_s});
    QVERIFY(writer.waitForFinished(60'000));
    QCOMPARE(writer.exitCode(), 1);
    const QString said = QString::fromUtf8(writer.readAllStandardError());
    QVERIFY2(said.contains("bytes free on"_L1) && said.contains(path()), qPrintable(said));
    const qsizetype count = acknowledged(writer.readAllStandardOutput()).size();
    QVERIFY(count > 0);
    const auto ledger = Ledger::open(path(), Ledger::Mode::ReadWrite, m_clock);
    QVERIFY2(ledger.has_value(), ledger ? "" : qPrintable(ledger.error().text()));
    QCOMPARE(ledger->size(), count);
}

void TestLedger::aReadOnlyFileIsRefusedForWriting()
{
    if (::geteuid() == 0)
        QSKIP("root writes everywhere");
    create(1);
    QFile::setPermissions(path(), QFile::ReadOwner);
    const auto ledger = Ledger::open(path(), Ledger::Mode::ReadWrite, m_clock);
    QVERIFY(!ledger);
    QVERIFY(ledger.error().message.contains(u"read-only"_s));
}

void TestLedger::twoWritersMakeOneChain()
{
    create(0);
    QProcess first;
    QProcess second;
    first.start(QStringLiteral(LEDGER_WRITER), {path(), u"100"_s});
    second.start(QStringLiteral(LEDGER_WRITER), {path(), u"100"_s});
    QVERIFY(first.waitForFinished(60'000));
    QVERIFY(second.waitForFinished(60'000));
    QCOMPARE(first.exitCode(), 0);
    QCOMPARE(second.exitCode(), 0);
    const auto ledger = Ledger::open(path(), Ledger::Mode::ReadWrite, m_clock);
    QVERIFY2(ledger.has_value(), ledger ? "" : qPrintable(ledger.error().text()));
    QCOMPARE(ledger->size(), 200);
}

void TestLedger::killedWritersLoseNothingAcknowledged()
{
    create(0);
    qint64 last = -1;
    for (int round = 0; round < 10; ++round) {
        QProcess writer;
        writer.start(QStringLiteral(LEDGER_WRITER), {path(), u"100000"_s});
        QVERIFY(writer.waitForReadyRead(30'000));
        writer.kill();
        QVERIFY(writer.waitForFinished(30'000));
        QByteArray output = writer.readAllStandardOutput();
        output.truncate(output.lastIndexOf('\n') + 1);
        last = acknowledged(output).constLast();
        const auto ledger = Ledger::open(path(), Ledger::Mode::ReadOnly, m_clock);
        QVERIFY2(ledger.has_value() && !ledger->damage(),
                 ledger ? "" : qPrintable(ledger.error().text()));
        QVERIFY(ledger->size() > last);
    }
}

void TestLedger::dyingAtAnEntryKeepsIt_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<qint64>("size");
    QTest::newRow("before 0") << u"before:0"_s << qint64(0);
    QTest::newRow("after 0") << u"event:0"_s << qint64(1);
    QTest::newRow("before 3") << u"before:3"_s << qint64(3);
    QTest::newRow("after 3") << u"event:3"_s << qint64(4);
}

void TestLedger::dyingAtAnEntryKeepsIt()
{
    QFETCH(QString, point);
    create(0);
    QProcess writer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LAUNCH_CONSOLE_CRASH_AT"_s, point);
    writer.setProcessEnvironment(environment);
    writer.start(QStringLiteral(LEDGER_WRITER), {path(), u"10"_s});
    QVERIFY(writer.waitForFinished(30'000));
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    const auto ledger = Ledger::open(path(), Ledger::Mode::ReadWrite, m_clock);
    QVERIFY(ledger.has_value());
    QTEST(ledger->size(), "size");
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
