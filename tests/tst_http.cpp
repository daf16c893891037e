// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"
#include "net/httpparser.h"
#include "support/httpstub.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHttp : public QObject
{
    Q_OBJECT

private slots:
    void keepsHeadersInOrderWithDuplicates();
    void everyStatusIsAnAnswer();
    void sendsMethodHeadersAndBody();
    void refusesHeadersThatBreakLines();
    void readsChunks();
    void readsByteByByte();
    void badAnswersAreErrors_data();
    void badAnswersAreErrors();
    void saysWhyThereIsNoConnection();
    void timesOut();
    void trickleDoesNotOutliveTheDeadline();
    void stops();
    void followsRedirectsOnlyWhenAsked();
    void redirectLoopEnds();
    void neverLeavesTheOrigin();
    void neverTrustsWhatIsNoTls();
};

void TestHttp::keepsHeadersInOrderWithDuplicates()
{
    HttpStub stub(HttpStub::ok("hello", "X-A: 1\r\nx-a: 2\r\nB: 3\r\n"));
    const auto answer = httpGet(stub.url());
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().text()));
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, "hello");
    QCOMPARE(answer->values("X-A"), (QList<QByteArray> {"1", "2"}));
    QCOMPARE(answer->headers.last(), (HttpHeader {"B", "3"}));
    QVERIFY(answer->peer.startsWith("127.0.0.1:"_L1));
}

void TestHttp::everyStatusIsAnAnswer()
{
    for (const QByteArray status : {"404 Not Found", "500 Oh", "503", "299 "}) {
        HttpStub stub(HttpStub::ok("x", {}, status));
        const auto answer = httpGet(stub.url());
        QVERIFY2(answer, status.constData());
        QCOMPARE(answer->status, status.first(3).toInt());
    }
}

void TestHttp::sendsMethodHeadersAndBody()
{
    HttpStub stub(HttpStub::ok("x"));
    QVERIFY(httpSend({.url = stub.url(u"/a b?q=1"_s),
                      .method = "POST",
                      .headers = {{"Origin", "https://evil.example"}, {"accept", "text/plain"}},
                      .body = "{}"}));
    const QByteArray request = stub.lastRequest();
    QVERIFY(request.startsWith("POST /a%20b?q=1 HTTP/1.1\r\nHost: 127.0.0.1:"));
    QVERIFY(request.contains("\r\nOrigin: https://evil.example\r\n"));
    QVERIFY(request.contains("\r\naccept: text/plain\r\n"));
    QVERIFY(!request.contains("Accept: */*"));
    QVERIFY(request.contains("Content-Length: 2\r\n"));
    QVERIFY(request.endsWith("\r\n\r\n{}"));
}

void TestHttp::refusesHeadersThatBreakLines()
{
    HttpStub stub(HttpStub::ok("x"));
    QVERIFY(!httpSend({.url = stub.url(), .headers = {{"A", "b\r\nC: d"}}}));
    QCOMPARE(stub.requests(), 0);
}

void TestHttp::readsChunks()
{
    HttpStub stub("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=1\r\nhello\r\n6\r\n "
                  "world\r\n0\r\nT: 1\r\n\r\n",
                  HttpStub::After::Hang);
    const auto answer = httpGet(stub.url());
    QVERIFY(answer);
    QCOMPARE(answer->body, "hello world");
}

void TestHttp::readsByteByByte()
{
    HttpStub stub("HTTP/1.1 100 Continue\r\n\r\n" + HttpStub::ok("slow", "A: b\r\n"),
                  HttpStub::After::Hang, true);
    const auto answer = httpGet(stub.url());
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, "slow");
}

void TestHttp::badAnswersAreErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << false << u"without an answer"_s;
    QTest::newRow("cut in the headers")
        << QByteArray("HTTP/1.1 200 OK\r\nConte") << false << u"within its headers"_s;
    QTest::newRow("cut in the body")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf") << false
        << u"cut short"_s;
    QTest::newRow("cut in a chunk")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhal") << false
        << u"cut short"_s;
    QTest::newRow("bad chunk") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhal")
                               << false << u"no size"_s;
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9\r\n") << false << u"not HTTP"_s;
    QTest::newRow("garbage status") << QByteArray("HTTP/1.1 abc\r\n\r\n") << false << u"not HTTP"_s;
    QTest::newRow("two lengths") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab")
                                 << false << u"usable length"_s;
    QTest::newRow("huge, said") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n")
                                << false << u"longer than"_s;
    QTest::newRow("huge, unsaid") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(3 << 20, 'x') << false
                                  << u"longer than"_s;
    QTest::newRow("huge head") << "HTTP/1.1 200 OK\r\nA: " + QByteArray(1 << 20, 'x') << false
                               << u"headers are longer"_s;
    QTest::newRow("reset") << QByteArray() << true << u"reset"_s;
    QTest::newRow("negative") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n")
                              << false << u"usable length"_s;
}

void TestHttp::badAnswersAreErrors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, reset);
    QFETCH(QString, words);
    HttpStub stub(bytes, reset ? HttpStub::After::Reset : HttpStub::After::Close);
    const auto answer = httpGet(stub.url());
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(words)
                 || (reset && answer.error().message.contains("without"_L1)),
             qPrintable(answer.error().text()));
    QVERIFY(answer.error().where.startsWith("http://127.0.0.1"_L1));
}

void TestHttp::saysWhyThereIsNoConnection()
{
    HttpStub stub(HttpStub::ok("x"));
    const QUrl url = stub.url();
    stub.close();
    QVERIFY(httpGet(url).error().message.contains("refused"_L1));
    QVERIFY(httpGet(QUrl(u"http://no-such-host.invalid/"_s)).error().message.contains("DNS"_L1));
    QVERIFY(httpGet(QUrl(u"ftp://127.0.0.1/"_s)).error().message.contains("not an http"_L1));
    QVERIFY(httpGet(QUrl(u"http:///x"_s)).error().message.contains("not an http"_L1));
    QVERIFY(!httpSend({.url = url, .caFile = u"/nonexistent"_s}));
}

void TestHttp::timesOut()
{
    HttpStub stub(QByteArray(), HttpStub::After::Hang);
    QElapsedTimer timer;
    timer.start();
    const auto answer = httpGet(stub.url(), {}, 150ms);
    QVERIFY(answer.error().message.contains("timed out"_L1));
    QVERIFY(timer.elapsed() < 5000);
}

void TestHttp::trickleDoesNotOutliveTheDeadline()
{
    HttpStub stub(HttpStub::ok(QByteArray(1'000'000, 'x')), HttpStub::After::Close, true);
    QVERIFY(httpGet(stub.url(), {}, 150ms).error().message.contains("timed out"_L1));
}

void TestHttp::stops()
{
    HttpStub stub(QByteArray(), HttpStub::After::Hang);
    std::stop_source source;
    source.request_stop();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(httpGet(stub.url(), source.get_token()).error().message.contains("stopped"_L1));
    QVERIFY(timer.elapsed() < 5000);
}

void TestHttp::followsRedirectsOnlyWhenAsked()
{
    HttpStub stub([](const QByteArray &request) {
        return request.startsWith("GET /end ")
            ? HttpStub::ok("there")
            : HttpStub::ok("", "Location: /end\r\n", "302 Found");
    });
    QCOMPARE(httpGet(stub.url())->status, 302);
    const auto followed = httpSend({.url = stub.url(), .followRedirects = true});
    QCOMPARE(followed->body, "there");
    QCOMPARE(followed->url.path(), u"/end"_s);
}

void TestHttp::redirectLoopEnds()
{
    HttpStub stub(HttpStub::ok("", "Location: /again\r\n", "301 Moved"));
    const auto answer = httpSend({.url = stub.url(), .followRedirects = true});
    QVERIFY(answer.error().message.contains("five"_L1));
    QVERIFY(stub.requests() <= 7);
}

void TestHttp::neverLeavesTheOrigin()
{
    HttpStub stub(HttpStub::ok("", "Location: http://other.invalid/\r\n", "301 Moved"));
    const auto answer = httpSend({.url = stub.url(), .followRedirects = true});
    QVERIFY(answer);
    QCOMPARE(answer->status, 301);
}

void TestHttp::neverTrustsWhatIsNoTls()
{
    HttpStub stub(HttpStub::ok("x"));
    QUrl url = stub.url();
    url.setScheme(u"https"_s);
    const auto answer = httpGet(url, {}, 2s);
    QVERIFY(!answer);
}

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
