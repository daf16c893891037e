// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/baselinehistory.h"
#include "canary/dialect.h"
#include "canary/prometheusanswer.h"
#include "canary/sourceproof.h"
#include "canary/sources/source.h"
#include "canary/targetsup.h"
#include "range/rangeserver.h"
#include "support/httpstub.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

static constexpr auto serverTime = "Date: Tue, 24 Nov 2026 08:00:00 GMT\r\n";
static const qint64 serverSeconds =
    QDateTime::fromString(u"2026-11-24T08:00:00Z"_s, Qt::ISODate).toSecsSinceEpoch();

static SourceSettings settingsFor(const QUrl &url)
{
    SourceSettings settings;
    settings.plan.source = u"metrics"_s;
    settings.plan.selectCanary = u"service=\"new\""_s;
    settings.plan.selectBaseline = u"service=\"old\""_s;
    settings.targets.insert(u"metrics"_s, QJsonObject {{u"prometheus"_s, url.toString()}});
    settings.timeout = std::chrono::seconds(10);
    return settings;
}

/// Asks on another thread, since the stubs need this one.
static SourceSample askOnce(Source &source)
{
    SourceSample sample;
    const std::unique_ptr<QThread> thread(QThread::create([&] { sample = source.sample({}); }));
    thread->start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 60'000); }();
    thread->wait();
    return sample;
}

/// Runs `work` on another thread, since the stubs need this one.
template <typename Work>
static auto elsewhere(Work work)
{
    std::optional<decltype(work())> value;
    const std::unique_ptr<QThread> thread(QThread::create([&] { value = work(); }));
    thread->start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 60'000); }();
    thread->wait();
    return *value;
}

/// A series with [seconds before the server's time, value] points.
static QJsonObject series(const QString &name, const QString &service,
                          const QHash<QString, QString> &labels,
                          const QList<std::pair<int, QString>> &points,
                          const QString &instance = u"a:80"_s)
{
    QJsonObject metric {{u"__name__"_s, name},
                        {u"service"_s, service},
                        {u"job"_s, u"api"_s},
                        {u"instance"_s, instance}};
    for (const auto &[label, value] : labels.asKeyValueRange())
        metric.insert(label, value);
    QJsonArray values;
    for (const auto &[age, value] : points)
        values.append(QJsonArray {double(serverSeconds - age), value});
    return {{u"metric"_s, metric}, {u"values"_s, values}};
}

/// Requests, failures and a histogram that ends at the limit; every request is fast.
static QList<QJsonObject> armSeries(const QString &service, const QList<std::pair<int, int>> &good,
                                    const QList<std::pair<int, int>> &failed,
                                    const QString &instance = u"a:80"_s)
{
    QList<std::pair<int, QString>> fine;
    QList<std::pair<int, QString>> bad;
    for (const auto &[age, value] : good)
        fine.append({age, QString::number(value)});
    for (const auto &[age, value] : failed)
        bad.append({age, QString::number(value)});
    const QString buckets = u"http_request_duration_seconds_bucket"_s;
    QList<QJsonObject> all {
        series(u"http_requests_total"_s, service, {{u"code"_s, u"200"_s}}, fine, instance),
        series(buckets, service, {{u"le"_s, u"2.0"_s}}, fine, instance),
        series(buckets, service, {{u"le"_s, u"+Inf"_s}}, fine, instance)};
    if (!bad.isEmpty())
        all.append(
            series(u"http_requests_total"_s, service, {{u"code"_s, u"500"_s}}, bad, instance));
    return all;
}

static QByteArray matrix(const QList<QJsonObject> &all, const QByteArray &more = {})
{
    QJsonArray result;
    for (const QJsonObject &one : all)
        result.append(one);
    return HttpStub::ok(R"({"status":"success")" + more
                            + R"(,"data":{"resultType":"matrix","result":)"
                            + QJsonDocument(result).toJson(QJsonDocument::Compact) + "}}",
                        serverTime);
}

class PrometheusTest : public QObject
{
    Q_OBJECT

private slots:
    void answersHaveTheirStates_data();
    void answersHaveTheirStates();
    void countsScrapeByScrape();
    void newTargetOnlySetsTheMark();
    void onAllTrafficBothArmsCount();
    void partialDataIsKeptAndSaid();
    void hangingServersEnd_data();
    void hangingServersEnd();
    void furtherAnswersHaveTheirStates_data();
    void furtherAnswersHaveTheirStates();
    void furtherMetricsAreAsked();
    void lookBetweenScrapesIsNoSilence();
    void oldScrapesAreStale();
    void armScrapedOnceIsStaleAsSoonAsTheOther();
    void lostTargetsAreSaidAtOnce_data();
    void lostTargetsAreSaidAtOnce();
    void targetsAreAskedByTheirNames();
    void armsThatOverlapAreNeverJudged_data();
    void armsThatOverlapAreNeverJudged();
    void slowScrapingIsRefused();
    void sourcesProveThemselves_data();
    void sourcesProveThemselves();
    void furtherMetricsProveThemselves();
    void historyIsCountedInTicks();
    void historyThatCannotBeHadSaysWhy();
    void looksBackAfterASilence();
    void queries_data();
    void queries();
    void realServer();
};

// What an answer means: nothing but measured and below counts as healthy.
void PrometheusTest::answersHaveTheirStates_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<MetricState>("state");
    QTest::addColumn<QString>("words");
    const auto counter = [](const QString &value) {
        return matrix(
            {series(u"http_requests_total"_s, u"new"_s, {{u"code"_s, u"200"_s}}, {{15, value}})});
    };
    QTest::newRow("no such series") << matrix({}) << MetricState::NoData << u"no series of"_s;
    QTest::newRow("NaN") << counter(u"NaN"_s) << MetricState::ConfigError
                         << u"not a whole number"_s;
    QTest::newRow("infinite") << counter(u"+Inf"_s) << MetricState::ConfigError
                              << u"not a whole number"_s;
    QTest::newRow("no histogram") << counter(u"5"_s) << MetricState::ConfigError
                                  << u"no latency histogram"_s;
    QTest::newRow("no bucket at the limit") << matrix(
        {series(u"http_requests_total"_s, u"new"_s, {{u"code"_s, u"200"_s}}, {{15, u"5"_s}}),
         series(u"http_request_duration_seconds_bucket"_s, u"new"_s, {{u"le"_s, u"1.2"_s}},
                {{15, u"5"_s}}),
         series(u"http_request_duration_seconds_bucket"_s, u"new"_s, {{u"le"_s, u"5"_s}},
                {{15, u"5"_s}}),
         series(u"http_request_duration_seconds_bucket"_s, u"new"_s, {{u"le"_s, u"+Inf"_s}},
                {{15, u"5"_s}})}) << MetricState::ConfigError
                                            << u"no bucket ends at 2 s"_s;
    QTest::newRow("old") << matrix(armSeries(u"new"_s, {{80, 5}, {65, 6}}, {}))
                         << MetricState::Stale << u"65 s old"_s;
    QTest::newRow("bad query") << HttpStub::ok(
        R"({"status":"error","errorType":"bad_data","error":"parse error"})", {}, "400 Bad Request")
                               << MetricState::ConfigError << u"parse error"_s;
    QTest::newRow("error in a 200")
        << HttpStub::ok(R"({"status":"error","error":"too many samples"})")
        << MetricState::ConfigError << u"too many samples"_s;
    QTest::newRow("503") << HttpStub::ok("", {}, "503 Service Unavailable")
                         << MetricState::SourceDown << u"503"_s;
    QTest::newRow("a vector") << HttpStub::ok(
        R"({"status":"success","data":{"resultType":"vector","result":[]}})")
                              << MetricState::ConfigError << u"with a vector"_s;
    QTest::newRow("login page") << HttpStub::ok("<html>log in</html>") << MetricState::ConfigError
                                << u"perhaps somebody must sign in"_s;
    QTest::newRow("minus infinite")
        << counter(u"-Inf"_s) << MetricState::ConfigError << u"not a whole number"_s;
    QTest::newRow("below nothing")
        << counter(u"-3"_s) << MetricState::ConfigError << u"not a whole number"_s;
    QTest::newRow("a fraction") << counter(u"2.5"_s) << MetricState::ConfigError
                                << u"not a whole number"_s;
    QTest::newRow("a word") << counter(u"many"_s) << MetricState::ConfigError << u"no number"_s;
    QTest::newRow("no status label")
        << matrix({series(u"http_requests_total"_s, u"new"_s, {}, {{15, u"5"_s}})})
        << MetricState::ConfigError << u"no label for the HTTP status"_s;
    QTest::newRow("of the future") << matrix(armSeries(u"new"_s, {{-285, 4}, {-300, 5}}, {}))
                                   << MetricState::Stale << u"300 s ahead"_s;
    QTest::newRow("of long ago") << matrix(armSeries(u"new"_s, {{86'400, 5}, {86'385, 6}}, {}))
                                 << MetricState::Stale << u"86385 s old"_s;
    QTest::newRow("a scalar") << HttpStub::ok(
        R"({"status":"success","data":{"resultType":"scalar","result":[1,"5"]}})")
                              << MetricState::ConfigError << u"with a scalar"_s;
    QTest::newRow("a string") << HttpStub::ok(
        R"({"status":"success","data":{"resultType":"string","result":[1,"fine"]}})")
                              << MetricState::ConfigError << u"with a string"_s;
    QTest::newRow("cut off") << HttpStub::ok(
        R"({"status":"success","data":{"resultType":"matrix","result":[{"met)")
                             << MetricState::ConfigError << u"cut off or broken"_s;
    QTest::newRow("body cut short")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"status\"")
        << MetricState::SourceDown << QString();
    QTest::newRow("a gigabyte") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n{")
                                << MetricState::SourceDown << QString();
    QTest::newRow("packed, as a bomb is")
        << HttpStub::ok(QByteArray("\x1f\x8b\x08\x00\x00", 5), "Content-Encoding: gzip\r\n")
        << MetricState::ConfigError << u"packed (gzip)"_s;
    QTest::newRow("too many to query") << HttpStub::ok(
        R"({"status":"error","errorType":"execution","error":"query processing would load too many samples"})",
        {}, "422 Unprocessable Entity") << MetricState::ConfigError
                                       << u"too many samples"_s;
    QTest::newRow("not signed in")
        << HttpStub::ok("", {}, "401 Unauthorized") << MetricState::ConfigError << u"401"_s;
    QTest::newRow("sent to a login") << HttpStub::ok("", "Location: /login\r\n", "302 Found")
                                     << MetricState::ConfigError << u"302"_s;
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << MetricState::SourceDown << QString();
    QTest::newRow("empty") << HttpStub::ok("") << MetricState::ConfigError
                           << u"the answer is empty"_s;
    QTest::newRow("closed at once") << QByteArray() << MetricState::SourceDown << QString();
}

void PrometheusTest::answersHaveTheirStates()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    const HttpStub stub(answer);
    const auto source = prometheusSource(settingsFor(stub.url()));
    QVERIFY(source && *source);
    for (int look = 0; look < 2; ++look) {
        const SourceSample sample = askOnce(**source);
        QTEST(sample.state, "state");
        QVERIFY(!sample.canary);
        QVERIFY(!sample.trouble.isEmpty());
        QVERIFY2(sample.trouble.contains(words), qPrintable(sample.trouble));
    }
}

// The first failures of the new service, a restart, and what was counted before the first look.
void PrometheusTest::countsScrapeByScrape()
{
    QList<QJsonObject> canary;
    QList<QJsonObject> baseline = armSeries(u"old"_s, {{60, 1000}, {45, 1100}}, {});
    const HttpStub stub([&](const QByteArray &request) {
        return matrix(request.contains("%22new%22") ? canary : baseline);
    });
    const auto source = prometheusSource(settingsFor(stub.url()));
    QVERIFY(source && *source);
    QVERIFY(!askOnce(**source).baseline);
    canary = armSeries(u"new"_s, {{30, 7}, {15, 2}, {0, 4}}, {{30, 3}, {15, 0}, {0, 1}});
    baseline = armSeries(u"old"_s, {{60, 1000}, {45, 1100}, {30, 1190}, {15, 1250}}, {});
    const SourceSample sample = askOnce(**source);
    QCOMPARE(sample.state, MetricState::Ok);
    QCOMPARE(sample.canary, (ArmTick {15, 4, 0}));
    QCOMPARE(sample.baseline, (ArmTick {150, 0, 0}));
}

// A value with a warning is a value, but not a whole one.
void PrometheusTest::partialDataIsKeptAndSaid()
{
    const HttpStub stub([](const QByteArray &) {
        return matrix(armSeries(u"new"_s, {{30, 1}, {15, 5}}, {}),
                      R"(,"warnings":["one store does not answer"])");
    });
    SourceSettings settings = settingsFor(stub.url());
    settings.plan.selectBaseline.clear();
    const auto source = prometheusSource(settings);
    QVERIFY(source && *source);
    askOnce(**source);
    const SourceSample sample = askOnce(**source);
    QVERIFY(sample.canary);
    QCOMPARE(sample.trouble, u"Prometheus warns: one store does not answer"_s);
}

void PrometheusTest::hangingServersEnd_data()
{
    QTest::addColumn<HttpStub::After>("after");
    QTest::addColumn<bool>("byteByByte");
    QTest::newRow("says nothing") << HttpStub::After::Hang << false;
    QTest::newRow("a byte at a time") << HttpStub::After::Close << true;
    QTest::newRow("reset") << HttpStub::After::Reset << false;
}

void PrometheusTest::hangingServersEnd()
{
    QFETCH(const HttpStub::After, after);
    QFETCH(const bool, byteByByte);
    const QByteArray answer = byteByByte
        ? matrix(armSeries(u"new"_s, {{15, 5}}, {}))
        : QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{");
    const HttpStub stub(answer, after, byteByByte);
    SourceSettings settings = settingsFor(stub.url());
    settings.timeout = std::chrono::milliseconds(300);
    const auto source = prometheusSource(settings);
    QVERIFY(source && *source);
    const SourceSample sample = askOnce(**source);
    QCOMPARE(sample.state, MetricState::SourceDown);
    QVERIFY(!sample.canary);
    QVERIFY(!sample.trouble.isEmpty());
}

static QByteArray instant(const QByteArray &type, const QByteArray &result)
{
    return R"({"status":"success","data":{"resultType":")" + type + R"(","result":)" + result
        + "}}";
}

void PrometheusTest::furtherAnswersHaveTheirStates_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<MetricState>("state");
    QTest::addColumn<QString>("words");
    const auto one = [](const QByteArray &value) {
        return instant("vector", R"([{"metric":{},"value":[1,")" + value + R"("]}])");
    };
    QTest::newRow("a value") << one("0.25") << MetricState::Ok << QString();
    QTest::newRow("nothing") << one("0") << MetricState::Ok << QString();
    QTest::newRow("a scalar") << instant("scalar", R"([1,"0.5"])") << MetricState::Ok << QString();
    QTest::newRow("NaN") << one("NaN") << MetricState::NoTraffic << u"0 of 0"_s;
    QTest::newRow("infinite") << one("+Inf") << MetricState::NoData << u"share of nothing"_s;
    QTest::newRow("empty") << instant("vector", "[]") << MetricState::NoData << u"no such series"_s;
    QTest::newRow("two") << instant("vector", R"([{"value":[1,"1"]},{"value":[1,"2"]}])")
                         << MetricState::ConfigError << u"2 series where one"_s;
    QTest::newRow("a word") << one("fine") << MetricState::ConfigError << u"no number"_s;
    QTest::newRow("a matrix") << instant("matrix", "[]") << MetricState::ConfigError
                              << u"gives a matrix"_s;
    QTest::newRow("a string") << instant("string", R"([1,"x"])") << MetricState::ConfigError
                              << u"gives a string"_s;
    QTest::newRow("a warning") << QByteArray(
        R"({"status":"success","warnings":["one store does not answer"],"data":)"
        R"({"resultType":"scalar","result":[1,"0.5"]}})")
                               << MetricState::Ok
                               << u"Prometheus warns: one store does not answer"_s;
    QTest::newRow("an info") << QByteArray(
        R"({"status":"success","infos":["might not be a counter"],"data":)"
        R"({"resultType":"scalar","result":[1,"0.5"]}})")
                             << MetricState::Ok << u"Prometheus warns: might not be a counter"_s;
    QTest::newRow("an error") << QByteArray(R"({"status":"error","error":"parse error"})")
                              << MetricState::ConfigError << u"parse error"_s;
    QTest::newRow("login page") << QByteArray("<html>") << MetricState::ConfigError
                                << u"perhaps somebody must sign in"_s;
}

void PrometheusTest::furtherAnswersHaveTheirStates()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, words);
    const InstantAnswer read = readInstant(answer);
    QTEST(read.state, "state");
    QCOMPARE(read.value.has_value(), read.state == MetricState::Ok);
    QVERIFY2(read.words.contains(words), qPrintable(read.words));
}

void PrometheusTest::furtherMetricsAreAsked()
{
    const HttpStub stub([](const QByteArray &request) {
        return request.contains("query=cpu")
            ? HttpStub::ok(instant("vector", R"([{"metric":{},"value":[1,"0.25"]}])"))
            : request.contains("query=mem")
            ? HttpStub::ok(R"({"status":"success","warnings":["partial"],"data":)"
                           R"({"resultType":"scalar","result":[1,"0.5"]}})")
            : HttpStub::ok("", {}, "503 Service Unavailable");
    });
    SourceSettings settings = settingsFor(stub.url());
    settings.plan.metrics = {{u"cpu"_s, u"cpu"_s, 0.8},
                             {u"memory"_s, u"mem"_s, 0.9},
                             {u"logins"_s, u"failed_logins"_s, 0.1}};
    const auto source = furtherSource(settings);
    QVERIFY(source && *source);
    const SourceSample sample = askOnce(**source);
    QCOMPARE(sample.metrics, (QList<MetricReading> {{u"cpu"_s, 0.25}, {u"memory"_s, 0.5}}));
    QCOMPARE(sample.trouble,
             u"memory: Prometheus warns: partial; logins: the server answers 503"_s);
    QCOMPARE(sample.state, MetricState::SourceDown);
}

void PrometheusTest::newTargetOnlySetsTheMark()
{
    QList<QJsonObject> canary = armSeries(u"new"_s, {{30, 5}}, {});
    const HttpStub stub([&](const QByteArray &request) {
        return matrix(request.contains("%22new%22") ? canary : QList<QJsonObject>());
    });
    const auto source = prometheusSource(settingsFor(stub.url()));
    QVERIFY(source && *source);
    askOnce(**source);
    canary = armSeries(u"new"_s, {{30, 5}, {15, 6}}, {})
        + armSeries(u"new"_s, {{15, 4000}, {0, 4002}}, {{15, 3000}, {0, 3001}}, u"b:80"_s);
    QCOMPARE(askOnce(**source).canary, (ArmTick {4, 1, 0}));
}

// From the promotion on the full deployment is counted, whichever arm the traffic goes to.
void PrometheusTest::onAllTrafficBothArmsCount()
{
    std::atomic<int> last = 15;
    const HttpStub stub([&last](const QByteArray &request) {
        const bool isNew = request.contains("%22new%22");
        QList<std::pair<int, int>> good;
        for (int age = 45; age >= last; age -= 15)
            good.append({age, (isNew ? 10 : 90) * (60 - age)});
        return matrix(armSeries(isNew ? u"new"_s : u"old"_s, good, {}));
    });
    const auto source = prometheusSource(settingsFor(stub.url()));
    QVERIFY(source && *source);
    askOnce(**source);
    SourceSample sample;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        (*source)->watchFull({});
        last = 0;
        sample = (*source)->sample({});
    }));
    thread->start();
    QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 60'000);
    thread->wait();
    QCOMPARE(sample.canary, (ArmTick {1500, 0, 0}));
    QVERIFY(!sample.baseline);
    QCOMPARE(sample.state, MetricState::Ok);
}

void PrometheusTest::lookBetweenScrapesIsNoSilence()
{
    const HttpStub stub([&](const QByteArray &request) {
        return matrix(request.contains("%22new%22") ? armSeries(u"new"_s, {{30, 5}, {15, 6}}, {})
                                                    : QList<QJsonObject>());
    });
    const auto source = prometheusSource(settingsFor(stub.url()));
    QVERIFY(source && *source);
    askOnce(**source);
    const SourceSample sample = askOnce(**source);
    QCOMPARE(sample.state, MetricState::Ok);
    QCOMPARE(sample.canary, ArmTick {});
}

void PrometheusTest::oldScrapesAreStale()
{
    QList<QJsonObject> canary = armSeries(u"new"_s, {{60, 5}, {50, 6}, {31, 7}}, {});
    const HttpStub stub([&](const QByteArray &request) {
        return matrix(request.contains("%22new%22")
                          ? canary
                          : armSeries(u"old"_s, {{50, 10}, {40, 11}, {0, 15}}, {}));
    });
    const auto source = prometheusSource(settingsFor(stub.url()));
    QVERIFY(source && *source);
    QVERIFY(!askOnce(**source).canary);
    const SourceSample old = askOnce(**source);
    QCOMPARE(old.state, MetricState::Stale);
    QVERIFY(!old.canary);
    QCOMPARE(old.baseline, ArmTick {});
    canary = armSeries(u"new"_s, {{60, 5}, {50, 6}, {31, 7}, {-1, 9}}, {});
    QCOMPARE(askOnce(**source).canary, (ArmTick {2, 0, 0}));
}

void PrometheusTest::armScrapedOnceIsStaleAsSoonAsTheOther()
{
    const HttpStub stub([](const QByteArray &request) {
        return matrix(request.contains("%22new%22")
                          ? armSeries(u"new"_s, {{20, 5}}, {})
                          : armSeries(u"old"_s, {{30, 10}, {25, 11}, {20, 15}}, {}));
    });
    const auto source = prometheusSource(settingsFor(stub.url()));
    QVERIFY(source && *source);
    const SourceSample sample = askOnce(**source);
    QCOMPARE(sample.state, MetricState::Stale);
    QVERIFY2(sample.trouble.contains(u"20 s old"_s), qPrintable(sample.trouble));
}

void PrometheusTest::lostTargetsAreSaidAtOnce_data()
{
    QTest::addColumn<QHash<QString, QString>>("ups");
    QTest::addColumn<bool>("scrapedMeanwhile");
    QTest::addColumn<MetricState>("state");
    QTest::addColumn<std::optional<ArmTick>>("canary");
    QTest::addColumn<QString>("words");
    using Ups = QHash<QString, QString>;
    using Counts = std::optional<ArmTick>;
    const QString first = u"a:80"_s;
    const QString second = u"b:80"_s;
    QTest::newRow("all are up") << Ups {{first, u"1"_s}, {second, u"1"_s}} << false
                                << MetricState::Ok << Counts(ArmTick {}) << QString();
    QTest::newRow("all are lost") << Ups {{first, u"0"_s}, {second, u"0"_s}} << false
                                  << MetricState::Stale << Counts()
                                  << u"no page from 2 of the 2 it scrapes"_s;
    QTest::newRow("lost after a page")
        << Ups {{first, u"0"_s}, {second, u"0"_s}} << true << MetricState::Ok
        << Counts(ArmTick {10, 0, 0}) << u"(up is 0)"_s;
    QTest::newRow("one is lost") << Ups {{first, u"1"_s}, {second, u"0"_s}} << true
                                 << MetricState::Ok << Counts(ArmTick {10, 0, 0})
                                 << u"no page from 1 of the 2 it scrapes"_s;
    QTest::newRow("another's is lost")
        << Ups {{u"c:80"_s, u"0"_s}} << false << MetricState::Ok << Counts(ArmTick {}) << QString();
}

// Prometheus says so itself at the first scrape that fails, long before the last page is old.
void PrometheusTest::lostTargetsAreSaidAtOnce()
{
    using Ups = QHash<QString, QString>;
    QFETCH(const Ups, ups);
    QFETCH(const bool, scrapedMeanwhile);
    QFETCH(const QString, words);
    std::atomic<bool> later = false;
    const HttpStub stub([&](const QByteArray &request) {
        QList<QJsonObject> all;
        if (request.contains("query=up")) {
            for (const auto &[instance, value] : ups.asKeyValueRange()) {
                all.append(
                    series(u"up"_s, {}, {}, {{15, u"1"_s}, {0, later ? value : u"1"_s}}, instance));
            }
        } else if (request.contains("%22new%22")) {
            QList<std::pair<int, int>> good {{15, 5}, {5, 6}};
            if (later && scrapedMeanwhile)
                good.append({0, 11});
            all = armSeries(u"new"_s, good, {}) + armSeries(u"new"_s, good, {}, u"b:80"_s);
        }
        return matrix(all);
    });
    SourceSettings settings = settingsFor(stub.url());
    settings.plan.selectBaseline.clear();
    const auto source = prometheusSource(settings);
    QVERIFY(source && *source);
    askOnce(**source);
    later = true;
    const SourceSample sample = askOnce(**source);
    QTEST(sample.state, "state");
    QTEST(sample.canary, "canary");
    QCOMPARE(sample.trouble.isEmpty(), words.isEmpty());
    QVERIFY2(sample.trouble.contains(words), qPrintable(sample.trouble));
}

void PrometheusTest::targetsAreAskedByTheirNames()
{
    QCOMPARE(TargetsUp::query({u"api\u001f127.0.0.1:80"_s, u"api\u001fweb+\"1\":80"_s}),
             uR"(up{job=~"api",instance=~"127\\.0\\.0\\.1:80|web\\+\"1\":80"})"_s);
}

void PrometheusTest::armsThatOverlapAreNeverJudged_data()
{
    QTest::addColumn<QString>("canary");
    QTest::addColumn<QString>("baseline");
    QTest::newRow("the baseline holds the canary") << u"service=\"new\""_s << u"job=\"api\""_s;
    QTest::newRow("the canary holds the baseline") << u"job=~\"a.*\""_s << u"service=\"new\""_s;
    QTest::newRow("partly") << u"service=~\"new|old\""_s << u"service=~\"new|other\""_s;
}

void PrometheusTest::armsThatOverlapAreNeverJudged()
{
    QFETCH(const QString, canary);
    QFETCH(const QString, baseline);
    std::atomic<int> last = 15;
    const HttpStub stub([&last](const QByteArray &request) {
        if (request.contains("/health"))
            return HttpStub::ok("fine");
        QList<std::pair<int, int>> good;
        for (int age = 45; age >= last; age -= 15)
            good.append({age, 100 - age});
        return matrix(armSeries(u"new"_s, good, {}) + armSeries(u"old"_s, good, {}));
    });
    SourceSettings settings = settingsFor(stub.url());
    settings.plan.selectCanary = canary;
    settings.plan.selectBaseline = baseline;
    settings.plan.healthUrl = stub.url(u"/health"_s).toString();
    const auto findings = elsewhere([&] { return proveSources(settings); });
    QVERIFY(std::ranges::any_of(findings, [](const SourceFinding &finding) {
        return finding.subject == "canary"_L1 && finding.state == MetricState::ConfigError
            && finding.words.contains(u"cannot be told apart"_s);
    }));
    const auto source = prometheusSource(settings);
    QVERIFY(source && *source);
    // Also between two scrapes.
    for (const int newest : {15, 0, 0}) {
        last = newest;
        const SourceSample sample = askOnce(**source);
        QCOMPARE(sample.state, MetricState::ConfigError);
        QVERIFY(!sample.canary && !sample.baseline);
        QVERIFY2(sample.trouble.contains(u"service=\"new\""_s), qPrintable(sample.trouble));
    }
}

void PrometheusTest::slowScrapingIsRefused()
{
    const HttpStub stub(matrix(armSeries(u"new"_s, {{80, 5}, {0, 6}}, {})));
    const auto source = prometheusSource(settingsFor(stub.url()));
    QVERIFY(source && *source);
    const SourceSample sample = askOnce(**source);
    QCOMPARE(sample.state, MetricState::ConfigError);
    QVERIFY2(sample.trouble.contains(u"scraped every 80 s"_s), qPrintable(sample.trouble));
}

void PrometheusTest::sourcesProveThemselves_data()
{
    QTest::addColumn<QByteArray>("baseline");
    QTest::addColumn<QByteArray>("canary");
    QTest::addColumn<MetricState>("state");
    QTest::addColumn<QString>("words");
    QTest::addColumn<MetricState>("canaryState");
    const QByteArray none = matrix({});
    const QByteArray good = matrix(armSeries(u"old"_s, {{20, 10}, {5, 11}}, {}));
    QTest::newRow("good, no canary yet")
        << good << none << MetricState::Ok << u"scraped every 15 s, a bucket ends at 2 s"_s
        << MetricState::Pending;
    QTest::newRow("good, both") << good << matrix(armSeries(u"new"_s, {{20, 1}, {5, 2}}, {}))
                                << MetricState::Ok << u"series are there"_s << MetricState::Ok;
    QTest::newRow("a canary of before")
        << good << matrix(armSeries(u"new"_s, {{250, 1}, {235, 2}}, {})) << MetricState::Ok
        << QString() << MetricState::Pending;
    QTest::newRow("no such series")
        << none << none << MetricState::NoData << u"no series of"_s << MetricState::Pending;
    QTest::newRow("stale") << matrix(armSeries(u"old"_s, {{115, 1}, {100, 2}}, {})) << none
                           << MetricState::Stale << u"100 s old"_s << MetricState::Pending;
    QTest::newRow("scraped too seldom")
        << matrix(armSeries(u"old"_s, {{130, 1}, {10, 2}}, {})) << none << MetricState::ConfigError
        << u"scraped every 120 s"_s << MetricState::Pending;
    QTest::newRow("no bucket at the limit") << matrix(
        {series(u"http_requests_total"_s, u"old"_s, {{u"code"_s, u"200"_s}}, {{5, u"5"_s}}),
         series(u"http_request_duration_seconds_bucket"_s, u"old"_s, {{u"le"_s, u"1.2"_s}},
                {{5, u"5"_s}}),
         series(u"http_request_duration_seconds_bucket"_s, u"old"_s, {{u"le"_s, u"+Inf"_s}},
                {{5, u"5"_s}})}) << none << MetricState::ConfigError
                                            << u"no bucket ends at 2 s"_s << MetricState::Pending;
    QTest::newRow("login page") << HttpStub::ok("<html>log in</html>") << none
                                << MetricState::ConfigError << u"must sign in"_s
                                << MetricState::Pending;
    QTest::newRow("down") << HttpStub::ok("", {}, "503 Service Unavailable") << none
                          << MetricState::SourceDown << u"503"_s << MetricState::Pending;
}

void PrometheusTest::sourcesProveThemselves()
{
    QFETCH(const QByteArray, baseline);
    QFETCH(const QByteArray, canary);
    QFETCH(const QString, words);
    const HttpStub stub([&](const QByteArray &request) {
        return request.contains("/health")  ? HttpStub::ok("", {}, "404 Not Found")
            : request.contains("%22new%22") ? canary
                                            : baseline;
    });
    SourceSettings settings = settingsFor(stub.url());
    settings.plan.healthUrl = stub.url(u"/health"_s).toString();
    const auto findings = elsewhere([&] { return proveSources(settings); });
    QCOMPARE(findings.size(), 3);
    QCOMPARE(findings.at(0).subject, u"baseline"_s);
    QTEST(findings.at(0).state, "state");
    QVERIFY2(findings.at(0).words.contains(words), qPrintable(findings.at(0).words));
    QTEST(findings.at(1).state, "canaryState");
    // Nothing answers there before the canary does.
    QCOMPARE(findings.at(2).subject, u"health"_s);
    QCOMPARE(findings.at(2).state, MetricState::Pending);
    QVERIFY2(findings.at(2).words.contains(u"404"_s), qPrintable(findings.at(2).words));
}

void PrometheusTest::furtherMetricsProveThemselves()
{
    const HttpStub stub([](const QByteArray &request) {
        return request.contains("query=cpu")
            ? HttpStub::ok(instant("vector", R"([{"metric":{},"value":[1,"0.25"]}])"))
            : request.contains("query=mem")
            ? HttpStub::ok(instant("vector", R"([{"value":[1,"1"]},{"value":[1,"2"]}])"))
            : request.contains("query=disk")
            ? HttpStub::ok(R"({"status":"success","infos":["might not be a counter"],"data":)"
                           R"({"resultType":"scalar","result":[1,"0.5"]}})")
            : request.contains("/health") ? HttpStub::ok("fine")
                                          : matrix(armSeries(u"old"_s, {{20, 10}, {5, 11}}, {}));
    });
    SourceSettings settings = settingsFor(stub.url());
    settings.plan.healthUrl = stub.url(u"/health"_s).toString();
    settings.plan.metrics = {
        {u"cpu"_s, u"cpu"_s, 0.8}, {u"memory"_s, u"mem"_s, 0.9}, {u"disk"_s, u"disk"_s, 0.9}};
    const auto findings = elsewhere([&] { return proveSources(settings); });
    QCOMPARE(findings.size(), 6);
    QVERIFY(findings.at(4).isTrouble());
    QVERIFY2(findings.at(4).words.contains(u"might not be a counter"_s),
             qPrintable(findings.at(4).words));
    QCOMPARE(findings.at(2), (SourceFinding {u"cpu"_s, MetricState::Ok, u"it is 0.25 now"_s}));
    QCOMPARE(findings.at(3).state, MetricState::ConfigError);
    QVERIFY2(findings.at(3).words.contains(u"2 series where one"_s),
             qPrintable(findings.at(3).words));
    QCOMPARE(findings.at(5).state, MetricState::Ok);
    settings.plan.vantageUrl = stub.url(u"/health/elsewhere"_s).toString();
    const auto vantage = elsewhere([&] { return proveSources(settings); }).constLast();
    QCOMPARE(vantage,
             (SourceFinding {u"vantage"_s, MetricState::Ok, u"healthy, seen from 127.0.0.1"_s}));
    // Before it is needed it must answer.
    settings.plan.vantageUrl = u"http://127.0.0.1:1/"_s;
    QVERIFY(elsewhere([&] { return proveSources(settings); }).constLast().isTrouble());
    settings.plan.dialect = u"apache"_s;
    const auto wrong = elsewhere([&] { return proveSources(settings); });
    QCOMPARE(wrong.size(), 1);
    QCOMPARE(wrong.constFirst().subject, u"source"_s);
    QVERIFY(wrong.constFirst().isTrouble());
}

// Two targets, one of which came later, and a restart.
void PrometheusTest::historyIsCountedInTicks()
{
    const HttpStub stub([](const QByteArray &) {
        return matrix(armSeries(u"old"_s, {{60, 1000}, {50, 1100}, {40, 50}, {30, 150}}, {{30, 4}})
                      + armSeries(u"old"_s, {{40, 7000}, {30, 7010}}, {}, u"b:80"_s));
    });
    const SourceSettings settings = settingsFor(stub.url());
    const auto history = elsewhere([&] { return baselineHistory(settings); });
    QVERIFY(history);
    QCOMPARE(*history, (QList<ArmTick> {{100, 0, 0}, {50, 0, 0}, {114, 4, 0}}));
    QVERIFY2(stub.lastRequest().contains("%5B3600s%5D"), stub.lastRequest().constData());
    QVERIFY(stub.lastRequest().contains("%22old%22"));
}

void PrometheusTest::historyThatCannotBeHadSaysWhy()
{
    const HttpStub stub(HttpStub::ok("", {}, "503 Service Unavailable"));
    SourceSettings settings = settingsFor(stub.url());
    const auto history = elsewhere([&] { return baselineHistory(settings); });
    QVERIFY(!history);
    QVERIFY(history.error().message.contains(u"503"_s));
    // Who keeps no past is not asked for one.
    settings.targets = {{u"metrics"_s, QJsonObject {{u"scrape"_s, stub.url().toString()}}}};
    const int before = stub.requests();
    const auto none = elsewhere([&] { return baselineHistory(settings); });
    QVERIFY(none && none->isEmpty());
    QCOMPARE(stub.requests(), before);
}

void PrometheusTest::looksBackAfterASilence()
{
    bool down = true;
    const HttpStub stub([&](const QByteArray &) {
        return down ? HttpStub::ok("", {}, "502 Bad Gateway") : matrix({});
    });
    const auto source = prometheusSource(settingsFor(stub.url()));
    QVERIFY(source && *source);
    askOnce(**source);
    askOnce(**source);
    down = false;
    askOnce(**source);
    QVERIFY2(stub.lastRequest().contains("%5B270s%5D"), stub.lastRequest().constData());
    askOnce(**source);
    QVERIFY2(stub.lastRequest().contains("%5B90s%5D"), stub.lastRequest().constData());
}

void PrometheusTest::queries_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("traefik")
        << u"{__name__=~\"traefik_service_requests_total|traefik_service_request_duration_seconds_bucket\",service=\"a\"}"_s;
    QTest::newRow("nginx")
        << u"{__name__=~\"nginx_ingress_controller_requests|nginx_ingress_controller_request_duration_seconds_bucket\",service=\"a\"}"_s;
    QTest::newRow("haproxy")
        << u"{__name__=~\"haproxy_backend_http_responses_total\",service=\"a\"}"_s;
    QTest::newRow("generic")
        << u"{__name__=~\"http_requests_total|http_request_duration_seconds_bucket|http_server_requests_seconds_bucket\",service=\"a\"}"_s;
}

void PrometheusTest::queries()
{
    const auto dialect = dialectOf(QString::fromLatin1(QTest::currentDataTag()));
    const auto selector = LabelSelector::parse(u"{service=\"a\"}"_s);
    QVERIFY(dialect && selector);
    QTEST(dialect->queries(*selector).join(u'|'), "query");
}

/// The page of a service that counts like ours.
static QByteArray metricsPage(const QByteArray &service, int good, int failed)
{
    const QByteArray label = "{service=\"" + service + "\"";
    const QByteArray all = QByteArray::number(good + failed);
    QByteArray page = "http_requests_total" + label + ",code=\"200\"} " + QByteArray::number(good)
        + "\nhttp_request_duration_seconds_bucket" + label + ",le=\"2\"} " + all
        + "\nhttp_request_duration_seconds_bucket" + label + ",le=\"+Inf\"} " + all + '\n';
    if (failed)
        page +=
            "http_requests_total" + label + ",code=\"500\"} " + QByteArray::number(failed) + '\n';
    return page;
}

void PrometheusTest::realServer()
{
    if (QStandardPaths::findExecutable(u"prometheus"_s).isEmpty())
        QSKIP("there is no prometheus here");
    QByteArray page = metricsPage("old", 1000, 7);
    HttpStub service([&page](const QByteArray &) {
        return HttpStub::ok(page, "Content-Type: text/plain; version=0.0.4\r\n");
    });
    const auto folder = std::make_shared<QTemporaryDir>();
    QVERIFY(writeFile(folder->filePath(u"prometheus.yml"_s),
                      "global: { scrape_interval: 1s, scrape_timeout: 1s }\n"
                      "scrape_configs:\n"
                      "  - job_name: api\n"
                      "    static_configs: [ { targets: [ \""
                          + service.url().authority().toUtf8() + "\" ] } ]\n"));
    const quint16 port = freePort();
    RangeServer server(folder);
    const auto started =
        server.start(u"prometheus"_s,
                     {u"--config.file=prometheus.yml"_s, u"--storage.tsdb.path=data"_s,
                      u"--web.listen-address=127.0.0.1:%1"_s.arg(port)},
                     port);
    QVERIFY2(started, qPrintable(started ? QString() : started.error().text()));
    const auto source = prometheusSource(settingsFor(QUrl(u"http://127.0.0.1:%1/"_s.arg(port))));
    QVERIFY(source && *source);
    ArmTick canary;
    SourceSample sample;
    const auto look = [&] {
        sample = askOnce(**source);
        if (sample.canary)
            canary += *sample.canary;
        return canary;
    };
    // A look that found nothing has no mark yet; the baseline's counters stand still.
    QTRY_VERIFY_WITH_TIMEOUT((look(), sample.baseline == ArmTick {}), 60'000);
    QCOMPARE(sample.state, MetricState::NoData);

    page = metricsPage("old", 1000, 7) + metricsPage("new", 3, 3);
    QTRY_COMPARE_WITH_TIMEOUT(look(), (ArmTick {6, 3, 0}), 60'000);
    page = metricsPage("old", 1000, 7) + metricsPage("new", 1, 0);
    QTRY_COMPARE_WITH_TIMEOUT(look(), (ArmTick {7, 3, 0}), 60'000);
    page = metricsPage("old", 1000, 7) + metricsPage("new", 21, 2);
    QTRY_COMPARE_WITH_TIMEOUT(look(), (ArmTick {29, 5, 0}), 60'000);
    // The same series by labels that both arms have.
    SourceSettings mixed = settingsFor(QUrl(u"http://127.0.0.1:%1/"_s.arg(port)));
    mixed.plan.selectBaseline = u"job=\"api\""_s;
    const auto both = prometheusSource(mixed);
    QVERIFY(both && *both);
    const SourceSample refused = askOnce(**both);
    QCOMPARE(refused.state, MetricState::ConfigError);
    QVERIFY2(refused.trouble.contains(u"cannot be told apart"_s), qPrintable(refused.trouble));
    QVERIFY(!askOnce(**both).canary);
    service.close();
    QTRY_VERIFY_WITH_TIMEOUT((look(), sample.state == MetricState::Stale), 60'000);
    QVERIFY2(sample.trouble.contains(u"(up is 0)"_s), qPrintable(sample.trouble));
    QVERIFY(!sample.canary);
    QCOMPARE(canary, (ArmTick {29, 5, 0}));
}

QTEST_GUILESS_MAIN(PrometheusTest)
#include "tst_prometheus.moc"
