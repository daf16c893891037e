// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/judge.h"
#include "support/httpstub.h"
#include "support/scrapedtarget.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

/// Passes questions on to a real Prometheus and answers as one does whose clock is so many seconds
/// ahead of this machine's; `tellsTime` false: without saying what time it is. In a thread of its
/// own, since who asks waits.
class SkewedServer
{
public:
    SkewedServer(const QString &server, qint64 ahead, bool tellsTime)
        : m_server(server)
        , m_ahead(ahead)
        , m_tellsTime(tellsTime)
    {
        m_inside.moveToThread(&m_thread);
        m_thread.start();
        inside([this] {
            m_stub = std::make_unique<HttpStub>(
                [this](const QByteArray &request) { return answerTo(request); });
            m_url = m_stub->url({});
        });
    }
    ~SkewedServer()
    {
        inside([this] { m_stub.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    SkewedServer(const SkewedServer &) = delete;
    SkewedServer &operator=(const SkewedServer &) = delete;

    QString address() const { return m_url.toString(); }

private:
    template <typename Deed>
    void inside(const Deed &deed)
    {
        QMetaObject::invokeMethod(&m_inside, deed, Qt::BlockingQueuedConnection);
    }
    QByteArray answerTo(const QByteArray &request) const
    {
        const auto real = httpGet(QUrl::fromEncoded(m_server.toUtf8() + request.split(' ').at(1)));
        if (!real)
            return HttpStub::ok({}, {}, "502 Bad Gateway");
        const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(m_ahead);
        const QByteArray date = "Date: "
            + QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toUtf8() + "\r\n";
        return HttpStub::ok(movedOn(real->body), m_tellsTime ? date : QByteArray());
    }
    QByteArray movedOn(const QByteArray &body) const
    {
        QJsonObject answer = QJsonDocument::fromJson(body).object();
        QJsonObject data = answer.value("data"_L1).toObject();
        QJsonArray result = data.value("result"_L1).toArray();
        for (qsizetype i = 0; i < result.size(); ++i) {
            QJsonObject series = result.at(i).toObject();
            QJsonArray values = series.value("values"_L1).toArray();
            for (qsizetype j = 0; j < values.size(); ++j) {
                values[j] =
                    QJsonArray {values.at(j)[0].toDouble() + double(m_ahead), values.at(j)[1]};
            }
            series["values"_L1] = values;
            result[i] = series;
        }
        data["result"_L1] = result;
        answer["data"_L1] = data;
        return QJsonDocument(answer).toJson(QJsonDocument::Compact);
    }

    QString m_server;
    qint64 m_ahead;
    bool m_tellsTime;
    QThread m_thread;
    QObject m_inside;
    std::unique_ptr<HttpStub> m_stub;
    QUrl m_url;
};

/// A real Prometheus whose clock is another than the console's, and one whose baseline goes away.
class TestCanaryClocks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_world.stop(); }
    void clocksApartChangeNothing_data();
    void clocksApartChangeNothing();
    void withoutTheServersTimeAForeignClockHolds_data();
    void withoutTheServersTimeAForeignClockHolds();
    void baselineThatVanishesHoldsAndComesBack();

private:
    /// Seconds that the server's clock is ahead.
    static void clocks();

    ScrapedTarget m_world;
};

void TestCanaryClocks::initTestCase()
{
    if (QStandardPaths::findExecutable(u"prometheus"_s).isEmpty())
        QSKIP("there is no prometheus here");
}

void TestCanaryClocks::init()
{
    QCOMPARE(m_world.start(), QString());
    QVERIFY(m_world.control(u"canary?share=0.5&release=oneshot:v1.0.0"_s));
    QTRY_VERIFY_WITH_TIMEOUT((m_world.counted(1) && m_world.baselineSum.n > 0), 60'000);
}

void TestCanaryClocks::clocks()
{
    QTest::addColumn<qint64>("ahead");
    QTest::newRow("the server is an hour ahead") << qint64(3600);
    QTest::newRow("the console is an hour ahead") << qint64(-3600);
}

void TestCanaryClocks::clocksApartChangeNothing_data()
{
    clocks();
}

void TestCanaryClocks::clocksApartChangeNothing()
{
    QFETCH(const qint64, ahead);
    const SkewedServer skewed(m_world.address(), ahead, true);
    QCOMPARE(m_world.ask(skewed.address()), QString());
    const qint64 before = m_world.sum.n;
    const qint64 baselineBefore = m_world.baselineSum.n;
    QTRY_VERIFY_WITH_TIMEOUT(m_world.counted(before + 40), 60'000);
    QCOMPARE(m_world.sample.state, MetricState::Ok);
    QCOMPARE(m_world.sample.trouble, QString());
    QVERIFY(m_world.sum.n <= m_world.answered("oneshot-canary"));
    QVERIFY(m_world.baselineSum.n > baselineBefore);
}

void TestCanaryClocks::withoutTheServersTimeAForeignClockHolds_data()
{
    clocks();
}

// Then only this machine's clock is left to tell how old a scrape is.
void TestCanaryClocks::withoutTheServersTimeAForeignClockHolds()
{
    QFETCH(const qint64, ahead);
    const SkewedServer skewed(m_world.address(), ahead, false);
    QCOMPARE(m_world.ask(skewed.address()), QString());
    const qint64 before = m_world.sum.n;
    for (int looks = 0; looks < 5; ++looks) {
        QCOMPARE(m_world.look().state, MetricState::Stale);
        QVERIFY(!m_world.sample.canary);
        QVERIFY2(m_world.sample.trouble.contains(ahead > 0 ? u"ahead of"_s
                                                           : u"old, over three scrapes"_s),
                 qPrintable(m_world.sample.trouble));
    }
    QCOMPARE(m_world.sum.n, before);
}

void TestCanaryClocks::baselineThatVanishesHoldsAndComesBack()
{
    QVERIFY(m_world.configure("    metric_relabel_configs:\n"
                              "      - { source_labels: [ service ], regex: oneshot, action: drop "
                              "}\n"));
    m_world.reload();
    QTRY_VERIFY_WITH_TIMEOUT(!m_world.look().baseline, 60'000);
    const QString trouble = m_world.sample.trouble;
    QVERIFY2(trouble.startsWith(u"baseline: "_s), qPrintable(trouble));
    // The canary goes on being counted.
    const qint64 before = m_world.sum.n;
    QTRY_VERIFY_WITH_TIMEOUT(m_world.counted(before + 40), 60'000);
    QVERIFY(!m_world.sample.baseline);
    // Without it nothing is promoted, whatever the canary does, and its own limit still holds.
    Judge judge({});
    qint64 t = 0;
    const auto feed = [&](qint64 errors) {
        judge.feed({.t = t += 10,
                    .canary = ArmTick {100, errors, 0},
                    .health = HealthAnswer::Ok,
                    .trouble = trouble});
    };
    while (t < 900)
        feed(0);
    QCOMPARE(judge.verdict().decision, CanaryDecision::Hold);
    QVERIFY2(judge.verdict().reason.contains(trouble), qPrintable(judge.verdict().reason));
    while (t < 1200)
        feed(50);
    QCOMPARE(judge.verdict().decision, CanaryDecision::Rollback);
    // What it answered meanwhile is counted when it is back.
    QVERIFY(m_world.configure());
    m_world.reload();
    const qint64 all = m_world.answered("oneshot");
    QTRY_VERIFY_WITH_TIMEOUT((m_world.look(), m_world.baselineSum.n >= all), 60'000);
    QVERIFY(m_world.baselineSum.n <= m_world.answered("oneshot"));
    QCOMPARE(m_world.sample.trouble, QString());
}

QTEST_GUILESS_MAIN(TestCanaryClocks)
#include "tst_canaryclocks.moc"
