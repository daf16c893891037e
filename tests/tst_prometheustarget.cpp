// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/sources/source.h"
#include "net/http.h"
#include "range/rangeserver.h"
#include "rehearsal/target.h"

#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// A real Prometheus that scrapes the rehearsal's service, through what happens to both of them in
/// mid-canary.
class TestPrometheusTarget : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void countsBothArmsOfADeployment();
    void countersThatBeginAgainLoseNothing();
    void serverDownInMidCanaryAndBack();
    void silentServiceIsStaleAndComesBack();
    void canaryOffTrafficIsNoHealth();
    void furtherMetricsComeFromIt();

private:
    void startPrometheus();
    void control(const QString &verb);
    /// Asks once and adds what was counted.
    const SourceSample &look();
    bool counted(qint64 requests);

    std::shared_ptr<QTemporaryDir> m_folder;
    quint16 m_port = 0;
    std::unique_ptr<Target> m_target;
    std::unique_ptr<RangeServer> m_server;
    std::unique_ptr<Source> m_source;
    SourceSettings m_settings;
    SourceSample m_sample;
    ArmTick m_canary;
    ArmTick m_baseline;
};

void TestPrometheusTarget::initTestCase()
{
    if (QStandardPaths::findExecutable(u"prometheus"_s).isEmpty())
        QSKIP("there is no prometheus here");
}

void TestPrometheusTarget::startPrometheus()
{
    m_server = std::make_unique<RangeServer>(m_folder);
    const auto started =
        m_server->start(u"prometheus"_s,
                        {u"--config.file=prometheus.yml"_s, u"--storage.tsdb.path=data"_s,
                         u"--web.listen-address=127.0.0.1:%1"_s.arg(m_port)},
                        m_port);
    QVERIFY2(started, qPrintable(started ? QString() : started.error().text()));
}

void TestPrometheusTarget::init()
{
    m_canary = {};
    m_baseline = {};
    m_target = std::make_unique<Target>(
        TargetOptions {.seed = 5, .speed = 1, .controlToken = "sesame", .requestsPerSecond = 40});
    QVERIFY(m_target->start());
    m_folder = std::make_shared<QTemporaryDir>();
    QVERIFY(writeFile(m_folder->filePath(u"prometheus.yml"_s),
                      "global: { scrape_interval: 1s, scrape_timeout: 1s }\n"
                      "scrape_configs:\n"
                      "  - job_name: api\n"
                      "    static_configs: [ { targets: [ \""
                          + m_target->address().section(u'/', 2).toUtf8() + "\" ] } ]\n"));
    m_port = freePort();
    startPrometheus();
    const QString address = u"http://127.0.0.1:%1"_s.arg(m_port);
    m_settings = {};
    m_settings.plan.source = u"metrics"_s;
    m_settings.plan.dialect = u"generic"_s;
    m_settings.plan.selectCanary = u"service=\"oneshot-canary\""_s;
    m_settings.plan.selectBaseline = u"service=\"oneshot\""_s;
    m_settings.targets.insert(u"metrics"_s, QJsonObject {{u"prometheus"_s, address}});
    auto source = prometheusSource(m_settings);
    QVERIFY(source && *source);
    m_source = std::move(*source);
    // The baseline is there before the canary, so that its first failures count.
    QTRY_VERIFY_WITH_TIMEOUT((look(), m_baseline.n > 0), 60'000);
    QCOMPARE(m_canary, ArmTick {});
    control(u"canary?share=0.5&release=oneshot:v1.0.0"_s);
}

void TestPrometheusTarget::cleanup()
{
    m_source.reset();
    m_server.reset();
    m_target.reset();
    m_folder.reset();
}

void TestPrometheusTarget::control(const QString &verb)
{
    const auto answer =
        httpSend({.url = QUrl(m_target->address() + u"/control/"_s + verb),
                  .method = "POST",
                  .headers = {{"Authorization", "Bearer " + m_target->controlToken()}}});
    QVERIFY(answer && answer->status == 200);
}

const SourceSample &TestPrometheusTarget::look()
{
    m_sample = m_source->sample({});
    const auto add = [](ArmTick &sum, const std::optional<ArmTick> &arm) {
        if (!arm)
            return;
        sum.n += arm->n;
        sum.errors += arm->errors;
        sum.slow += arm->slow;
    };
    add(m_canary, m_sample.canary);
    add(m_baseline, m_sample.baseline);
    return m_sample;
}

/// Whether so many of the canary's requests are counted.
bool TestPrometheusTarget::counted(qint64 requests)
{
    look();
    return m_canary.n >= requests;
}

/// What the service itself says it answered for a version.
static qint64 answered(const Target &target, const QByteArray &service)
{
    const auto page = httpGet(QUrl(target.address() + u"/metrics"_s));
    qint64 sum = 0;
    const QList<QByteArray> lines = page ? page->body.split('\n') : QList<QByteArray>();
    for (const QByteArray &line : lines) {
        if (line.startsWith("http_requests_total{service=\"" + service + "\""))
            sum += line.mid(line.lastIndexOf(' ') + 1).toLongLong();
    }
    return sum;
}

void TestPrometheusTarget::countsBothArmsOfADeployment()
{
    QTRY_VERIFY_WITH_TIMEOUT(counted(40), 60'000);
    QCOMPARE(m_sample.state, MetricState::Ok);
    // Never more than there were, and from the very first request on.
    const qint64 all = answered(*m_target, "oneshot-canary");
    QVERIFY(m_canary.n <= all);
    QTRY_VERIFY_WITH_TIMEOUT(counted(all), 60'000);
    QVERIFY(m_baseline.n > 0);
    QVERIFY(m_canary.errors <= m_canary.n && m_canary.slow <= m_canary.n);
}

void TestPrometheusTarget::countersThatBeginAgainLoseNothing()
{
    QTRY_VERIFY_WITH_TIMEOUT(counted(30), 60'000);
    const qint64 before = m_canary.n;
    control(u"rollback"_s);
    control(u"canary?share=0.5&release=oneshot:v1.0.1"_s);
    // Its counters begin at 0 again; every look only ever adds.
    QTRY_VERIFY_WITH_TIMEOUT(counted(before + 60), 60'000);
    QVERIFY(m_canary.errors >= 0 && m_canary.slow >= 0);
}

void TestPrometheusTarget::serverDownInMidCanaryAndBack()
{
    QTRY_VERIFY_WITH_TIMEOUT(counted(20), 60'000);
    m_server.reset();
    look();
    QCOMPARE(m_sample.state, MetricState::SourceDown);
    QVERIFY(!m_sample.canary && !m_sample.baseline);
    QVERIFY(!m_sample.trouble.isEmpty());
    const qint64 before = m_canary.n;
    startPrometheus();
    QTRY_VERIFY_WITH_TIMEOUT(counted(before + 40), 60'000);
    QVERIFY(m_canary.n <= answered(*m_target, "oneshot-canary"));
}

void TestPrometheusTarget::silentServiceIsStaleAndComesBack()
{
    QTRY_VERIFY_WITH_TIMEOUT(counted(20), 60'000);
    m_target->order(Fault::Silence);
    QTRY_COMPARE_WITH_TIMEOUT(look().state, MetricState::Stale, 60'000);
    QVERIFY(!m_sample.canary);
    QVERIFY2(m_sample.trouble.contains(u"old, over three scrapes"_s), qPrintable(m_sample.trouble));
    m_target->heal();
    const qint64 before = m_canary.n;
    QTRY_VERIFY_WITH_TIMEOUT(counted(before + 40), 60'000);
    QCOMPARE(m_sample.state, MetricState::Ok);
}

// Its counters stand still on the page, which is nobody's request and nobody's health.
void TestPrometheusTarget::canaryOffTrafficIsNoHealth()
{
    QTRY_VERIFY_WITH_TIMEOUT(counted(20), 60'000);
    control(u"rollback"_s);
    const qint64 all = answered(*m_target, "oneshot-canary");
    // Said once a scrape; between two of them nothing is known yet.
    bool quiet = false;
    QTRY_VERIFY_WITH_TIMEOUT((quiet = quiet || look().state == MetricState::NoTraffic), 60'000);
    QVERIFY(m_canary.n <= all);
    // The other arm goes on being measured.
    const qint64 before = m_baseline.n;
    QTRY_VERIFY_WITH_TIMEOUT((look(), m_baseline.n > before), 60'000);
}

void TestPrometheusTarget::furtherMetricsComeFromIt()
{
    m_settings.plan.metrics = {{u"requests"_s, u"sum(http_requests_total)"_s, 1e9},
                               {u"services"_s, u"sum by (service) (http_requests_total)"_s, 1},
                               {u"nothing"_s, u"no_such_series"_s, 1},
                               {u"no traffic"_s, u"sum(http_requests_total) * 0 / 0"_s, 1},
                               {u"wrong"_s, u"sum(("_s, 1}};
    QTRY_VERIFY_WITH_TIMEOUT(counted(20), 60'000);
    auto source = furtherSource(m_settings);
    QVERIFY(source && *source);
    const SourceSample sample = (*source)->sample({});
    QCOMPARE(sample.metrics.size(), 1);
    QCOMPARE(sample.metrics.constFirst().name, u"requests"_s);
    QVERIFY(sample.metrics.constFirst().value >= 20);
    for (const QString &words :
         {u"services: 2 series where one is expected"_s, u"nothing: no such series"_s,
          u"no traffic: no traffic: 0 of 0"_s, u"wrong: the server answers 400: "_s})
        QVERIFY2(sample.trouble.contains(words), qPrintable(sample.trouble));
}

QTEST_GUILESS_MAIN(TestPrometheusTarget)
#include "tst_prometheustarget.moc"
