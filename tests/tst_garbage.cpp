// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/catalog.h"
#include "domain/verdict.h"
#include "process/localhost.h"
#include "range/range.h"
#include "support/fakeclock.h"
#include "support/garbageserver.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

/// Every kind that asks a server meets the same table of garbage: never a pass, a hang or a crash,
/// and always a reason.
class TestGarbage : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsInTheTable();
    void proofAgainstAnswers_data();
    void proofAgainstAnswers();
    void proofAgainstCertificates_data();
    void proofAgainstCertificates();
    void manySlowLinesOfATreeEndInTime();

private:
    Range m_range;
};

namespace {

constexpr int patience = 500;

const QJsonObject &table()
{
    static const QJsonObject rows = [] {
        QFile file(QStringLiteral(TEST_DATA "/garbage/kinds.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no table");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return rows;
}

QByteArray http(const QByteArray &body, const QByteArray &headers = {},
                const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
        + headers + "\r\n" + body;
}

/// A hundred megabytes of nothing in a hundred kilobytes.
QByteArray gzipBomb()
{
    const QByteArray packed = qCompress(QByteArray(100 << 20, '\0'), 9);
    // qCompress: four bytes of length, two of a header, four of a checksum around the stream.
    return QByteArray::fromHex("1f8b0800000000000003") + packed.sliced(6, packed.size() - 10)
        + QByteArray(8, '\0');
}

struct Garbage
{
    const char *name;
    QByteArray bytes;
    GarbageServer::End end = GarbageServer::End::Close;
    bool byteByByte = false;
    /// No whole answer is there: nothing can be said of what was asked.
    bool isNoAnswer = false;
};

const QList<Garbage> &garbage()
{
    using End = GarbageServer::End;
    const QByteArray json = "Content-Type: application/json\r\n";
    static const QList<Garbage> rows {
        {"empty", {}, End::Close, false, true},
        {"closed within the headers", "HTTP/1.1 200 OK\r\nContent-Ty", End::Close, false, true},
        {"truncated", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"status\":\"suc",
         End::Close, false, true},
        {"truncated chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n{\"a\":",
         End::Close, false, true},
        {"reset", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{", End::Reset, false, true},
        {"silent", {}, End::Hang, false, true},
        {"stops in the middle", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{", End::Hang,
         false, true},
        {"slow, byte by byte", http(QByteArray(100'000, ' '), json), End::Close, true, true},
        {"says it is huge", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n{", End::Hang,
         false, true},
        {"is huge", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(40 << 20, 'x'), End::Hang, false, true},
        {"endless headers", "HTTP/1.1 200 OK\r\nX: " + QByteArray(1 << 20, 'x'), End::Hang, false,
         true},
        {"negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", End::Hang, false,
         true},
        {"no HTTP", "220 mail.example.test ESMTP\r\n", End::Close, false, true},
        {"HTML with 200",
         http("<!doctype html><html><body>Log in</body></html>", "Content-Type: text/html\r\n")},
        {"an empty body", http({}, json)},
        {"a JSON list", http("[1,2,3]", json)},
        {"a JSON number", http("42", json)},
        {"JSON of another kind", http("{\"hello\":{\"world\":[null,true,1e308]}}", json)},
        {"success without data",
         http("{\"status\":\"success\",\"success\":true,\"data\":{}}", json)},
        {"deep JSON", http(QByteArray(5000, '[') + QByteArray(5000, ']'), json)},
        {"invalid UTF-8", http(QByteArray::fromHex("7b22ff00fe01c0af22eda0803a317d"), json)},
        {"gzip bomb", http(gzipBomb(), json + "Content-Encoding: gzip\r\n")},
        {"redirect loop", http({}, "Location: /\r\n", "302 Found")},
        {"redirect elsewhere", http({}, "Location: http://127.0.0.1:9/\r\n", "301 Moved")},
        {"gateway", http("<html>502</html>", "Content-Type: text/html\r\n", "502 Bad Gateway")}};
    return rows;
}

CheckResult ask(const QString &kind, const QJsonObject &filled, const QString &folder)
{
    QHash<QString, QJsonObject> targets;
    for (const QString &name : filled["targets"_L1].toObject().keys())
        targets.insert(name, filled["targets"_L1][name].toObject());
    for (const QString &name : filled["files"_L1].toObject().keys()) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly)
            || file.write(filled["files"_L1][name].toString().toUtf8()) < 0)
            qFatal("no file");
    }
    CheckSpec spec;
    spec.item = ItemId(u"an/item"_s);
    spec.kind = kind;
    spec.with = filled["with"_L1].toObject();
    spec.timeout = std::chrono::milliseconds(patience);
    const QList<CheckKind> kinds = checkCatalog();
    const FakeClock clock;
    const LocalHost host;
    const CheckContext context {
        .stop = {},
        .deadline = QDeadlineTimer(spec.timeout),
        .clock = clock,
        .host = host,
        .here = u"here"_s,
        .secrets = {{u"new"_s, "correct-horse-battery-staple"},
                    {u"old"_s, "tr0ub4dor-and-three-more"},
                    {u"token"_s, "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJlLW9mLWl0"}},
        .folder = folder,
        .targets = targets};
    CheckResult result;
    QEventLoop loop;
    std::jthread lane([&] {
        result = runCheck(*std::ranges::find(kinds, kind, &CheckKind::name), spec, context);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    return result;
}

QJsonObject filledIn(const QString &kind, const QString &scheme, quint16 port, const QString &ca)
{
    QByteArray text = QJsonDocument(table()[kind].toObject()).toJson();
    text.replace("${server}", u"%1://127.0.0.1:%2"_s.arg(scheme).arg(port).toUtf8());
    text.replace("${authority}", u"127.0.0.1:%1"_s.arg(port).toUtf8());
    text.replace("${port}", QByteArray::number(port));
    text.replace("${scheme}", scheme.toUtf8());
    text.replace("${ca}", ca.toUtf8());
    return QJsonDocument::fromJson(text).object();
}

QByteArray words(const CheckResult &result)
{
    return (verdictName(result.verdict) + u": "_s + result.reason + u" | "_s + result.seen)
        .toUtf8();
}

} // namespace

void TestGarbage::everyKindIsInTheTable()
{
    for (const QString &kind : checkKindNames())
        QVERIFY2(table().contains(kind), qPrintable(kind));
    for (const QString &kind : table().keys()) {
        QVERIFY2(checkKindNames().contains(kind), qPrintable(kind));
        // Why a kind meets no server.
        QVERIFY2(table()[kind].isObject() || !table()[kind].toString().isEmpty(), qPrintable(kind));
    }
}

void TestGarbage::proofAgainstAnswers_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("which");
    for (const QString &kind : table().keys()) {
        for (int which = 0; table()[kind].isObject() && which < garbage().size(); ++which)
            QTest::addRow("%s: %s", qPrintable(kind), garbage()[which].name) << kind << which;
    }
}

void TestGarbage::proofAgainstAnswers()
{
    QFETCH(QString, kind);
    QFETCH(int, which);
    const Garbage &row = garbage()[which];
    const GarbageServer server(row.bytes, row.end, row.byteByByte);
    QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    const CheckResult result =
        ask(kind, filledIn(kind, u"http"_s, server.port(), u"system"_s), folder.path());
    const qint64 took = timer.elapsed();
    QVERIFY2(result.verdict == Verdict::Error
                 || (result.verdict == Verdict::Fail && !row.isNoAnswer),
             words(result).constData());
    QVERIFY(!result.reason.isEmpty());
    QVERIFY2(took < patience + 3000, QByteArray::number(took).constData());
}

void TestGarbage::proofAgainstCertificates_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("certificate");
    for (const QString &kind : table().keys()) {
        const QByteArray text = QJsonDocument(table()[kind].toObject()).toJson();
        if (!text.contains("${server}") && !text.contains("${scheme}"))
            continue;
        for (const QString &certificate : {u"expired"_s, u"selfsigned"_s, u"wrongname"_s})
            QTest::addRow("%s: %s", qPrintable(kind), qPrintable(certificate))
                << kind << certificate;
    }
}

void TestGarbage::proofAgainstCertificates()
{
    QFETCH(QString, kind);
    QFETCH(QString, certificate);
    if (!Range::has(u"nginx"_s))
        QSKIP("nginx is not installed");
    const Result<QJsonObject> facts = m_range.facts(u"nginx"_s);
    QVERIFY2(facts, facts ? "" : qPrintable(facts.error().text()));
    QTemporaryDir folder;
    const CheckResult result =
        ask(kind,
            filledIn(kind, u"https"_s, quint16((*facts)[certificate + u"Port"_s].toInteger()),
                     (*facts)["ca"_L1].toString()),
            folder.path());
    // Two look at the certificate itself, one asks without TLS.
    const bool mayFail = kind == "certificate"_L1 || kind == "tls"_L1 || kind == "redirect"_L1;
    QVERIFY2(result.verdict == Verdict::Error || (mayFail && result.verdict == Verdict::Fail),
             words(result).constData());
    QVERIFY(!result.reason.isEmpty());
}

void TestGarbage::manySlowLinesOfATreeEndInTime()
{
    QString lines;
    for (int i = 0; i < 20'000; ++i)
        lines += QString(25, u'a') + u"c\n"_s;
    QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    const CheckResult result = ask(u"tree"_s,
                                   {{u"files"_s, QJsonObject {{u"a.conf"_s, lines}}},
                                    {u"with"_s,
                                     QJsonObject {{u"roots"_s, QJsonArray {u"."_s}},
                                                  {u"patterns"_s, QJsonArray {u"^(a|aa)+$"_s}}}}},
                                   folder.path());
    const qint64 took = timer.elapsed();
    QVERIFY2(result.verdict == Verdict::Error, words(result).constData());
    QVERIFY2(took < patience + 3000, QByteArray::number(took).constData());
}

QTEST_GUILESS_MAIN(TestGarbage)
#include "tst_garbage.moc"
