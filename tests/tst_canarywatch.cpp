// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/alertlistener.h"
#include "desk/alertmessage.h"
#include "desk/canaryneeds.h"
#include "desk/canarywatch.h"
#include "desk/openlaunch.h"
#include "desk/stepdesk.h"
#include "desk/trust.h"
#include "launch/launch.h"
#include "net/http.h"
#include "support/ownhome.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

static const QByteArray watchRunbook = R"(# A launch

## Procedures

### Phase 1: Canary (T-0h)

1. **Deploy Canary (10%)**
   ```bash
   echo deployed >>runs.log
   ```
)";

static const QByteArray watchPlan =
    R"(launch: { title: A launch, release: "thing:v1", environment: staging }
people:
  operator-1: { name: Olga Operator, user: nobody-here }
targets:
  metrics: { replay: "@TICKS@" }
canary:
  source: metrics
  select: { canary: 'v="2"', baseline: 'v="1"', dialect: generic }
  limits: { errorRate: "0.05" }
  metrics: { cpu: { query: "cpu", limit: "0.8" } }
  alertListener: @LISTENER@
  promote: { healthyFor: 60s, command: "@PROMOTE@" }
  rollback: { command: "echo back >>runs.log" }
)";

/// One stretch of ticks that are alike.
struct Stretch
{
    int ticks;
    QByteArray tick;
};

static const QByteArray well =
    R"("canary": {"n": 100, "errors": 0}, "baseline": {"n": 900, "errors": 0}, "health": "ok", "metrics": {"cpu": 0.5})";
static const QByteArray failing =
    R"("canary": {"n": 100, "errors": 50}, "baseline": {"n": 900, "errors": 0}, "health": "ok", "metrics": {"cpu": 0.5})";
static const QByteArray busy =
    R"("canary": {"n": 100, "errors": 0}, "baseline": {"n": 900, "errors": 0}, "health": "ok", "metrics": {"cpu": 0.9})";
static const QByteArray silent = R"("canary": null, "baseline": null, "health": "missing")";
static const QByteArray cpuUnknown =
    R"("canary": {"n": 100, "errors": 0}, "baseline": {"n": 900, "errors": 0}, "health": "ok")";

/// A canary that is watched by recorded ticks on a fast clock.
class TestCanaryWatch : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void promotesWhenEverythingIsThere();
    void unknownMetricKeepsItFromPromotion();
    void rollsBackByItself();
    void graceIsShownAndStopped();
    void aStoppedPromotionIsAPersonsToStart();
    void staysArmedWhilePromotionRuns();
    void staysArmedOnAllTraffic();
    void metricOverItsLimitCallsPeople();
    void silenceHoldsAndCallsPeople();
    void alertAsksAPerson();
    void alertsAreRead_data();
    void alertsAreRead();
    void strangersAreNotHeard_data();
    void strangersAreNotHeard();

private:
    void watch(const QList<Stretch> &stretches, bool listens = false,
               const QByteArray &promote = "echo promoted >>runs.log");
    void tell(const PersonId &actor, const Event &event);
    QByteArray log() const;
    int count(const char *kind) const;
    const CanaryStatus &canary() const { return m_launch->state().canary(); }

    const PersonId m_actor {u"operator-1"_s};
    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<Launch> m_launch;
    std::unique_ptr<StepDesk> m_desk;
    std::unique_ptr<CanaryWatch> m_watch;
};

static bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Starts a canary whose ticks of ten seconds are measured as `stretches` say, a hundred times as
/// fast.
void TestCanaryWatch::watch(const QList<Stretch> &stretches, bool listens,
                            const QByteArray &promote)
{
    m_home = std::make_unique<OwnHome>();
    QByteArray ticks;
    int t = 0;
    for (const Stretch &stretch : stretches) {
        for (int i = 0; i < stretch.ticks; ++i)
            ticks += "{\"t\": " + QByteArray::number(t += 10) + ", " + stretch.tick + "}\n";
    }
    const QString file = m_home->path(u"ticks.jsonl"_s);
    QVERIFY(writeBytes(file, ticks));
    QVERIFY(writeBytes(m_home->path(u"launch.md"_s), watchRunbook));
    QVERIFY(writeBytes(m_home->path(u"launch.plan.yaml"_s),
                       QByteArray(watchPlan)
                           .replace("@TICKS@", file.toUtf8())
                           .replace("@PROMOTE@", promote)
                           .replace("@LISTENER@", listens ? "true" : "false")));
    const Result<RunbookPreview> preview = previewRunbook(m_home->path(u"launch.md"_s));
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    QVERIFY(recordTrust(trustSubject(preview->runbook, preview->plan)));
    NewLaunch wishes;
    wishes.file = m_home->path(u"a.launch"_s);
    wishes.t0 = QDateTime::currentDateTimeUtc().addSecs(-5);
    auto made = createLaunch(*preview, wishes, m_actor, true, 100);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    m_launch = std::move(*made);
    m_desk = std::make_unique<StepDesk>(*m_launch);
    m_watch = std::make_unique<CanaryWatch>(*m_launch, *m_desk);
    const ItemId deploy = m_launch->runbook()->phases.first().sections.first().steps.first().id;
    tell(m_actor, StepStarted {.step = deploy, .attempt = 1, .spool = m_home->path(u"spool"_s)});
    tell(m_actor, StepFinished {.step = deploy, .attempt = 1, .outcome = u"passed"_s});
    tell(m_actor, CanaryStarted {.release = u"thing:v1"_s, .share = 0.1});
    QVERIFY(m_watch->isWatching());
}

void TestCanaryWatch::cleanup()
{
    m_watch.reset();
    m_desk.reset();
    m_launch.reset();
    m_home.reset();
}

void TestCanaryWatch::tell(const PersonId &actor, const Event &event)
{
    QString refused;
    m_launch->submit(actor, event, [&refused](const Result<QList<Entry>> &entries) {
        if (!entries)
            refused = entries.error().text();
    });
    m_launch->drain();
    QVERIFY2(refused.isEmpty(), qPrintable(refused));
}

QByteArray TestCanaryWatch::log() const
{
    QFile file(m_home->path(u"runs.log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// How many entries of a kind there are.
int TestCanaryWatch::count(const char *kind) const
{
    return int(std::ranges::count_if(m_launch->entries(), [kind](const Entry &entry) {
        return eventKind(entry.event) == QLatin1StringView(kind);
    }));
}

void TestCanaryWatch::promotesWhenEverythingIsThere()
{
    watch({{60, well}});
    QVERIFY(!m_watch->promotionWaitsFor().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(canary().isPromoted(), 60'000);
    QCOMPARE(log(), "promoted\n");
}

void TestCanaryWatch::unknownMetricKeepsItFromPromotion()
{
    watch({{60, cpuUnknown}});
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->ticks().size() > 15, 60'000);
    QVERIFY(!canary().ended);
    QCOMPARE(m_watch->promotionWaitsFor().constFirst(), u"no value of cpu yet"_s);
}

void TestCanaryWatch::rollsBackByItself()
{
    watch({{8, well}, {60, failing}});
    m_watch->setAutomaticPromotion(false);
    QTRY_VERIFY_WITH_TIMEOUT(canary().ended, 60'000);
    QCOMPARE(canary().ended->outcome, u"rolledBack"_s);
    QCOMPARE(log(), "back\n");
    QVERIFY(!m_watch->isWatching());
}

void TestCanaryWatch::graceIsShownAndStopped()
{
    watch({{8, well}, {90, failing}});
    m_watch->setAutomaticPromotion(false);
    m_watch->grace().setLength(std::chrono::hours(1));
    QTRY_COMPARE_WITH_TIMEOUT(m_watch->grace().deed(), std::optional(Grace::Deed::Rollback),
                              60'000);
    QVERIFY(m_watch->grace().left() > std::chrono::minutes(59));
    QVERIFY(!canary().rollback);
    m_watch->abort(m_actor);
    m_launch->drain();
    QVERIFY(!m_watch->grace().deed());
    const auto &note = std::get<NoteWritten>(m_launch->entries().constLast().event);
    QVERIFY2(note.text.startsWith(u"Stopped the rollback that a rule ordered: "_s),
             qPrintable(note.text));
    // The same rule does not order it again; a person still may.
    const qsizetype before = m_watch->ticks().size();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->ticks().size() > before, 60'000);
    QVERIFY(!canary().rollback);
    m_watch->rollBack(m_actor, u"by hand"_s);
    QTRY_VERIFY_WITH_TIMEOUT(canary().ended, 60'000);
    QCOMPARE(log(), "back\n");
}

void TestCanaryWatch::aStoppedPromotionIsAPersonsToStart()
{
    watch({{90, well}});
    m_watch->grace().setLength(std::chrono::hours(1));
    QTRY_COMPARE_WITH_TIMEOUT(m_watch->grace().deed(), std::optional(Grace::Deed::Promotion),
                              60'000);
    m_watch->abort(m_actor);
    const qsizetype before = m_watch->ticks().size();
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->ticks().size() > before + 1, 60'000);
    QVERIFY(!m_watch->grace().deed());
    m_watch->promote(m_actor);
    QTRY_VERIFY_WITH_TIMEOUT(canary().isPromoted(), 60'000);
}

void TestCanaryWatch::staysArmedWhilePromotionRuns()
{
    watch({{12, well}, {200, failing}}, false,
          "echo begun >>runs.log; sleep 600; echo promoted >>runs.log");
    QTRY_COMPARE_WITH_TIMEOUT(log(), "begun\n", 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(canary().ended, 60'000);
    QCOMPARE(canary().ended->outcome, u"rolledBack"_s);
    QCOMPARE(log(), "begun\nback\n");
    QCOMPARE(count("rollback.triggered"), 1);
}

void TestCanaryWatch::staysArmedOnAllTraffic()
{
    watch({{25, well}, {90, failing}});
    QTRY_VERIFY_WITH_TIMEOUT(canary().isPromoted(), 60'000);
    QVERIFY(m_watch->isWatching());
    QTRY_COMPARE_WITH_TIMEOUT(canary().ended->outcome, u"rolledBack"_s, 60'000);
    QCOMPARE(log(), "promoted\nback\n");
}

void TestCanaryWatch::metricOverItsLimitCallsPeople()
{
    watch({{25, well}, {90, busy}});
    QTRY_VERIFY_WITH_TIMEOUT(canary().isPromoted(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_launch->state().alarm(u"canary"_s), 60'000);
    const Alarm *alarm = m_launch->state().alarm(u"canary"_s);
    QVERIFY2(alarm->text.startsWith(u"cpu is 0.9, limit 0.8, for "_s), qPrintable(alarm->text));
    QVERIFY(canary().isPromoted());
    // What was promoted stays the record's decision.
    QCOMPARE(canary().decided->decision, CanaryDecision::Promote);
    QCOMPARE(log(), "promoted\n");
}

void TestCanaryWatch::silenceHoldsAndCallsPeople()
{
    watch({{3, well}, {12, silent}, {60, well}});
    QTRY_VERIFY_WITH_TIMEOUT(m_launch->state().alarm(u"canary"_s), 60'000);
    QVERIFY(!canary().ended);
    QCOMPARE(m_watch->verdict().decision, CanaryDecision::Hold);
    // When something is heard again it calms, and health goes on from nothing.
    QTRY_VERIFY_WITH_TIMEOUT(!m_launch->state().alarm(u"canary"_s)->standing, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(canary().isPromoted(), 60'000);
    for (const RuleResult &rule : m_watch->verdict().rules)
        QVERIFY2(rule.rule != "consecutive"_L1 || !rule.firedAt, qPrintable(rule.reason));
}

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

void TestCanaryWatch::alertAsksAPerson()
{
    watch({{90, well}}, true);
    QVERIFY(m_watch->alertAddress().isValid());
    m_watch->setAutomaticPromotion(false);
    QCOMPARE(post(m_watch->alertAddress(), alertMessage("firing")), 200);
    QTRY_COMPARE_WITH_TIMEOUT(CanaryNeeds::openAlerts(*m_launch).size(), 1, 60'000);
    const Alarm alarm = CanaryNeeds::openAlerts(*m_launch).constFirst();
    QCOMPARE(alarm.text, u"alert ErrorShare: errors at 7 %"_s);
    QVERIFY(m_watch->promotionWaitsFor().contains(
        u"a person's answer to: alert ErrorShare: errors at 7 %"_s));
    // It repeats itself, which is no news; nothing is rolled back by it.
    QCOMPARE(post(m_watch->alertAddress(), alertMessage("firing")), 200);
    m_launch->drain();
    QCOMPARE(count("alert.received"), 1);
    QVERIFY(!canary().rollback);
    tell(m_actor, AlarmAcknowledged {alarm.id});
    QVERIFY(CanaryNeeds::openAlerts(*m_launch).isEmpty());
    QCOMPARE(post(m_watch->alertAddress(), alertMessage("resolved")), 200);
    QTRY_VERIFY_WITH_TIMEOUT(!m_launch->state().alarm(alarm.id), 60'000);
}

void TestCanaryWatch::alertsAreRead_data()
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

void TestCanaryWatch::alertsAreRead()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QString, fault);
    const auto read = readAlerts(message);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(fault), qPrintable(read.error().message));
}

void TestCanaryWatch::strangersAreNotHeard_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("a form") << QByteArray("text/plain") << QByteArray();
    QTest::newRow("a page of another origin")
        << QByteArray("application/json") << QByteArray("Origin");
}

void TestCanaryWatch::strangersAreNotHeard()
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

QTEST_GUILESS_MAIN(TestCanaryWatch)
#include "tst_canarywatch.moc"
