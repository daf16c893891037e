// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/armcounter.h"
#include "canary/bucketquantile.h"
#include "canary/sources/source.h"
#include "support/httpstub.h"

#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

/// A page of the generic dialect with one arm.
static QByteArray page(const QByteArray &service, qint64 good, qint64 failed, qint64 upToLimit,
                       const QByteArray &bound = "2")
{
    const QByteArray all = QByteArray::number(good + failed);
    const QByteArray label = "{service=\"" + service + "\"";
    QByteArray text =
        "http_requests_total" + label + ",code=\"200\"} " + QByteArray::number(good) + '\n';
    if (failed)
        text +=
            "http_requests_total" + label + ",code=\"500\"} " + QByteArray::number(failed) + '\n';
    return text + "http_request_duration_seconds_bucket" + label + ",le=\"" + bound + "\"} "
        + QByteArray::number(upToLimit) + '\n' + "http_request_duration_seconds_bucket" + label
        + ",le=\"+Inf\"} " + all + '\n';
}

static QList<Sample> samples(const QByteArray &text)
{
    return parseExposition(text).value_or(QList<Sample>());
}

static ArmCounter counter(const QString &selector = u"service=\"new\""_s)
{
    return ArmCounter(*dialectOf({}), *LabelSelector::parse(selector), 2.0, 0.95);
}

/// Asks on another thread, since the stub needs this one.
static QList<SourceSample> ask(Source &source, int times)
{
    QList<SourceSample> answers;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        for (int i = 0; i < times; ++i)
            answers.append(source.sample({}));
    }));
    thread->start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 30'000); }();
    thread->wait();
    return answers;
}

static SourceSettings scrapeSettings(const QUrl &url)
{
    SourceSettings settings;
    settings.plan.source = u"metrics"_s;
    settings.plan.selectCanary = u"service=\"new\""_s;
    settings.plan.selectBaseline = u"service=\"old\""_s;
    settings.plan.healthUrl = url.toString();
    settings.targets.insert(u"metrics"_s, QJsonObject {{u"scrape"_s, url.toString()}});
    settings.timeout = std::chrono::seconds(5);
    return settings;
}

class SourcesTest : public QObject
{
    Q_OBJECT

private slots:
    void firstPageOnlySetsTheMark();
    void countsExactDifferences();
    void fallenCounterBeganAgain();
    void newSeriesAreCountedFromZero();
    void emptyPageIsNoData();
    void returningSeriesGoesOn();
    void limitNeedsABucketBoundary();
    void failuresAreCountedWithoutAHistogram();
    void wrongCountersAreSaid_data();
    void wrongCountersAreSaid();
    void selectors_data();
    void selectors();
    void quantiles();
    void eitherOfTwoSelectorsMatches();
    void scrapesBothArms();
    void onAllTrafficBothArmsAreScrapedAsOne();
    void onAllTrafficThePlansOwnLabelsAreScraped();
    void garbageHasItsWords_data();
    void garbageHasItsWords();
    void armsThatOverlapAreNotScraped();
    void health_data();
    void health();
    void slowHealthIsMeasuredAndFails();
    void nobodyThereIsMissing();
    void vantageIsAskedToo_data();
    void vantageIsAskedToo();
    void plansThatCannotBeWatched_data();
    void plansThatCannotBeWatched();
    void replayPlaysARecording();
    void countsTotalsInJson();
    void onAllTrafficTotalsAreAddedUp();
    void wrongTotalsAreSaid_data();
    void wrongTotalsAreSaid();
    void everySourceHasACase();
};

void SourcesTest::firstPageOnlySetsTheMark()
{
    ArmCounter arm = counter();
    const auto reading = arm.read(samples(page("new", 100, 3, 100)));
    QVERIFY(!reading.counts);
    QVERIFY(!reading.trouble.isEmpty());
}

void SourcesTest::countsExactDifferences()
{
    ArmCounter arm = counter();
    arm.read(samples(page("new", 100, 3, 100)));
    const auto reading = arm.read(samples(page("new", 110, 5, 109)));
    QCOMPARE(reading.counts, (ArmTick {12, 2, 3}));
    QCOMPARE(reading.state, MetricState::Ok);
    const auto quiet = arm.read(samples(page("new", 110, 5, 109)));
    QCOMPARE(quiet.counts, ArmTick {});
    QCOMPARE(quiet.state, MetricState::NoTraffic);
}

void SourcesTest::fallenCounterBeganAgain()
{
    ArmCounter arm = counter();
    arm.read(samples(page("new", 100, 3, 103)));
    const auto reading = arm.read(samples(page("new", 7, 1, 8)));
    QCOMPARE(reading.counts, (ArmTick {8, 1, 0}));
}

void SourcesTest::newSeriesAreCountedFromZero()
{
    ArmCounter arm = counter();
    arm.read(samples(page("old", 1000, 0, 1000)));
    QCOMPARE(arm.read(samples(page("old", 1100, 0, 1100) + page("new", 10, 0, 10))).counts,
             (ArmTick {10, 0, 0}));
    QCOMPARE(arm.read(samples(page("old", 1200, 0, 1200) + page("new", 10, 3, 13))).counts,
             (ArmTick {3, 3, 0}));
}

void SourcesTest::emptyPageIsNoData()
{
    ArmCounter arm = counter();
    arm.read(samples(page("new", 100, 0, 100)));
    const auto reading = arm.read({});
    QVERIFY(!reading.counts);
    QCOMPARE(reading.state, MetricState::NoData);
    QVERIFY(reading.trouble.contains(u"http_requests_total"_s));
}

void SourcesTest::returningSeriesGoesOn()
{
    ArmCounter arm = counter();
    arm.read(samples(page("new", 100, 0, 100)));
    arm.read({});
    QCOMPARE(arm.read(samples(page("new", 150, 0, 150))).counts, (ArmTick {50, 0, 0}));
}

void SourcesTest::limitNeedsABucketBoundary()
{
    ArmCounter arm = counter();
    arm.read(samples(page("new", 100, 0, 100, "1.2")));
    const auto reading = arm.read(samples(page("new", 150, 0, 150, "1.2")));
    QCOMPARE(reading.state, MetricState::ConfigError);
    // What failed is told all the same.
    QCOMPARE(reading.counts, (ArmTick {50, 0, std::nullopt}));
    QCOMPARE(reading.trouble, u"no bucket ends at 2 s, the latency limit (there are 1.2, inf)"_s);
    ArmCounter normalised = counter();
    normalised.read(samples(page("new", 100, 0, 100, "2.0")));
    QVERIFY(normalised.read(samples(page("new", 150, 0, 150, "2.0"))).counts);
}

/// HAProxy counts answers by class and keeps no histogram.
void SourcesTest::failuresAreCountedWithoutAHistogram()
{
    ArmCounter arm(*dialectOf(u"haproxy"_s), *LabelSelector::parse(u"proxy=\"new\""_s), 2.0, 0.95);
    const auto page = [](int good, int failed) {
        return samples("haproxy_backend_http_responses_total{proxy=\"new\",code=\"2xx\"} "
                       + QByteArray::number(good)
                       + "\nhaproxy_backend_http_responses_total{proxy=\"new\",code=\"5xx\"} "
                       + QByteArray::number(failed) + '\n');
    };
    QVERIFY(!arm.read(page(100, 1)).counts);
    const auto reading = arm.read(page(190, 11));
    QCOMPARE(reading.counts, (ArmTick {100, 10, std::nullopt}));
    QVERIFY2(reading.trouble.contains(u"no latency histogram"_s), qPrintable(reading.trouble));
}

void SourcesTest::wrongCountersAreSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("NaN") << QByteArray("http_requests_total{service=\"new\",code=\"200\"} NaN\n");
    QTest::newRow("infinite") << QByteArray(
        "http_requests_total{service=\"new\",code=\"200\"} +Inf\n");
    QTest::newRow("negative") << QByteArray(
        "http_requests_total{service=\"new\",code=\"200\"} -3\n");
    QTest::newRow("no whole number")
        << QByteArray("http_requests_total{service=\"new\",code=\"200\"} 1.5\n");
    QTest::newRow("no status") << QByteArray("http_requests_total{service=\"new\"} 1\n");
    QTest::newRow("no histogram") << QByteArray(
        "http_requests_total{service=\"new\",code=\"200\"} 1\n");
    QTest::newRow("bucket without a bound")
        << QByteArray("http_requests_total{service=\"new\",code=\"200\"} 1\n"
                      "http_request_duration_seconds_bucket{service=\"new\"} 1\n");
}

void SourcesTest::wrongCountersAreSaid()
{
    QFETCH(QByteArray, text);
    ArmCounter arm = counter();
    const auto reading = arm.read(samples(text));
    QCOMPARE(reading.state, MetricState::ConfigError);
    QVERIFY(!reading.counts);
    QVERIFY(!reading.trouble.isEmpty());
}

void SourcesTest::selectors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<bool>("matches");
    QTest::newRow("equal") << u"service=\"a@docker\""_s << true << true;
    QTest::newRow("other") << u"service=\"a\""_s << true << false;
    QTest::newRow("two") << u"service=\"a@docker\", code=\"200\""_s << true << true;
    QTest::newRow("pattern") << u"{service=~\"a@.*\",code!~\"5..\"}"_s << true << true;
    QTest::newRow("not") << u"code!=\"200\""_s << true << false;
    QTest::newRow("everything") << QString() << true << true;
    QTest::newRow("words") << u"the canary"_s << false << false;
    QTest::newRow("bad pattern") << u"service=~\"(\""_s << false << false;
}

void SourcesTest::selectors()
{
    QFETCH(QString, text);
    const auto selector = LabelSelector::parse(text);
    QTEST(selector.has_value(), "valid");
    if (selector)
        QTEST(selector->matches({{u"service"_s, u"a@docker"_s}, {u"code"_s, u"200"_s}}), "matches");
}

void SourcesTest::quantiles()
{
    const double infinite = std::numeric_limits<double>::infinity();
    QCOMPARE(bucketQuantile(0.95, {{0.1, 60}, {0.3, 90}, {1.2, 94}, {5, 94}, {infinite, 100}}),
             5.0);
    QCOMPARE(bucketQuantile(0.5, {{1, 10}, {2, 10}, {infinite, 10}}), 0.5);
    QVERIFY(!bucketQuantile(0.95, {{0.1, 5}, {1, 10}}));
    QVERIFY(!bucketQuantile(0.95, {{infinite, 10}}));
    QVERIFY(!bucketQuantile(0.95, {{1, 0}, {infinite, 0}}));
    // Read one after the other: a bucket counts for at least as much as those below it.
    QCOMPARE(bucketQuantile(0.6, {{0.1, 20}, {1, 10}, {2, 40}, {infinite, 40}}), 1.2);
    QCOMPARE(bucketQuantile(0.95, {{1, 50}, {infinite, 40}}), 0.95);
}

void SourcesTest::scrapesBothArms()
{
    int asked = 0;
    const HttpStub stub([&asked](const QByteArray &) {
        ++asked;
        return HttpStub::ok(page("new", 10 * asked, asked, 10 * asked)
                            + page("old", 90 * asked, 0, 90 * asked));
    });
    const auto source = scrapeSource(scrapeSettings(stub.url()));
    QVERIFY(source && *source);
    const QList<SourceSample> answers = ask(**source, 2);
    QVERIFY(!answers.at(0).canary);
    QCOMPARE(answers.at(1).canary, (ArmTick {11, 1, 1}));
    QCOMPARE(answers.at(1).baseline, (ArmTick {90, 0, 0}));
}

void SourcesTest::eitherOfTwoSelectorsMatches()
{
    const LabelSelector both =
        LabelSelector::either(*LabelSelector::parse(u"service=\"new\",job=\"api\""_s),
                              *LabelSelector::parse(u"service=\"old\""_s));
    QVERIFY(both.matches({{u"service"_s, u"old"_s}}));
    QVERIFY(both.matches({{u"service"_s, u"new"_s}, {u"job"_s, u"api"_s}}));
    QVERIFY(!both.matches({{u"service"_s, u"new"_s}}));
    QCOMPARE(dialectOf({})->queries(both).size(), 2);
}

/// What `times` looks at a service see that counts ten requests of the new release for ninety of
/// the old one and a thousand behind both, after the promotion.
static QList<SourceSample> lookAfterPromotion(SourceSettings settings, int times)
{
    int asked = 0;
    const HttpStub stub([&asked](const QByteArray &) {
        ++asked;
        return HttpStub::ok(page("new", 10 * asked, asked, 10 * asked)
                            + page("old", 90 * asked, 0, 90 * asked)
                            + page("all", 1000 * asked, 0, 1000 * asked));
    });
    settings.targets = scrapeSettings(stub.url()).targets;
    const auto source = scrapeSource(settings);
    if (!source || !*source)
        return {};
    ask(**source, 2);
    const std::unique_ptr<QThread> thread(QThread::create([&] { (*source)->watchFull({}); }));
    thread->start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 30'000); }();
    thread->wait();
    return ask(**source, times);
}

// No look is lost, and there is nothing beside it to compare with.
void SourcesTest::onAllTrafficBothArmsAreScrapedAsOne()
{
    const QList<SourceSample> looks = lookAfterPromotion(scrapeSettings({}), 2);
    QCOMPARE(looks.size(), 2);
    for (const SourceSample &look : looks) {
        QCOMPARE(look.canary, (ArmTick {101, 1, 1}));
        QVERIFY(!look.baseline);
        QCOMPARE(look.trouble, QString());
    }
}

void SourcesTest::onAllTrafficThePlansOwnLabelsAreScraped()
{
    SourceSettings settings = scrapeSettings({});
    settings.plan.selectFull = u"service=\"all\""_s;
    const QList<SourceSample> looks = lookAfterPromotion(settings, 1);
    QCOMPARE(looks.size(), 1);
    QCOMPARE(looks.constFirst().canary, (ArmTick {1000, 0, 0}));
}

void SourcesTest::garbageHasItsWords_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<MetricState>("state");
    QTest::newRow("login page") << HttpStub::ok("<!DOCTYPE html><html><body>Log in</body></html>")
                                << MetricState::ConfigError;
    QTest::newRow("JSON") << HttpStub::ok("{\"status\":\"error\"}") << MetricState::ConfigError;
    QTest::newRow("binary") << HttpStub::ok(QByteArray("\x00\xff\xfe\x7f", 4))
                            << MetricState::ConfigError;
    QTest::newRow("truncated line")
        << HttpStub::ok("http_requests_total{service=\"new") << MetricState::ConfigError;
    QTest::newRow("empty") << HttpStub::ok("") << MetricState::NoData;
    QTest::newRow("other metrics") << HttpStub::ok("up 1\n") << MetricState::NoData;
    QTest::newRow("404") << HttpStub::ok("", {}, "404 Not Found") << MetricState::ConfigError;
    QTest::newRow("503") << HttpStub::ok("", {}, "503 Service Unavailable")
                         << MetricState::SourceDown;
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << MetricState::SourceDown;
    QTest::newRow("body cut short")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nup 1\n")
        << MetricState::SourceDown;
    QTest::newRow("closed at once") << QByteArray() << MetricState::SourceDown;
}

void SourcesTest::garbageHasItsWords()
{
    QFETCH(QByteArray, answer);
    const HttpStub stub(answer);
    const auto source = scrapeSource(scrapeSettings(stub.url()));
    QVERIFY(source && *source);
    const SourceSample sample = ask(**source, 1).constFirst();
    QTEST(sample.state, "state");
    QVERIFY(!sample.canary);
    QVERIFY(!sample.baseline);
    QVERIFY(!sample.trouble.isEmpty());
}

void SourcesTest::armsThatOverlapAreNotScraped()
{
    const HttpStub stub(HttpStub::ok(page("new", 10, 0, 10) + page("old", 90, 0, 90)));
    SourceSettings settings = scrapeSettings(stub.url());
    settings.plan.selectBaseline = u"service=~\"new|old\""_s;
    const auto source = scrapeSource(settings);
    QVERIFY(source && *source);
    for (const SourceSample &sample : ask(**source, 2)) {
        QCOMPARE(sample.state, MetricState::ConfigError);
        QVERIFY(!sample.canary && !sample.baseline);
        QVERIFY2(sample.trouble.contains(u"cannot be told apart"_s), qPrintable(sample.trouble));
    }
    settings.plan.selectBaseline = settings.plan.selectCanary;
    const auto same = scrapeSource(settings);
    QVERIFY(!same);
    QCOMPARE(same.error().where, u"canary.select"_s);
}

void SourcesTest::health_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<HealthAnswer>("health");
    QTest::newRow("200") << HttpStub::ok("fine") << HealthAnswer::Ok;
    QTest::newRow("204") << HttpStub::ok("", {}, "204 No Content") << HealthAnswer::Ok;
    QTest::newRow("says ok") << HttpStub::ok("{\"status\":\"ok\"}") << HealthAnswer::Ok;
    QTest::newRow("says down") << HttpStub::ok("{\"status\":\"DOWN\"}") << HealthAnswer::Fail;
    QTest::newRow("503") << HttpStub::ok("{\"status\":\"ok\"}", {}, "503 Service Unavailable")
                         << HealthAnswer::Fail;
    QTest::newRow("302") << HttpStub::ok("", "Location: /login\r\n", "302 Found")
                         << HealthAnswer::Fail;
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << HealthAnswer::Missing;
}

void SourcesTest::health()
{
    QFETCH(QByteArray, answer);
    const HttpStub stub(answer);
    const auto source = healthSource(scrapeSettings(stub.url()));
    QVERIFY(source && *source);
    QTEST(*ask(**source, 1).constFirst().health, "health");
}

void SourcesTest::slowHealthIsMeasuredAndFails()
{
    // A byte at a time, so that it takes some time.
    const HttpStub stub(HttpStub::ok("fine"), HttpStub::After::Close, true);
    SourceSettings settings = scrapeSettings(stub.url());
    settings.plan.healthEvery = std::chrono::seconds(7);
    const auto patient = healthSource(settings);
    QVERIFY(patient && *patient);
    QCOMPARE((*patient)->every(), std::chrono::seconds(7));
    const SourceSample well = ask(**patient, 1).constFirst();
    QCOMPARE(well.health, HealthAnswer::Ok);
    QVERIFY(well.healthSeconds && *well.healthSeconds > 0);
    settings.plan.healthWithin = std::chrono::milliseconds(0);
    const SourceSample slow = ask(**healthSource(settings), 1).constFirst();
    QCOMPARE(slow.health, HealthAnswer::Fail);
    QVERIFY2(slow.trouble.startsWith(u"health answers after "_s), qPrintable(slow.trouble));
}

void SourcesTest::nobodyThereIsMissing()
{
    HttpStub stub(QByteArray {});
    const SourceSettings settings = scrapeSettings(stub.url());
    stub.close();
    const SourceSample health = ask(**healthSource(settings), 1).constFirst();
    QCOMPARE(health.health, HealthAnswer::Missing);
    const SourceSample scrape = ask(**scrapeSource(settings), 1).constFirst();
    QCOMPARE(scrape.state, MetricState::SourceDown);
    QVERIFY(!scrape.trouble.isEmpty());
}

void SourcesTest::vantageIsAskedToo_data()
{
    QTest::addColumn<QByteArray>("here");
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<HealthAnswer>("answer");
    QTest::addColumn<HealthAnswer>("elsewhere");
    QTest::addColumn<QString>("words");
    const QByteArray well = HttpStub::ok("fine");
    const QByteArray bad = HttpStub::ok("", {}, "503 Service Unavailable");
    const QByteArray none;
    const auto probe = [](const QByteArray &value) {
        return HttpStub::ok("# TYPE probe_success gauge\nprobe_success " + value
                            + "\nprobe_ip_protocol 4\n");
    };
    QTest::newRow("both see it well")
        << well << well << HealthAnswer::Ok << HealthAnswer::Ok << QString();
    QTest::newRow("no answer from here")
        << none << well << HealthAnswer::Missing << HealthAnswer::Ok
        << u"from here no answer, from 127.0.0.1 healthy"_s;
    QTest::newRow("no answer to a prober either")
        << none << probe("0") << HealthAnswer::Missing << HealthAnswer::Fail
        << u"from here no answer, from 127.0.0.1 unhealthy"_s;
    QTest::newRow("a prober gets through") << none << probe("1") << HealthAnswer::Missing
                                           << HealthAnswer::Ok << u"from 127.0.0.1 healthy"_s;
    QTest::newRow("no answer from anywhere")
        << none << none << HealthAnswer::Missing << HealthAnswer::Missing
        << u"from here no answer, from 127.0.0.1 no answer"_s;
    QTest::newRow("well from here only") << well << bad << HealthAnswer::Ok << HealthAnswer::Fail
                                         << u"from 127.0.0.1 unhealthy (health answers 503)"_s;
    QTest::newRow("the vantage is gone")
        << well << none << HealthAnswer::Ok << HealthAnswer::Missing << QString();
}

void SourcesTest::vantageIsAskedToo()
{
    QFETCH(const QByteArray, here);
    QFETCH(const QByteArray, there);
    QFETCH(const QString, words);
    const HttpStub canary(here);
    const HttpStub vantage(there);
    SourceSettings settings = scrapeSettings(canary.url());
    settings.plan.vantageUrl = vantage.url().toString();
    const auto source = healthSource(settings);
    QVERIFY(source && *source);
    const SourceSample sample = ask(**source, 1).constFirst();
    QTEST(*sample.health, "answer");
    QTEST(*sample.there, "elsewhere");
    QCOMPARE(sample.trouble.isEmpty(), words.isEmpty());
    QVERIFY2(sample.trouble.contains(words), qPrintable(sample.trouble));
    settings.plan.vantageUrl = u"elsewhere"_s;
    const auto wrong = healthSource(settings);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().where, u"canary.vantage.url"_s);
}

void SourcesTest::plansThatCannotBeWatched_data()
{
    QTest::addColumn<QString>("scrape");
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("select");
    QTest::addColumn<QString>("health");
    QTest::addColumn<QString>("where");
    const QString url = u"http://127.0.0.1:9/x"_s;
    const QString select = u"a=\"b\""_s;
    QTest::newRow("nothing to scrape")
        << QString() << QString() << select << url << u"canary.source"_s;
    QTest::newRow("no address") << u"metrics"_s << QString() << select << url
                                << u"targets.metrics"_s;
    QTest::newRow("dialect") << url << u"apache"_s << select << url << u"canary.select.dialect"_s;
    QTest::newRow("selector") << url << QString() << u"b"_s << url << u"canary.select"_s;
    QTest::newRow("no health") << url << QString() << select << QString() << u"canary.health.url"_s;
    QTest::newRow("health is no address")
        << url << QString() << select << u"health"_s << u"canary.health.url"_s;
}

void SourcesTest::plansThatCannotBeWatched()
{
    QFETCH(QString, scrape);
    QFETCH(QString, dialect);
    QFETCH(QString, select);
    QFETCH(QString, health);
    SourceSettings settings;
    settings.plan.source = u"metrics"_s;
    settings.plan.dialect = dialect;
    settings.plan.selectCanary = select;
    settings.plan.healthUrl = health;
    if (!scrape.isEmpty())
        settings.targets.insert(u"metrics"_s, QJsonObject {{u"scrape"_s, scrape}});
    const auto sources = makeSources(settings);
    QVERIFY(!sources);
    QTEST(sources.error().where, "where");
}

void SourcesTest::replayPlaysARecording()
{
    SourceSettings settings;
    settings.plan.source = u"tape"_s;
    settings.targets.insert(
        u"tape"_s, QJsonObject {{u"replay"_s, QStringLiteral(TEST_DATA "/canary/failing.jsonl")}});
    const auto source = replaySource(settings);
    QVERIFY(source && *source);
    QVERIFY(!(*source)->sample({}).canary);
    const SourceSample sample = (*source)->sample({});
    QCOMPARE(sample.canary, (ArmTick {100, 10, 0}));
    QCOMPARE(sample.health, HealthAnswer::Ok);
}

static SourceSettings jsonSettings(const QUrl &url)
{
    SourceSettings settings;
    settings.plan.source = u"totals"_s;
    settings.targets.insert(u"totals"_s, QJsonObject {{u"json"_s, url.toString()}});
    return settings;
}

void SourcesTest::countsTotalsInJson()
{
    QList<QByteArray> bodies {
        R"({"canary": {"n": 5, "errors": 1, "slow": 1}, "baseline": null})",
        R"({"canary": {"n": 3, "errors": 0, "slow": 1}, "baseline": {"n": 99, "errors": 2, "slow": 3}})",
        R"({"canary": {"n": 120, "errors": 4, "slow": 2}, "baseline": {"n": 90, "errors": 2, "slow": 1}})",
        R"({"canary": {"n": 100, "errors": 2, "slow": 1}, "baseline": {"n": 50, "errors": 1, "slow": 0}})"};
    const HttpStub stub([&](const QByteArray &) { return HttpStub::ok(bodies.takeLast()); });
    const auto source = jsonSource(jsonSettings(stub.url()));
    QVERIFY(source && *source);
    const QList<SourceSample> answers = ask(**source, 4);
    QVERIFY(!answers.at(0).canary);
    QCOMPARE(answers.at(1).canary, (ArmTick {20, 2, 1}));
    QCOMPARE(answers.at(1).baseline, (ArmTick {40, 1, 1}));
    QCOMPARE(answers.at(2).canary, (ArmTick {3, 0, 1}));
    QCOMPARE(answers.at(2).baseline, (ArmTick {9, 0, 2}));
    QCOMPARE(answers.at(3).canary, (ArmTick {2, 1, 0}));
    QVERIFY(!answers.at(3).baseline);
}

void SourcesTest::onAllTrafficTotalsAreAddedUp()
{
    QList<QByteArray> bodies {
        R"({"canary": null, "baseline": {"n": 180, "errors": 4, "slow": 0}})",
        R"({"canary": {"n": 120, "errors": 4, "slow": 2}, "baseline": {"n": 150, "errors": 1, "slow": 0}})",
        R"({"canary": {"n": 100, "errors": 2, "slow": 1}, "baseline": {"n": 50, "errors": 1, "slow": 0}})"};
    const HttpStub stub([&](const QByteArray &) { return HttpStub::ok(bodies.takeLast()); });
    const auto source = jsonSource(jsonSettings(stub.url()));
    QVERIFY(source && *source);
    SourceSample both;
    SourceSample one;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        (*source)->watchFull({});
        both = (*source)->sample({});
        one = (*source)->sample({});
    }));
    thread->start();
    QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 30'000);
    thread->wait();
    QCOMPARE(both.canary, (ArmTick {120, 2, 1}));
    QVERIFY(!both.baseline);
    // One that is gone takes nothing with it.
    QCOMPARE(one.canary, (ArmTick {30, 3, 0}));
    QCOMPARE(one.trouble, QString());
}

void SourcesTest::wrongTotalsAreSaid_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<MetricState>("state");
    QTest::newRow("login page") << HttpStub::ok("<html>") << MetricState::ConfigError;
    QTest::newRow("404") << HttpStub::ok("{}", {}, "404 Not Found") << MetricState::ConfigError;
    QTest::newRow("503") << HttpStub::ok("{}", {}, "503 Service Unavailable")
                         << MetricState::SourceDown;
    QTest::newRow("closed at once") << QByteArray() << MetricState::SourceDown;
    QTest::newRow("nothing in it") << HttpStub::ok("{}") << MetricState::NoData;
    QTest::newRow("half a count") << HttpStub::ok(
        R"({"canary": {"n": 1.5, "errors": 0, "slow": 0}})")
                                  << MetricState::ConfigError;
    QTest::newRow("one missing") << HttpStub::ok(R"({"canary": {"n": 1, "errors": 0}})")
                                 << MetricState::ConfigError;
    QTest::newRow("more errors than requests")
        << HttpStub::ok(R"({"canary": {"n": 1, "errors": 2, "slow": 0}})")
        << MetricState::ConfigError;
}

void SourcesTest::wrongTotalsAreSaid()
{
    QFETCH(QByteArray, answer);
    const HttpStub stub(answer);
    const auto source = jsonSource(jsonSettings(stub.url()));
    QVERIFY(source && *source);
    const SourceSample sample = ask(**source, 1).constFirst();
    QTEST(sample.state, "state");
    QVERIFY(!sample.canary);
    QVERIFY(!sample.trouble.isEmpty());
}

/// For each row of sources.def what asks for such a source.
static QHash<QString, SourceSettings> sourceCases()
{
    const QUrl url(u"http://127.0.0.1:9/x"_s);
    SourceSettings server = scrapeSettings(url);
    server.targets.insert(u"metrics"_s, QJsonObject {{u"prometheus"_s, url.toString()}});
    server.plan.metrics.append(CanaryMetricPlan {u"cpu"_s, u"cpu"_s, 1, false});
    SourceSettings tape;
    tape.plan.source = u"tape"_s;
    tape.targets.insert(
        u"tape"_s, QJsonObject {{u"replay"_s, QStringLiteral(TEST_DATA "/canary/failing.jsonl")}});
    return {{u"further"_s, server},
            {u"health"_s, scrapeSettings(url)},
            {u"json"_s, jsonSettings(url)},
            {u"prometheus"_s, server},
            {u"replay"_s, tape},
            {u"scrape"_s, scrapeSettings(url)}};
}

void SourcesTest::everySourceHasACase()
{
    const QHash<QString, SourceSettings> cases = sourceCases();
    const QList<SourceKind> kinds = sourceKinds();
    for (const SourceKind &kind : kinds) {
        QVERIFY2(cases.contains(kind.name), qPrintable(kind.name));
        const auto source = kind.make(cases.value(kind.name));
        QVERIFY2(source && *source, qPrintable(kind.name));
        const auto unasked = kind.make(SourceSettings {});
        QVERIFY2(unasked && !*unasked, qPrintable(kind.name));
    }
    QCOMPARE(cases.size(), kinds.size());
}

QTEST_GUILESS_MAIN(SourcesTest)
#include "tst_sources.moc"
