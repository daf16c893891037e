// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scrapedtarget.h"

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
    ScrapedTarget m_world;
};

void TestPrometheusTarget::initTestCase()
{
    if (QStandardPaths::findExecutable(u"prometheus"_s).isEmpty())
        QSKIP("there is no prometheus here");
}

void TestPrometheusTarget::init()
{
    QCOMPARE(m_world.start(), QString());
    // The baseline is there before the canary, so that its first failures count.
    QTRY_VERIFY_WITH_TIMEOUT((m_world.look(), m_world.baselineSum.n > 0), 60'000);
    QCOMPARE(m_world.sum, ArmTick {});
    QVERIFY(m_world.control(u"canary?share=0.5&release=oneshot:v1.0.0"_s));
}

void TestPrometheusTarget::cleanup()
{
    m_world.stop();
}

void TestPrometheusTarget::countsBothArmsOfADeployment()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_world.counted(40), 60'000);
    QCOMPARE(m_world.sample.state, MetricState::Ok);
    // Never more than there were, and from the very first request on.
    const qint64 all = m_world.answered("oneshot-canary");
    QVERIFY(m_world.sum.n <= all);
    QTRY_VERIFY_WITH_TIMEOUT(m_world.counted(all), 60'000);
    QVERIFY(m_world.baselineSum.n > 0);
    QVERIFY(m_world.sum.errors <= m_world.sum.n && m_world.sum.slow <= m_world.sum.n);
}

void TestPrometheusTarget::countersThatBeginAgainLoseNothing()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_world.counted(30), 60'000);
    const qint64 before = m_world.sum.n;
    QVERIFY(m_world.control(u"rollback"_s));
    QVERIFY(m_world.control(u"canary?share=0.5&release=oneshot:v1.0.1"_s));
    // Its counters begin at 0 again; every look only ever adds.
    QTRY_VERIFY_WITH_TIMEOUT(m_world.counted(before + 60), 60'000);
    QVERIFY(m_world.sum.errors >= 0 && m_world.sum.slow >= 0);
}

void TestPrometheusTarget::serverDownInMidCanaryAndBack()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_world.counted(20), 60'000);
    m_world.stopPrometheus();
    m_world.look();
    QCOMPARE(m_world.sample.state, MetricState::SourceDown);
    QVERIFY(!m_world.sample.canary && !m_world.sample.baseline);
    QVERIFY(!m_world.sample.trouble.isEmpty());
    const qint64 before = m_world.sum.n;
    QCOMPARE(m_world.startPrometheus(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_world.counted(before + 40), 60'000);
    QVERIFY(m_world.sum.n <= m_world.answered("oneshot-canary"));
}

void TestPrometheusTarget::silentServiceIsStaleAndComesBack()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_world.counted(20), 60'000);
    m_world.target->order(Fault::Silence);
    QTRY_COMPARE_WITH_TIMEOUT(m_world.look().state, MetricState::Stale, 60'000);
    QVERIFY(!m_world.sample.canary);
    QVERIFY2(m_world.sample.trouble.contains(u"(up is 0)"_s), qPrintable(m_world.sample.trouble));
    m_world.target->heal();
    const qint64 before = m_world.sum.n;
    QTRY_VERIFY_WITH_TIMEOUT(m_world.counted(before + 40), 60'000);
    QCOMPARE(m_world.sample.state, MetricState::Ok);
}

// Its counters stand still on the page, which is nobody's request and nobody's health.
void TestPrometheusTarget::canaryOffTrafficIsNoHealth()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_world.counted(20), 60'000);
    QVERIFY(m_world.control(u"rollback"_s));
    const qint64 all = m_world.answered("oneshot-canary");
    // Said once a scrape; between two of them nothing is known yet.
    bool quiet = false;
    QTRY_VERIFY_WITH_TIMEOUT((quiet = quiet || m_world.look().state == MetricState::NoTraffic),
                             60'000);
    QVERIFY(m_world.sum.n <= all);
    // The other arm goes on being measured.
    const qint64 before = m_world.baselineSum.n;
    QTRY_VERIFY_WITH_TIMEOUT((m_world.look(), m_world.baselineSum.n > before), 60'000);
}

void TestPrometheusTarget::furtherMetricsComeFromIt()
{
    m_world.settings.plan.metrics = {
        {u"requests"_s, u"sum(http_requests_total)"_s, 1e9},
        {u"services"_s, u"sum by (service) (http_requests_total)"_s, 1},
        {u"nothing"_s, u"no_such_series"_s, 1},
        {u"no traffic"_s, u"sum(http_requests_total) * 0 / 0"_s, 1},
        {u"wrong"_s, u"sum(("_s, 1}};
    QTRY_VERIFY_WITH_TIMEOUT(m_world.counted(20), 60'000);
    auto source = furtherSource(m_world.settings);
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
