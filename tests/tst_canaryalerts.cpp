// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/alertlistener.h"
#include "desk/canary/alertmessage.h"
#include "desk/canary/canaryneeds.h"
#include "net/http.h"
#include "support/canarylaunch.h"
#include "support/recordedticks.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

/// What an Alertmanager sends while a canary is watched.
class TestCanaryAlerts : public QObject
{
    Q_OBJECT

private slots:
    void alertAsksAPerson();
    void alertsAreRead_data();
    void alertsAreRead();
    void strangersAreNotHeard_data();
    void strangersAreNotHeard();
};

static QByteArray alertMessage(const QByteArray &status)
{
    return R"({"version":"4","status":")" + status + R"(","alerts":[{"status":")" + status
        + R"(","labels":{"alertname":"ErrorShare","severity":"page"},)"
          R"("annotations":{"summary":"errors at 7 %"}}]})";
}

/// The status of the answer; 0 without one. Asks on another thread, since the listener needs this.
static int post(const QUrl &url, const QByteArray &body,
                const QByteArray &type = "application/json", const QByteArray &more = {})
{
    int status = 0;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        HttpRequest request {.url = url, .method = "POST"};
        request.body = body;
        request.headers.append({"Content-Type", type});
        if (!more.isEmpty())
            request.headers.append({more, "http://evil.example"});
        const auto answer = httpSend(request, {});
        status = answer ? answer->status : 0;
    }));
    thread->start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 60'000); }();
    thread->wait();
    return status;
}

void TestCanaryAlerts::alertAsksAPerson()
{
    CanaryLaunch world;
    QCOMPARE(world.open({.source = CanaryLaunch::recorded,
                         .healthyFor = "60s",
                         .canary = "  alertListener: true\n",
                         .speed = 100}),
             QString());
    QVERIFY(world.write(u"ticks.jsonl"_s, RecordedTicks::lines({{90, RecordedTicks::well}})));
    world.takeUp();
    QCOMPARE(world.deploy(), QString());
    QVERIFY(world.watch->alertAddress().isValid());
    world.watch->setAutomaticPromotion(false);
    QCOMPARE(post(world.watch->alertAddress(), alertMessage("firing")), 200);
    QTRY_COMPARE_WITH_TIMEOUT(CanaryNeeds::openAlerts(*world.launch).size(), 1, 60'000);
    const Alarm alarm = CanaryNeeds::openAlerts(*world.launch).constFirst();
    QCOMPARE(alarm.text, u"alert ErrorShare: errors at 7 %"_s);
    QVERIFY(world.watch->promotionWaitsFor(world.actor)
                .contains(u"a person's answer to: alert ErrorShare: errors at 7 %"_s));
    // It repeats itself, which is no news; nothing is rolled back by it.
    QCOMPARE(post(world.watch->alertAddress(), alertMessage("firing")), 200);
    world.launch->drain();
    QCOMPARE(world.count("alert.received"), 1);
    QVERIFY(!world.canary().rollback);
    QCOMPARE(world.tell(world.actor, AlarmAcknowledged {alarm.id}), QString());
    QVERIFY(CanaryNeeds::openAlerts(*world.launch).isEmpty());
    QCOMPARE(post(world.watch->alertAddress(), alertMessage("resolved")), 200);
    QTRY_VERIFY_WITH_TIMEOUT(!world.launch->state().alarm(alarm.id), 60'000);
}

void TestCanaryAlerts::alertsAreRead_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("fault");
    QTest::newRow("no JSON") << QByteArray("<html>") << u"no message of Alertmanager"_s;
    QTest::newRow("another version")
        << QByteArray(R"({"version":"3","alerts":[]})") << u"no message of Alertmanager"_s;
    QTest::newRow("no list") << QByteArray(R"({"version":"4","alerts":{}})")
                             << u"no message of Alertmanager"_s;
    QTest::newRow("no name") << QByteArray(R"({"version":"4","alerts":[{"labels":{}}]})")
                             << u"no name"_s;
}

void TestCanaryAlerts::alertsAreRead()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QString, fault);
    const auto read = readAlerts(message);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(fault), qPrintable(read.error().message));
}

void TestCanaryAlerts::strangersAreNotHeard_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("a form") << QByteArray("text/plain") << QByteArray();
    QTest::newRow("a page of another origin")
        << QByteArray("application/json") << QByteArray("Origin");
}

void TestCanaryAlerts::strangersAreNotHeard()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, header);
    AlertListener listener;
    QVERIFY(listener.listen(0));
    QSignalSpy received(&listener, &AlertListener::received);
    QCOMPARE(post(listener.url(), alertMessage("firing"), type, header), 403);
    QCOMPARE(post(listener.url(), alertMessage("firing")), 200);
    QCOMPARE(received.size(), 1);
}

QTEST_GUILESS_MAIN(TestCanaryAlerts)
#include "tst_canaryalerts.moc"
