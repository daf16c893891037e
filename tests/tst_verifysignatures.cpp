// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"
#include "launch/launchstate.h"
#include "launch/rosterchange.h"
#include "record/verify.h"
#include "signoff/sshsig.h"
#include "signoff/sshwire.h"
#include "support/recordbuilder.h"
#include "support/shellscript.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

/// Makes the armored signature of a text.
using SignText = std::function<QByteArray(const QByteArray &text)>;
Q_DECLARE_METATYPE(SignText)
using ChangeArmor = std::function<void(QByteArray &armored)>;
Q_DECLARE_METATYPE(ChangeArmor)
using ChangeStatement = std::function<void(QJsonObject &statement)>;
Q_DECLARE_METATYPE(ChangeStatement)

/// What signatures the program and the script without it take in a record: the same, and fewer than
/// ssh-keygen does.
class TestVerifySignatures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void spellingsAreJudged_data();
    void spellingsAreJudged();
    void statementsAreJudged_data();
    void statementsAreJudged();
    void base64IsJudged_data();
    void base64IsJudged();
    void keysMayBeListedAgain_data();
    void keysMayBeListedAgain();
    void touchesAreJudged_data();
    void touchesAreJudged();
    void rsaKeysAreJudged_data();
    void rsaKeysAreJudged();
    void numbersAreWrittenOneWay_data();
    void numbersAreWrittenOneWay();
    void keysThatFitAnythingAreNone_data();
    void keysThatFitAnythingAreNone();
    void approvalsAreJudged_data();
    void approvalsAreJudged();
    void approvalsOfNothingAreNone();
    void headsAreJudged_data() { spellingsAreJudged_data(); }
    void headsAreJudged();
    void theScriptAnswersTheCases_data();
    void theScriptAnswersTheCases();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    SignText stockSigner(const QStringList &kind, QString &line);
    void compare(const RecordBytes &record, RecordVerdict verdict, const QByteArray &says = {});

    QTemporaryDir m_folder;
};

static Ed25519Key leadsKey()
{
    return RecordBuilder::key(1);
}

static QByteArray unarmored(const QByteArray &armored)
{
    QList<QByteArray> lines = armored.trimmed().split('\n');
    lines.removeFirst();
    lines.removeLast();
    return QByteArray::fromBase64(lines.join());
}

static ChangeArmor onBlob(const std::function<void(QByteArray &)> &change)
{
    return [change](QByteArray &armored) {
        QByteArray blob = unarmored(armored);
        change(blob);
        armored =
            "-----BEGIN SSH SIGNATURE-----\n" + blob.toBase64() + "\n-----END SSH SIGNATURE-----\n";
    };
}

/// The same signature by another number: S and the group's order added to it.
static void addOrder(QByteArray &blob)
{
    const QByteArray order =
        QByteArray::fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    int carry = 0;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const qsizetype at = blob.size() - order.size() + i;
        const int sum = quint8(blob.at(at)) + quint8(order.at(i)) + carry;
        blob[at] = char(sum & 0xff);
        carry = sum >> 8;
    }
}

static QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

static const QByteArray securityKeyType = "sk-ssh-ed25519@openssh.com";

/// A security key's public key around that pair.
static QByteArray securityKeyBlob(const Ed25519Key &key)
{
    return SshWriter().string(securityKeyType).string(key.point).string("ssh:").bytes();
}

static QString securityKeyLine(const Ed25519Key &key)
{
    return QString::fromLatin1(securityKeyType + ' ' + securityKeyBlob(key).toBase64());
}

/// Signs as a security key does that saw a touch (1) and a PIN (4).
static SignText securityKey(const Ed25519Key &key, quint8 flags)
{
    return [key, flags](const QByteArray &text) {
        const QByteArray checked = SshWriter()
                                       .raw(sha256("ssh:"))
                                       .byte(flags)
                                       .number(9)
                                       .raw(sha256(sshSignedBytes(signOffNamespace, text)))
                                       .bytes();
        const QByteArray field = SshWriter()
                                     .string(securityKeyType)
                                     .string(*ed25519Sign(key, checked))
                                     .byte(flags)
                                     .number(9)
                                     .bytes();
        return armoredSshSignature(securityKeyBlob(key), signOffNamespace, field);
    };
}

/// A launch whose first lead has these keys and says GO with it.
static RecordBytes signedRecord(const QList<SigningKey> &keys, const QStringList &demands,
                                const SignText &sign, const ChangeStatement &change = {})
{
    RecordBuilder first;
    LaunchOpened opened = first.opened();
    opened.roster[0].keys = keys;
    opened.roster[0].demands = demands;
    first.reopen(opened);
    first.signOff(1);
    SignedOff signOff = std::get<SignedOff>(first.entries().constLast().event);
    if (change) {
        QJsonObject statement = *fromCanonical(signOff.statement.toUtf8());
        change(statement);
        signOff.statement = QString::fromUtf8(*toCanonical(statement));
    }
    signOff.sig = QString::fromUtf8(sign(signOff.statement.toUtf8()));
    RecordBuilder again;
    again.reopen(opened);
    again.add(signOff, std::chrono::seconds(60), u"lead-1"_s);
    return again.bytes();
}

static RecordBytes signedRecord(const QString &keyLine, const QStringList &demands,
                                const SignText &sign, const ChangeStatement &change = {})
{
    return signedRecord(QList<SigningKey> {{keyLine, {}, {}}}, demands, sign, change);
}

void TestVerifySignatures::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

/// Program and script say the same.
void TestVerifySignatures::compare(const RecordBytes &record, RecordVerdict verdict,
                                   const QByteArray &says)
{
    const Result<Verification> v = verifyRecord(record);
    QVERIFY(v);
    QVERIFY2(v->verdict == verdict, qPrintable(v->why));
    QFile file(path(u"record.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(toJsonLines(record));
    file.close();
    const ShellAnswer said = verifyScript(m_folder.path(), {file.fileName()});
    const int expected = verdict == RecordVerdict::Valid ? 0
        : verdict == RecordVerdict::Invalid              ? 1
                                                         : 2;
    QVERIFY2(said.status == expected, said.words.constData());
    QVERIFY2(said.words.contains(says), said.words.constData());
}

void TestVerifySignatures::spellingsAreJudged_data()
{
    QTest::addColumn<ChangeArmor>("change");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const ChangeArmor &change, bool good) {
        QTest::newRow(name) << change << good;
    };
    row("as it was made", [](QByteArray &) { }, true);
    row("lines end with CRLF", [](QByteArray &armored) { armored.replace("\n", "\r\n"); }, true);
    row("no line end after it", [](QByteArray &armored) { armored.chop(1); }, true);
    row("text after it", [](QByteArray &armored) { armored += "more\n"; }, false);
    row("a blank line after it", [](QByteArray &armored) { armored += '\n'; }, false);
    row("text before it", [](QByteArray &armored) { armored.prepend("more\n"); }, false);
    row("a star in it", [](QByteArray &armored) { armored[60] = '*'; }, false);
    row("no last line", [](QByteArray &armored) { armored.chop(28); }, false);
    row("empty", [](QByteArray &armored) { armored.clear(); }, false);
    row("version 0", onBlob([](QByteArray &blob) { blob[9] = 0; }), false);
    row("bytes left over", onBlob([](QByteArray &blob) { blob += 'x'; }), false);
    row("reserved filled", onBlob([](QByteArray &blob) {
            // Before the name of the hash stands the empty field.
            blob.replace(QByteArray("\0\0\0\0\0\0\0\6sha512", 14),
                         QByteArray("\0\0\0\1x\0\0\0\6sha512", 15));
        }),
        false);
    row("S and the order", onBlob(addOrder), false);
}

void TestVerifySignatures::spellingsAreJudged()
{
    QFETCH(ChangeArmor, change);
    QFETCH(bool, good);
    const SignText sign = [&change](const QByteArray &text) {
        QByteArray armored = *signSsh(leadsKey(), signOffNamespace, text);
        change(armored);
        return armored;
    };
    compare(signedRecord(RecordBuilder::lineOf(leadsKey()), {}, sign),
            good ? RecordVerdict::Valid : RecordVerdict::Invalid);
}

void TestVerifySignatures::statementsAreJudged_data()
{
    QTest::addColumn<ChangeStatement>("change");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const ChangeStatement &change, bool good = false) {
        QTest::newRow(name) << change << good;
    };
    const auto with = [](const QString &key, const QJsonValue &value) -> ChangeStatement {
        return [key, value](QJsonObject &statement) { statement[key] = value; };
    };
    row("as it was made", {}, true);
    row("another meaning", with(u"meaning"_s, u"I looked at it."_s), true);
    row("no meaning", with(u"meaning"_s, u" "_s));
    row("another type", with(u"type"_s, u"urn:launch-console:roster:v1"_s));
    row("a word more", with(u"note"_s, u"x"_s));
    row("a word less", [](QJsonObject &statement) { statement.remove(u"nonce"_s); });
    row("half a decision", with(u"decision"_s, u"O"_s));
    row("no time", with(u"signed_at"_s, u"yesterday"_s));
    row("a word more about the signer",
        with(u"signer"_s,
             QJsonObject {
                 {u"id"_s, u"lead-1"_s}, {u"name"_s, u"Lead Number 1"_s}, {u"title"_s, u"x"_s}}));
}

/// Signed by the right key, each of them.
void TestVerifySignatures::statementsAreJudged()
{
    QFETCH(ChangeStatement, change);
    QFETCH(bool, good);
    const SignText sign = [](const QByteArray &text) {
        return *signSsh(leadsKey(), signOffNamespace, text);
    };
    compare(signedRecord(RecordBuilder::lineOf(leadsKey()), {}, sign, change),
            good ? RecordVerdict::Valid : RecordVerdict::Invalid);
}

void TestVerifySignatures::base64IsJudged_data()
{
    QTest::addColumn<ChangeArmor>("ofSignature");
    QTest::addColumn<ChangeArmor>("ofKey");
    QTest::addColumn<RecordVerdict>("verdict");
    using V = RecordVerdict;
    const ChangeArmor none = [](QByteArray &) { };
    const ChangeArmor withoutPadding = [](QByteArray &text) { text.replace("=", ""); };
    // Of the last figure before it two bits mean nothing.
    const ChangeArmor withBitsLeft = [](QByteArray &text) {
        const qsizetype at = text.indexOf('=') - 1;
        const QByteArray figures =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        text[at] = figures.at(figures.indexOf(text.at(at)) + 1);
    };
    QTest::newRow("as it was made") << none << none << V::Valid;
    QTest::newRow("a signature without its padding") << withoutPadding << none << V::Invalid;
    QTest::newRow("a signature with bits left over") << withBitsLeft << none << V::Invalid;
    QTest::newRow("a key without its padding") << none << withoutPadding << V::UnknownKey;
    QTest::newRow("a key with bits left over") << none << withBitsLeft << V::UnknownKey;
}

/// There is one way to write bytes in base64; OpenSSH takes no other.
void TestVerifySignatures::base64IsJudged()
{
    QFETCH(ChangeArmor, ofSignature);
    QFETCH(ChangeArmor, ofKey);
    QFETCH(RecordVerdict, verdict);
    QByteArray line = securityKeyLine(leadsKey()).toLatin1();
    QVERIFY(line.contains('='));
    ofKey(line);
    const SignText sign = [&ofSignature](const QByteArray &text) {
        QByteArray armored = securityKey(leadsKey(), 1)(text);
        if (!armored.contains('='))
            qFatal("there is no padding to change");
        ofSignature(armored);
        return armored;
    };
    compare(signedRecord(QString::fromLatin1(line), {}, sign), verdict);
}

void TestVerifySignatures::keysMayBeListedAgain_data()
{
    QTest::addColumn<QList<SigningKey>>("keys");
    QTest::addColumn<RecordVerdict>("verdict");
    using V = RecordVerdict;
    const QString line = RecordBuilder::lineOf(leadsKey());
    const QDateTime before = fromUtcText(u"2026-11-01T00:00:00.000Z"_s);
    const QDateTime after = fromUtcText(u"2026-12-01T00:00:00.000Z"_s);
    const QList<SigningKey> ended {{line, {}, before}};
    const QList<SigningKey> goingOn {{line, before, after}};
    QTest::newRow("ended") << ended << V::Invalid;
    QTest::newRow("ended, and renewed") << ended + goingOn << V::Valid;
    QTest::newRow("renewed, the other order") << goingOn + ended << V::Valid;
    QTest::newRow("a key in two lines")
        << QList<SigningKey> {{u"ssh-ed25519 x\n"_s + line, {}, {}}} << V::UnknownKey;
    QTest::newRow("a blank line after it")
        << QList<SigningKey> {{line + u'\n', {}, {}}} << V::Valid;
    QTest::newRow("a tab within")
        << QList<SigningKey> {{QString(line).replace(u' ', u'\t'), {}, {}}} << V::UnknownKey;
}

/// A key that was renewed is good within each of its times.
void TestVerifySignatures::keysMayBeListedAgain()
{
    QFETCH(QList<SigningKey>, keys);
    QFETCH(RecordVerdict, verdict);
    const SignText sign = [](const QByteArray &text) {
        return *signSsh(leadsKey(), signOffNamespace, text);
    };
    compare(signedRecord(keys, {}, sign), verdict);
}

void TestVerifySignatures::touchesAreJudged_data()
{
    QTest::addColumn<int>("flags");
    QTest::addColumn<QStringList>("demands");
    QTest::addColumn<RecordVerdict>("verdict");
    using V = RecordVerdict;
    const QStringList none;
    const QStringList touch {u"touch"_s};
    const QStringList both {u"touch"_s, u"pin"_s};
    // Below 0: a key in a file.
    QTest::newRow("file key") << -1 << none << V::Valid;
    QTest::newRow("file key, touch demanded") << -1 << touch << V::Invalid;
    QTest::newRow("file key, PIN demanded") << -1 << QStringList {u"pin"_s} << V::Invalid;
    QTest::newRow("no touch") << 0 << none << V::Invalid;
    QTest::newRow("PIN, no touch") << 4 << none << V::Invalid;
    QTest::newRow("touch") << 1 << none << V::Valid;
    QTest::newRow("touch, demanded") << 1 << touch << V::Valid;
    QTest::newRow("touch, PIN demanded") << 1 << both << V::Invalid;
    QTest::newRow("touch and PIN, demanded") << 5 << both << V::Valid;
}

void TestVerifySignatures::touchesAreJudged()
{
    QFETCH(int, flags);
    QFETCH(QStringList, demands);
    QFETCH(RecordVerdict, verdict);
    const Ed25519Key key = leadsKey();
    const SignText plain = [&key](const QByteArray &text) {
        return *signSsh(key, signOffNamespace, text);
    };
    if (flags < 0)
        compare(signedRecord(RecordBuilder::lineOf(key), demands, plain), verdict);
    else
        compare(signedRecord(securityKeyLine(key), demands, securityKey(key, quint8(flags))),
                verdict);
}

void TestVerifySignatures::rsaKeysAreJudged_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<RecordVerdict>("verdict");
    QTest::newRow("1024") << 1024 << RecordVerdict::Invalid;
    QTest::newRow("2047") << 2047 << RecordVerdict::Invalid;
    QTest::newRow("2048") << 2048 << RecordVerdict::Valid;
}

static bool keygen(const QStringList &arguments)
{
    QProcess process;
    process.start(u"ssh-keygen"_s, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Signs with a new key of ssh-keygen's; its line is `line` afterwards.
SignText TestVerifySignatures::stockSigner(const QStringList &kind, QString &line)
{
    const QString key = path(u"key-"_s + kind.join(u'-'));
    // Of another row: ssh-keygen would ask.
    QFile::remove(key);
    if (!keygen(QStringList {u"-q"_s, u"-N"_s, QString(), u"-f"_s, key, u"-t"_s} + kind))
        return {};
    line = QString::fromLatin1(contents(key + ".pub"_L1)).section(u' ', 0, 1);
    return [this, key](const QByteArray &text) {
        QFile file(path(u"text"_s));
        QFile::remove(file.fileName() + ".sig"_L1);
        if (!file.open(QIODevice::WriteOnly))
            return QByteArray();
        file.write(text);
        file.close();
        keygen({u"-q"_s, u"-Y"_s, u"sign"_s, u"-f"_s, key, u"-n"_s,
                QString::fromLatin1(signOffNamespace), file.fileName()});
        return contents(file.fileName() + ".sig"_L1);
    };
}

void TestVerifySignatures::rsaKeysAreJudged()
{
    QFETCH(int, bits);
    QFETCH(RecordVerdict, verdict);
    QString line;
    const SignText sign = stockSigner({u"rsa"_s, u"-b"_s, QString::number(bits)}, line);
    QVERIFY(sign);
    compare(signedRecord(line, {}, sign), verdict);
}

void TestVerifySignatures::numbersAreWrittenOneWay_data()
{
    QTest::addColumn<int>("zeros");
    QTest::addColumn<RecordVerdict>("verdict");
    QTest::newRow("as it was made") << 0 << RecordVerdict::Valid;
    QTest::newRow("zeros before it") << 2 << RecordVerdict::Invalid;
}

void TestVerifySignatures::numbersAreWrittenOneWay()
{
    QFETCH(int, zeros);
    QFETCH(RecordVerdict, verdict);
    QString line;
    const SignText stock = stockSigner({u"ecdsa"_s}, line);
    QVERIFY(stock);
    const SignText sign = [&](const QByteArray &text) {
        const Result<SshSignature> made = readSshSignature(stock(text));
        if (!made)
            return QByteArray();
        SshReader field(made->field);
        const QByteArray algorithm = field.string();
        SshReader numbers(field.string());
        const QByteArray r = QByteArray(zeros, '\0') + numbers.string();
        const QByteArray both = SshWriter().string(r).string(numbers.string()).bytes();
        return armoredSshSignature(made->key.blob, signOffNamespace,
                                   SshWriter().string(algorithm).string(both).bytes());
    };
    compare(signedRecord(line, {}, sign), verdict);
}

void TestVerifySignatures::keysThatFitAnythingAreNone_data()
{
    QTest::addColumn<QByteArray>("point");
    QTest::newRow("one") << QByteArray("\x01" + QByteArray(31, '\0'));
    QTest::newRow("one, with a sign") << QByteArray("\x01" + QByteArray(30, '\0') + '\x80');
    QTest::newRow("one more than the prime")
        << QByteArray("\xee" + QByteArray(30, '\xff') + '\x7f');
}

/// With the neutral point as key and nonce, nothing is a signature of everything.
void TestVerifySignatures::keysThatFitAnythingAreNone()
{
    QFETCH(QByteArray, point);
    const QByteArray blob = SshWriter().string("ssh-ed25519").string(point).bytes();
    const SignText sign = [&](const QByteArray &) {
        const QByteArray nothing = "\x01" + QByteArray(63, '\0');
        return armoredSshSignature(blob, signOffNamespace,
                                   SshWriter().string("ssh-ed25519").string(nothing).bytes());
    };
    compare(signedRecord(u"ssh-ed25519 "_s + QString::fromLatin1(blob.toBase64()), {}, sign),
            RecordVerdict::Invalid);
}

void TestVerifySignatures::approvalsAreJudged_data()
{
    QTest::addColumn<int>("flags");
    QTest::addColumn<QStringList>("demands");
    QTest::addColumn<bool>("good");
    const QStringList touch {u"touch"_s};
    QTest::newRow("touch") << 1 << touch << true;
    QTest::newRow("no touch") << 0 << QStringList() << false;
    QTest::newRow("touch, PIN demanded") << 1 << QStringList {u"pin"_s} << false;
    QTest::newRow("touch and PIN, PIN demanded") << 5 << QStringList {u"pin"_s} << true;
}

/// Leads 2 and 3 approve that lead 1 gets another key; lead 2 by a security key.
void TestVerifySignatures::approvalsAreJudged()
{
    QFETCH(int, flags);
    QFETCH(QStringList, demands);
    QFETCH(bool, good);
    RecordBuilder builder;
    LaunchOpened opened = builder.opened();
    opened.roster[1].keys = {{securityKeyLine(RecordBuilder::key(2)), {}, {}}};
    opened.roster[1].demands = demands;
    builder.reopen(opened);
    LaunchState state;
    state.apply(builder.entries().constFirst());
    RosterChanged change {opened.roster, u"Key lost."_s, {}};
    change.roster[0].keys = {{RecordBuilder::lineOf(RecordBuilder::key(9)), {}, {}}};
    const SignText third = [](const QByteArray &text) {
        return *signSsh(RecordBuilder::key(3), signOffNamespace, text);
    };
    const std::pair<QString, SignText> leads[] = {
        {u"lead-2"_s, securityKey(RecordBuilder::key(2), quint8(flags))}, {u"lead-3"_s, third}};
    for (const auto &[lead, sign] : leads) {
        const QByteArray text =
            *rosterApprovalText(state, change.roster, change.reason, PersonId(lead));
        change.approvals.append(
            {PersonId(lead), QString::fromUtf8(text), QString::fromUtf8(sign(text))});
    }
    builder.add(change, std::chrono::seconds(60), u"lead-1"_s);
    compare(builder.bytes(), good ? RecordVerdict::Valid : RecordVerdict::Invalid,
            good ? QByteArray() : "the approval of lead-2 is not signed");
}

/// Who approves has seen the opening at least.
void TestVerifySignatures::approvalsOfNothingAreNone()
{
    RecordBuilder builder;
    LaunchState state;
    state.apply(builder.entries().constFirst());
    RosterChanged change {builder.opened().roster, u"Key lost."_s, {}};
    change.roster[0].keys = {{RecordBuilder::lineOf(RecordBuilder::key(9)), {}, {}}};
    for (const int lead : {2, 3}) {
        const PersonId id(u"lead-%1"_s.arg(lead));
        QJsonObject statement =
            *fromCanonical(*rosterApprovalText(state, change.roster, change.reason, id));
        statement["basis"_L1] = QJsonObject {{u"head"_s, zeroHash()}, {u"size"_s, 0}};
        const QByteArray text = *toCanonical(statement);
        change.approvals.append(
            {id, QString::fromUtf8(text),
             QString::fromUtf8(*signSsh(RecordBuilder::key(lead), signOffNamespace, text))});
    }
    builder.add(change, std::chrono::seconds(60), u"lead-1"_s);
    compare(builder.bytes(), RecordVerdict::Invalid, "is about another ledger");
}

void TestVerifySignatures::headsAreJudged()
{
    QFETCH(ChangeArmor, change);
    QFETCH(bool, good);
    RecordBuilder builder;
    builder.signOff(1);
    RecordBytes record = builder.bytes();
    change(record.signature);
    compare(record, good ? RecordVerdict::Valid : RecordVerdict::Invalid,
            good ? "VALID" : "the head's signature is bad");
}

static QString casesFolder()
{
    return qEnvironmentVariable("LAUNCH_CONSOLE_CASES", QStringLiteral(SHARED_CASES))
        + "/sign/sshsig/"_L1;
}

void TestVerifySignatures::theScriptAnswersTheCases_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonDocument document =
        QJsonDocument::fromJson(contents(casesFolder() + "cases.json"_L1));
    if (document.isNull())
        QSKIP("the shared cases are not here");
    for (const QJsonValue &row : document["cases"_L1].toArray())
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row.toObject();
}

/// The script's own questions before ssh-keygen's answer, as it asks them of a sign-off; the cases
/// have a namespace of their own and are no statements, so that they cannot stand in a record.
void TestVerifySignatures::theScriptAnswersTheCases()
{
    QFETCH(QJsonObject, row);
    const QByteArray script = contents(u":/record/verify.sh"_s);
    const qsizetype from = script.indexOf("\nhex() {");
    const qsizetype last = script.indexOf("\nsignature_fault() {");
    const qsizetype end = script.indexOf("\n}\n", last);
    QVERIFY(from > 0 && last > from && end > last);
    const QByteArray asked = "set -u\nexport TZ=UTC LC_ALL=C\nt=$1\n"
        + script.sliced(from, end + 3 - from)
        + "fault=$(signature_fault \"$2\")\n[ -z \"$fault\" ] || { echo \"$fault\"; exit 1; }\n"
          "ssh-keygen -Y verify -f \"$3\" -r \"$4\" -I \"$5\" -n \"$6\" -s \"$t/lf\" -O "
          "verify-time=\"$7\" < \"$8\"\n";
    QFile file(path(u"asked.sh"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(asked), asked.size());
    file.close();
    const QString folder = casesFolder();
    const QString time = row["verify_time"_L1].toString(u"20261122Z"_s);
    QProcess shell;
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(u"sh"_s,
                {file.fileName(), m_folder.path(), folder + row["sig"_L1].toString(),
                 folder + "allowed_signers"_L1, folder + "revoked_keys.txt"_L1,
                 row["principal"_L1].toString(), row["namespace"_L1].toString(), time,
                 folder + row["message"_L1].toString()});
    QVERIFY(shell.waitForFinished(60'000));
    const QByteArray said = shell.readAll();
    const bool accepted = shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0;
    QVERIFY2(accepted == (row["expect"_L1].toString() == "accept"_L1), said.constData());
}

QTEST_GUILESS_MAIN(TestVerifySignatures)
#include "tst_verifysignatures.moc"
