// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/exposition.h"
#include "net/http.h"
#include "rehearsal/accesscontrol.h"
#include "rehearsal/target.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The rehearsal's service over real HTTP.
class TestTarget : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void metricsAreAPrometheusPage();
    void pagesAnswer_data();
    void pagesAnswer();
    void plainRequestsAreSentOn();
    void foreignOriginsAreLetInBySlipOnly();
    void docsAreOpenBySlipOnly();
    void signingInIsLimited();
    void controlAsksForItsToken();
    void aCanaryTakesItsShare();
    void faultsShow_data();
    void faultsShow();
    void healingEndsAFault();
    void rollingBackEndsTheCanary();
    void makesItsOwnTraffic();
    void sameSeedSameAnswers();

private:
    HttpAnswer ask(const QString &path, const QByteArray &method = "GET",
                   const QList<HttpHeader> &headers = {}, const QByteArray &body = {});
    HttpAnswer control(const QString &verb);
    /// Sum over a service's samples of that name with that label, 0 where there are none.
    double sum(const QString &name, const QString &service, const QString &label = {},
               const QString &value = {});
    void drive(int requests);

    std::unique_ptr<Target> m_target;
};

void TestTarget::init()
{
    m_target = std::make_unique<Target>(TargetOptions {
        .seed = 7, .speed = 1, .controlToken = "open sesame", .requestsPerSecond = 0});
    QVERIFY(m_target->start());
}

void TestTarget::cleanup()
{
    m_target.reset();
}

HttpAnswer TestTarget::ask(const QString &path, const QByteArray &method,
                           const QList<HttpHeader> &headers, const QByteArray &body)
{
    HttpRequest request;
    request.url = QUrl(m_target->address() + path);
    request.method = method;
    request.headers = headers;
    request.body = body;
    const Result<HttpAnswer> answer = httpSend(request);
    if (!answer)
        qWarning() << answer.error().text();
    return answer.value_or(HttpAnswer {});
}

HttpAnswer TestTarget::control(const QString &verb)
{
    return ask(u"/control/"_s + verb, "POST", {{"Authorization", "Bearer open sesame"}});
}

double TestTarget::sum(const QString &name, const QString &service, const QString &label,
                       const QString &value)
{
    double total = 0;
    const Result<QList<Sample>> samples = parseExposition(ask(u"/metrics"_s).body);
    for (const Sample &sample : samples.value_or(QList<Sample> {})) {
        if (sample.name == name && sample.labels[u"service"_s] == service
            && (label.isEmpty() || sample.labels[label] == value))
            total += sample.value;
    }
    return total;
}

void TestTarget::drive(int requests)
{
    for (int i = 0; i < requests; ++i)
        ask(u"/v1/generate"_s);
}

void TestTarget::metricsAreAPrometheusPage()
{
    drive(20);
    const Result<QList<Sample>> samples = parseExposition(ask(u"/metrics"_s).body);
    QVERIFY(samples);
    QCOMPARE(sum(u"http_requests_total"_s, u"oneshot"_s), 20.0);
    const QString buckets = u"http_request_duration_seconds_bucket"_s;
    QCOMPARE(sum(buckets, u"oneshot"_s, u"le"_s, u"+Inf"_s), 20.0);
    // A boundary at the latency limit: slower is counted, not guessed.
    QVERIFY(sum(buckets, u"oneshot"_s, u"le"_s, u"2"_s) > 0);
}

void TestTarget::pagesAnswer_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("status");
    const auto tokens = AccessControl("open sesame").tokens(QDateTime::currentDateTimeUtc());
    QTest::newRow("start") << u"/"_s << QByteArray() << 200;
    QTest::newRow("health") << u"/health"_s << QByteArray() << 200;
    QTest::newRow("canary's health before it is there")
        << u"/health?version=canary"_s << QByteArray() << 404;
    QTest::newRow("nobody") << u"/v1/me"_s << QByteArray() << 401;
    QTest::newRow("user") << u"/v1/me"_s << tokens[u"user"_s] << 200;
    for (const QString &bad : {u"expired"_s, u"foreign"_s, u"audience"_s})
        QTest::newRow(qPrintable(bad)) << u"/v1/me"_s << tokens[bad] << 401;
    QTest::newRow("no token") << u"/v1/me"_s << QByteArray("rehearsal-user") << 401;
    QTest::newRow("user as admin") << u"/v1/admin"_s << tokens[u"user"_s] << 403;
    QTest::newRow("admin") << u"/v1/admin"_s << tokens[u"admin"_s] << 200;
    QTest::newRow("unknown") << u"/nowhere"_s << QByteArray() << 404;
    QTest::newRow("styles") << u"/static/app.css"_s << QByteArray() << 200;
}

void TestTarget::pagesAnswer()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, token);
    QFETCH(int, status);
    QList<HttpHeader> headers;
    if (!token.isEmpty())
        headers.append({"Authorization", "Bearer " + token});
    const HttpAnswer answer = ask(path, "GET", headers);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.values("Strict-Transport-Security").size(), 1);
    QCOMPARE(answer.value("X-Content-Type-Options"), QByteArray("nosniff"));
}

void TestTarget::plainRequestsAreSentOn()
{
    const HttpAnswer answer = ask(u"/health"_s, "GET", {{"X-Forwarded-Proto", "http"}});
    QCOMPARE(answer.status, 308);
    QVERIFY(answer.value("Location").startsWith("https://"));
}

void TestTarget::foreignOriginsAreLetInBySlipOnly()
{
    const QList<HttpHeader> foreign {{"Origin", "https://evil.test"}};
    QCOMPARE(ask(u"/"_s, "GET", foreign).value("Access-Control-Allow-Origin"), QByteArray());
    QCOMPARE(ask(u"/"_s, "GET", {{"Origin", "https://app.oneshot.test"}})
                 .value("Access-Control-Allow-Origin"),
             QByteArray("https://app.oneshot.test"));
    m_target->setSlip(u"cors"_s, true);
    QCOMPARE(ask(u"/"_s, "GET", foreign).value("Access-Control-Allow-Origin"),
             QByteArray("https://evil.test"));
}

void TestTarget::docsAreOpenBySlipOnly()
{
    QCOMPARE(ask(u"/docs"_s).status, 404);
    m_target->setSlip(u"docs"_s, true);
    QCOMPARE(ask(u"/docs"_s).status, 200);
    m_target->setSlip(u"docs"_s, false);
    QCOMPARE(ask(u"/docs"_s).status, 404);
}

void TestTarget::signingInIsLimited()
{
    int refused = 0;
    for (int i = 0; i < 40; ++i)
        refused += ask(u"/v1/sign-in"_s).status == 429;
    QVERIFY(refused > 0);
}

void TestTarget::controlAsksForItsToken()
{
    QCOMPARE(ask(u"/control/promote"_s, "POST").status, 401);
    QCOMPARE(control(u"promote"_s).status, 409);
    QCOMPARE(control(u"canary?share=7"_s).status, 422);
    QCOMPARE(control(u"canary?share=0.5&release=oneshot:v1.0.0"_s).status, 200);
    QCOMPARE(ask(u"/health?version=canary"_s).status, 200);
}

void TestTarget::aCanaryTakesItsShare()
{
    control(u"canary?share=0.5&release=oneshot:v1.0.0"_s);
    drive(100);
    const double canary = sum(u"http_requests_total"_s, u"oneshot-canary"_s);
    QCOMPARE(canary + sum(u"http_requests_total"_s, u"oneshot"_s), 100.0);
    QVERIFY(canary > 25 && canary < 75);
    control(u"promote"_s);
    drive(20);
    QCOMPARE(sum(u"http_requests_total"_s, u"oneshot-canary"_s), canary + 20);
}

void TestTarget::faultsShow_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("health");
    QTest::addColumn<int>("metrics");
    QTest::addColumn<double>("leastErrors");
    QTest::addColumn<double>("leastSlow");
    QTest::newRow("errors") << u"errors"_s << 200 << 200 << 0.2 << 0.0;
    QTest::newRow("latency") << u"latency"_s << 200 << 200 << 0.0 << 0.15;
    QTest::newRow("health") << u"health"_s << 503 << 200 << 0.0 << 0.0;
    QTest::newRow("silence") << u"silence"_s << 200 << 503 << 0.0 << 0.0;
    QTest::newRow("crash") << u"crash"_s << 502 << 200 << 1.0 << 0.0;
}

void TestTarget::faultsShow()
{
    QFETCH(QString, fault);
    QFETCH(int, health);
    QFETCH(int, metrics);
    QFETCH(double, leastErrors);
    QFETCH(double, leastSlow);
    control(u"canary?share=0.9&release=oneshot:v1.0.0"_s);
    m_target->order(*faultFromName(fault));
    drive(100);
    QCOMPARE(ask(u"/health"_s).status, 200);
    QCOMPARE(ask(u"/health?version=canary"_s).status, health);
    QCOMPARE(ask(u"/metrics"_s).status, metrics);
    const QString canary = u"oneshot-canary"_s;
    const double all = sum(u"http_requests_total"_s, canary);
    const double good = sum(u"http_requests_total"_s, canary, u"code"_s, u"200"_s);
    const double fast = sum(u"http_request_duration_seconds_bucket"_s, canary, u"le"_s, u"2"_s);
    QVERIFY(all - good >= leastErrors * all);
    QVERIFY(all - fast >= leastSlow * all);
}

void TestTarget::healingEndsAFault()
{
    control(u"canary?share=0.9&release=oneshot:v1.0.0"_s);
    m_target->order(Fault::Crash);
    QCOMPARE(ask(u"/health?version=canary"_s).status, 502);
    m_target->heal();
    QCOMPARE(ask(u"/health?version=canary"_s).status, 200);
}

void TestTarget::rollingBackEndsTheCanary()
{
    control(u"canary?share=0.9&release=oneshot:v1.0.0"_s);
    m_target->order(Fault::Crash);
    control(u"rollback"_s);
    drive(20);
    QCOMPARE(sum(u"http_requests_total"_s, u"oneshot-canary"_s), 0.0);
    QCOMPARE(control(u"rollback"_s).status, 200);
}

void TestTarget::makesItsOwnTraffic()
{
    m_target = std::make_unique<Target>(TargetOptions {.seed = 7, .speed = 60});
    QVERIFY(m_target->start());
    QTRY_VERIFY_WITH_TIMEOUT(sum(u"http_requests_total"_s, u"oneshot"_s) > 30, 20'000);
}

void TestTarget::sameSeedSameAnswers()
{
    drive(50);
    const QByteArray first = ask(u"/metrics"_s).body;
    init();
    drive(50);
    QCOMPARE(ask(u"/metrics"_s).body, first);
}

QTEST_GUILESS_MAIN(TestTarget)
#include "tst_target.moc"
