// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signoff.h"
#include "signoff/allowedsigners.h"
#include "signoff/sshsig.h"
#include "signoff/sshwire.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

static const QByteArray name = "launch-console-signoff";
static const QByteArray message = "exactly what is signed";

class TestSshsig : public QObject
{
    Q_OBJECT

private slots:
    void answersTheCases_data();
    void answersTheCases();
    void readsWhatItWrites();
    void refusesTamperedText();
    void isStricterThanSshKeygen_data();
    void isStricterThanSshKeygen();
    void takesCrLf();
    void demandsATouch_data();
    void demandsATouch();
    void survivesAnyCut();
    void survivesAnyLength();
    void stockToolAcceptsOurs();
    void acceptsTheStockTools_data();
    void acceptsTheStockTools();
    void rosterMakesAStockFile();
    void readsKeyLines_data();
    void readsKeyLines();
    void aByteOrderMarkIsOfTheName();
    void refusesBadSignerLines_data();
    void refusesBadSignerLines();
    void readsSignerLinesAsTheStockTool_data();
    void readsSignerLinesAsTheStockTool();
    void optionsLimitAsForTheStockTool_data();
    void optionsLimitAsForTheStockTool();
    void localTimesAreReadAsTheStockToolDoes();
};

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

static int keygen(const QStringList &arguments, const QString &input = {})
{
    QProcess process;
    if (!input.isEmpty())
        process.setStandardInputFile(input);
    process.start(u"ssh-keygen"_s, arguments);
    return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit
        ? process.exitCode()
        : -1;
}

static Ed25519Key someKey()
{
    return *ed25519FromSeed(QByteArray(32, '\x07'));
}

static QByteArray unarmored(const QByteArray &armored)
{
    QList<QByteArray> lines = armored.trimmed().split('\n');
    lines.removeFirst();
    lines.removeLast();
    return QByteArray::fromBase64(lines.join());
}

static QByteArray armor(const QByteArray &blob)
{
    return "-----BEGIN SSH SIGNATURE-----\n" + blob.toBase64() + "\n-----END SSH SIGNATURE-----\n";
}

static QString casesFolder()
{
    return qEnvironmentVariable("LAUNCH_CONSOLE_CASES", QStringLiteral(SHARED_CASES))
        + u"/sign/sshsig"_s;
}

void TestSshsig::answersTheCases_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonDocument document =
        QJsonDocument::fromJson(contents(casesFolder() + u"/cases.json"_s));
    if (document.isNull())
        QSKIP("the shared cases are not here");
    for (const QJsonValue &row : document["cases"_L1].toArray())
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row.toObject();
}

void TestSshsig::answersTheCases()
{
    QFETCH(QJsonObject, row);
    const QDir folder(casesFolder());
    const auto allowed = readAllowedSigners(contents(folder.filePath(u"allowed_signers"_s)));
    QVERIFY2(allowed, qPrintable(allowed ? QString() : allowed.error().text()));
    const auto revoked = readRevokedKeys(contents(folder.filePath(u"revoked_keys.txt"_s)));
    QVERIFY(revoked);
    QDateTime time = QDateTime(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc());
    const QString named = row["verify_time"_L1].toString();
    if (!named.isEmpty())
        time = QDateTime(QDate::fromString(named.left(8), u"yyyyMMdd"_s), QTime(0, 0),
                         QTimeZone::utc());
    const auto answer = verifyAllowed(
        *allowed, *revoked, row["principal"_L1].toString(), row["namespace"_L1].toString().toUtf8(),
        contents(folder.filePath(row["sig"_L1].toString())),
        contents(folder.filePath(row["message"_L1].toString())), time);
    const QString why = answer ? u"accepted"_s : answer.error().text();
    QVERIFY2(answer.has_value() == (row["expect"_L1].toString() == u"accept"), qPrintable(why));
}

void TestSshsig::readsWhatItWrites()
{
    const auto sig = signSsh(someKey(), name, message);
    QVERIFY(sig);
    const auto made = verifySshSignature(*sig, name, message);
    QVERIFY(made);
    QCOMPARE(made->key.blob, someKey().blob());
}

void TestSshsig::refusesTamperedText()
{
    const auto sig = signSsh(someKey(), name, message);
    QVERIFY(!verifySshSignature(*sig, name, message + ' '));
    QVERIFY(!verifySshSignature(*sig, "launch-console-head", message));
    QVERIFY(!verifySshSignature(*sig, "", message));
}

void TestSshsig::isStricterThanSshKeygen_data()
{
    QTest::addColumn<QByteArray>("armored");
    const QByteArray good = *signSsh(someKey(), name, message);
    const QByteArray blob = unarmored(good);
    QByteArray version = blob;
    version[9] = 0;
    QTest::newRow("version 0") << armor(version);
    QByteArray reserved = blob;
    reserved.replace(name + QByteArray(4, '\0'), name + QByteArray("\0\0\0\1x", 5));
    QTest::newRow("reserved filled") << armor(reserved);
    QTest::newRow("text after") << good + "more\n";
    QTest::newRow("text before") << "more\n" + good;
    QTest::newRow("bytes after") << armor(blob + 'x');
}

void TestSshsig::isStricterThanSshKeygen()
{
    QFETCH(QByteArray, armored);
    QVERIFY(!verifySshSignature(armored, name, message));
}

void TestSshsig::takesCrLf()
{
    QByteArray sig = *signSsh(someKey(), name, message);
    sig.replace("\n", "\r\n");
    QVERIFY(verifySshSignature(sig, name, message));
}

void TestSshsig::demandsATouch_data()
{
    QTest::addColumn<int>("flags");
    QTest::addColumn<bool>("good");
    QTest::addColumn<bool>("pin");
    QTest::newRow("nothing") << 0 << false << false;
    QTest::newRow("PIN without touch") << 4 << false << false;
    QTest::newRow("touch") << 1 << true << false;
    QTest::newRow("touch and PIN") << 5 << true << true;
}

void TestSshsig::demandsATouch()
{
    QFETCH(int, flags);
    QFETCH(bool, good);
    const QByteArray type = "sk-ssh-ed25519@openssh.com";
    const QByteArray blob = SshWriter().string(type).string(someKey().point).string("ssh:").bytes();
    const auto hash = [](const QByteArray &bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    const QByteArray checked = SshWriter()
                                   .raw(hash("ssh:"))
                                   .byte(quint8(flags))
                                   .number(9)
                                   .raw(hash(sshSignedBytes(name, message)))
                                   .bytes();
    const QByteArray field = SshWriter()
                                 .string(type)
                                 .string(*ed25519Sign(someKey(), checked))
                                 .byte(quint8(flags))
                                 .number(9)
                                 .bytes();
    const auto answer = verifySshSignature(armoredSshSignature(blob, name, field), name, message);
    QCOMPARE(answer.has_value(), good);
    if (answer)
        QTEST(answer->touch.pin, "pin");
}

void TestSshsig::survivesAnyCut()
{
    const QByteArray blob = unarmored(*signSsh(someKey(), name, message));
    for (qsizetype length = 0; length < blob.size(); ++length)
        QVERIFY(!verifySshSignature(armor(blob.left(length)), name, message));
}

void TestSshsig::survivesAnyLength()
{
    const QByteArray blob = unarmored(*signSsh(someKey(), name, message));
    for (qsizetype at = 6; at + 4 <= blob.size(); ++at) {
        QByteArray broken = blob;
        broken.replace(at, 4, "\xff\xff\xff\xff");
        QVERIFY(!verifySshSignature(armor(broken), name, message));
    }
}

void TestSshsig::stockToolAcceptsOurs()
{
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    put(dir.filePath(u"m"_s), message);
    put(dir.filePath(u"s"_s), *signSsh(someKey(), name, message));
    put(dir.filePath(u"allowed"_s), "lead ssh-ed25519 " + someKey().blob().toBase64() + '\n');
    const auto verify = [&dir](const QString &who, const QString &where) {
        return keygen({u"-Y"_s, u"verify"_s, u"-f"_s, dir.filePath(u"allowed"_s), u"-I"_s, who,
                       u"-n"_s, where, u"-s"_s, dir.filePath(u"s"_s)},
                      dir.filePath(u"m"_s));
    };
    QCOMPARE(verify(u"lead"_s, QString::fromLatin1(name)), 0);
    QVERIFY(verify(u"other"_s, QString::fromLatin1(name)) != 0);
    QVERIFY(verify(u"lead"_s, u"git"_s) != 0);
}

void TestSshsig::acceptsTheStockTools_data()
{
    QTest::addColumn<QStringList>("kind");
    QTest::newRow("ed25519") << QStringList {u"ed25519"_s};
    QTest::newRow("ecdsa 256") << QStringList {u"ecdsa"_s, u"-b"_s, u"256"_s};
    QTest::newRow("ecdsa 384") << QStringList {u"ecdsa"_s, u"-b"_s, u"384"_s};
    QTest::newRow("ecdsa 521") << QStringList {u"ecdsa"_s, u"-b"_s, u"521"_s};
    QTest::newRow("rsa 2048") << QStringList {u"rsa"_s, u"-b"_s, u"2048"_s};
}

void TestSshsig::acceptsTheStockTools()
{
    QFETCH(QStringList, kind);
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    const QString key = dir.filePath(u"key"_s);
    put(dir.filePath(u"m"_s), message);
    QCOMPARE(keygen(QStringList {u"-q"_s, u"-N"_s, QString(), u"-f"_s, key, u"-t"_s} + kind), 0);
    QCOMPARE(keygen({u"-q"_s, u"-Y"_s, u"sign"_s, u"-f"_s, key, u"-n"_s, QString::fromLatin1(name),
                     dir.filePath(u"m"_s)}),
             0);
    const auto made = verifySshSignature(contents(dir.filePath(u"m.sig"_s)), name, message);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text()));
    const auto line = readSshKeyLine(QString::fromUtf8(contents(key + u".pub"_s)));
    QVERIFY(line);
    QCOMPARE(made->key, *line);
}

void TestSshsig::rosterMakesAStockFile()
{
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    const QDateTime from(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc());
    const QString key = u"ssh-ed25519 "_s + QString::fromLatin1(someKey().blob().toBase64());
    const RosterEntry entry {RoleId(u"devops-lead"_s),        u"DevOps Lead"_s,
                             PersonId(u"lead-1"_s),           u"Ada"_s,
                             {{key, from, from.addYears(1)}}, {}};
    const QByteArray text = allowedSignersFile({entry});
    put(dir.filePath(u"allowed"_s), text);
    put(dir.filePath(u"m"_s), message);
    put(dir.filePath(u"s"_s), *signSsh(someKey(), name, message));
    const auto verify = [&dir](const QString &time) {
        return keygen({u"-Y"_s, u"verify"_s, u"-f"_s, dir.filePath(u"allowed"_s), u"-I"_s,
                       u"lead-1"_s, u"-n"_s, QString::fromLatin1(signOffNamespace), u"-s"_s,
                       dir.filePath(u"s"_s), u"-O"_s, u"verify-time="_s + time},
                      dir.filePath(u"m"_s));
    };
    QCOMPARE(verify(u"20260601Z"_s), 0);
    QVERIFY(verify(u"20270601Z"_s) != 0);

    const auto allowed = readAllowedSigners(text);
    QVERIFY(allowed);
    const QByteArray sig = contents(dir.filePath(u"s"_s));
    QVERIFY(verifyAllowed(*allowed, {}, u"lead-1"_s, name, sig, message, from.addDays(1)));
    QVERIFY(!verifyAllowed(*allowed, {}, u"lead-1"_s, name, sig, message, from.addDays(-1)));
    QVERIFY(!verifyAllowed(*allowed, {}, u"lead-2"_s, name, sig, message, from.addDays(1)));
    const auto revoked = readRevokedKeys(key.toLatin1() + '\n');
    QVERIFY(revoked);
    QVERIFY(!verifyAllowed(*allowed, *revoked, u"lead-1"_s, name, sig, message, from.addDays(1)));
}

void TestSshsig::readsKeyLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("good");
    const QString blob = QString::fromLatin1(someKey().blob().toBase64());
    QTest::newRow("plain") << u"ssh-ed25519 "_s + blob << true;
    QTest::newRow("comment") << u"ssh-ed25519 %1 ada@laptop two\n"_s.arg(blob) << true;
    QTest::newRow("other kind") << u"ssh-rsa "_s + blob << false;
    QTest::newRow("cut") << u"ssh-ed25519 "_s + blob.chopped(8) << false;
    QTest::newRow("star") << u"ssh-ed25519 *"_s + blob << false;
    QTest::newRow("empty") << QString() << false;
}

void TestSshsig::readsKeyLines()
{
    QFETCH(QString, line);
    QTEST(readSshKeyLine(line).has_value(), "good");
}

/// As it is to ssh-keygen.
void TestSshsig::aByteOrderMarkIsOfTheName()
{
    const auto signers =
        readAllowedSigners("\xef\xbb\xbflead ssh-ed25519 " + someKey().blob().toBase64() + '\n');
    QVERIFY(signers);
    QVERIFY(!signers->constFirst().principals.contains("lead"));
}

void TestSshsig::refusesBadSignerLines_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray key = "ssh-ed25519 " + someKey().blob().toBase64();
    QTest::newRow("no key") << QByteArray("lead ssh-ed25519");
    QTest::newRow("no name") << key;
    QTest::newRow("unknown option") << "lead touch=yes " + key;
    QTest::newRow("no date") << "lead valid-before=\"soon\" " + key;
    QTest::newRow("a date without quotes") << "lead valid-before=20990101 " + key;
    QTest::newRow("an option twice") << "lead namespaces=\"a\",namespaces=\"b\" " + key;
}

void TestSshsig::refusesBadSignerLines()
{
    QFETCH(QByteArray, line);
    const auto signers = readAllowedSigners("# a comment\n" + line + '\n');
    QVERIFY(!signers);
    QVERIFY2(signers.error().message.contains(u"line 2"_s), qPrintable(signers.error().message));
}

void TestSshsig::readsSignerLinesAsTheStockTool_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray key = "ssh-ed25519 " + someKey().blob().toBase64();
    const auto row = [](const char *title, const QByteArray &line) {
        QTest::newRow(title) << line;
    };
    row("plain", "lead " + key);
    row("tabs", "lead\t" + QByteArray(key).replace(' ', '\t') + "\tcomment");
    row("blanks before", " \tlead " + key);
    row("carriage return", "lead " + key + '\r');
    row("no key", "lead");
    row("a cut key", "lead " + key.chopped(8));
    row("a key of no kind", "lead ssh-none " + someKey().blob().toBase64());
    row("a name in quotes", "\"a lead\" " + key);
    row("a name with a quote in it", "a\" b\" " + key);
    row("an open quote", "\"lead " + key);
    row("an option with an open quote", "lead namespaces=\"a " + key);
    row("an option without quotes", "lead namespaces=a " + key);
    row("an option of no kind", "lead touch " + key);
    row("an option twice", "lead valid-after=\"20200101\",valid-after=\"20200101\" " + key);
    row("an authority twice", "lead cert-authority,cert-authority " + key);
    row("an option in capitals", "lead NAMESPACES=\"a\" " + key);
    row("no namespace at all", "lead namespaces=\"\" " + key);
    row("a quote within quotes", "lead namespaces=\"a\\\"b\" " + key);
    row("a comma before", "lead ,namespaces=\"a\" " + key);
    row("a comma after", "lead namespaces=\"a\", " + key);
    row("two commas", "lead namespaces=\"a\",,cert-authority " + key);
    row("UTC", "lead valid-after=\"20200101utc\" " + key);
    row("no such day", "lead valid-after=\"20200230\" " + key);
    row("no such month", "lead valid-after=\"20201301\" " + key);
    row("a time with a minute only", "lead valid-after=\"202001011\" " + key);
    row("before it all began", "lead valid-after=\"19691231Z\" " + key);
    row("it ends before it begins",
        "lead valid-after=\"20200102\",valid-before=\"20200101\" " + key);
    row("it ends as it begins", "lead valid-after=\"20200101\",valid-before=\"20200101\" " + key);
    row("a kind twice", "lead ssh-ed25519 " + key);
    row("a name that is none", "lead\xc2\xa0x " + key);
}

/// What ssh-keygen passes over, with a word on its standard error, is refused here; nothing else
/// is.
void TestSshsig::readsSignerLinesAsTheStockTool()
{
    QFETCH(QByteArray, line);
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    const auto stranger = ed25519FromSeed(QByteArray(32, '\x09'));
    put(dir.filePath(u"s"_s), *signSsh(*stranger, name, message));
    put(dir.filePath(u"allowed"_s), line + '\n');
    QProcess process;
    process.start(u"ssh-keygen"_s,
                  {u"-Y"_s, u"find-principals"_s, u"-f"_s, dir.filePath(u"allowed"_s), u"-s"_s,
                   dir.filePath(u"s"_s)});
    QVERIFY(process.waitForFinished(60000));
    const QByteArray said = process.readAllStandardError();
    const auto signers = readAllowedSigners(line + '\n');
    QVERIFY2(signers.has_value() != said.contains("allowed:1: "), said.constData());
}

void TestSshsig::optionsLimitAsForTheStockTool_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("no namespace") << QByteArray("lead namespaces=\"\"");
    QTest::newRow("a pattern") << QByteArray("l?ad namespaces=\"x,launch-*\"");
    QTest::newRow("all but one") << QByteArray("*,!lead");
    QTest::newRow("not this namespace")
        << QByteArray("lead namespaces=\"*,!launch-console-signoff\"");
    QTest::newRow("authority") << QByteArray("lead cert-authority");
    QTest::newRow("a day too many") << QByteArray("lead valid-before=\"20260631UTC\"");
    QTest::newRow("just over") << QByteArray("lead valid-before=\"20260630235959z\"");
    QTest::newRow("from then on") << QByteArray("lead valid-after=\"20260701Z\"");
    QTest::newRow("a bracket is a bracket") << QByteArray("[l]ead");
    QTest::newRow("one letter, two bytes") << QByteArray("lead,l?d");
}

void TestSshsig::optionsLimitAsForTheStockTool()
{
    QFETCH(QByteArray, before);
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    const QByteArray text = before + " ssh-ed25519 " + someKey().blob().toBase64() + '\n';
    put(dir.filePath(u"allowed"_s), text);
    put(dir.filePath(u"m"_s), message);
    put(dir.filePath(u"s"_s), *signSsh(someKey(), name, message));
    const auto allowed = readAllowedSigners(text);
    QVERIFY2(allowed, qPrintable(allowed ? QString() : allowed.error().text()));
    const QDateTime time(QDate(2026, 7, 1), QTime(0, 0), QTimeZone::utc());
    for (const QString &who : {u"lead"_s, u"l\u00e4d"_s}) {
        const int status = keygen({u"-Y"_s, u"verify"_s, u"-f"_s, dir.filePath(u"allowed"_s),
                                   u"-I"_s, who, u"-n"_s, QString::fromLatin1(name), u"-s"_s,
                                   dir.filePath(u"s"_s), u"-O"_s, u"verify-time=20260701Z"_s},
                                  dir.filePath(u"m"_s));
        const auto ours =
            verifyAllowed(*allowed, {}, who, name, contents(dir.filePath(u"s"_s)), message, time);
        QCOMPARE(ours.has_value(), status == 0);
    }
}

/// Half an hour before a list's local time begins in summer, and half an hour after.
void TestSshsig::localTimesAreReadAsTheStockToolDoes()
{
    const QByteArray zone = qgetenv("TZ");
    const auto back = qScopeGuard([&zone] {
        if (zone.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", zone);
        tzset();
    });
    qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
    tzset();
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    const QByteArray text =
        "lead valid-after=\"20260701\" ssh-ed25519 " + someKey().blob().toBase64() + '\n';
    put(dir.filePath(u"allowed"_s), text);
    put(dir.filePath(u"m"_s), message);
    put(dir.filePath(u"s"_s), *signSsh(someKey(), name, message));
    const auto allowed = readAllowedSigners(text);
    QVERIFY(allowed);
    QList<bool> seen;
    for (const QString &when : {u"20260630213000Z"_s, u"20260630223000Z"_s, u"20260630233000Z"_s}) {
        const int status = keygen({u"-Y"_s, u"verify"_s, u"-f"_s, dir.filePath(u"allowed"_s),
                                   u"-I"_s, u"lead"_s, u"-n"_s, QString::fromLatin1(name), u"-s"_s,
                                   dir.filePath(u"s"_s), u"-O"_s, "verify-time="_L1 + when},
                                  dir.filePath(u"m"_s));
        QDateTime time = QDateTime::fromString(when.chopped(1), u"yyyyMMddHHmmss"_s);
        time.setTimeZone(QTimeZone::UTC);
        const auto ours = verifyAllowed(*allowed, {}, u"lead"_s, name,
                                        contents(dir.filePath(u"s"_s)), message, time);
        QCOMPARE(ours.has_value(), status == 0);
        seen.append(ours.has_value());
    }
    QCOMPARE(seen, (QList<bool> {false, false, true}));
}

QTEST_MAIN(TestSshsig)
#include "tst_sshsig.moc"
