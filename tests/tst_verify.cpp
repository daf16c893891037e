// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"
#include "launch/ledgerschema.h"
#include "record/attestedbracket.h"
#include "record/exporter.h"
#include "record/verify.h"
#include "signoff/allowedsigners.h"
#include "signoff/timestampauthority.h"
#include "support/recordbuilder.h"
#include "support/shellscript.h"
#include "support/timeauthority.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

using Attack = std::function<void(RecordBytes &)>;
Q_DECLARE_METATYPE(Attack)

/// Links everything from `from` on anew, as somebody would who wants to hide a change.
static void rechain(RecordBytes &record, qsizetype from, int consoleKey = -1)
{
    QString prev = from == 0 ? zeroHash() : leafHash(record.entries.at(from - 1));
    for (qsizetype i = from; i < record.entries.size(); ++i) {
        QJsonObject object = QJsonDocument::fromJson(record.entries.at(i)).object();
        object["prev"_L1] = prev;
        object["seq"_L1] = i;
        record.entries[i] = QJsonDocument(object).toJson(QJsonDocument::Compact);
        prev = leafHash(record.entries.at(i));
    }
    if (consoleKey >= 0) {
        QJsonObject head = QJsonDocument::fromJson(record.head).object();
        head["head"_L1] = prev;
        head["size"_L1] = record.entries.size();
        record.head = QJsonDocument(head).toJson(QJsonDocument::Compact);
        record.signature = *signSsh(RecordBuilder::key(consoleKey), headNamespace, record.head);
    }
}

static void edit(RecordBytes &record, qsizetype at)
{
    record.entries[at].replace("\"actor\":\"", "\"actor\":\"x");
}

/// Another opening at the end, with one member of its body changed.
static void openAgain(RecordBytes &record, const QString &key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(record.entries.constFirst()).object();
    QJsonObject body = object["body"_L1].toObject();
    body[key] = value;
    object["body"_L1] = body;
    record.entries.append(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Changes one member of an entry's body (undefined: takes it away), and links all again with the
/// console's key.
static Attack member(qsizetype at, const QString &key, const QJsonValue &value)
{
    return [at, key, value](RecordBytes &record) {
        QJsonObject object = QJsonDocument::fromJson(record.entries.at(at)).object();
        QJsonObject body = object["body"_L1].toObject();
        if (value.isUndefined())
            body.remove(key);
        else
            body[key] = value;
        object["body"_L1] = body;
        record.entries[at] = QJsonDocument(object).toJson(QJsonDocument::Compact);
        rechain(record, at, 0);
    };
}

/// The same of an entry's own time.
static Attack dated(qsizetype at, const QString &time)
{
    return [at, time](RecordBytes &record) {
        QJsonObject object = QJsonDocument::fromJson(record.entries.at(at)).object();
        object["time"_L1] = time;
        record.entries[at] = QJsonDocument(object).toJson(QJsonDocument::Compact);
        rechain(record, at, 0);
    };
}

class TestVerify : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void judges_data();
    void judges();
    void scriptAgrees_data() { judges_data(); }
    void scriptAgrees();
    void pinnedKeysDecide_data();
    void pinnedKeysDecide();
    void scriptAgreesOnPinnedKeys_data() { pinnedKeysDecide_data(); }
    void scriptAgreesOnPinnedKeys();
    void signersThatCannotBeReadAreRefused_data();
    void signersThatCannotBeReadAreRefused();
    void consoleLinesAreTakenAtTheirTime_data();
    void consoleLinesAreTakenAtTheirTime();
    void timesAreJudged_data();
    void timesAreJudged();
    void keysAreJudgedAtTheAttestedTime_data();
    void keysAreJudgedAtTheAttestedTime();
    void signedTimesAreHeldWithinAttestedOnes_data();
    void signedTimesAreHeldWithinAttestedOnes();
    void attestedTimesNameTheirDay_data();
    void attestedTimesNameTheirDay();
    void readersRootsDecide_data();
    void readersRootsDecide();
    void aClockSetBackIsRemarked_data();
    void aClockSetBackIsRemarked();
    void bothNameRolesByTheirTitles();
    void aTitleStaysInItsLine();
    void readsALaunchAndLeavesItAlone();
    void rowsAreJudgedWhole_data();
    void rowsAreJudgedWhole();
    void namesWhatStillStands();
    void jsonIsAsAgreed();
    void linesComeBackEqual();
    void linesAreJudgedAsTheyStand_data();
    void linesAreJudgedAsTheyStand();
    void refusesWhatIsNoRecord_data();
    void refusesWhatIsNoRecord();

private:
    /// 0, 1 or 2; the script's words in `said`.
    int script(const RecordBytes &record, const QString &signers, QByteArray *said = nullptr,
               const QString &roots = {});
    HeadTimestamped tokenOver(const RecordBuilder &builder) const;
    QTemporaryDir m_folder;
    std::unique_ptr<OpensslAuthority> m_authority;
};

void TestVerify::initTestCase()
{
    m_authority = std::make_unique<OpensslAuthority>();
    QVERIFY(m_authority->isMade());
}

/// A record of one sign-off whose statement was changed before the lead signed it.
static Attack restated(std::function<void(Statement &)> change)
{
    return [change](RecordBytes &r) {
        RecordBuilder builder;
        builder.signOff(1);
        const Entry signedOff = builder.entries().constLast();
        builder.reopen(builder.opened());
        Statement s = *readStatement(std::get<SignedOff>(signedOff.event).statement.toUtf8());
        s.basisHead = builder.entries().constLast().leaf;
        change(s);
        const QByteArray text = statementText(s);
        builder.add(
            SignedOff {QString::fromUtf8(text),
                       QString::fromUtf8(*signSsh(RecordBuilder::key(1), signOffNamespace, text))});
        r = builder.bytes();
    };
}

/// The same, of a text that no statement of ours would be written as.
static Attack rewritten(const QString &pattern, const QString &instead)
{
    return [pattern, instead](RecordBytes &r) {
        RecordBuilder builder;
        builder.signOff(1);
        const Entry signedOff = builder.entries().constLast();
        builder.reopen(builder.opened());
        Statement s = *readStatement(std::get<SignedOff>(signedOff.event).statement.toUtf8());
        s.basisHead = builder.entries().constLast().leaf;
        QString text = QString::fromUtf8(statementText(s));
        const QString before = text;
        text.replace(QRegularExpression(pattern), instead);
        if (text == before)
            qFatal("%s is not in the statement", qPrintable(pattern));
        builder.add(SignedOff {
            text,
            QString::fromUtf8(*signSsh(RecordBuilder::key(1), signOffNamespace, text.toUtf8()))});
        r = builder.bytes();
    };
}

/// A record in which the first lead has that id.
static Attack namedLead(const QString &id)
{
    return [id](RecordBytes &r) {
        RecordBuilder builder;
        builder.signOff(1);
        const Entry signedOff = builder.entries().constLast();
        Statement s = *readStatement(std::get<SignedOff>(signedOff.event).statement.toUtf8());
        LaunchOpened opened = builder.opened();
        for (RosterEntry &entry : opened.roster) {
            if (entry.id == s.signerId)
                entry.id = PersonId(id);
        }
        builder.reopen(opened);
        s.signerId = PersonId(id);
        s.basisHead = builder.entries().constLast().leaf;
        const QByteArray text = statementText(s);
        builder.add(
            SignedOff {QString::fromUtf8(text),
                       QString::fromUtf8(*signSsh(RecordBuilder::key(1), signOffNamespace, text))});
        r = builder.bytes();
    };
}

void TestVerify::judges_data()
{
    QTest::addColumn<Attack>("attack");
    QTest::addColumn<RecordVerdict>("verdict");
    QTest::addColumn<int>("firstBad");
    using V = RecordVerdict;
    // The sign-offs of the told launch stand in entries 27 to 30, the first result in entry 1.
    const auto row = [](const char *name, Attack attack, V verdict, int firstBad) {
        QTest::newRow(name) << std::move(attack) << verdict << firstBad;
    };
    row("untouched", [](RecordBytes &) { }, V::Valid, -1);
    row("edit", [](RecordBytes &r) { edit(r, 5); }, V::Invalid, 5);
    row("edit the first", [](RecordBytes &r) { edit(r, 0); }, V::Invalid, 0);
    row("edit the last", [](RecordBytes &r) { edit(r, r.entries.size() - 1); }, V::Invalid, 33);
    row(
        "edit a link",
        [](RecordBytes &r) {
            const QByteArray prev =
                QJsonDocument::fromJson(r.entries.at(6)).object()["prev"_L1].toString().toLatin1();
            r.entries[6].replace(prev, QByteArray(64, 'a'));
        },
        V::Invalid, 6);
    row(
        "edit and link again",
        [](RecordBytes &r) {
            edit(r, 32);
            rechain(r, 32);
        },
        V::Invalid, 33);
    row(
        "edit before the sign-offs with the console's key",
        [](RecordBytes &r) {
            edit(r, 5);
            rechain(r, 5, 0);
        },
        V::Invalid, 27);
    row("head by another key", [](RecordBytes &r) { rechain(r, 34, 9); }, V::Invalid, -1);
    row("delete", [](RecordBytes &r) { r.entries.removeAt(4); }, V::Invalid, 4);
    row(
        "delete, number and link again",
        [](RecordBytes &r) {
            r.entries.removeAt(31);
            rechain(r, 31);
        },
        V::Invalid, 33);
    row("swap", [](RecordBytes &r) { r.entries.swapItemsAt(7, 8); }, V::Invalid, 7);
    row("cut the tail", [](RecordBytes &r) { r.entries.resize(20); }, V::Invalid, 20);
    row(
        "cut head and tail",
        [](RecordBytes &r) {
            r.entries.resize(20);
            r.head.clear();
            r.signature.clear();
        },
        V::Invalid, 20);
    row(
        "append",
        [](RecordBytes &r) {
            r.entries.append(r.entries.constLast());
            rechain(r, 34);
        },
        V::Invalid, 34);
    row(
        "a blank", [](RecordBytes &r) { r.entries[3].replace(",\"body\"", ", \"body\""); },
        V::Invalid, 3);
    row("no signature", [](RecordBytes &r) { r.signature.clear(); }, V::Invalid, -1);
    row(
        "a second opening with another roster, with the console's key",
        [](RecordBytes &r) {
            openAgain(r, u"roster"_s, QJsonArray());
            rechain(r, 34, 0);
        },
        V::Invalid, 34);
    row(
        "the tail cut and a second opening by a key of one's own",
        [](RecordBytes &r) {
            r.entries.resize(20);
            openAgain(r, u"consoleKey"_s, RecordBuilder::lineOf(RecordBuilder::key(9)));
            rechain(r, 20, 9);
        },
        V::Invalid, 20);
    row(
        "a second opening that looks like a note to who splits at blanks",
        [](RecordBytes &r) {
            openAgain(r, u"roster"_s, QJsonArray());
            QJsonObject object = QJsonDocument::fromJson(r.entries.constLast()).object();
            object["ledger"_L1] = object["ledger"_L1].toString() + " note.written"_L1;
            r.entries.last() = QJsonDocument(object).toJson(QJsonDocument::Compact);
            rechain(r, 34, 0);
        },
        V::Invalid, 34);
    row(
        "a key with a line end",
        [](RecordBytes &r) {
            r.entries[3].replace("\"body\":{", "\"body\":{\"A\\n\":1,");
            rechain(r, 4, 0);
        },
        V::Invalid, 3);
    row(
        "forged sign-off",
        [](RecordBytes &r) {
            const QJsonObject other = QJsonDocument::fromJson(r.entries.at(28)).object();
            QJsonObject object = QJsonDocument::fromJson(r.entries.at(27)).object();
            QJsonObject body = object["body"_L1].toObject();
            body["sig"_L1] = other["body"_L1]["sig"_L1];
            object["body"_L1] = body;
            r.entries[27] = QJsonDocument(object).toJson(QJsonDocument::Compact);
            rechain(r, 28, 0);
        },
        V::Invalid, 27);
    row(
        "NO-GO made of a GO",
        [](RecordBytes &r) {
            r.entries[29].replace("\\\"decision\\\":\\\"GO\\\"", "\\\"decision\\\":\\\"NO-GO\\\"");
            rechain(r, 30, 0);
        },
        V::Invalid, 29);
    row(
        "a statement used twice",
        [](RecordBytes &r) {
            r.entries.insert(31, r.entries.at(30));
            rechain(r, 31, 0);
        },
        V::Invalid, 31);
    row(
        "one lead in another's role",
        [](RecordBytes &r) {
            RecordBuilder builder;
            builder.signOff(1, Decision::Go, {}, 2);
            r = builder.bytes();
        },
        V::Invalid, 1);
    row(
        "another digest of the release than the opening names",
        [](RecordBytes &r) {
            RecordBuilder builder;
            LaunchOpened opened = builder.opened();
            opened.artifact[20] = u'0';
            builder.signOff(1);
            const Entry signedOff = builder.entries().constLast();
            builder.reopen(opened);
            Statement s = *readStatement(std::get<SignedOff>(signedOff.event).statement.toUtf8());
            s.basisHead = builder.entries().constLast().leaf;
            const QByteArray text = statementText(s);
            builder.add(SignedOff {
                QString::fromUtf8(text),
                QString::fromUtf8(*signSsh(RecordBuilder::key(1), signOffNamespace, text))});
            r = builder.bytes();
        },
        V::Invalid, 1);
    // The lead signed these; no program of ours would have asked for it.
    row("a sign-off over nothing", restated([](Statement &s) {
            s.basisHead.clear();
            s.basisSize = -1;
        }),
        V::Invalid, 1);
    row("a sign-off over what was still to come", restated([](Statement &s) {
            s.basisHead.clear();
            s.basisSize = 999;
        }),
        V::Invalid, 1);
    row("a meaning of blanks", restated([](Statement &s) { s.meaning = u"\u00a0\t"_s; }),
        V::Invalid, 1);
    row("a basis whose size is a text", rewritten(u"\"size\":(\\d+)"_s, u"\"size\":\"\\1\""_s),
        V::Invalid, 1);
    row("a nonce that is a number", rewritten(u"\"nonce\":\"[^\"]*\""_s, u"\"nonce\":5"_s),
        V::Invalid, 1);
    row("a line end after the statement", rewritten(u"\\}$"_s, u"}\n"_s), V::Invalid, 1);
    row(
        "a head that names less than nothing",
        [](RecordBytes &r) {
            QJsonObject head = QJsonDocument::fromJson(r.head).object();
            head["size"_L1] = -1;
            r.head = QJsonDocument(head).toJson(QJsonDocument::Compact);
            r.signature = *signSsh(RecordBuilder::key(0), headNamespace, r.head);
        },
        V::Invalid, 0);
    row(
        "a line end after the head",
        [](RecordBytes &r) {
            r.head += '\n';
            r.signature = *signSsh(RecordBuilder::key(0), headNamespace, r.head);
        },
        V::Invalid, -1);
    row("a day of signing that there is not",
        rewritten(u"\"signed_at\":\"[^T]*T"_s, u"\"signed_at\":\"2026-02-30T"_s), V::Invalid, 1);
    row("a person whose id is a pattern elsewhere", namedLead(u"a,b"_s), V::Valid, -1);
    row("a person whose id begins like a negation", namedLead(u"!ab"_s), V::Valid, -1);
    row("a person whose id has quotes", namedLead(u"a\"b\\c"_s), V::Valid, -1);
    row(
        "an unknown key",
        [](RecordBytes &r) {
            RecordBuilder builder;
            builder.signOff(1, Decision::Go, {}, 17);
            r = builder.bytes();
        },
        V::UnknownKey, -1);
    // Entries without what they are there to tell must not be passed over.
    row("an opening whose roster is null", member(0, u"roster"_s, QJsonValue()), V::Invalid, 0);
    row("an opening without a roster", member(0, u"roster"_s, QJsonValue(QJsonValue::Undefined)),
        V::Invalid, 0);
    row("an opening whose roster is a word", member(0, u"roster"_s, u"all"_s), V::Invalid, 0);
    row("an opening whose roster holds no people", member(0, u"roster"_s, QJsonArray {1}),
        V::Invalid, 0);
    row("an opening without a console's key",
        member(0, u"consoleKey"_s, QJsonValue(QJsonValue::Undefined)), V::Invalid, 0);
    row("an opening with one root that is no text", member(0, u"roots"_s, QJsonArray {true}),
        V::Invalid, 0);
    row("an opening whose speed is a word", member(0, u"speed"_s, u"fast"_s), V::Invalid, 0);
    row("an opening whose T-0 is none", member(0, u"t0"_s, u"noon"_s), V::Invalid, 0);
    row("a sign-off without its signature", member(27, u"sig"_s, QJsonValue(QJsonValue::Undefined)),
        V::Invalid, 27);
    row("a time that is none", dated(5, u"yesterday"_s), V::Invalid, 5);
    row("a day that there is not", dated(5, u"2026-02-30T12:00:00.000Z"_s), V::Invalid, 5);
    row("an hour that there is not", dated(5, u"2026-11-22T25:00:00.000Z"_s), V::Invalid, 5);
    row(
        "a NO-GO without a reason",
        [](RecordBytes &r) {
            RecordBuilder builder;
            builder.signOff(1, Decision::NoGo);
            r = builder.bytes();
        },
        V::Invalid, 1);
}

static RecordBytes toldRecord()
{
    RecordBuilder builder;
    builder.tellAll();
    return builder.bytes();
}

void TestVerify::judges()
{
    QFETCH(Attack, attack);
    QFETCH(RecordVerdict, verdict);
    QFETCH(int, firstBad);
    RecordBytes record = toldRecord();
    attack(record);
    const Result<Verification> v = verifyRecord(record);
    QVERIFY(v);
    QVERIFY2(v->verdict == verdict, qPrintable(v->why));
    QCOMPARE(v->firstBad.value_or(-1), firstBad);
    QCOMPARE(v->why.isEmpty(), verdict == RecordVerdict::Valid);
}

int TestVerify::script(const RecordBytes &record, const QString &signers, QByteArray *said,
                       const QString &roots)
{
    const QString path = m_folder.filePath(u"record.jsonl"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return -1;
    QByteArray text = toJsonLines(record);
    if (record.head.isEmpty())
        text = record.entries.join('\n') + '\n';
    file.write(text);
    file.close();
    const ShellAnswer answer = verifyScript(m_folder.path(), {path, signers, roots});
    if (said != nullptr)
        *said = answer.words;
    return answer.status;
}

void TestVerify::scriptAgrees()
{
    for (const QString &tool : {u"jq"_s, u"ssh-keygen"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP("jq or ssh-keygen is missing");
    }
    QFETCH(Attack, attack);
    QFETCH(RecordVerdict, verdict);
    QFETCH(int, firstBad);
    RecordBytes record = toldRecord();
    attack(record);
    QByteArray said;
    const int expected = verdict == RecordVerdict::Valid ? 0
        : verdict == RecordVerdict::Invalid              ? 1
                                                         : 2;
    const int status = script(record, {}, &said);
    QVERIFY2(status == expected, said.constData());
    if (firstBad >= 0)
        QVERIFY2(said.contains("entry " + QByteArray::number(firstBad)), said.constData());
}

void TestVerify::pinnedKeysDecide_data()
{
    QTest::addColumn<QList<int>>("leads");
    QTest::addColumn<int>("console");
    QTest::addColumn<RecordVerdict>("verdict");
    QTest::newRow("all known") << QList<int> {1, 2, 3, 4} << 0 << RecordVerdict::Valid;
    QTest::newRow("one lead unknown") << QList<int> {1, 2, 3} << 0 << RecordVerdict::UnknownKey;
    QTest::newRow("leads only") << QList<int> {1, 2, 3, 4} << -1 << RecordVerdict::Valid;
    QTest::newRow("another console") << QList<int> {1, 2, 3, 4} << 9 << RecordVerdict::UnknownKey;
    QTest::newRow("nobody") << QList<int> {} << -1 << RecordVerdict::UnknownKey;
}

static QString writeSigners(const QString &path, const QList<int> &leads, int console)
{
    QByteArray text = "# who may sign\n";
    for (const int lead : leads)
        text += "lead-" + QByteArray::number(lead) + " namespaces=\"launch-console-signoff\" "
            + RecordBuilder::lineOf(RecordBuilder::key(lead)).toLatin1() + '\n';
    if (console >= 0)
        text += allowedConsoleLine(RecordBuilder::lineOf(RecordBuilder::key(console)));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

void TestVerify::pinnedKeysDecide()
{
    QFETCH(QList<int>, leads);
    QFETCH(int, console);
    QFETCH(RecordVerdict, verdict);
    VerifyOptions options;
    options.allowedSigners = writeSigners(m_folder.filePath(u"signers"_s), leads, console);
    const Result<Verification> v = verifyRecord(toldRecord(), options);
    QVERIFY(v);
    QVERIFY2(v->verdict == verdict, qPrintable(v->why));
}

void TestVerify::scriptAgreesOnPinnedKeys()
{
    QFETCH(QList<int>, leads);
    QFETCH(int, console);
    QFETCH(RecordVerdict, verdict);
    QByteArray said;
    const int status =
        script(toldRecord(), writeSigners(m_folder.filePath(u"signers"_s), leads, console), &said);
    QVERIFY2(status == (verdict == RecordVerdict::Valid ? 0 : 2), said.constData());
}

void TestVerify::signersThatCannotBeReadAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray key = RecordBuilder::lineOf(RecordBuilder::key(1)).toLatin1();
    QTest::newRow("no key") << "lead-9"_ba;
    QTest::newRow("an option of no kind") << "lead-9 touch " + key;
    QTest::newRow("an option without quotes") << "lead-9 namespaces=a " + key;
    QTest::newRow("an open quote") << "\"lead-9 " + key;
    QTest::newRow("it ends before it begins")
        << "lead-9 valid-after=\"20200102Z\",valid-before=\"20200101Z\" " + key;
}

/// The line could be the one that decides: nobody is judged by the others alone.
void TestVerify::signersThatCannotBeReadAreRefused()
{
    QFETCH(QByteArray, line);
    const QString path = writeSigners(m_folder.filePath(u"signers"_s), {1, 2, 3, 4}, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(line + '\n');
    file.close();
    VerifyOptions options;
    options.allowedSigners = path;
    const Result<Verification> v = verifyRecord(toldRecord(), options);
    QVERIFY(!v);
    QVERIFY2(v.error().text().contains(u"line 7"_s), qPrintable(v.error().text()));
    QByteArray said;
    QCOMPARE(script(toldRecord(), path, &said), 3);
    QVERIFY2(said.contains("line 7"), said.constData());
}

void TestVerify::consoleLinesAreTakenAtTheirTime_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<RecordVerdict>("verdict");
    QTest::newRow("valid then") << ",valid-after=\"20261122Z\",valid-before=\"20261124Z\""_ba
                                << RecordVerdict::Valid;
    QTest::newRow("not yet") << ",valid-after=\"20261201Z\""_ba << RecordVerdict::UnknownKey;
    QTest::newRow("not any more") << ",valid-before=\"20261101Z\""_ba << RecordVerdict::UnknownKey;
}

void TestVerify::consoleLinesAreTakenAtTheirTime()
{
    QFETCH(QByteArray, options);
    QFETCH(RecordVerdict, verdict);
    const QString path = writeSigners(m_folder.filePath(u"signers"_s), {1, 2, 3, 4}, -1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("one,console namespaces=\"launch-console-head\"" + options + ' '
               + RecordBuilder::lineOf(RecordBuilder::key(0)).toLatin1() + '\n');
    file.close();
    VerifyOptions given;
    given.allowedSigners = path;
    const Result<Verification> v = verifyRecord(toldRecord(), given);
    QVERIFY(v);
    QVERIFY2(v->verdict == verdict, qPrintable(v->why));
    QByteArray said;
    const int status = script(toldRecord(), path, &said);
    QVERIFY2(status == (verdict == RecordVerdict::Valid ? 0 : 2), said.constData());
}

/// A real token over what the builder has told so far.
HeadTimestamped TestVerify::tokenOver(const RecordBuilder &builder) const
{
    const QList<Entry> &entries = builder.entries();
    const QJsonObject subject =
        timestampSubject(entries.constLast().leaf, entries.constFirst().ledger, entries.size());
    const auto query = timestampQuery(*toCanonical(subject));
    const auto granted =
        readTimestampAnswer(m_authority->granted(query->der), query->der, {m_authority->root()});
    if (!granted)
        return {};
    return {subject, QString::fromLatin1(granted->token.toBase64()), u"http://tsa"_s};
}

using TokenChange = std::function<void(HeadTimestamped &)>;
Q_DECLARE_METATYPE(TokenChange)

static TokenChange onToken(const std::function<void(QByteArray &)> &change)
{
    return [change](HeadTimestamped &t) {
        QByteArray der = QByteArray::fromBase64(t.token.toLatin1());
        change(der);
        t.token = QString::fromLatin1(der.toBase64());
    };
}

void TestVerify::timesAreJudged_data()
{
    QTest::addColumn<TokenChange>("change");
    QTest::addColumn<bool>("hasRoot");
    QTest::addColumn<RecordVerdict>("verdict");
    QTest::addColumn<int>("attested");
    using V = RecordVerdict;
    const TokenChange none = [](HeadTimestamped &) { };
    QTest::newRow("good") << none << true << V::Valid << 2;
    QTest::newRow("no root is named") << none << false << V::Valid << 0;
    QTest::newRow("signature bit flipped")
        << onToken([](QByteArray &der) { der[der.size() - 2] = char(der.at(der.size() - 2) ^ 1); })
        << true << V::Invalid << 1;
    QTest::newRow("cut") << onToken([](QByteArray &der) { der.chop(9); }) << true << V::Invalid
                         << 1;
    QTest::newRow("bytes after it")
        << onToken([](QByteArray &der) { der += "more"; }) << true << V::Invalid << 1;
    QTest::newRow("no token at all")
        << TokenChange([](HeadTimestamped &t) { t.token = u"PGh0bWw+"_s; }) << true << V::Invalid
        << 1;
    QTest::newRow("damaged base64")
        << TokenChange([](HeadTimestamped &t) { t.token.insert(40, u'!'); }) << true << V::Invalid
        << 1;
    QTest::newRow("a line end in the base64")
        << TokenChange([](HeadTimestamped &t) { t.token.insert(64, u'\n'); }) << true << V::Invalid
        << 1;
    QTest::newRow("a line end after the base64")
        << TokenChange([](HeadTimestamped &t) { t.token += u'\n'; }) << true << V::Invalid << 1;
    const auto over = [](const char *key, const QJsonValue &value) {
        return TokenChange(
            [key, value](HeadTimestamped &t) { t.over.insert(QString::fromLatin1(key), value); });
    };
    QTest::newRow("over another head")
        << over("head", QString(64, u'a')) << true << V::Invalid << 1;
    QTest::newRow("over another size") << over("size", 1) << true << V::Invalid << 1;
    QTest::newRow("over another launch") << over("ledger", u"other"_s) << true << V::Invalid << 1;
    // A wrong history shows without any root.
    QTest::newRow("over another head, no root")
        << over("head", QString(64, u'a')) << false << V::Invalid << 0;
}

void TestVerify::timesAreJudged()
{
    QFETCH(TokenChange, change);
    QFETCH(bool, hasRoot);
    QFETCH(RecordVerdict, verdict);
    QFETCH(int, attested);
    RecordBuilder builder(false, hasRoot ? QStringList {m_authority->root()} : QStringList());
    builder.add(tokenOver(builder));
    builder.signOff(1);
    HeadTimestamped second = tokenOver(builder);
    change(second);
    builder.add(second);
    builder.add(NoteWritten {u"the end"_s, {}});
    const RecordBytes record = builder.bytes();
    const Verification v = *verifyRecord(record);
    QVERIFY2(v.verdict == verdict, qPrintable(v.why));
    QCOMPARE(v.attested.size(), attested);
    QCOMPARE(v.firstBad.value_or(-1), verdict == RecordVerdict::Valid ? -1 : 3);
    QByteArray said;
    QVERIFY2(script(record, {}, &said) == (verdict == RecordVerdict::Valid ? 0 : 1),
             said.constData());
    QCOMPARE(said.count("not later than"), attested);
    if (v.firstBad)
        QVERIFY2(said.contains("INVALID: entry 3: the attested time is bad"), said.constData());
}

void TestVerify::keysAreJudgedAtTheAttestedTime_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("until");
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<RecordVerdict>("verdict");
    using V = RecordVerdict;
    // The tokens are of now; the statement says that it was signed in November 2026.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime none;
    for (const bool pinned : {false, true}) {
        const char *by = pinned ? ", by the reader's file" : "";
        QTest::addRow("ended before it was attested%s", by)
            << none << now.addDays(-1) << pinned << (pinned ? V::UnknownKey : V::Invalid);
        QTest::addRow("ends after it was attested%s", by)
            << none << now.addDays(1) << pinned << V::Valid;
        QTest::addRow("begun before it was attested%s", by)
            << now.addDays(-1) << none << pinned << V::Valid;
        QTest::addRow("begins after it was attested%s", by)
            << now.addDays(1) << none << pinned << (pinned ? V::UnknownKey : V::Invalid);
    }
}

void TestVerify::keysAreJudgedAtTheAttestedTime()
{
    QFETCH(QDateTime, from);
    QFETCH(QDateTime, until);
    QFETCH(bool, pinned);
    QFETCH(RecordVerdict, verdict);
    RecordBuilder builder;
    LaunchOpened opened = builder.opened();
    opened.roots = {m_authority->root()};
    const QList<RosterEntry> endless = opened.roster;
    SigningKey &key = opened.roster.first().keys.first();
    key.from = from;
    key.until = until;
    QString signers;
    if (pinned) {
        signers = m_folder.filePath(u"dated"_s);
        QVERIFY(writeWhole(
            signers, allowedSignersFile(opened.roster) + allowedConsoleLine(opened.consoleKey)));
        opened.roster = endless;
    }
    builder.reopen(opened);
    builder.add(tokenOver(builder));
    builder.signOff(1);
    builder.add(tokenOver(builder));
    const RecordBytes record = builder.bytes();
    const Verification v = *verifyRecord(record, {.allowedSigners = signers});
    QVERIFY2(v.verdict == verdict, qPrintable(v.why));
    QByteArray said;
    const int expected = verdict == RecordVerdict::Valid ? 0
        : verdict == RecordVerdict::Invalid              ? 1
                                                         : 2;
    QVERIFY2(script(record, signers, &said) == expected, said.constData());
}

void TestVerify::signedTimesAreHeldWithinAttestedOnes_data()
{
    QTest::addColumn<QDateTime>("after");
    QTest::addColumn<QDateTime>("before");
    QTest::addColumn<int>("held");
    const QDateTime noon = fromUtcText(u"2026-11-22T12:00:00.000Z"_s);
    const QDateTime none;
    QTest::newRow("nothing attested") << none << none << 0;
    QTest::newRow("between") << noon.addSecs(-9) << noon.addSecs(9) << 0;
    QTest::newRow("dated back") << noon.addSecs(5) << noon.addSecs(9) << 5;
    QTest::newRow("dated forward") << noon.addSecs(-9) << noon.addSecs(-5) << -5;
    QTest::newRow("not before, alone") << noon.addSecs(5) << none << 5;
    QTest::newRow("not after, alone") << none << noon.addSecs(-5) << -5;
}

void TestVerify::signedTimesAreHeldWithinAttestedOnes()
{
    QFETCH(QDateTime, after);
    QFETCH(QDateTime, before);
    QFETCH(int, held);
    const QDateTime noon = fromUtcText(u"2026-11-22T12:00:00.000Z"_s);
    QCOMPARE((AttestedBracket {after, before}.held(noon)), noon.addSecs(held));
}

void TestVerify::attestedTimesNameTheirDay_data()
{
    QTest::addColumn<QDateTime>("after");
    QTest::addColumn<QDateTime>("before");
    QTest::addColumn<QString>("words");
    const QDateTime evening = fromUtcText(u"2026-11-22T23:59:50.000Z"_s);
    QTest::newRow("one day") << evening << evening.addSecs(6)
                             << u"attested 2026-11-22 23:59:50 – 23:59:56 UTC"_s;
    QTest::newRow("over midnight")
        << evening << evening.addSecs(20)
        << u"attested 2026-11-22 23:59:50 UTC – 2026-11-23 00:00:10 UTC"_s;
    QTest::newRow("not after, alone")
        << QDateTime() << evening << u"attested: by 2026-11-22 23:59:50 UTC"_s;
    QTest::newRow("not before, alone") << evening << QDateTime() << u"time not yet attested"_s;
}

void TestVerify::attestedTimesNameTheirDay()
{
    QFETCH(const QDateTime, after);
    QFETCH(const QDateTime, before);
    QFETCH(const QString, words);
    QCOMPARE((AttestedBracket {after, before}.words(true)), words);
}

void TestVerify::readersRootsDecide_data()
{
    QTest::addColumn<bool>("known");
    QTest::newRow("known") << true;
    QTest::newRow("another authority's") << false;
}

void TestVerify::readersRootsDecide()
{
    QFETCH(bool, known);
    const OpensslAuthority other(u"Other"_s);
    const QString roots = (known ? *m_authority : other).file(u"root.pem"_s);
    // The record names the root of its own; a reader may believe another only.
    RecordBuilder builder(false, {m_authority->root()});
    builder.signOff(1);
    builder.add(tokenOver(builder));
    const RecordBytes record = builder.bytes();
    const Verification v = *verifyRecord(record, {.tsaCa = roots});
    QVERIFY2(v.verdict == RecordVerdict::Valid, qPrintable(v.why));
    QCOMPARE(v.attested.size(), known ? 1 : 0);
    QByteArray said;
    QCOMPARE(script(record, {}, &said, roots), 0);
    QVERIFY2(said.contains(known ? "not later than" : "not attested"), said.constData());
}

/// A launch's file with the told entries, one of them altered behind the ledger's back.
static bool writeLaunch(const QString &path, qint64 altered)
{
    RecordBuilder builder;
    builder.tellAll();
    const RecordBytes record = builder.bytes();
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"forge"_s);
        database.setDatabaseName(path);
        done = database.open();
        QSqlQuery query(database);
        for (const QString &statement : LedgerSchema::statements()) {
            if (!statement.contains(u"TRIGGER"_s))
                done = query.exec(statement) && done;
        }
        for (qsizetype i = 0; i < record.entries.size(); ++i) {
            QByteArray bytes = record.entries.at(i);
            const QString leaf = leafHash(bytes);
            if (i == altered)
                bytes.replace("\"actor\":\"", "\"actor\":\"x");
            query.prepare(u"INSERT INTO entries VALUES (?, ?, ?)"_s);
            query.addBindValue(i);
            query.addBindValue(bytes);
            query.addBindValue(leaf);
            done = query.exec() && done;
        }
        query.prepare(u"INSERT INTO head VALUES (0, ?, ?)"_s);
        query.addBindValue(record.head);
        query.addBindValue(record.signature);
        done = query.exec() && done;
    }
    QSqlDatabase::removeDatabase(u"forge"_s);
    return done;
}

void TestVerify::aClockSetBackIsRemarked_data()
{
    QTest::addColumn<QList<int>>("steps");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("scriptSays");
    const QString back = u"ntry 2 is dated 2026-11-22T16:00:30.000Z, before entry 1 "
                         "(2026-11-22T16:02:00.000Z)"_s;
    QTest::newRow("never") << QList<int> {60, 60} << QString() << QString();
    QTest::newRow("to the same moment") << QList<int> {60, 0} << QString() << QString();
    QTest::newRow("once") << QList<int> {60, -90, 3600} << back << back;
    QTest::newRow("twice") << QList<int> {60, -90, 3600, -1} << u"So are 2 entries in all."_s
                           << u"so are 2 entries in all"_s;
}

void TestVerify::aClockSetBackIsRemarked()
{
    QFETCH(QList<int>, steps);
    QFETCH(QString, says);
    QFETCH(QString, scriptSays);
    RecordBuilder builder;
    for (const int step : std::as_const(steps))
        builder.add(NoteWritten {u"told"_s, {}}, std::chrono::seconds(step));
    const Verification v = *verifyRecord(builder.bytes());
    QCOMPARE(v.verdict, RecordVerdict::Valid);
    QCOMPARE(v.remarks.isEmpty(), says.isEmpty());
    QVERIFY2(v.remarks.join(u' ').contains(says), qPrintable(v.remarks.join(u' ')));
    QByteArray said;
    QCOMPARE(script(builder.bytes(), {}, &said), 0);
    QVERIFY2(said.contains(scriptSays.toUtf8()), said.constData());
    QCOMPARE(said.contains("note:"), !says.isEmpty());
}

/// In the words that the command line prints.
void TestVerify::bothNameRolesByTheirTitles()
{
    RecordBuilder builder;
    builder.signOff(1);
    builder.signOff(2, Decision::NoGo, u"not today"_s);
    const Verification v = *verifyRecord(builder.bytes());
    QCOMPARE(v.signOffs.size(), 2);
    QVERIFY(v.signOffs.constFirst().roleTitle != v.signOffs.constFirst().role.value);
    QByteArray said;
    QCOMPARE(script(builder.bytes(), {}, &said), 0);
    for (const VerifiedSignOff &s : v.signOffs) {
        const QString line =
            u"entry %1: %2 %3: %4\n"_s.arg(s.seq).arg(s.roleTitle, s.decision, s.words);
        QVERIFY2(said.contains(line.toUtf8()), said.constData());
    }
}

/// Whoever names a role could else write a verdict of their own.
void TestVerify::aTitleStaysInItsLine()
{
    RecordBuilder builder;
    LaunchOpened opened = builder.opened();
    opened.roster.first().title = u"Lead\nVALID: a\\nVALID: b"_s;
    builder.reopen(opened);
    builder.signOff(1);
    QByteArray said;
    QCOMPARE(script(builder.bytes(), {}, &said), 0);
    QVERIFY2(said.contains("Lead VALID: a\\nVALID: b GO: good"), said.constData());
    QCOMPARE(said.count("\nVALID: "), 1);
}

void TestVerify::readsALaunchAndLeavesItAlone()
{
    for (const qint64 altered : {-1, 7}) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.launch"_s);
        QVERIFY(writeLaunch(path, altered));
        const QStringList before = QDir(folder.path()).entryList(QDir::Files);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const Result<Verification> v = verifyFile(path);
        QVERIFY(v);
        QCOMPARE(v->firstBad.value_or(-1), altered);
        QVERIFY(v->verdict == (altered < 0 ? RecordVerdict::Valid : RecordVerdict::Invalid));
        const ShellAnswer said = verifyScript(m_folder.path(), {path});
        QVERIFY2(said.status == (altered < 0 ? 0 : 1), said.words.constData());
        QVERIFY2(altered < 0 || said.words.contains("entry 7 "), said.words.constData());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), before);
        file.seek(0);
        QCOMPARE(file.readAll(), bytes);
    }
}

void TestVerify::rowsAreJudgedWhole_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("firstBad");
    QTest::newRow("nothing") << u"SELECT 1"_s << -2;
    QTest::newRow("a zero byte and more behind an entry")
        << u"UPDATE entries SET bytes = CAST(bytes || x'00' || 'more' AS BLOB) WHERE seq = 7"_s
        << 7;
    QTest::newRow("a line end behind an entry")
        << u"UPDATE entries SET bytes = CAST(bytes || x'0a' AS BLOB) WHERE seq = 7"_s << 7;
    QTest::newRow("a line end behind a digest")
        << u"UPDATE entries SET leaf = leaf || char(10) WHERE seq = 7"_s << 7;
    QTest::newRow("a second head")
        << u"INSERT INTO head SELECT 1, text, signature FROM head"_s << -1;
}

/// Also what a tool prints only in part.
void TestVerify::rowsAreJudgedWhole()
{
    QFETCH(QString, change);
    QFETCH(int, firstBad);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.launch"_s);
    QVERIFY(writeLaunch(path, -1));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"change"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA ignore_check_constraints = ON"_s));
        QVERIFY(query.exec(change));
    }
    QSqlDatabase::removeDatabase(u"change"_s);
    const bool whole = firstBad == -2;
    const Verification v = *verifyFile(path);
    QVERIFY2(v.verdict == (whole ? RecordVerdict::Valid : RecordVerdict::Invalid),
             qPrintable(v.why));
    QCOMPARE(v.firstBad.value_or(-1), whole ? -1 : firstBad);
    const ShellAnswer said = verifyScript(m_folder.path(), {path});
    QVERIFY2(said.status == (whole ? 0 : 1), said.words.constData());
    QVERIFY2(firstBad < 0
                 || said.words.contains("INVALID: entry " + QByteArray::number(firstBad) + ' '),
             said.words.constData());
}

void TestVerify::namesWhatStillStands()
{
    RecordBytes record = toldRecord();
    edit(record, 5);
    const Verification v = *verifyRecord(record);
    QCOMPARE(v.standing, 5);
    QVERIFY(v.lastStanding.contains(u"entry 4"_s));
}

void TestVerify::jsonIsAsAgreed()
{
    const QJsonObject json = toJson(*verifyRecord(toldRecord()));
    QCOMPARE(json.keys(),
             (QStringList {u"attested"_s, u"entries"_s, u"firstBad"_s, u"signOffs"_s, u"verdict"_s,
                           u"why"_s}));
    QCOMPARE(json["verdict"_L1].toString(), u"valid"_s);
    QCOMPARE(json["entries"_L1].toInt(), 34);
    QVERIFY(json["firstBad"_L1].isNull());
    QCOMPARE(json["signOffs"_L1].toArray().size(), 4);
    QCOMPARE(json["signOffs"_L1][0]["trust"_L1].toString(), u"good"_s);
}

void TestVerify::linesComeBackEqual()
{
    const RecordBytes record = toldRecord();
    const RecordBytes again = fromJsonLines(toJsonLines(record));
    QCOMPARE(again.entries, record.entries);
    QCOMPARE(again.head, record.head);
    QCOMPARE(again.signature, record.signature);
}

void TestVerify::linesAreJudgedAsTheyStand_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("becomes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &was, const QByteArray &becomes,
                        int status = 1) { QTest::newRow(name) << was << becomes << status; };
    row("as they were written", "\n{\"head\":", "\n{\"head\":", 0);
    row("a blank in the head's line", "\n{\"head\":", "\n{ \"head\":");
    row("a blank after the head's text", "\",\"sig\":", "\", \"sig\":");
    row("another spelling of the head", "\n{\"head\":\"{", "\n{\"head\":\"\\u007b");
    row("a member more in the head's line", ",\"sig\":", ",\"note\":\"GO\",\"sig\":");
    row("a head that is no text", "\n{\"head\":", "\n{\"head\":{},\"sig\":\"\"}\n{\"head\":");
}

/// The last line as well: what is not signed there must not be added either.
void TestVerify::linesAreJudgedAsTheyStand()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, becomes);
    QFETCH(int, status);
    RecordBuilder builder;
    builder.signOff(1);
    QByteArray lines = toJsonLines(builder.bytes());
    const qsizetype at = lines.lastIndexOf(was);
    QVERIFY(at > 0);
    lines.replace(at, was.size(), becomes);
    const QString path = m_folder.filePath(u"lines.jsonl"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lines);
    file.close();
    const Verification v = *verifyFile(path);
    QCOMPARE(v.verdict, status == 0 ? RecordVerdict::Valid : RecordVerdict::Invalid);
    QCOMPARE(v.firstBad.value_or(-1), status == 0 ? -1 : 2);
    const ShellAnswer said = verifyScript(m_folder.path(), {path});
    QVERIFY2(said.status == status, said.words.constData());
    QVERIFY2(status == 0 || said.words.contains("INVALID: entry 2 "), said.words.constData());
}

void TestVerify::refusesWhatIsNoRecord_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello\n");
    QTest::newRow("a torn PDF") << QByteArray("%PDF-1.7\nnothing");
    QTest::newRow("a torn database") << QByteArray("SQLite format 3\0 nothing", 24);
}

void TestVerify::refusesWhatIsNoRecord()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_folder.filePath(u"odd"_s);
    QVERIFY(writeWhole(path, bytes));
    const Result<Verification> v = verifyFile(path);
    QVERIFY(!v);
    QCOMPARE(v.error().where, path);
    const ShellAnswer said = verifyScript(m_folder.path(), {path});
    QVERIFY2(said.status == 3, said.words.constData());
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
