// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"
#include "launch/launchstate.h"
#include "launch/ledger.h"
#include "launch/rosterchange.h"
#include "record/exporter.h"
#include "record/pdfattach.h"
#include "record/recorddocument.h"
#include "record/recordfiles.h"
#include "record/recordnames.h"
#include "record/verify.h"
#include "signoff/consolekey.h"
#include "signoff/highwatermarks.h"
#include "signoff/timestampauthority.h"
#include "support/recordbuilder.h"
#include "support/shellscript.h"
#include "support/timeauthority.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

using Attack = std::function<void(const QString &path)>;
Q_DECLARE_METATYPE(Attack)

/// Attacks on a launch's file by somebody who can write it; some have the console's key too. The
/// file alone, then with what the console saw of it before; then the same history as an export and
/// attached to a PDF. The script without the program comes to the same verdict of each.
class TestAttacks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void attack_data();
    void attack();
    void goingOnIsNoAttack();
    void anExportMayBeOlder();
    void otherTablesAreNoLaunch_data();
    void otherTablesAreNoLaunch();
    void marksAreThinned();
    void whatWasSeenCountsWhereverItIsKept();
    void marksThatCannotBeAskedAreRemarked();

private:
    void tell(const QString &path, const LaunchOpened &opened, int until = 99);
    void signOff(Ledger &ledger, int lead, const QString &basisLedger = {});
    void append(Ledger &ledger, const Event &event);
    /// Appends another roster, with the approvals of these leads by these keys.
    Attack anotherRoster(const QList<std::pair<int, int>> &approvals, int ofRoster = 9);
    /// Changes the roster, changes it back, and appends the first change again as it was.
    Attack sameApprovalsAgain();
    VerifyOptions withMarks(const QString &path) const;
    /// Writes an export of what stands in the launch's file now, as its forger would.
    QString exported(const QString &suffix) const;

    LaunchRecord m_told;
    RecordDocument m_drawn;
    std::unique_ptr<OpensslAuthority> m_authority;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HighWaterMarks> m_marks;
    SystemClock m_clock;
    KeyHeadSigner m_console {RecordBuilder::key(0)};
    QString m_path;
    QString m_older;
};

/// Runs statements on a ledger's file, its triggers gone.
class Breach
{
public:
    explicit Breach(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"breach"_s);
        m_database.setDatabaseName(path);
        m_database.open();
        QSqlQuery query(m_database);
        query.exec(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s);
        QStringList triggers;
        while (query.next())
            triggers.append(query.value(0).toString());
        for (const QString &trigger : triggers)
            QSqlQuery(m_database).exec(u"DROP TRIGGER "_s + trigger);
        query.exec(u"SELECT bytes FROM entries ORDER BY seq"_s);
        while (query.next())
            entries.append(query.value(0).toByteArray());
    }
    ~Breach()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"breach"_s);
    }
    Breach(const Breach &) = delete;

    /// Links everything from `from` on again.
    void rechain(qsizetype from)
    {
        QString prev = from == 0 ? zeroHash() : leafHash(entries.at(from - 1));
        for (qsizetype i = from; i < entries.size(); ++i) {
            QJsonObject object = QJsonDocument::fromJson(entries.at(i)).object();
            object["prev"_L1] = prev;
            object["seq"_L1] = i;
            entries[i] = QJsonDocument(object).toJson(QJsonDocument::Compact);
            prev = leafHash(entries.at(i));
        }
    }
    /// Writes the entries back; with the leaves they have.
    void store()
    {
        QSqlQuery query(m_database);
        query.exec(u"BEGIN"_s);
        query.exec(u"DELETE FROM entries"_s);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            query.prepare(u"INSERT INTO entries VALUES (?, ?, ?)"_s);
            query.addBindValue(i);
            query.addBindValue(entries.at(i));
            query.addBindValue(leafHash(entries.at(i)));
            query.exec();
        }
        query.exec(u"COMMIT"_s);
    }
    void run(const QStringList &statements)
    {
        for (const QString &statement : statements) {
            QSqlQuery query(m_database);
            if (!query.exec(statement))
                qFatal("%s", qPrintable(query.lastError().text()));
        }
    }
    /// Signs the head of what stands now.
    void signHead(int key)
    {
        QSqlQuery query(m_database);
        query.exec(u"SELECT text FROM head"_s);
        query.next();
        QJsonObject head = QJsonDocument::fromJson(query.value(0).toByteArray()).object();
        head["head"_L1] = leafHash(entries.constLast());
        head["size"_L1] = entries.size();
        head["ledger"_L1] =
            QJsonDocument::fromJson(entries.constFirst()).object()["ledger"_L1].toString();
        const QByteArray text = QJsonDocument(head).toJson(QJsonDocument::Compact);
        query.prepare(u"UPDATE head SET text = ?, signature = ?"_s);
        query.addBindValue(text);
        query.addBindValue(*signSsh(RecordBuilder::key(key), headNamespace, text));
        query.exec();
    }
    void edit(qsizetype at) { entries[at].replace("\"actor\":\"", "\"actor\":\"x"); }
    /// Changes the body of an entry.
    void change(qsizetype at, const QString &key, const QJsonValue &value)
    {
        QJsonObject object = QJsonDocument::fromJson(entries.at(at)).object();
        QJsonObject body = object["body"_L1].toObject();
        body[key] = value;
        object["body"_L1] = body;
        entries[at] = QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    QList<QByteArray> entries;

private:
    QSqlDatabase m_database;
};

static void copyOver(const QString &from, const QString &to)
{
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(to + suffix);
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1}) {
        if (QFile::exists(from + suffix))
            QFile::copy(from + suffix, to + suffix);
    }
}

void TestAttacks::initTestCase()
{
    m_authority = std::make_unique<OpensslAuthority>();
    QVERIFY(m_authority->isMade());
    m_told = RecordBuilder(false, {m_authority->root()}).record();
    m_drawn = *drawRecord(m_told, {});
}

void TestAttacks::append(Ledger &ledger, const Event &event)
{
    const auto done =
        ledger.append(ledger.size(), {{PersonId(u"console"_s), {event}, {}}}, &m_console);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().text()));
}

void TestAttacks::signOff(Ledger &ledger, int lead, const QString &basisLedger)
{
    const LaunchOpened opened = std::get<LaunchOpened>(ledger.entries()->constFirst().event);
    const RosterEntry &entry = opened.roster.at(lead - 1);
    Statement s {.basisHead = ledger.head(), .basisSize = ledger.size()};
    s.decision = Decision::Go;
    s.ledger = basisLedger.isEmpty() ? ledger.id() : basisLedger;
    s.meaning = u"I approve."_s;
    s.nonce = QString::number(ledger.size());
    s.role = entry.role;
    s.signedAt = m_clock.now();
    s.signerId = entry.id;
    s.signerName = entry.name;
    s.artifact = opened.artifact;
    s.checklist = opened.checklist;
    s.plan = opened.plan;
    s.release = opened.release;
    const QByteArray text = statementText(s);
    append(
        ledger,
        SignedOff {QString::fromUtf8(text),
                   QString::fromUtf8(*signSsh(RecordBuilder::key(lead), signOffNamespace, text))});
}

Attack TestAttacks::anotherRoster(const QList<std::pair<int, int>> &approvals, int ofRoster)
{
    return [this, approvals, ofRoster](const QString &path) {
        Ledger ledger = *Ledger::open(path, Ledger::Mode::ReadWrite, m_clock);
        LaunchState state;
        const QList<Entry> entries = *ledger.entries();
        for (const Entry &entry : entries)
            state.apply(entry);
        const auto rosterWith = [&state](int key) {
            QList<RosterEntry> roster = state.roster();
            roster[0].keys = {{RecordBuilder::lineOf(RecordBuilder::key(key)), {}, {}}};
            return roster;
        };
        RosterChanged change {rosterWith(9), u"Key lost."_s, {}};
        for (const auto &[lead, key] : approvals) {
            const PersonId id(u"lead-%1"_s.arg(lead));
            const QByteArray text =
                *rosterApprovalText(state, rosterWith(ofRoster), change.reason, id);
            change.approvals.append(
                {id, QString::fromUtf8(text),
                 QString::fromUtf8(*signSsh(RecordBuilder::key(key), signOffNamespace, text))});
        }
        append(ledger, change);
    };
}

Attack TestAttacks::sameApprovalsAgain()
{
    return [this](const QString &path) {
        Ledger ledger = *Ledger::open(path, Ledger::Mode::ReadWrite, m_clock);
        const auto changeTo = [this, &ledger](const QList<RosterEntry> &roster) {
            LaunchState state;
            const QList<Entry> entries = *ledger.entries();
            for (const Entry &entry : entries)
                state.apply(entry);
            RosterChanged change {roster, u"Key lost."_s, {}};
            for (const int lead : {2, 3}) {
                const PersonId id(u"lead-%1"_s.arg(lead));
                const QByteArray text = *rosterApprovalText(state, roster, change.reason, id);
                change.approvals.append({id, QString::fromUtf8(text),
                                         QString::fromUtf8(*signSsh(RecordBuilder::key(lead),
                                                                    signOffNamespace, text))});
            }
            append(ledger, change);
            return change;
        };
        const LaunchOpened opened = std::get<LaunchOpened>(ledger.entries()->constFirst().event);
        QList<RosterEntry> other = opened.roster;
        other[0].keys = {{RecordBuilder::lineOf(RecordBuilder::key(9)), {}, {}}};
        const RosterChanged used = changeTo(other);
        changeTo(opened.roster);
        append(ledger, used);
    };
}

/// Entry 0 opens, 1 and 2 are notes, 3 to 6 four GOs, 7 a token, 8 and 9 notes after it.
void TestAttacks::tell(const QString &path, const LaunchOpened &opened, int until)
{
    Ledger ledger = *Ledger::create(path, m_clock);
    append(ledger, opened);
    append(ledger, NoteWritten {u"one"_s, {}});
    append(ledger, NoteWritten {u"two"_s, {}});
    for (int lead = 1; lead <= 4; ++lead) {
        if (ledger.size() < until)
            signOff(ledger, lead);
    }
    if (ledger.size() >= until)
        return;
    const QJsonObject subject = timestampSubject(ledger.head(), ledger.id(), ledger.size());
    const auto query = timestampQuery(*toCanonical(subject));
    const auto granted =
        readTimestampAnswer(m_authority->granted(query->der), query->der, {m_authority->root()});
    QVERIFY(granted);
    append(ledger, HeadTimestamped {subject, QString::fromLatin1(granted->token.toBase64()), {}});
    append(ledger, NoteWritten {u"three"_s, {}});
    append(ledger, NoteWritten {u"four"_s, {}});
}

/// Ten entries, seen by the console; an older copy is from before the last GO.
void TestAttacks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.launch"_s);
    m_older = m_folder->filePath(u"older.launch"_s);
    LaunchOpened opened = RecordBuilder().opened();
    opened.roots = {m_authority->root()};
    tell(m_path, opened);
    m_marks = std::make_unique<HighWaterMarks>(ConsoleKeychain(), m_folder->filePath(u"marks"_s));
    const Ledger ledger = *Ledger::open(m_path, Ledger::Mode::ReadOnly, m_clock);
    QCOMPARE(ledger.size(), 10);
    const QList<Entry> entries = *ledger.entries();
    for (const Entry &entry : entries)
        m_marks->raise(ledger.id(), m_path, entry.seq + 1, entry.leaf);
    // The history up to the third GO, as a backup of that hour holds it.
    copyOver(m_path, m_older);
    Breach older(m_older);
    older.entries.resize(6);
    older.store();
    older.signHead(0);
}

void TestAttacks::attack_data()
{
    QTest::addColumn<Attack>("attack");
    QTest::addColumn<RecordVerdict>("alone");
    QTest::addColumn<RecordVerdict>("withMarks");
    QTest::addColumn<QString>("says");
    using V = RecordVerdict;
    const auto row = [](const char *name, Attack attack, V alone, V withMarks, const char *says) {
        QTest::newRow(name) << std::move(attack) << alone << withMarks << QString::fromLatin1(says);
    };
    const auto caught = [row](const char *name, Attack attack, const char *says) {
        row(name, std::move(attack), V::Invalid, V::Invalid, says);
    };
    const auto missed = [row](const char *name, Attack attack, const char *says) {
        row(name, std::move(attack), V::Valid, V::Invalid, says);
    };
    const auto breach = [](auto change) {
        return [change](const QString &path) {
            Breach file(path);
            change(file);
        };
    };
    row("nothing", [](const QString &) { }, V::Valid, V::Valid, "");
    row("another roster, as two other leads signed it", anotherRoster({{2, 2}, {3, 3}}), V::Valid,
        V::Valid, "");
    caught("another roster that nobody approved, console's key stolen", anotherRoster({}),
           "Entry 10");
    caught("another roster that one lead approved twice", anotherRoster({{2, 2}, {2, 2}}),
           "Entry 10");
    caught("another roster, an approval signed by somebody else", anotherRoster({{2, 2}, {3, 8}}),
           "Entry 10");
    caught("another roster than the approved one", anotherRoster({{2, 2}, {3, 3}}, 7), "Entry 10");
    caught("the same approvals once more, after a change back", sameApprovalsAgain(), "Entry 12");
    caught("edit", breach([](Breach &b) {
               b.edit(2);
               b.store();
           }),
           "Entry 2");
    caught("edit and link again", breach([](Breach &b) {
               b.edit(8);
               b.rechain(8);
               b.store();
           }),
           "Entry 9");
    caught("head by another key", breach([](Breach &b) { b.signHead(9); }),
           "head's signature is bad");
    caught("edit before the sign-offs, console's key stolen", breach([](Breach &b) {
               b.edit(2);
               b.rechain(2);
               b.store();
               b.signHead(0);
           }),
           "Entry 3");
    missed("edit after sign-off and token, console's key stolen", breach([](Breach &b) {
               b.edit(8);
               b.rechain(8);
               b.store();
               b.signHead(0);
           }),
           "fork");
    caught("delete", breach([](Breach &b) {
               b.entries.removeAt(2);
               b.store();
           }),
           "Entry 2");
    caught("delete, number and link again, console's key stolen", breach([](Breach &b) {
               b.entries.removeAt(2);
               b.rechain(2);
               b.store();
               b.signHead(0);
           }),
           "Entry 2");
    caught("swap", breach([](Breach &b) {
               b.entries.swapItemsAt(1, 2);
               b.store();
           }),
           "Entry 1");
    caught("cut the tail", breach([](Breach &b) {
               b.entries.resize(8);
               b.store();
           }),
           "Entry 8");
    missed("cut the tail, console's key stolen", breach([](Breach &b) {
               b.entries.resize(8);
               b.store();
               b.signHead(0);
           }),
           "end was cut off");
    missed("cut the tail and write another, console's key stolen", breach([](Breach &b) {
               b.entries.resize(9);
               b.entries.append(b.entries.constLast());
               b.change(9, u"text"_s, u"never said"_s);
               b.rechain(9);
               b.store();
               b.signHead(0);
           }),
           "fork");
    missed("an older copy", [this](const QString &path) { copyOver(m_older, path); }, "older copy");
    missed(
        "a copy without its write-ahead log",
        [this](const QString &path) {
            // The newest entries stand in the log of an open connection only.
            QFile::remove(path);
            copyOver(m_older, path);
            const QString whole = m_folder->filePath(u"whole.launch"_s);
            copyOver(path, whole);
            Ledger ledger = *Ledger::open(whole, Ledger::Mode::ReadWrite, m_clock);
            append(ledger, NoteWritten {u"in the log"_s, {}});
            QVERIFY(QFileInfo(whole + "-wal"_L1).size() > 0);
            QFile::remove(path);
            QVERIFY(QFile::copy(whole, path));
        },
        "older copy");
    missed(
        "a fork from an older copy",
        [this](const QString &path) {
            copyOver(m_older, path);
            Ledger ledger = *Ledger::open(path, Ledger::Mode::ReadWrite, m_clock);
            for (int i = 0; i < 7; ++i)
                append(ledger, NoteWritten {u"another history"_s, {}});
        },
        "fork");
    caught("a second opening with another roster, console's key stolen", breach([](Breach &b) {
               b.entries.append(b.entries.constFirst());
               b.change(10, u"roster"_s, QJsonArray());
               b.rechain(10);
               b.store();
               b.signHead(0);
           }),
           "Entry 10");
    caught("cut the tail and open again with a key of one's own", breach([](Breach &b) {
               b.entries.resize(8);
               b.entries.append(b.entries.constFirst());
               b.change(8, u"consoleKey"_s, RecordBuilder::lineOf(RecordBuilder::key(9)));
               b.rechain(8);
               b.store();
               b.signHead(9);
           }),
           "Entry 8");
    caught("a forged sign-off", breach([](Breach &b) {
               const QJsonObject other = QJsonDocument::fromJson(b.entries.at(4)).object();
               b.change(3, u"sig"_s, other["body"_L1]["sig"_L1]);
               b.rechain(4);
               b.store();
               b.signHead(0);
           }),
           "Entry 3");
    caught("one lead in another's role", breach([](Breach &b) {
               const QJsonObject body =
                   QJsonDocument::fromJson(b.entries.at(3)).object()["body"_L1].toObject();
               Statement s = *readStatement(body["statement"_L1].toString().toUtf8());
               s.role = RoleId(u"security-lead"_s);
               const QByteArray text = statementText(s);
               b.change(3, u"statement"_s, QString::fromUtf8(text));
               b.change(3, u"sig"_s,
                        QString::fromUtf8(*signSsh(RecordBuilder::key(1), signOffNamespace, text)));
               b.rechain(4);
               b.store();
               b.signHead(0);
           }),
           "Entry 3");
    caught("NO-GO made of a GO", breach([](Breach &b) {
               b.entries[3].replace("\\\"decision\\\":\\\"GO\\\"",
                                    "\\\"decision\\\":\\\"NO-GO\\\"");
               b.rechain(4);
               b.store();
               b.signHead(0);
           }),
           "Entry 3");
    caught("a statement used again", breach([](Breach &b) {
               b.entries.append(b.entries.at(6));
               b.rechain(10);
               b.store();
               b.signHead(0);
           }),
           "Entry 10");
    caught(
        "a statement of another launch",
        [this](const QString &path) {
            Ledger ledger = *Ledger::open(path, Ledger::Mode::ReadWrite, m_clock);
            signOff(ledger, 1, u"another"_s);
        },
        "Entry 10");
    const auto rewrite = [this](const QString &path, const QString &id) {
        LaunchOpened opened = RecordBuilder().opened();
        opened.release = u"another release"_s;
        const QString made = m_folder->filePath(u"made.launch"_s);
        tell(made, opened, 4);
        copyOver(made, path);
        if (id.isEmpty())
            return;
        Breach b(path);
        for (QByteArray &entry : b.entries)
            entry.replace(QJsonDocument::fromJson(entry).object()["ledger"_L1].toString().toUtf8(),
                          id.toUtf8());
        b.entries.resize(3);
        b.rechain(0);
        b.store();
        b.signHead(0);
    };
    missed(
        "everything written anew",
        [this, rewrite](const QString &path) {
            const QString id = Ledger::open(path, Ledger::Mode::ReadOnly, m_clock)->id();
            rewrite(path, id);
        },
        "rewritten from its first entry on");
    missed(
        "everything written anew, under another number",
        [rewrite](const QString &path) { rewrite(path, {}); },
        "not the launch that this console saw at this place");
    caught("a blank, linked again", breach([](Breach &b) {
               b.entries[2].replace(",\"body\"", ", \"body\"");
               QString prev = leafHash(b.entries.at(2));
               for (qsizetype i = 3; i < b.entries.size(); ++i) {
                   QJsonObject object = QJsonDocument::fromJson(b.entries.at(i)).object();
                   object["prev"_L1] = prev;
                   b.entries[i] = QJsonDocument(object).toJson(QJsonDocument::Compact);
                   prev = leafHash(b.entries.at(i));
               }
               b.store();
               b.signHead(0);
           }),
           "Entry 2");
}

VerifyOptions TestAttacks::withMarks(const QString &path) const
{
    VerifyOptions options;
    options.seen = [this, path](const QString &ledger, const QStringList &leaves, bool isExport) {
        return isExport ? m_marks->faultOfExport(ledger, leaves)
                        : m_marks->faultOf(ledger, path, leaves);
    };
    return options;
}

QString TestAttacks::exported(const QString &suffix) const
{
    const QString path = m_folder->filePath("exported."_L1 + suffix);
    const RecordBytes record = *readLaunchFile(m_path);
    if (suffix == "jsonl"_L1)
        return writeWhole(path, toJsonLines(record)) ? path : QString();
    const Result<Entry> first = readEntry(record.entries.constFirst());
    const auto *opened = first ? std::get_if<LaunchOpened>(&first->event) : nullptr;
    QList<Attachment> files = recordFiles(m_told, u"exported"_s)->attached;
    for (Attachment &file : files) {
        if (file.name == QLatin1StringView(RecordNames::record))
            file.bytes = toJsonLines(record);
        else if (file.name == QLatin1StringView(RecordNames::head))
            file.bytes = record.head;
        else if (file.name == QLatin1StringView(RecordNames::headSignature))
            file.bytes = record.signature;
    }
    if (opened && opened->roots.isEmpty())
        files.removeIf([](const Attachment &file) {
            return file.name == QLatin1StringView(RecordNames::roots);
        });
    const auto pdf =
        attach(m_drawn.pdf, files, m_drawn.outline, recordMetadata(m_told), m_told.now);
    return pdf && writeWhole(path, *pdf) ? path : QString();
}

void TestAttacks::attack()
{
    QFETCH(Attack, attack);
    QFETCH(RecordVerdict, alone);
    QFETCH(RecordVerdict, withMarks);
    QFETCH(QString, says);
    attack(m_path);
    // An export may be older than what was seen, and stands anywhere.
    const bool showsInExports = says == "fork"_L1 || says.startsWith("rewritten"_L1);
    for (const QString &path : {m_path, exported(u"jsonl"_s), exported(u"pdf"_s)}) {
        const Result<Verification> without = verifyFile(path);
        QVERIFY2(without, qPrintable(without ? QString() : without.error().text()));
        QVERIFY2(without->verdict == alone, qPrintable(path + u": "_s + without->why));
        const Verification with = *verifyFile(path, this->withMarks(path));
        const bool marksTell = path == m_path || showsInExports;
        QVERIFY2(with.verdict == (marksTell ? withMarks : alone),
                 qPrintable(path + u": "_s + with.why));
        if (marksTell || alone == RecordVerdict::Invalid)
            QVERIFY2(with.why.contains(says), qPrintable(path + u": "_s + with.why));
        // The script knows no marks.
        const ShellAnswer said = verifyScript(m_folder->path(), {path});
        QVERIFY2(said.status == (alone == RecordVerdict::Valid ? 0 : 1),
                 qPrintable(path + u": "_s + QString::fromUtf8(said.words)));
        if (alone == RecordVerdict::Invalid && says.startsWith("Entry"_L1))
            QVERIFY2(said.words.contains(says.toLower().toUtf8()), said.words.constData());
    }
}

void TestAttacks::goingOnIsNoAttack()
{
    Ledger ledger = *Ledger::open(m_path, Ledger::Mode::ReadWrite, m_clock);
    append(ledger, NoteWritten {u"five"_s, {}});
    QVERIFY2(verifyFile(m_path, withMarks(m_path))->verdict == RecordVerdict::Valid, "");
    // Moved elsewhere it is the same launch.
    const QString moved = m_folder->filePath(u"moved.launch"_s);
    copyOver(m_path, moved);
    QCOMPARE(verifyFile(moved, withMarks(moved))->verdict, RecordVerdict::Valid);
}

void TestAttacks::anExportMayBeOlder()
{
    const RecordBytes older = *readLaunchFile(m_older);
    RecordBytes exported = older;
    exported.leaves.clear();
    QCOMPARE(verifyRecord(exported, withMarks({}))->verdict, RecordVerdict::Valid);
    QCOMPARE(verifyRecord(older, withMarks(m_older))->verdict, RecordVerdict::Invalid);
}

void TestAttacks::otherTablesAreNoLaunch_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("a view without end") << QStringList {
        u"ALTER TABLE entries RENAME TO kept"_s,
        u"CREATE VIEW entries AS WITH RECURSIVE n(seq) AS (SELECT 0 UNION ALL SELECT seq FROM n) "
        "SELECT seq, x'7b7d' AS bytes, 'a' AS leaf FROM n"_s};
    QTest::newRow("a column that is computed") << QStringList {
        u"ALTER TABLE entries RENAME TO kept"_s,
        u"CREATE TABLE entries (seq INTEGER PRIMARY KEY, leaf TEXT, bytes BLOB GENERATED ALWAYS AS "
        "(zeroblob(900000000)))"_s,
        u"INSERT INTO entries (leaf) VALUES ('a')"_s};
}

void TestAttacks::otherTablesAreNoLaunch()
{
    QFETCH(QStringList, statements);
    Breach(m_path).run(statements);
    const auto v = verifyFile(m_path);
    QVERIFY(!v);
    QVERIFY2(v.error().message.contains(u"not a launch"_s), qPrintable(v.error().text()));
    const auto opened = Ledger::open(m_path, Ledger::Mode::ReadOnly, m_clock);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(u"not a launch"_s), qPrintable(opened.error().text()));
    QVERIFY(!Ledger::peek(m_path, m_clock));
    const ShellAnswer said = verifyScript(m_folder->path(), {m_path});
    QVERIFY2(said.status == 3 && said.words.contains("not a launch"), said.words.constData());
}

void TestAttacks::marksAreThinned()
{
    LedgerMark mark {u"a"_s, {}};
    for (qint64 size = 1; size <= 100'000; ++size)
        mark.raise(size, QString(64, QChar(char16_t(u'a' + size % 6))));
    QCOMPARE(mark.points.constFirst().size, 1);
    QCOMPARE(mark.points.constLast().size, 100'000);
    QVERIFY(mark.points.size() <= 24);
    QVERIFY(markText(mark).size() < 4096);
    QCOMPARE(*readMark(markText(mark)), mark);
    QVERIFY(!readMark("{}"));
}

/// The keychain was locked for a while: it knows the opening, a file knows the rest.
void TestAttacks::whatWasSeenCountsWhereverItIsKept()
{
    const Ledger ledger = *Ledger::open(m_path, Ledger::Mode::ReadOnly, m_clock);
    const QList<Entry> entries = *ledger.entries();
    QHash<QString, QByteArray> kept;
    const ConsoleKeychain keychain {
        [&kept](const QString &name) -> Result<std::optional<QByteArray>> {
            return kept.contains(name) ? std::optional(kept.value(name)) : std::nullopt;
        },
        [&kept](const QString &name, const QByteArray &mark) -> Result<void> {
            kept.insert(name, mark);
            return {};
        }};
    const QTemporaryDir nowhere;
    HighWaterMarks(keychain, nowhere.path()).raise(ledger.id(), m_path, 1, entries.first().leaf);
    const HighWaterMarks both(keychain, m_folder->filePath(u"marks"_s));
    const RecordBytes older = *readLaunchFile(m_older);
    QStringList leaves;
    for (const QByteArray &entry : older.entries)
        leaves.append(leafHash(entry));
    const auto fault = both.faultOf(ledger.id(), m_path, leaves);
    QVERIFY(fault && *fault);
    QVERIFY2((*fault)->why.contains(u"older copy"_s), qPrintable((*fault)->why));
}

void TestAttacks::marksThatCannotBeAskedAreRemarked()
{
    const ConsoleKeychain locked {[](const QString &) -> Result<std::optional<QByteArray>> {
                                      return failure(u"the keychain is locked"_s);
                                  },
                                  {}};
    const auto verifyWith = [&](const HighWaterMarks &marks, const QString &path) {
        VerifyOptions options;
        options.seen = [&](const QString &ledger, const QStringList &leaves, bool) {
            return marks.faultOf(ledger, path, leaves);
        };
        return *verifyFile(path, options);
    };
    const QTemporaryDir nowhere;
    const Verification unsure = verifyWith(HighWaterMarks(locked, nowhere.path()), m_path);
    QCOMPARE(unsure.verdict, RecordVerdict::Valid);
    QVERIFY2(unsure.remarks.join(u' ').contains(u"locked"_s),
             qPrintable(unsure.remarks.join(u' ')));
    // What a file saw is enough to tell an older copy.
    const HighWaterMarks files(locked, m_folder->filePath(u"marks"_s));
    QCOMPARE(verifyWith(files, m_older).verdict, RecordVerdict::Invalid);
    QCOMPARE(verifyFile(m_path, withMarks(m_path))->remarks, QStringList());
}

QTEST_MAIN(TestAttacks)
#include "tst_attacks.moc"
