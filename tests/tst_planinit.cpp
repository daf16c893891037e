// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/catalog.h"
#include "checks/parameters.h"
#include "desk/plan/planinit.h"
#include "desk/plan/proposalrows.h"
#include "runbook/planreader.h"
#include "runbook/runbookreader.h"
#include "runbook/yaml.h"
#include "runbook/yamltext.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <span>

using namespace Qt::StringLiterals;

/// A proposed plan reads back, binds every item, and says what is left to fill in.
class TestPlanInit : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreSound_data();
    void rowsAreSound();
    void asksAllThatAnItemNeeds_data();
    void asksAllThatAnItemNeeds();
    void evidenceAgesAsItShould_data();
    void evidenceAgesAsItShould();
    void bindsByWords_data();
    void bindsByWords();
    void anyRunbookGivesAPlan_data();
    void anyRunbookGivesAPlan();
    void findsPlaceholdersHoweverTheyAreWritten_data();
    void findsPlaceholdersHoweverTheyAreWritten();
    void takesTheNumbersThatAnItemStates_data();
    void takesTheNumbersThatAnItemStates();
    void looksForNoCheckInTheHeadingAlone();
    void bindsTheUsersRunbook();
    void namesWhatIsBlank();
    void fillsInTheAddress();
    void takesTheCanaryFromTheDocument();
    void writesYamlThatReadsBack_data();
    void writesYamlThatReadsBack();
    void writesBesideTheRunbookOnce();
};

static Runbook parsedRunbook(const QByteArray &text)
{
    const auto runbook = parseRunbook(text, u"/srv/shop.md"_s);
    if (!runbook)
        qFatal("%s", qPrintable(runbook.error().text()));
    return *runbook;
}

static PlanProposal proposalFor(const Runbook &runbook, const QUrl &api = {})
{
    const auto proposal = proposePlan(runbook, api);
    if (!proposal)
        qFatal("%s", qPrintable(proposal.error().text()));
    return *proposal;
}

/// A part of a check is of a known kind, and says only what that kind reads.
static void verifyPart(const QJsonValue &part)
{
    const QList<CheckKind> kinds = checkCatalog();
    const auto kind = std::ranges::find(kinds, part["kind"_L1].toString(), &CheckKind::name);
    QVERIFY2(kind != kinds.end(), qPrintable(part["kind"_L1].toString()));
    for (const QString &name : part["with"_L1].toObject().keys())
        QVERIFY2(kind->parameters.contains(name), qPrintable(kind->name + u' ' + name));
}

void TestPlanInit::rowsAreSound_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("assignment");
    for (int i = 0; i < proposalRowCount; ++i)
        QTest::addRow("%s %d", proposalRows[i].kind, i) << i << false;
    for (int i = 0; i < assignmentRowCount; ++i)
        QTest::addRow("assignment %s %d", assignmentRows[i].kind, i) << i << true;
}

void TestPlanInit::rowsAreSound()
{
    QFETCH(int, index);
    QFETCH(bool, assignment);
    const ProposalRow &row = assignment ? assignmentRows[index] : proposalRows[index];
    QVERIFY(QRegularExpression(QString::fromUtf8(row.words)).isValid());
    const QJsonObject with = QJsonDocument::fromJson(row.with).object();
    QVERIFY(!with.isEmpty());
    verifyPart(QJsonObject {{u"kind"_s, QString::fromUtf8(row.kind)}, {u"with"_s, with}});
    for (const QJsonValue &part : with["checks"_L1].toArray())
        verifyPart(part);
}

void TestPlanInit::asksAllThatAnItemNeeds_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArrayList>("asked");
    const auto row = [](const QByteArray &item, const QString &kind, const QByteArrayList &asked) {
        QTest::newRow(item.constData()) << item << kind << asked;
    };
    row("Enforce real providers for AI services", u"http"_s, {"bodyMatches", "bodyNotMatches"});
    row("Sentry DSN: production DSN configured", u"sentry"_s, {"SENTRY_DSN", "container"});
    row("Superwall Keys: configure production secrets", u"secret"_s, {"different"});
    row("Security Headers: CSP", u"http"_s, {"unsafe-", "frame-ancestors", "X-Frame-Options"});
    row("Authentication: JWT validation working", u"jwt"_s,
        {"expired-token", "foreign-token", "audience-token"});
    row("Production Database: PostgreSQL accessible", u"all"_s,
        {"current_database()", "pg_is_in_recovery()", "server_version_num", "pg_stat_ssl"});
    row("Connection Pool: connection limits set", u"pool"_s, {"overflow"});
    row("Backup Strategy: daily backups", u"backup"_s, {"list"});
    row("Docker Images: built and tagged", u"registry"_s, {"org.opencontainers.image.revision"});
    row("Resource Limits: CPU/memory limits", u"container"_s, {"peakMemory", "peakCpus"});
    row("Load Balancer: configured", u"loadbalancer"_s, {"minTargets", "header", "requests"});
    row("CORS Origins: Set strict production CORS allowed origins", u"all"_s,
        {"\"matches\"", "\"notMatches\"", "\"foreign\""});
    row("DNS Configuration: A/AAAA records", u"dns"_s,
        {"\"authority\": \"ns\"", "maxTtl", "AAAA", "9.9.9.9"});
    row("HTTPS Enforcement: all HTTP redirects to HTTPS", u"redirect"_s, {"hosts"});
    row("HSTS Headers: 1 year", u"http"_s, {"no-such-page", "base domain"});
    row("Migrations: all applied", u"migrations"_s, {"docker", "heads"});
    row("Input Validation: all endpoints validated", u"report"_s, {"operations", "contains"});
    row("Force HTTPS: set `FORCE_HTTPS=true`", u"all"_s, {"FORCE_HTTPS", "hosts"});
    row("Error Handling: no sensitive data in error responses", u"leak"_s, {"post", "shape"});
    row("Enforce Real Providers: set `ENFORCE_REAL_PROVIDERS=true`", u"all"_s,
        {"ENFORCE_REAL_PROVIDERS", "mock|stub", "bodyMatches"});
    row("Disk Space: > 90% disk usage alerts", u"rules"_s, {"covers"});
    row("Sentry: error tracking", u"sentry"_s, {"release", "within"});
    row("Grafana: dashboards accessible", u"grafana"_s, {"sources"});
    row("Certificate Expiry: 30-day warning", u"all"_s, {"30d", "covers", "hosts"});
}

void TestPlanInit::asksAllThatAnItemNeeds()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, kind);
    QFETCH(QByteArrayList, asked);
    const PlanProposal proposal =
        proposalFor(parsedRunbook("# A\n## Before\n- [ ] " + item + "\n"));
    QCOMPARE(proposal.plan.checks.size(), 1);
    const CheckSpec spec = *proposal.plan.checks.cbegin();
    QCOMPARE(spec.kind, kind);
    const QByteArray with = QJsonDocument(spec.with).toJson();
    for (const QByteArray &each : asked)
        QVERIFY2(with.contains(each), with.constData());
}

void TestPlanInit::evidenceAgesAsItShould_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<std::chrono::minutes>("life");
    QTest::addColumn<bool>("person");
    const auto row = [](const QByteArray &item, std::chrono::minutes life, bool person) {
        QTest::newRow(item.constData()) << item << life << person;
    };
    row("Prometheus: metrics collection", std::chrono::minutes(15), false);
    row("Disk Space: > 90% disk usage alerts", std::chrono::minutes(15), false);
    row("Log Aggregation: centralized logging", std::chrono::minutes(15), false);
    row("Authentication: JWT validation working", std::chrono::hours(1), false);
    row("Authorization: role-based access", std::chrono::hours(1), true);
    row("Backup Strategy: daily backups", std::chrono::hours(26), false);
    row("Sentry: error tracking", std::chrono::hours(24), false);
    row("Superwall Keys: configure production secrets", std::chrono::hours(24), true);
}

/// The edge an hour, monitoring a quarter of one, backups 26 hours; what a machine can judge alone
/// waits for nobody.
void TestPlanInit::evidenceAgesAsItShould()
{
    QFETCH(QByteArray, item);
    QFETCH(bool, person);
    const PlanProposal proposal =
        proposalFor(parsedRunbook("# A\n## Before\n- [ ] " + item + "\n"));
    QCOMPARE(proposal.plan.checks.size(), 1);
    const CheckSpec spec = *proposal.plan.checks.cbegin();
    QTEST(std::chrono::duration_cast<std::chrono::minutes>(spec.shelfLife), "life");
    QCOMPARE(spec.acceptByPerson, person);
}

void TestPlanInit::bindsByWords_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("assignment") << QByteArray("- [ ] Set `SAFE_MODE=false` everywhere\n")
                                << u"env"_s << u"key"_s << u"SAFE_MODE"_s;
    QTest::newRow("fence below") << QByteArray("- [ ] Mail works\n  ```sh\n  ./mail.sh\n  ```\n")
                                 << u"command"_s << u"shell"_s << u"./mail.sh"_s;
    QTest::newRow("assignment that a visitor feels")
        << QByteArray("- [ ] **Cookies**: `SECURE_COOKIES=true`\n") << u"all"_s << QString()
        << QString();
    QTest::newRow("headers") << QByteArray("- [ ] **HSTS Headers**: 1 year\n") << u"http"_s
                             << u"target"_s << u"api"_s;
    QTest::newRow("no assignment")
        << QByteArray("- [ ] a-b=c in x=y\n") << QString() << QString() << QString();
}

void TestPlanInit::bindsByWords()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, kind);
    QFETCH(QString, key);
    const PlanProposal proposal = proposalFor(parsedRunbook("# A\n## Before\n" + item));
    QCOMPARE(proposal.plan.checks.size(), 1);
    const CheckSpec spec = *proposal.plan.checks.cbegin();
    if (kind.isEmpty()) {
        QVERIFY(spec.kind == u"attestation" || findBlank(spec.with));
        return;
    }
    QCOMPARE(spec.kind, kind);
    QTEST(textOf(spec.with[key]), "value");
}

void TestPlanInit::anyRunbookGivesAPlan_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TEST_DATA "/runbooks"));
    for (const QString &name : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestPlanInit::anyRunbookGivesAPlan()
{
    QFETCH(QString, path);
    const auto runbook = readRunbook(path);
    QVERIFY(runbook);
    const auto proposal = proposePlan(*runbook);
    QVERIFY2(proposal, proposal ? "" : qPrintable(proposal.error().text()));
    qsizetype items = 0;
    for (const Phase &phase : runbook->phases) {
        for (const Section &section : phase.sections)
            items += section.items.size();
    }
    QCOMPARE(proposal->plan.checks.size(), items);
}

void TestPlanInit::findsPlaceholdersHoweverTheyAreWritten_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("found");
    QTest::newRow("a domain") << u"HOST=yourdomain.com"_s << true;
    QTest::newRow("a domain, otherwise") << u"HOST=api.YourDomain.com"_s << true;
    QTest::newRow("shouted") << u"JWT_SECRET=CHANGEME"_s << true;
    QTest::newRow("shouted, in words") << u"JWT_SECRET=CHANGE_ME_PLEASE"_s << true;
    QTest::newRow("with a hyphen") << u"password: change-me"_s << true;
    QTest::newRow("with a number") << u"password: changeme123"_s << true;
    QTest::newRow("this machine") << u"REDIS_HOST=LocalHost"_s << true;
    QTest::newRow("an exchange") << u"exchangeMethod = direct"_s << false;
    QTest::newRow("a mechanism") << u"how to change mechanisms"_s << false;
    QTest::newRow("nothing") << u"HOST=api.launch.test"_s << false;
}

/// Domains know no case, and placeholders are often shouted.
void TestPlanInit::findsPlaceholdersHoweverTheyAreWritten()
{
    QFETCH(QString, line);
    const PlanProposal proposal =
        proposalFor(parsedRunbook("# R\n\n## Pre-launch\n\n- [ ] Replace placeholder domains\n"));
    QCOMPARE(proposal.plan.checks.size(), 1);
    const CheckSpec tree = *proposal.plan.checks.cbegin();
    QCOMPARE(tree.kind, u"tree"_s);
    const QJsonArray patterns = tree.with["patterns"_L1].toArray();
    const bool found = std::ranges::any_of(patterns, [&line](const QJsonValue &pattern) {
        return line.contains(QRegularExpression(pattern.toString()));
    });
    QTEST(found, "found");
}

void TestPlanInit::takesTheNumbersThatAnItemStates_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const QByteArray &item, const QString &name, const QJsonValue &value) {
        QTest::newRow(item.constData()) << item << name << value;
    };
    row("Alert when the error rate is > 2%", u"limit"_s, u"0.02"_s);
    row("Error rate: > 0.5 % alerts", u"limit"_s, u"0.005"_s);
    row("Error rate: alerts", u"limit"_s, u"0.05"_s);
    row("Error rate: alert at 1 % and at 5 %", u"limit"_s, u"<one of 1 %, 5 %>"_s);
    row("Error rate: alert at > 1 % for 99 % of requests", u"limit"_s, u"0.01"_s);
    row("P99 latency alert: > 500 ms", u"limit"_s, u"0.5"_s);
    row("P99 latency alert: > 500 ms", u"quantile"_s, u"0.99"_s);
    row("P99.9 latency alert: over 3 seconds", u"quantile"_s, u"0.999"_s);
    row("Latency: 90th percentile alert", u"quantile"_s, u"0.90"_s);
    row("P95 latency alert: > 2 s for 30 s", u"limit"_s, u"2"_s);
    row("Disk: > 80% usage alerts", u"limit"_s, u"0.8"_s);
    row("SSL certificate valid for 60 days", u"minDays"_s, 60);
    row("SSL certificate valid", u"minDays"_s, 30);
    row("S3 keys: rotated in the last 7 days", u"keyMaxAge"_s, u"7d"_s);
    row("Hourly backups", u"maxAge"_s, u"2h"_s);
    row("Hourly backups", u"minCount"_s, 168);
    row("Weekly backups", u"maxAge"_s, u"8d"_s);
    row("Daily backups", u"maxAge"_s, u"26h"_s);
    row("Backups: restore tested, 2 weeks ago at most", u"maxAge"_s, u"14d"_s);
    row("API key: production, 256 bits", u"minBytes"_s, 32);
    row("API key: production, at least 64 characters", u"minBytes"_s, 64);
}

/// An alert at 2 % is not proved by one at 5 %.
void TestPlanInit::takesTheNumbersThatAnItemStates()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, name);
    const PlanProposal proposal =
        proposalFor(parsedRunbook("# A\n## Before\n- [ ] " + item + "\n"));
    QCOMPARE(proposal.plan.checks.size(), 1);
    QTEST((*proposal.plan.checks.cbegin()).with[name], "value");
}

/// All that stands below "Payments" is not proved by a webhook.
void TestPlanInit::looksForNoCheckInTheHeadingAlone()
{
    const PlanProposal proposal = proposalFor(
        parsedRunbook("# Payments go-live\n## Before\n### Payments\n- [ ] Old clients informed\n"
                      "- [ ] Webhooks arrive\n"));
    QStringList kinds;
    for (const CheckSpec &spec : proposal.plan.checks)
        kinds.append(spec.item.value.section(u'/', -1) + u' ' + spec.kind);
    kinds.sort();
    QCOMPARE(kinds,
             (QStringList {u"old-clients-informed attestation"_s, u"webhooks-arrive webhook"_s}));
}

void TestPlanInit::bindsTheUsersRunbook()
{
    const QString path = QStringLiteral(SHARED_RUNBOOK "/ga-launch.md");
    if (!QFile::exists(path))
        QSKIP("the user's runbook is not here");
    const auto runbook = readRunbook(path);
    QVERIFY(runbook);
    const PlanProposal proposal = proposalFor(*runbook);
    // 78 boxes, and eight things that are seen to after the launch and have none.
    QCOMPARE(proposal.plan.checks.size(), 86);
    for (const auto &[criterion, kind] : {std::pair {u"user-authentication"_s, u"jwt"_s},
                                          {u"response-times"_s, u"promql"_s},
                                          {u"payment-processing"_s, u"webhook"_s},
                                          {u"ai-providers"_s, u"http"_s},
                                          {u"storage-uploads"_s, u"s3"_s},
                                          {u"webhook-delivery"_s, u"webhook"_s}})
        QCOMPARE(proposal.plan.checks
                     .value(ItemId(u"phase-4-post-launch-validation-t-30m/"_s + criterion))
                     .kind,
                 kind);
    const QList<CheckKind> kinds = checkCatalog();
    for (const CheckSpec &spec : proposal.plan.checks) {
        const auto kind = std::ranges::find(kinds, spec.kind, &CheckKind::name);
        QVERIFY2(kind != kinds.end(), qPrintable(spec.kind));
        for (const QString &name : spec.with.keys())
            QVERIFY2(kind->parameters.contains(name), qPrintable(spec.kind + u' ' + name));
        for (const QJsonValue &part : spec.with["checks"_L1].toArray())
            verifyPart(part);
    }
    // 24 of the boxes come after the launch; a test alert says whether alerts work.
    const CheckSpec alerts = proposal.plan.checks.value(
        ItemId(u"post-launch-tasks/immediate-t-1h/confirm-all-monitoring-alerts-are-working"_s));
    QCOMPARE(alerts.kind, u"alertmanager"_s);
    QVERIFY(alerts.with["testAlert"_L1].toBool());
    // What says that placeholders must go may speak of them.
    const CheckSpec tree = proposal.plan.checks.value(ItemId(
        u"pre-launch-checklist/1-security-configuration/domain-configuration/replace-placeholder-domains"_s));
    QCOMPARE(tree.with["allow"_L1].toArray(),
             (QJsonArray {u"*.plan.yaml"_s, u"ga-launch.md:27"_s}));
    // What is left open is listed by name, and nothing else is left open.
    QStringList named;
    for (const PlanBlank &blank : proposal.blanks)
        named.append(blank.path);
    for (const CheckSpec &spec : proposal.plan.checks) {
        const auto open = findBlank(spec.with);
        QVERIFY2(!open
                     || std::ranges::any_of(named,
                                            [&](const QString &path) {
                                                return path.startsWith(
                                                    u"checks.%1.with."_s.arg(spec.item.value));
                                            }),
                 qPrintable(spec.item.value));
    }
    QCOMPARE(proposal.plan.release, u"oneshot:v1.0.0"_s);
    QCOMPARE(proposal.plan.roles.size(), 4);
    QCOMPARE(proposal.plan.quorum.before.value, u"phase-3-full-deployment-t-0h"_s);
    QVERIFY(proposal.plan.canary);
    QCOMPARE(proposal.plan.canary->rollbackCommand, u"bash scripts/rollback.sh"_s);
    QCOMPARE(proposal.plan.close, std::chrono::days(7));
    QVERIFY(proposal.plan.steps.value(ItemId(u"phase-2-canary-deployment-t-2h/deploy-canary-10"_s))
                .dangerous);
}

void TestPlanInit::namesWhatIsBlank()
{
    const PlanProposal proposal =
        proposalFor(parsedRunbook("# A\n## Before\n- [ ] Set SAFE_MODE=false\n"));
    QStringList paths;
    for (const PlanBlank &blank : proposal.blanks) {
        QVERIFY(!blank.wanted.isEmpty());
        paths.append(blank.path);
    }
    QVERIFY(paths.contains(u"targets.api.url"_s));
    QVERIFY(paths.contains(u"launch.release"_s));
    QVERIFY(paths.contains(u"checks.before/set-safe-mode-false.with.file"_s));
    QVERIFY(findBlank(proposal.plan.checks.cbegin()->with));
}

void TestPlanInit::fillsInTheAddress()
{
    const PlanProposal proposal =
        proposalFor(parsedRunbook("# A\n## Before\n- [ ] **HSTS Headers**: 1 year\n"),
                    QUrl(u"https://api.shop.net/"_s));
    QCOMPARE(proposal.plan.targets.value(u"api"_s)[u"url"].toString(), u"https://api.shop.net"_s);
    const auto about = [](const PlanBlank &blank) {
        return blank.path.startsWith(u"targets.api"_s) || blank.path.startsWith(u"checks."_s);
    };
    QVERIFY(std::ranges::none_of(proposal.blanks, about));
}

void TestPlanInit::takesTheCanaryFromTheDocument()
{
    const PlanProposal proposal =
        proposalFor(parsedRunbook("# A\n## Go (T-0)\n1. Deploy canary (25%)\n   ```sh\n   run "
                                  "shop:v2.1\n   ```\n2. Watch the "
                                  "canary (10 minutes)\n   - Error rate < 2%\n   - P95 latency < "
                                  "750ms\n## Rollback\n1. Back\n"
                                  "   ```sh\n   ./back.sh \"now\"\n   ```\n"));
    QVERIFY(proposal.plan.canary);
    QCOMPARE(proposal.plan.canary->share, 0.25);
    QCOMPARE(proposal.plan.canary->errorRateLimit, 0.02);
    QCOMPARE(proposal.plan.canary->latencySeconds, 0.75);
    QCOMPARE(proposal.plan.canary->healthyFor, std::chrono::minutes(10));
    QCOMPARE(proposal.plan.canary->rollbackCommand, u"./back.sh \"now\""_s);
    QCOMPARE(proposal.plan.release, u"shop:v2.1"_s);
}

void TestPlanInit::writesYamlThatReadsBack_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"plain"_s,     u"true"_s,      u"NO"_s,       u"1.10"_s, u"007"_s, u"a: b"_s, u"# c"_s,
          u"\"q\" 'r'"_s, u"line\nend"_s, u"🚀 tab\t"_s, u"~"_s,    u"- x"_s, u"{a}"_s,  u""_s,
          u" blank "_s,   u"a/b-1.c"_s,   u"größe"_s,    u"null"_s, u"@x"_s,  u"%y"_s,   u"\\d+"_s})
        QTest::addRow("%s", qPrintable(text)) << text;
}

void TestPlanInit::writesYamlThatReadsBack()
{
    QFETCH(QString, text);
    const QString yaml = yamlScalar(u"k"_s + text) + u": "_s + yamlScalar(text) + u"\nflow: "_s
        + yamlFlow(QJsonObject {{text, QJsonArray {text, true, 3}}}) + u'\n';
    const auto node = readYaml(yaml.toUtf8(), u"x.yaml"_s);
    QVERIFY2(node, node ? "" : qPrintable(node.error().text()));
    QCOMPARE(node->member(QString(u"k"_s + text))->toJson().toString(), text);
    const QJsonObject flow = node->member(u"flow")->toJson().toObject();
    QCOMPARE(flow[text].toArray(), (QJsonArray {text, true, 3}));
}

void TestPlanInit::writesBesideTheRunbookOnce()
{
    QTemporaryDir folder;
    Runbook runbook = parsedRunbook("# Shop\n\n## Pre-Launch Checklist\n\n"
                                    "- [ ] **Terms**: counsel agrees\n"
                                    "- [ ] **Database pool**: fits max_connections\n");
    runbook.path = folder.filePath(u"shop.md"_s);
    const auto written = writeProposedPlan(runbook);
    QVERIFY2(written, written ? "" : qPrintable(written.error().text()));
    QFile file(folder.filePath(u"shop.plan.yaml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), written->text);
    file.close();
    // Read back, it names what is blank in its checks and targets as the proposal does.
    const auto plan = readPlan(file.fileName(), runbook, checkKindNames());
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    const QList<PlanBlank> blanks = blanksIn(*plan, runbook);
    QVERIFY(!blanks.isEmpty());
    for (const PlanBlank &blank : blanks)
        QVERIFY2(written->blanks.contains(blank), qPrintable(blank.path + u' ' + blank.wanted));
    // What a person has filled in is never lost.
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("mine"), 4);
    file.close();
    const auto again = writeProposedPlan(runbook);
    QVERIFY(!again);
    QCOMPARE(again.error().where, file.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(TestPlanInit)
#include "tst_planinit.moc"
