// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/followdesk.h"
#include "domain/language.h"
#include "support/canarylaunch.h"
#include "support/commandline.h"
#include "support/entriesof.h"
#include "support/httpstub.h"
#include "support/recordedticks.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace RecordedTicks;

static const QByteArray rollbackPhase = R"(
## Rollback

1. **Back**
   ```bash
   echo back >>runs.log
   ```

2. **See that it worked**
   ```bash
   echo seen >>runs.log
   ```

3. **Find out why**
)";

/// A canary that is watched by recorded ticks on a fast clock.
class TestCanaryWatch : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void promotesWhenEverythingIsThere();
    void aPromotionIsToldByWhatItWasStartedFor();
    void unknownMetricKeepsItFromPromotion();
    void rollsBackByItself();
    void whoOnlyReadsFollowsAndActsOnNothing();
    void judgedAgainInTheWindowsLanguage();
    void aRefusedRollbackIsTriedAgain();
    void allStepsOfTheRollbackRun();
    void graceIsShownAndStopped();
    void aStoppedPromotionIsAPersonsToStart();
    void aPromotionThatAHoldRefusedIsTriedAgain();
    void staysArmedWhilePromotionRuns();
    void staysArmedOnAllTraffic();
    void watchesTheFullDeploymentOnAllTraffic();
    void sourceProvesItselfBeforeTheDeployment();
    void dryRunOfTheDeploymentAsksTheSource();
    void baselinesPastIsAskedAndKept();
    void metricOverItsLimitCallsPeople();
    void silenceHoldsAndCallsPeople();
    void secondVantageTellsABlindConsole_data();
    void secondVantageTellsABlindConsole();

private:
    void watch(const QList<Stretch> &stretches,
               const QByteArray &promote = "echo promoted >>runs.log",
               const QByteArray &phases = {});

    CanaryLaunch m_world;
};

/// Starts a canary whose ticks of ten seconds are measured as `stretches` say, a hundred times as
/// fast.
void TestCanaryWatch::watch(const QList<Stretch> &stretches, const QByteArray &promote,
                            const QByteArray &phases)
{
    QCOMPARE(m_world.open({.source = CanaryLaunch::recorded,
                           .healthyFor = "60s",
                           .promote = promote,
                           .canary = "  metrics: { cpu: { query: \"cpu\", limit: \"0.8\" } }\n",
                           .phases = phases,
                           .speed = 100}),
             QString());
    QVERIFY(m_world.write(u"ticks.jsonl"_s, lines(stretches)));
    m_world.takeUp();
    QCOMPARE(m_world.deploy(), QString());
    QVERIFY(m_world.watch->isWatching());
}

void TestCanaryWatch::cleanup()
{
    m_world.close();
}

void TestCanaryWatch::promotesWhenEverythingIsThere()
{
    watch({{400, well}});
    QVERIFY(!m_world.watch->promotionWaitsFor(m_world.actor).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_world.canary().isPromoted(), 60'000);
    QCOMPARE(m_world.log(), "promoted\n");
}

void TestCanaryWatch::aPromotionIsToldByWhatItWasStartedFor()
{
    watch({{25, well}, {200, silent}}, "sleep 1; echo promoted >>runs.log");
    QTRY_VERIFY_WITH_TIMEOUT(m_world.canary().isPromoted(), 60'000);
    QString promotedFor;
    for (const Entry &entry : entriesOf(*m_world.launch)) {
        const auto *decided = std::get_if<CanaryDecided>(&entry.event);
        if (decided && decided->decision == CanaryDecision::Promote)
            promotedFor = decided->reason;
    }
    QVERIFY(!promotedFor.isEmpty());
    QCOMPARE(m_world.canary().ended->reason, promotedFor);
}

void TestCanaryWatch::unknownMetricKeepsItFromPromotion()
{
    watch({{400, cpuUnknown}});
    QTRY_VERIFY_WITH_TIMEOUT(m_world.watch->ticks().size() > 15, 60'000);
    QVERIFY(!m_world.canary().ended);
    QCOMPARE(m_world.watch->promotionWaitsFor(m_world.actor).constFirst(),
             u"no value of cpu yet"_s);
}

void TestCanaryWatch::rollsBackByItself()
{
    watch({{8, well}, {400, failing}});
    m_world.watch->setAutomaticPromotion(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_world.canary().ended, 60'000);
    QCOMPARE(m_world.canary().ended->outcome, u"rolledBack"_s);
    QCOMPARE(m_world.log(), "back\n");
    QVERIFY(!m_world.watch->isWatching());
}

/// A second console that is there from before the canary on.
void TestCanaryWatch::whoOnlyReadsFollowsAndActsOnNothing()
{
    QCOMPARE(m_world.open({.source = CanaryLaunch::recorded, .healthyFor = "60s", .speed = 100}),
             QString());
    QVERIFY(m_world.write(u"ticks.jsonl"_s, lines({{18, well}, {400, failing}})));
    m_world.takeUp();
    m_world.watch->setAutomaticPromotion(false);
    const auto reader = openLaunch(m_world.launch->path(), true);
    QVERIFY2(reader, reader ? "" : qPrintable(reader.error().text()));
    StepDesk steps(**reader);
    const CanaryWatch watch(**reader, steps);
    const FollowDesk follow(**reader);
    QCOMPARE(m_world.deploy(), QString());
    QTRY_VERIFY_WITH_TIMEOUT((*reader)->state().canary().started, 60'000);
    QVERIFY(!watch.isWatching());
    QTRY_VERIFY_WITH_TIMEOUT(m_world.canary().ended, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT((*reader)->state().canary().ended, 60'000);
    QCOMPARE(watch.ticks(), m_world.canary().ticks);
    QCOMPARE(watch.verdict().decision, CanaryDecision::Rollback);
    QVERIFY(steps.isIdle());
    QCOMPARE(m_world.log(), "back\n");
}

// The command line speaks English, the window spoke German: the same second and the same words.
void TestCanaryWatch::judgedAgainInTheWindowsLanguage()
{
    QVERIFY(Language::speak(u"de"_s));
    const auto english = qScopeGuard([] { Language::speak(u"en"_s); });
    watch({{4, well}, {400, failing}});
    m_world.watch->setAutomaticPromotion(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_world.canary().ended, 60'000);
    const CanaryDecided decided = m_world.canary().decided.value_or(CanaryDecided {});
    QCOMPARE(decided.decision, CanaryDecision::Rollback);
    QCOMPARE(decided.language, u"de"_s);
    QVERIFY2(decided.reason.contains(u" Anfragen "_s), qPrintable(decided.reason));
    const QString path = m_world.launch->path();
    m_world.watch.reset();
    m_world.desk.reset();
    m_world.launch.reset();
    const Ran ran = runConsole({u"judge"_s, path}, m_world.home->path({}));
    QVERIFY2(ran.status == 1, ran.told().constData());
    const QString first = u"rollback at %1 s: %2\n"_s.arg(decided.at).arg(decided.reason);
    QVERIFY2(QString::fromUtf8(ran.out).startsWith(first), ran.told().constData());
    QVERIFY2(ran.out.contains("as recorded: the same second and the same words"),
             ran.told().constData());
}

void TestCanaryWatch::aRefusedRollbackIsTriedAgain()
{
    watch({{8, well}, {400, failing}});
    m_world.watch->setAutomaticPromotion(false);
    QSignalSpy refused(m_world.watch.get(), &CanaryWatch::rollbackRefused);
    QVERIFY(QFile::remove(m_world.home->path(u"launch-console/trust.json"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 60'000);
    const qsizetype before = m_world.watch->ticks().size();
    QTRY_VERIFY_WITH_TIMEOUT(m_world.watch->ticks().size() > before + 2, 60'000);
    // Said once, to people and in the record, and ordered once.
    QCOMPARE(refused.size(), 1);
    QCOMPARE(m_world.count("note"), 1);
    QCOMPARE(m_world.count("rollback.triggered"), 1);
    QCOMPARE(m_world.log(), QByteArray());
    const Launch &launch = *m_world.launch;
    QVERIFY(recordTrustInMadePlan(trustSubject(*launch.runbook(), *launch.plan())));
    QTRY_VERIFY_WITH_TIMEOUT(m_world.canary().ended, 60'000);
    QCOMPARE(m_world.canary().ended->outcome, u"rolledBack"_s);
    QCOMPARE(m_world.log(), "back\n");
    QCOMPARE(m_world.count("rollback.triggered"), 1);
}

void TestCanaryWatch::allStepsOfTheRollbackRun()
{
    watch({{400, well}}, "echo promoted >>runs.log", rollbackPhase);
    m_world.watch->setAutomaticPromotion(false);
    m_world.watch->rollBack(m_world.actor, u"by hand"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_world.log(), "back\nseen\n", 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_world.desk->isIdle(), 60'000);
    QCOMPARE(m_world.canary().ended->outcome, u"rolledBack"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_world.count("step.finished"), 3, 60'000);
}

void TestCanaryWatch::graceIsShownAndStopped()
{
    watch({{8, well}, {400, failing}});
    m_world.watch->setAutomaticPromotion(false);
    m_world.watch->grace().setLength(std::chrono::hours(1));
    QTRY_COMPARE_WITH_TIMEOUT(m_world.watch->grace().deed(), std::optional(Grace::Deed::Rollback),
                              60'000);
    QVERIFY(m_world.watch->grace().left() > std::chrono::minutes(59));
    QVERIFY(!m_world.canary().rollback);
    m_world.watch->abort(m_world.actor);
    m_world.launch->drain();
    QVERIFY(!m_world.watch->grace().deed());
    const auto &note = std::get<NoteWritten>(m_world.launch->newest().event);
    QVERIFY2(note.text.startsWith(u"Stopped the rollback that a rule ordered: "_s),
             qPrintable(note.text));
    // The same rule does not order it again; a person still may.
    const qsizetype before = m_world.watch->ticks().size();
    QTRY_VERIFY_WITH_TIMEOUT(m_world.watch->ticks().size() > before, 60'000);
    QVERIFY(!m_world.canary().rollback);
    m_world.watch->rollBack(m_world.actor, u"by hand"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_world.canary().ended, 60'000);
    QCOMPARE(m_world.log(), "back\n");
}

void TestCanaryWatch::aStoppedPromotionIsAPersonsToStart()
{
    watch({{400, well}});
    m_world.watch->grace().setLength(std::chrono::hours(1));
    QTRY_COMPARE_WITH_TIMEOUT(m_world.watch->grace().deed(), std::optional(Grace::Deed::Promotion),
                              60'000);
    m_world.watch->abort(m_world.actor);
    const qsizetype before = m_world.watch->ticks().size();
    QTRY_VERIFY_WITH_TIMEOUT(m_world.watch->ticks().size() > before + 1, 60'000);
    QVERIFY(!m_world.watch->grace().deed());
    m_world.watch->promote(m_world.actor);
    QTRY_VERIFY_WITH_TIMEOUT(m_world.canary().isPromoted(), 60'000);
}

void TestCanaryWatch::aPromotionThatAHoldRefusedIsTriedAgain()
{
    watch({{400, well}});
    // Told right after the console has begun to look whether it may.
    connect(m_world.launch.get(), &Launch::appended, this, [this](const Entry &entry) {
        const auto *decided = std::get_if<CanaryDecided>(&entry.event);
        if (decided && decided->decision == CanaryDecision::Promote)
            m_world.launch->submit(m_world.actor, HoldStarted {u"wind"_s});
    });
    const QSignalSpy refused(m_world.desk.get(), &StepDesk::refused);
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_world.launch->state().hold(), 60'000);
    QCOMPARE(m_world.tell(m_world.actor, HoldEnded {}), QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_world.canary().isPromoted(), 60'000);
}

void TestCanaryWatch::staysArmedWhilePromotionRuns()
{
    watch({{12, well}, {200, failing}},
          "echo begun >>runs.log; sleep 600; echo promoted >>runs.log");
    QTRY_COMPARE_WITH_TIMEOUT(m_world.log(), "begun\n", 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_world.canary().ended, 60'000);
    QCOMPARE(m_world.canary().ended->outcome, u"rolledBack"_s);
    QCOMPARE(m_world.log(), "begun\nback\n");
    QCOMPARE(m_world.count("rollback.triggered"), 1);
}

void TestCanaryWatch::staysArmedOnAllTraffic()
{
    watch({{25, well}, {400, failing}});
    QTRY_VERIFY_WITH_TIMEOUT(m_world.canary().isPromoted(), 60'000);
    QVERIFY(m_world.watch->isWatching());
    QTRY_COMPARE_WITH_TIMEOUT(m_world.canary().ended->outcome, u"rolledBack"_s, 60'000);
    QCOMPARE(m_world.log(), "promoted\nback\n");
}

/// A service whose new release answers ten requests between two looks and the old one ninety.
static QByteArray countingPage(int asked)
{
    const auto arm = [](const QByteArray &version, int all) {
        const QByteArray label = "{v=\"" + version + "\"";
        const QByteArray count = QByteArray::number(all);
        return "http_requests_total" + label + ",code=\"200\"} " + count
            + "\nhttp_request_duration_seconds_bucket" + label + ",le=\"2\"} " + count
            + "\nhttp_request_duration_seconds_bucket" + label + ",le=\"+Inf\"} " + count + '\n';
    };
    return arm("2", 10 * asked) + arm("1", 90 * asked);
}

void TestCanaryWatch::watchesTheFullDeploymentOnAllTraffic()
{
    int asked = 0;
    const HttpStub service([&asked](const QByteArray &request) {
        return HttpStub::ok(request.contains("/health") ? QByteArray("fine")
                                                        : countingPage(++asked));
    });
    QCOMPARE(m_world.open({.source = "scrape: \"" + service.url(u"/metrics"_s).toEncoded() + '"',
                           .canary = "  health: { url: \"" + service.url(u"/health"_s).toEncoded()
                               + "\" }\n",
                           .speed = 20}),
             QString());
    m_world.takeUp();
    m_world.watch->setAutomaticPromotion(false);
    QCOMPARE(m_world.deploy(), QString());
    const auto last = [this] {
        const QList<Tick> &ticks = m_world.watch->ticks();
        return ticks.isEmpty() || !ticks.constLast().canary ? Tick {} : ticks.constLast();
    };
    QTRY_VERIFY_WITH_TIMEOUT(last().baseline, 60'000);
    QCOMPARE(last().canary->n * 9, last().baseline->n);
    const auto seesAll = [&last] {
        const Tick tick = last();
        return tick.canary && tick.canary->n >= 100 && !tick.baseline;
    };
    QCOMPARE(m_world.tell(PersonId(u"console"_s), CanaryEnded {u"promoted"_s, {}}), QString());
    QTRY_VERIFY_WITH_TIMEOUT(seesAll(), 60'000);
    // The next console goes on so.
    m_world.takeUp();
    const qsizetype before = m_world.watch->ticks().size();
    QTRY_VERIFY_WITH_TIMEOUT(m_world.watch->ticks().size() > before + 1, 60'000);
    QVERIFY(seesAll());
}

void TestCanaryWatch::sourceProvesItselfBeforeTheDeployment()
{
    const HttpStub service([](const QByteArray &request) {
        return HttpStub::ok(request.contains("/health")
                                ? QByteArray("fine")
                                : countingPage(1).replace("\"2\"", "\"3\""));
    });
    QCOMPARE(m_world.open({.source = "scrape: \"" + service.url(u"/metrics"_s).toEncoded() + '"',
                           .canary = "  health: { url: \"" + service.url(u"/health"_s).toEncoded()
                               + "\" }\n"}),
             QString());
    m_world.takeUp();
    QTRY_COMPARE_WITH_TIMEOUT(m_world.watch->sourceFindings().size(), 3, 60'000);
    const SourceFinding baseline = m_world.watch->sourceFindings().constFirst();
    QCOMPARE(baseline.state, MetricState::ConfigError);
    QVERIFY2(baseline.words.startsWith(u"no bucket ends at 2 s"_s), qPrintable(baseline.words));
    QCOMPARE(m_world.deploy(), QString());
    QVERIFY(m_world.watch->sourceFindings().isEmpty());
}

void TestCanaryWatch::dryRunOfTheDeploymentAsksTheSource()
{
    QCOMPARE(m_world.open({}), QString());
    m_world.takeUp();
    const ItemId deploy = m_world.deployStep();
    m_world.desk->dryRun(m_world.actor, deploy);
    QTRY_VERIFY_WITH_TIMEOUT(m_world.desk->output(deploy).contains("The canary's source, asked:"),
                             60'000);
    QVERIFY2(m_world.desk->output(deploy).contains("cannot be judged by it"),
             m_world.desk->output(deploy).constData());
    QTRY_VERIFY_WITH_TIMEOUT(!m_world.launch->state().notes().isEmpty(), 60'000);
    const auto &note = std::get<NoteWritten>(m_world.launch->state().notes().constLast().event);
    QVERIFY2(note.text.endsWith(u"it would not go well"_s), qPrintable(note.text));
    QCOMPARE(m_world.log(), QByteArray());
}

/// What a Prometheus server says of the old release: twelve scrapes of a hundred requests each.
static QByteArray pastOfTheBaseline()
{
    QByteArray points;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (int i = 0; i < 12; ++i) {
        points += (i ? ",[" : "[") + QByteArray::number(now - 600 + 10 * i) + ",\""
            + QByteArray::number(100 * i) + "\"]";
    }
    return R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":)"
           R"({"__name__":"http_requests_total","v":"1","code":"200","job":"a","instance":"b"},)"
           R"("values":[)"
        + points + "]}]}}";
}

void TestCanaryWatch::baselinesPastIsAskedAndKept()
{
    const HttpStub server(HttpStub::ok(pastOfTheBaseline()));
    QCOMPARE(m_world.open(
                 {.source = "prometheus: \"" + server.url().toEncoded() + '"',
                  .canary = "  health: { url: \"" + server.url(u"/health"_s).toEncoded() + "\" }\n",
                  .speed = 10}),
             QString());
    m_world.takeUp();
    QCOMPARE(m_world.deploy(), QString());
    QCOMPARE(m_world.canary().started->limits->horizon, std::chrono::hours(1));
    QTRY_VERIFY_WITH_TIMEOUT(!m_world.canary().history.isEmpty(), 60'000);
    QCOMPARE(m_world.canary().history, QList<ArmTick>(11, ArmTick {100, 0, std::nullopt}));
    // It stands in the record once.
    QTRY_VERIFY_WITH_TIMEOUT(m_world.count("metric") > 1, 60'000);
    int told = 0;
    for (const Entry &entry : entriesOf(*m_world.launch)) {
        const auto *metric = std::get_if<MetricRecorded>(&entry.event);
        told += metric && metric->history ? 1 : 0;
    }
    QCOMPARE(told, 1);
}

void TestCanaryWatch::metricOverItsLimitCallsPeople()
{
    watch({{25, well}, {400, busy}});
    QTRY_VERIFY_WITH_TIMEOUT(m_world.canary().isPromoted(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_world.launch->state().alarm(u"canary"_s), 60'000);
    const Alarm *alarm = m_world.launch->state().alarm(u"canary"_s);
    QVERIFY2(alarm->text.startsWith(u"cpu is 0.9, limit 0.8, for "_s), qPrintable(alarm->text));
    QVERIFY(m_world.canary().isPromoted());
    // What was promoted stays the record's decision.
    QCOMPARE(m_world.canary().decided->decision, CanaryDecision::Promote);
    QCOMPARE(m_world.log(), "promoted\n");
}

void TestCanaryWatch::silenceHoldsAndCallsPeople()
{
    watch({{3, well}, {12, silent}, {400, well}});
    QTRY_VERIFY_WITH_TIMEOUT(m_world.launch->state().alarm(u"canary"_s), 60'000);
    QVERIFY(!m_world.canary().ended);
    QCOMPARE(m_world.watch->verdict().decision, CanaryDecision::Hold);
    // When something is heard again it calms, and health goes on from nothing.
    QTRY_VERIFY_WITH_TIMEOUT(!m_world.launch->state().alarm(u"canary"_s)->standing, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_world.canary().isPromoted(), 60'000);
    for (const RuleResult &rule : m_world.watch->verdict().rules)
        QVERIFY2(rule.rule != "consecutive"_L1 || !rule.firedAt, qPrintable(rule.reason));
}

void TestCanaryWatch::secondVantageTellsABlindConsole_data()
{
    QTest::addColumn<QByteArray>("elsewhere");
    QTest::addColumn<bool>("rollsBack");
    QTest::addColumn<QString>("words");
    QTest::newRow("healthy from there")
        << HttpStub::ok("fine") << false << u"from here no answer, from 127.0.0.1 healthy"_s;
    QTest::newRow("gone from there too")
        << HttpStub::ok("probe_success 0\n") << true << u"seen from the second vantage too"_s;
}

// The source counts a healthy canary all the while; nobody answers the health checks from here.
void TestCanaryWatch::secondVantageTellsABlindConsole()
{
    QFETCH(const QByteArray, elsewhere);
    QFETCH(const bool, rollsBack);
    QFETCH(const QString, words);
    int page = 0;
    const HttpStub there([&](const QByteArray &request) {
        return request.contains("/metrics") ? HttpStub::ok(countingPage(++page)) : elsewhere;
    });
    HttpStub gone(HttpStub::ok("fine"));
    const QByteArray health = gone.url().toEncoded();
    gone.close();
    QCOMPARE(m_world.open({.source = "scrape: \"" + there.url(u"/metrics"_s).toEncoded() + '"',
                           .canary = "  health: { url: \"" + health + "\" }\n  vantage: { url: \""
                               + there.url(u"/probe"_s).toEncoded() + "\" }\n",
                           .speed = 10}),
             QString());
    m_world.takeUp();
    QCOMPARE(m_world.deploy(), QString());
    if (rollsBack) {
        QTRY_VERIFY_WITH_TIMEOUT(m_world.canary().ended, 60'000);
        QCOMPARE(m_world.canary().ended->outcome, u"rolledBack"_s);
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(m_world.launch->state().alarm(u"canary"_s), 60'000);
        QVERIFY(!m_world.canary().ended);
        QCOMPARE(m_world.watch->verdict().decision, CanaryDecision::Hold);
    }
    const QString reason = m_world.canary().decided.value_or(CanaryDecided {}).reason;
    QVERIFY2(reason.contains(words), qPrintable(reason));
}

QTEST_GUILESS_MAIN(TestCanaryWatch)
#include "tst_canarywatch.moc"
