// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"
#include "signoff/timestampauthority.h"
#include "signoff/timestamptoken.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimeZone>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// An HTTP server on loopback that answers every POST with what `reply` makes of its body; an empty
/// answer hangs.
class LocalAuthority : public QObject
{
    Q_OBJECT
public:
    std::function<QByteArray(const QByteArray &)> reply;
    QByteArray status = "200 OK";
    QByteArray type = "application/timestamp-reply";

    LocalAuthority()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *peer = m_server.nextPendingConnection();
            auto got = std::make_shared<QByteArray>();
            connect(peer, &QTcpSocket::readyRead, this, [this, peer, got] {
                got->append(peer->readAll());
                const qsizetype head = got->indexOf("\r\n\r\n");
                const qsizetype length = got->toLower().indexOf("content-length:");
                if (head < 0 || length < 0)
                    return;
                const qsizetype due =
                    got->mid(length + 15, got->indexOf('\r', length) - length - 15)
                        .trimmed()
                        .toInt();
                if (got->size() < head + 4 + due)
                    return;
                const QByteArray body = reply(got->mid(head + 4, due));
                if (body.isEmpty())
                    return;
                peer->write("HTTP/1.1 " + status + "\r\nContent-Type: " + type
                            + "\r\nContent-Length: " + QByteArray::number(body.size())
                            + "\r\nConnection: close\r\n\r\n" + body);
                peer->disconnectFromHost();
            });
        });
    }

    QString address() const { return u"http://127.0.0.1:%1/tsa"_s.arg(m_server.serverPort()); }

private:
    QTcpServer m_server;
};

class TestTimestamp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answersTheCases_data();
    void answersTheCases();
    void refusesBytesAfterTheToken();
    void refusesAnUnlikelyTime_data();
    void refusesAnUnlikelyTime();
    void stampsAHead();
    void refusesAFakeAuthority_data();
    void refusesAFakeAuthority();
    void asksTheSecondWhenTheFirstFails();
    void asksNobodyUnlessConfigured();

private:
    int openssl(const QStringList &arguments) const;
    QByteArray granted(const QByteArray &query) const;
    Result<HeadTimestamped> stamp(const TimestampAuthority &authority,
                                  const QJsonObject &subject) const;

    QTemporaryDir m_folder;
    QString m_root;
};

int TestTimestamp::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished(60000) ? process.exitCode() : -1;
}

/// A throwaway root and an authority's certificate under it.
void TestTimestamp::initTestCase()
{
    put(m_folder.filePath(u"tsa.cnf"_s),
        "[tsa]\nsigner_cert=tsa.pem\nsigner_key=tsa.key\ncerts=root.pem\nsigner_digest=sha256\n"
        "default_policy=1.3.6.1.4.1.99999.1\ndigests=sha256\nserial=serial\nordering=yes\n"
        "ess_cert_id_alg=sha256\ntsa_name=yes\n"
        "[ext]\nextendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n");
    put(m_folder.filePath(u"serial"_s), "01\n");
    const auto key = [](const QString &file) {
        return QStringList {u"-newkey"_s, u"ec"_s,      u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                            u"-nodes"_s,  u"-keyout"_s, file};
    };
    QCOMPARE(openssl(QStringList {u"req"_s, u"-x509"_s, u"-subj"_s, u"/CN=Test Root"_s, u"-days"_s,
                                  u"2"_s, u"-out"_s, u"root.pem"_s}
                     + key(u"root.key"_s)),
             0);
    QCOMPARE(
        openssl(QStringList {u"req"_s, u"-subj"_s, u"/CN=Test Authority"_s, u"-out"_s, u"tsa.csr"_s}
                + key(u"tsa.key"_s)),
        0);
    QCOMPARE(openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"tsa.csr"_s, u"-CA"_s, u"root.pem"_s,
                      u"-CAkey"_s, u"root.key"_s, u"-days"_s, u"2"_s, u"-extfile"_s, u"tsa.cnf"_s,
                      u"-extensions"_s, u"ext"_s, u"-out"_s, u"tsa.pem"_s}),
             0);
    m_root = QString::fromLatin1(contents(m_folder.filePath(u"root.pem"_s)));
}

QByteArray TestTimestamp::granted(const QByteArray &query) const
{
    QFile file(m_folder.filePath(u"q"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(query) < 0)
        return {};
    file.close();
    if (openssl({u"ts"_s, u"-reply"_s, u"-config"_s, u"tsa.cnf"_s, u"-section"_s, u"tsa"_s,
                 u"-queryfile"_s, u"q"_s, u"-out"_s, u"r"_s})
        != 0)
        return {};
    return contents(m_folder.filePath(u"r"_s));
}

Result<HeadTimestamped> TestTimestamp::stamp(const TimestampAuthority &authority,
                                             const QJsonObject &subject) const
{
    Result<HeadTimestamped> answer = failure(u"not asked"_s);
    const std::unique_ptr<QThread> worker(QThread::create(
        [&] { answer = timestampHead(authority, subject, QDateTime::currentDateTimeUtc(), {}); }));
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
    const QStringList roots {QString::fromLatin1(file(u"root"_s))};
    bool accepted = false;
    QString why;
    if (row["mode"_L1] == "response"_L1) {
        const auto answer = readTimestampAnswer(file(u"file"_s), file(u"query"_s), roots);
        accepted = answer.has_value();
        why = answer ? QString() : answer.error().message;
    } else {
        const auto facts = verifyTimestampToken(file(u"file"_s), file(u"message"_s), roots);
        accepted = facts.has_value();
        why = facts ? QString() : facts.error().message;
    }
    QVERIFY2(accepted == (row["expect"_L1] == "accept"_L1), qPrintable(why));
}

void TestTimestamp::refusesBytesAfterTheToken()
{
    const QByteArray data = "what is stamped";
    const auto query = timestampQuery(data);
    QVERIFY(query);
    const auto answer = readTimestampAnswer(granted(query->der), query->der, {m_root});
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    QVERIFY(verifyTimestampToken(answer->token, data, {m_root}));
    QVERIFY(!verifyTimestampToken(answer->token + 'x', data, {m_root}));
    QVERIFY(!verifyTimestampToken(answer->token, data + ' ', {m_root}));
    QVERIFY(!verifyTimestampToken(answer->token, data, {}));
    for (qsizetype cut = 0; cut < answer->token.size(); cut += 37)
        QVERIFY(!verifyTimestampToken(answer->token.left(cut), data, {m_root}));
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
    server.reply = [this](const QByteArray &query) { return granted(query); };
    const QJsonObject subject = timestampSubject(QString(64, u'a'), u"ledger"_s, 12);
    const auto event = stamp({{server.address()}, {m_root}, 30s}, subject);
    QVERIFY2(event, qPrintable(event ? QString() : event.error().text()));
    const auto facts = verifyHeadTimestamp(*event, {m_root});
    QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().text()));
    QVERIFY(std::abs(facts->time.secsTo(QDateTime::currentDateTimeUtc())) < 300);
    HeadTimestamped other = *event;
    other.over.insert(u"size"_s, 13);
    QVERIFY(!verifyHeadTimestamp(other, {m_root}));
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
    const QByteArray old = granted(timestampQuery(*toCanonical(subject))->der);
    server.reply = [&](const QByteArray &query) {
        if (body == "granted"_L1)
            return granted(query);
        return body == "replay"_L1 ? old : body.toUtf8();
    };
    const auto event = stamp({{server.address()}, {m_root}, body.isEmpty() ? 300ms : 30s}, subject);
    QVERIFY(!event);
    QVERIFY(!event.error().message.isEmpty());
}

void TestTimestamp::asksTheSecondWhenTheFirstFails()
{
    LocalAuthority broken;
    broken.status = "503 Away";
    broken.reply = [](const QByteArray &) { return QByteArray("away"); };
    LocalAuthority server;
    server.reply = [this](const QByteArray &query) { return granted(query); };
    const auto event = stamp({{broken.address(), server.address()}, {m_root}, 30s},
                             timestampSubject(QString(64, u'a'), u"ledger"_s, 12));
    QVERIFY(event);
    QCOMPARE(event->url, server.address());
}

void TestTimestamp::asksNobodyUnlessConfigured()
{
    QVERIFY(!stamp({}, timestampSubject(QString(64, u'a'), u"ledger"_s, 12)));
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
