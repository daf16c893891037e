// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"
#include "signoff/timestampauthority.h"
#include "signoff/timestamptoken.h"
#include "support/shellscript.h"
#include "support/timeauthority.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimeZone>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class TestTimestamp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answersTheCases_data();
    void answersTheCases();
    void takesTheCertificateFromTheReader();
    void refusesABorrowedName();
    void refusesBytesAfterTheToken();
    void refusesAnUnlikelyTime_data();
    void refusesAnUnlikelyTime();
    void stampsAHead();
    void refusesAFakeAuthority_data();
    void refusesAFakeAuthority();
    void asksTheSecondWhenTheFirstFails();
    void takesNoTimeBeforeTheTokenBefore();
    void asksNobodyUnlessConfigured();

private:
    Result<TimestampFacts> judge(const QByteArray &token, const QByteArray &data,
                                 const QStringList &roots);
    Result<HeadTimestamped> stamp(const TimestampAuthority &authority, const QJsonObject &subject,
                                  const QDateTime &tokenBefore = {}) const;

    OpensslAuthority m_authority;
    QTemporaryDir m_folder;
};

void TestTimestamp::initTestCase()
{
    QVERIFY(m_authority.isMade());
}

/// What the program says of a token; the script without it says the same.
Result<TimestampFacts> TestTimestamp::judge(const QByteArray &token, const QByteArray &data,
                                            const QStringList &roots)
{
    const auto put = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    };
    QStringList arguments {u"--token"_s, put(u"token"_s, token), put(u"data"_s, data)};
    if (!roots.isEmpty())
        arguments.append(put(u"roots.pem"_s, roots.join(u'\n').toLatin1()));
    const ShellAnswer script = verifyScript(m_folder.path(), arguments);
    const auto facts = verifyTimestampToken(token, data, roots);
    const int expected = facts ? 0 : roots.isEmpty() && timestampFits(token, data) ? 2 : 1;
    if (script.status != expected) {
        const QByteArray words =
            script.words + (facts ? QByteArray() : facts.error().message.toUtf8());
        QTest::qFail(words.constData(), __FILE__, __LINE__);
    }
    return facts;
}

/// The token in an answer; empty: there is none.
static QByteArray tokenOf(const OpensslAuthority &authority, const QByteArray &answer)
{
    const QString token = authority.file(u"token.tst"_s);
    QFile::remove(token);
    authority.write(u"answer.tsr"_s, answer);
    authority.openssl("ts -reply -in answer.tsr -token_out -out token.tst");
    return contents(token);
}

Result<HeadTimestamped> TestTimestamp::stamp(const TimestampAuthority &authority,
                                             const QJsonObject &subject,
                                             const QDateTime &tokenBefore) const
{
    Result<HeadTimestamped> answer = failure(u"not asked"_s);
    const std::unique_ptr<QThread> worker(QThread::create([&] {
        answer =
            timestampHead(authority, subject, QDateTime::currentDateTimeUtc(), {}, tokenBefore);
    }));
    worker->start();
    if (!QTest::qWaitFor([&worker] { return worker->isFinished(); }, 60000))
        worker->wait();
    return answer;
}

void TestTimestamp::answersTheCases_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QString folder =
        qEnvironmentVariable("LAUNCH_CONSOLE_CASES", QStringLiteral(SHARED_CASES))
        + u"/sign/rfc3161"_s;
    const QJsonDocument document = QJsonDocument::fromJson(contents(folder + u"/cases.json"_s));
    if (document.isNull())
        QSKIP("the shared cases are not here");
    for (const QJsonValue &value : document["cases"_L1].toArray()) {
        QJsonObject row = value.toObject();
        row.insert(u"folder"_s, folder);
        QTest::newRow(qPrintable(row["name"_L1].toString() + u' ' + row["mode"_L1].toString()))
            << row;
    }
}

void TestTimestamp::answersTheCases()
{
    QFETCH(QJsonObject, row);
    const QDir folder(row["folder"_L1].toString());
    const auto file = [&](const QString &key) {
        return contents(folder.filePath(row[key].toString()));
    };
    QStringList roots {QString::fromLatin1(file(u"root"_s))};
    if (!row["untrusted"_L1].toString().isEmpty())
        roots.append(QString::fromLatin1(file(u"untrusted"_s)));
    const QString at = row["verify_at"_L1].toString();
    if (!at.isEmpty() && at != "genTime"_L1)
        QSKIP("tokens are judged at their own time only");
    bool accepted = false;
    QString why;
    if (row["mode"_L1] == "response"_L1) {
        const auto answer = readTimestampAnswer(file(u"file"_s), file(u"query"_s), roots);
        accepted = answer.has_value();
        why = answer ? QString() : answer.error().message;
        // A record keeps the token only: what it is worth without the request, both must say alike.
        const QByteArray token = tokenOf(m_authority, file(u"file"_s));
        const auto kept =
            judge(token.isEmpty() ? file(u"file"_s) : token, file(u"message"_s), roots);
        QVERIFY(kept || !accepted);
    } else {
        const auto facts = judge(file(u"file"_s), file(u"message"_s), roots);
        accepted = facts.has_value();
        why = facts ? QString() : facts.error().message;
    }
    // Where a caller's policy decides, the judges only have to agree.
    if (row["expect"_L1] == "accept"_L1 || row["expect"_L1] == "reject"_L1)
        QVERIFY2(accepted == (row["expect"_L1] == "accept"_L1), qPrintable(why));
}

/// A token without its authority's certificate stands where the reader has that.
void TestTimestamp::takesTheCertificateFromTheReader()
{
    const QByteArray data = "what is stamped";
    m_authority.write(u"data"_s, data);
    QVERIFY(m_authority.openssl("ts -query -data data -sha256 -out lean.tsq"));
    const QByteArray answer = m_authority.granted(m_authority.read(u"lean.tsq"_s));
    const QByteArray token = tokenOf(m_authority, answer);
    QVERIFY(!token.isEmpty());
    QVERIFY(!judge(token, data, {m_authority.root()}));
    const QString own = QString::fromLatin1(m_authority.read(u"tsa.pem"_s));
    QVERIFY(judge(token, data, {m_authority.root(), own}));
    QVERIFY2(!judge(token, data, {own}), "without its root");
}

/// Another authority of the same root cannot speak in this one's name, nor with a length left open.
void TestTimestamp::refusesABorrowedName()
{
    const QByteArray data = "what is stamped";
    const auto query = timestampQuery(data);
    QVERIFY(query);
    const QByteArray token = tokenOf(m_authority, m_authority.granted(query->der));
    QVERIFY(judge(token, data, {m_authority.root()}));
    QVERIFY(token.startsWith("\x30\x82"));
    QVERIFY(!judge("\x30\x80" + token.sliced(4) + QByteArray(2, '\0'), data, {m_authority.root()}));
    m_authority.write(u"named.tst"_s, token);
    const char *steps[] = {
        "req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout rival.key -out rival.csr "
        "-subj /CN=Rival",
        "x509 -req -in rival.csr -CA root.pem -CAkey root.key -extfile tsa.cnf "
        "-extensions ext -out rival.pem -not_before 20260101000000Z -not_after 20361231000000Z",
        "cms -verify -noverify -binary -inform DER -in named.tst -out info",
        "cms -sign -binary -nodetach -nosmimecap -md sha256 -econtent_type "
        "1.2.840.113549.1.9.16.1.4 -in info -signer rival.pem -inkey rival.key -cades "
        "-outform DER -out rival.tst"};
    for (const char *step : steps)
        QVERIFY2(m_authority.openssl(step), step);
    const auto borrowed = judge(m_authority.read(u"rival.tst"_s), data, {m_authority.root()});
    QVERIFY(!borrowed);
    QVERIFY2(borrowed.error().message.contains(u"name mismatch"_s),
             qPrintable(borrowed.error().message));
}

void TestTimestamp::refusesBytesAfterTheToken()
{
    const QByteArray data = "what is stamped";
    const auto query = timestampQuery(data);
    QVERIFY(query);
    const auto answer =
        readTimestampAnswer(m_authority.granted(query->der), query->der, {m_authority.root()});
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    QVERIFY(judge(answer->token, data, {m_authority.root()}));
    QVERIFY(!judge(answer->token + 'x', data, {m_authority.root()}));
    QVERIFY(!judge(answer->token, data + ' ', {m_authority.root()}));
    QVERIFY(!judge(answer->token, data, {}));
    for (qsizetype cut = 0; cut < answer->token.size(); cut += 37)
        QVERIFY(!judge(answer->token.left(cut), data, {m_authority.root()}));
}

void TestTimestamp::refusesAnUnlikelyTime_data()
{
    QTest::addColumn<QDateTime>("attested");
    QTest::addColumn<QDateTime>("before");
    QTest::addColumn<bool>("good");
    const QDateTime now(QDate(2026, 11, 23), QTime(18, 0), QTimeZone::utc());
    QTest::newRow("now") << now << QDateTime() << true;
    QTest::newRow("2031") << now.addYears(5) << QDateTime() << false;
    QTest::newRow("after the token before") << now << now.addSecs(-60) << true;
    QTest::newRow("before the token before") << now.addDays(-1) << now << false;
}

void TestTimestamp::refusesAnUnlikelyTime()
{
    QFETCH(QDateTime, attested);
    QFETCH(QDateTime, before);
    const QDateTime now(QDate(2026, 11, 23), QTime(18, 0), QTimeZone::utc());
    QTEST(plausibleTimestamp(attested, now, before).has_value(), "good");
}

void TestTimestamp::stampsAHead()
{
    LocalAuthority server;
    server.reply = [this](const QByteArray &query) { return m_authority.granted(query); };
    const QJsonObject subject = timestampSubject(QString(64, u'a'), u"ledger"_s, 12);
    const auto event = stamp({{server.address()}, {m_authority.root()}, 30s}, subject);
    QVERIFY2(event, qPrintable(event ? QString() : event.error().text()));
    const auto facts = verifyHeadTimestamp(*event, {m_authority.root()});
    QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().text()));
    QVERIFY(std::abs(facts->time.secsTo(QDateTime::currentDateTimeUtc())) < 300);
    HeadTimestamped other = *event;
    other.over.insert(u"size"_s, 13);
    QVERIFY(!verifyHeadTimestamp(other, {m_authority.root()}));
    QVERIFY(!verifyHeadTimestamp(*event, {}));
}

void TestTimestamp::refusesAFakeAuthority_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("body");
    const QByteArray reply = "application/timestamp-reply";
    QTest::newRow("HTTP 500") << QByteArray("500 Broken") << reply << u"granted"_s;
    QTest::newRow("HTML") << QByteArray("200 OK") << QByteArray("text/html") << u"granted"_s;
    QTest::newRow("HTML that says it is a reply") << QByteArray("200 OK") << reply << u"<html>"_s;
    QTest::newRow("replay") << QByteArray("200 OK") << reply << u"replay"_s;
    QTest::newRow("hang") << QByteArray("200 OK") << reply << QString();
}

void TestTimestamp::refusesAFakeAuthority()
{
    QFETCH(QString, body);
    LocalAuthority server;
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, type);
    server.status = status;
    server.type = type;
    const QJsonObject subject = timestampSubject(QString(64, u'a'), u"ledger"_s, 12);
    const QByteArray old = m_authority.granted(timestampQuery(*toCanonical(subject))->der);
    server.reply = [&](const QByteArray &query) {
        if (body == "granted"_L1)
            return m_authority.granted(query);
        return body == "replay"_L1 ? old : body.toUtf8();
    };
    const auto event =
        stamp({{server.address()}, {m_authority.root()}, body.isEmpty() ? 300ms : 30s}, subject);
    QVERIFY(!event);
    QVERIFY(!event.error().message.isEmpty());
}

void TestTimestamp::asksTheSecondWhenTheFirstFails()
{
    LocalAuthority broken;
    broken.status = "503 Away";
    broken.reply = [](const QByteArray &) { return QByteArray("away"); };
    LocalAuthority server;
    server.reply = [this](const QByteArray &query) { return m_authority.granted(query); };
    const auto event = stamp({{broken.address(), server.address()}, {m_authority.root()}, 30s},
                             timestampSubject(QString(64, u'a'), u"ledger"_s, 12));
    QVERIFY(event);
    QCOMPARE(event->url, server.address());
}

void TestTimestamp::takesNoTimeBeforeTheTokenBefore()
{
    LocalAuthority server;
    server.reply = [this](const QByteArray &query) { return m_authority.granted(query); };
    const QJsonObject subject = timestampSubject(QString(64, u'a'), u"ledger"_s, 12);
    const QDateTime ahead = QDateTime::currentDateTimeUtc().addSecs(120);
    // The ledger's newest token is of an authority whose clock runs ahead of this one's.
    const auto event = stamp({{server.address()}, {m_authority.root()}, 30s}, subject, ahead);
    QVERIFY(!event);
    QVERIFY2(event.error().message.contains(u"before"_s), qPrintable(event.error().message));
}

void TestTimestamp::asksNobodyUnlessConfigured()
{
    QVERIFY(!stamp({}, timestampSubject(QString(64, u'a'), u"ledger"_s, 12)));
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
