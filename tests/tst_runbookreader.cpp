// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/guides.h"
#include "runbook/runbookjson.h"
#include "runbook/runbookreader.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using std::chrono::seconds;

/// Own runbooks against goldens (UPDATE_GOLDEN=1 rewrites them), the user's runbook against its
/// known counts.
class TestRunbookReader : public QObject
{
    Q_OBJECT

private slots:
    void guidesAreFoundByWords_data();
    void guidesAreFoundByWords();
    void matchesGolden_data();
    void matchesGolden();
    void matchesSharedCases_data();
    void matchesSharedCases();
    void readsTheUsersRunbook();
    void aPhaseIsWhatStandsInItself();
    void findsTheUsersPhases();
    void readsTheUsersLimits();
    void whatIsSeenToAfterTheLaunchIsAnItem();
    void onlyWhatIsSeenToIsAnItem_data();
    void onlyWhatIsSeenToIsAnItem();
    void readsTheUsersPeople();
    void aFileTakesTheRoomOfItsBytes();
    void refuses_data();
    void refuses();
    void readsTriggersThatLookLikeQuotes();
    void idsStayDifferent();
    void criticalHeadingsSpeakForWhatIsBelow();
    void aRollbackNamesWhomToCall();
    void survivesAnyBytes();
};

static QString runbookFolder()
{
    return QStringLiteral(TEST_DATA "/runbooks");
}

static QString usersRunbook()
{
    return QStringLiteral(SHARED_RUNBOOK "/ga-launch.md");
}

static Runbook readOrFail(const QString &path)
{
    const auto runbook = readRunbook(path);
    if (!runbook)
        qFatal("%s", qPrintable(runbook.error().text()));
    return *runbook;
}

#define NEEDS_USERS_RUNBOOK()                                                                      \
    if (!QFile::exists(usersRunbook()))                                                            \
    QSKIP("the user's runbook is not here")

void TestRunbookReader::matchesGolden_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(runbookFolder()).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << QString(file).chopped(3);
}

void TestRunbookReader::matchesGolden()
{
    QFETCH(QString, name);
    const Runbook runbook = readOrFail(runbookFolder() + u'/' + name + u".md"_s);
    const QByteArray got = QJsonDocument(runbookJson(runbook, {})).toJson();
    QFile golden(runbookFolder() + u'/' + name + u".json"_s);
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        QCOMPARE(golden.write(got), got.size());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    QCOMPARE(QString::fromUtf8(got), QString::fromUtf8(golden.readAll()));
}

/// The first place where `got` lacks what `wanted` says; empty where it says all of it.
static QString missingFrom(const QJsonValue &got, const QJsonValue &wanted, const QString &place)
{
    if (wanted.isObject()) {
        const QJsonObject object = wanted.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            const QString missing =
                missingFrom(got[each.key()], each.value(), place + u'.' + each.key());
            if (!missing.isEmpty())
                return missing;
        }
        return {};
    }
    if (wanted.isArray()) {
        const QJsonArray array = wanted.toArray();
        if (got.toArray().size() != array.size())
            return u"%1: %2 of %3"_s.arg(place).arg(got.toArray().size()).arg(array.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString missing = missingFrom(got[i], array[i], u"%1[%2]"_s.arg(place).arg(i));
            if (!missing.isEmpty())
                return missing;
        }
        return {};
    }
    return got == wanted ? QString() : place;
}

/// NAME.md with what is known of its reading in NAME.json.
void TestRunbookReader::matchesSharedCases_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(qEnvironmentVariable("LAUNCH_CONSOLE_CASES", QStringLiteral(SHARED_CASES)),
                       {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile expected(path.chopped(2) + u"json"_s);
        if (!expected.open(QIODevice::ReadOnly))
            continue;
        // Another program's answers about a document are none of ours.
        const QJsonObject known = runbookJson({}, {});
        const QStringList keys = QJsonDocument::fromJson(expected.readAll()).object().keys();
        if (!keys.isEmpty()
            && std::ranges::all_of(keys, [&](const QString &key) { return known.contains(key); }))
            QTest::newRow(qPrintable(files.fileName())) << path;
    }
}

void TestRunbookReader::matchesSharedCases()
{
    if (!QTest::currentDataTag())
        QSKIP("there are no shared documents with their readings");
    QFETCH(QString, path);
    QFile expected(path.chopped(2) + u"json"_s);
    QVERIFY(expected.open(QIODevice::ReadOnly));
    const QJsonObject wanted = QJsonDocument::fromJson(expected.readAll()).object();
    const auto runbook = readRunbook(path);
    QVERIFY2(runbook, runbook ? "" : qPrintable(runbook.error().text()));
    QCOMPARE(missingFrom(runbookJson(*runbook, {}), wanted, {}), QString());
}

void TestRunbookReader::readsTheUsersRunbook()
{
    NEEDS_USERS_RUNBOOK();
    const Runbook runbook = readOrFail(usersRunbook());
    const RunbookCounts &counts = runbook.counts;
    QCOMPARE(counts.headings, (std::array<int, 6> {1, 9, 24, 17, 0, 0}));
    QCOMPARE(counts.tasks, 78);
    QCOMPARE(counts.tasksChecked, 0);
    QCOMPARE(counts.taskDepth, 1);
    QCOMPARE(counts.orderedItems, 32);
    QCOMPARE(counts.codeBlocks, 13);
    QCOMPARE(counts.tables, 1);
    QCOMPARE(counts.links, 12);
    QCOMPARE(runbook.repaired.size(), 15);
    QCOMPARE(runbook.encoding, u"utf-8"_s);
    QVERIFY(runbook.title.endsWith(u"GA Launch Checklist & Runbook"_s));
    const QJsonObject metadata = runbookJson(runbook, {})[u"metadata"].toObject();
    QCOMPARE(metadata,
             (QJsonObject {{u"version"_s, u"1.0"_s},
                           {u"lastUpdated"_s, u"2024-01-01"_s},
                           {u"nextReview"_s, u"2024-02-01"_s}}));
}

static int boxesOf(const Phase &phase)
{
    int count = 0;
    for (const Section &section : phase.sections)
        count += int(std::ranges::count_if(section.items, &ChecklistItem::isBox));
    return count;
}

void TestRunbookReader::aPhaseIsWhatStandsInItself()
{
    const auto runbook =
        parseRunbook("# My launch\n- [ ] Somebody has the pager\n"
                     "## Pre-launch checklist\n- [ ] One\n- [ ] Two\n"
                     "### Deploy (T-0h)\n1. Run it\n   ```sh\n   ./go.sh\n   ```\n",
                     u"a.md"_s);
    QVERIFY(runbook);
    QStringList seen;
    for (const Phase &phase : runbook->phases)
        seen.append(phase.title + u": "_s + phaseKindName(phase.kind));
    QCOMPARE(seen,
             (QStringList {u"My launch: checklist"_s, u"Pre-launch checklist: checklist"_s,
                           u"Deploy (T-0h): procedure"_s}));
}

void TestRunbookReader::findsTheUsersPhases()
{
    NEEDS_USERS_RUNBOOK();
    const Runbook runbook = readOrFail(usersRunbook());
    QStringList seen;
    for (const Phase &phase : runbook.phases) {
        int steps = 0;
        for (const Section &section : phase.sections)
            steps += int(section.steps.size());
        seen.append(u"%1 %2 %3 %4 %5"_s
                        .arg(phase.id.value, phaseKindName(phase.kind),
                             phase.offset ? QString::number(phase.offset->count()) : u"-"_s)
                        .arg(boxesOf(phase))
                        .arg(steps));
    }
    const QStringList expected {
        u"pre-launch-checklist checklist - 54 0"_s,
        u"phase-1-final-preparation-t-24h procedure -86400 0 4"_s,
        u"phase-2-canary-deployment-t-2h procedure -7200 0 3"_s,
        u"phase-3-full-deployment-t-0h procedure 0 0 3"_s,
        u"phase-4-post-launch-validation-t-30m procedure 1800 0 3"_s,
        u"rollback-procedures rollback - 0 3"_s,
        u"post-launch-tasks postLaunch - 12 0"_s,
        u"maintenance-procedures maintenance - 12 0"_s,
        u"emergency-contacts contacts - 0 0"_s,
        u"reference-documentation reference - 0 0"_s,
        u"launch-sign-off signOff - 0 0"_s,
        u"troubleshooting-guide troubleshooting - 0 0"_s,
    };
    QCOMPARE(seen, expected);
    const Phase &checklist = runbook.phases.first();
    QCOMPARE(checklist.sections.size(), 16);
    QVERIFY(runbook.item(ItemId(
        u"pre-launch-checklist/1-security-configuration/production-configuration/disable-safe-mode"_s)));
    const Section &rotation = checklist.sections.at(2);
    QVERIFY(rotation.critical);
    const Phase &after = *runbook.phase(PhaseId(u"post-launch-tasks"_s));
    QCOMPARE(after.sections.size(), 3);
    QCOMPARE(after.sections.at(0).offset, seconds(3600));
    QCOMPARE(after.sections.at(1).offset, seconds(86400));
    QCOMPARE(after.sections.at(2).offset, seconds(604800));
    const Step *deploy = runbook.step(ItemId(u"phase-2-canary-deployment-t-2h/deploy-canary-10"_s));
    QVERIFY(deploy);
    QCOMPARE(deploy->share, 0.1);
    QCOMPARE(deploy->commands.size(), 1);
    const Step *load = runbook.step(ItemId(u"phase-1-final-preparation-t-24h/load-testing"_s));
    QVERIFY(load && load->ifApplicable);
}

void TestRunbookReader::readsTheUsersLimits()
{
    NEEDS_USERS_RUNBOOK();
    const Runbook runbook = readOrFail(usersRunbook());
    const Step *watch =
        runbook.step(ItemId(u"phase-2-canary-deployment-t-2h/monitor-canary-5-minutes"_s));
    QVERIFY(watch);
    QCOMPARE(watch->duration, seconds(300));
    QCOMPARE(watch->criteria.size(), 3);
    QCOMPARE(watch->criteria.at(0),
             (Criterion {u"Error rate < 5%"_s, u"errorRate"_s, u"<"_s, 0.05, u"ratio"_s, 127}));
    QCOMPARE(watch->criteria.at(1),
             (Criterion {u"P95 latency < 2s"_s, u"latency"_s, u"<"_s, 2.0, u"seconds"_s, 128}));
    QCOMPARE(watch->criteria.at(2).metric, u"health"_s);
    QCOMPARE(runbook.rollbackTriggers.size(), 4);
    QCOMPARE(runbook.rollbackTriggers.at(0).value, 0.05);
    QCOMPARE(runbook.rollbackTriggers.at(0).sustained, seconds(120));
    QCOMPARE(runbook.rollbackTriggers.at(1).value, 2.0);
    QCOMPARE(runbook.rollbackTriggers.at(1).sustained, seconds(120));
    QCOMPARE(runbook.rollbackTriggers.at(2).consecutive, 3);
    QCOMPARE(runbook.rollbackTriggers.at(2).metric, u"health"_s);
    QVERIFY(runbook.rollbackTriggers.at(3).kind == RollbackTrigger::Kind::Manual);
}

void TestRunbookReader::whatIsSeenToAfterTheLaunchIsAnItem()
{
    NEEDS_USERS_RUNBOOK();
    const Runbook runbook = readOrFail(usersRunbook());
    QStringList ids;
    for (const Phase &phase : runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const ChecklistItem &item : section.items) {
                if (!item.isBox())
                    ids.append(item.id.value.section(u'/', -1) + u" < "_s
                               + item.step.value.section(u'/', -1));
                QCOMPARE(item.isBox(), item.step.isEmpty());
            }
        }
    }
    QCOMPARE(ids,
             (QStringList {u"response-times < monitor-key-metrics"_s,
                           u"error-rates < monitor-key-metrics"_s,
                           u"resource-utilization < monitor-key-metrics"_s,
                           u"user-authentication < monitor-key-metrics"_s,
                           u"payment-processing < validate-integrations"_s,
                           u"ai-providers < validate-integrations"_s,
                           u"storage-uploads < validate-integrations"_s,
                           u"webhook-delivery < validate-integrations"_s}));
    const ChecklistItem *payment =
        runbook.item(ItemId(u"phase-4-post-launch-validation-t-30m/payment-processing"_s));
    QVERIFY(payment);
    QCOMPARE(payment->title, u"Payment processing"_s);
    QVERIFY(runbook.bytes.split('\n').at(payment->line - 1).contains("Payment processing"));
    // Where the boxes are counted, there are none of them.
    const QJsonObject phase4 = runbookJson(runbook, {})[u"phases"][4].toObject();
    QCOMPARE(phase4[u"sections"][0][u"items"].toArray().size(), 0);
    QCOMPARE(phase4[u"sections"][0][u"steps"][2][u"criteria"][0][u"id"].toString(),
             payment->id.value);
}

void TestRunbookReader::onlyWhatIsSeenToIsAnItem_data()
{
    QTest::addColumn<QByteArray>("phase");
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QStringList>("titles");
    const QByteArray after = "Validation (T+30m)";
    QTest::newRow("after the launch")
        << after << QByteArray("1. Verify all\n   - Payments\n") << QStringList {u"Payments"_s};
    QTest::newRow("before it") << QByteArray("Preparation (T-2h)")
                               << QByteArray("1. Verify all\n   - Payments\n") << QStringList();
    QTest::newRow("at the moment") << QByteArray("Deployment (T-0h)")
                                   << QByteArray("1. Verify all\n   - Payments\n") << QStringList();
    QTest::newRow("a limit") << after
                             << QByteArray("1. Watch\n   - Error rate < 5%\n   - Payments\n")
                             << QStringList {u"Payments"_s};
    QTest::newRow("a command") << after
                               << QByteArray("1. Verify all\n   ```bash\n   make it\n   ```\n"
                                             "   - Payments\n")
                               << QStringList();
    QTest::newRow("instructions") << after << QByteArray("1. Publish the news\n   - Write a text\n")
                                  << QStringList();
    QTest::newRow("a box stays a box")
        << after << QByteArray("1. Verify all\n   - [ ] Payments\n") << QStringList();
}

void TestRunbookReader::onlyWhatIsSeenToIsAnItem()
{
    QFETCH(QByteArray, phase);
    QFETCH(QByteArray, step);
    const auto runbook = parseRunbook("# A\n## P\n### " + phase + "\n" + step, u"x.md"_s);
    QVERIFY(runbook);
    QStringList titles;
    for (const Phase &each : runbook->phases) {
        for (const Section &section : each.sections) {
            for (const ChecklistItem &item : section.items) {
                if (!item.isBox())
                    titles.append(item.title);
            }
        }
    }
    QTEST(titles, "titles");
}

void TestRunbookReader::readsTheUsersPeople()
{
    NEEDS_USERS_RUNBOOK();
    const Runbook runbook = readOrFail(usersRunbook());
    QStringList roles;
    for (const Role &role : runbook.roles)
        roles.append(role.id.value);
    QCOMPARE(roles,
             (QStringList {u"devops-lead"_s, u"security-lead"_s, u"product-manager"_s,
                           u"engineering-lead"_s}));
    QCOMPARE(runbook.contacts.size(), 5);
    QCOMPARE(runbook.contacts.first().title, u"DevOps Lead"_s);
    QCOMPARE(runbook.contacts.first().group, u"Technical Team"_s);
    QVERIFY(runbook.contacts.first().address.startsWith(u"oncall@"_s));
    QCOMPARE(runbook.references.size(), 6);
    QCOMPARE(runbook.guides.size(), 6);
}

void TestRunbookReader::aFileTakesTheRoomOfItsBytes()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const QByteArray text = "# A\n" + QByteArray(5000, 'a');
    QCOMPARE(file.write(text), text.size());
    file.close();
    const auto bytes = readRunbookFile(file.fileName());
    QVERIFY(bytes);
    QCOMPARE(*bytes, text);
    QCOMPARE_LT(bytes->capacity(), 2 * text.size());
}

void TestRunbookReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::newRow("empty") << QByteArray() << u"x.md"_s;
    QTest::newRow("blanks") << QByteArray(" \n\n") << u"x.md"_s;
    QTest::newRow("NUL") << QByteArray("# A\nb\0c", 7) << u"x.md:2"_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE#\0", 4) << u"x.md"_s;
    QTest::newRow("not UTF-8 and controls") << QByteArray("\xFF\xC0\n\x01\x02") << u"x.md:2"_s;
    QTest::newRow("long line") << QByteArray("# A\n") + QByteArray(2 * 1024 * 1024, 'a')
                               << u"x.md:2"_s;
    QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, '\n') << u"x.md"_s;
    QTest::newRow("nested quotes") << "# A\n" + QByteArray(">").repeated(5000) + "a\n"
                                   << u"x.md:2"_s;
    QTest::newRow("nested lists") << "# A\n" + QByteArray("- ").repeated(5000) + "a\n"
                                  << u"x.md:2"_s;
    QTest::newRow("too many items")
        << "# A\n" + QByteArray("- [ ] a\n").repeated(20001) << u"x.md:20002"_s;
    QTest::newRow("too many steps")
        << "# A\n" + QByteArray("1. a\n").repeated(20001) << u"x.md:1"_s;
    QTest::newRow("too many drawn boxes")
        << "# A\n" + QByteArray("- \xE2\x98\x90 a\n").repeated(20001) << u"x.md:1"_s;
    QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0#\0\0\0", 8) << u"x.md"_s;
    QTest::newRow("deep boxes") << "# A\n" + QByteArray("- ").repeated(10000) + "[ ] a\n"
                                << u"x.md:2"_s;
}

void TestRunbookReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    const auto runbook = parseRunbook(bytes, u"x.md"_s);
    QVERIFY(!runbook);
    QCOMPARE(runbook.error().where, where);
    QVERIFY(!runbook.error().message.isEmpty());
}

void TestRunbookReader::readsTriggersThatLookLikeQuotes()
{
    const auto runbook = parseRunbook("# A\n## Rollback\n### Automatic Rollback Triggers\n"
                                      "- > 3 consecutive health check failures\n"
                                      "- > as somebody once said\n"
                                      "- Error rate > 5% for 2 minutes\n",
                                      u"x.md"_s);
    QVERIFY(runbook);
    QCOMPARE(runbook->rollbackTriggers.size(), 2);
    QCOMPARE(runbook->rollbackTriggers.at(0).consecutive, 3);
    QCOMPARE(runbook->rollbackTriggers.at(0).metric, u"health"_s);
    QCOMPARE(runbook->rollbackTriggers.at(0).line, 4);
}

void TestRunbookReader::idsStayDifferent()
{
    const auto runbook = parseRunbook(
        "# A\n## B\n### C\n- [ ] x\n- [ ] x\n### C\n- [ ] x\n## B\n1. x\n2. x 2\n3. x\n",
        u"x.md"_s);
    QVERIFY(runbook);
    QStringList ids;
    for (const Phase &phase : runbook->phases) {
        for (const Section &section : phase.sections) {
            for (const ChecklistItem &item : section.items)
                ids.append(item.id.value);
            for (const Step &step : section.steps)
                ids.append(step.id.value);
        }
    }
    QCOMPARE(ids,
             (QStringList {u"b/c/x"_s, u"b/c/x-2"_s, u"b/c/x-3"_s, u"b-2/x"_s, u"b-2/x-2"_s,
                           u"b-2/x-3"_s}));
}

void TestRunbookReader::criticalHeadingsSpeakForWhatIsBelow()
{
    const auto runbook = parseRunbook("# A Critical Launch\n"
                                      "## Checklist\n- [ ] a\n"
                                      "### Secret Rotation (CRITICAL)\n- [ ] b\n"
                                      "#### Tokens\n- [ ] c\n##### Old ones\n- [ ] d\n"
                                      "### Words\n- [ ] e\n- [ ] f (CRITICAL)\n",
                                      u"x.md"_s);
    QVERIFY(runbook);
    QStringList critical;
    for (const Section &section : runbook->phases.first().sections) {
        for (const ChecklistItem &item : section.items) {
            if (runbook->isCritical(item.id))
                critical.append(item.id.value.section(u'/', -1));
        }
    }
    QCOMPARE(critical, (QStringList {u"b"_s, u"c"_s, u"d"_s, u"f-critical"_s}));
    QVERIFY(!runbook->isCritical(ItemId(u"checklist/none"_s)));
}

void TestRunbookReader::aRollbackNamesWhomToCall()
{
    const QByteArray all = "# A launch\n\n## Rollback\n\n1. **Back**\n\n## Contacts\n\n"
                           "- **Lead**: lead@shop\n";
    const auto plain = parseRunbook(all, u"x.md"_s);
    QVERIFY(plain);
    QCOMPARE(plain->rollbackContacts.size(), 0);
    QCOMPARE(plain->contactsForRollback(), plain->contacts);
    QByteArray named = all;
    named.replace("1. **Back**\n", "1. **Back**\n\n### Whom to contact\n- Slack: #alerts\n");
    const auto own = parseRunbook(named, u"x.md"_s);
    QVERIFY(own);
    QCOMPARE(own->contacts.size(), 1);
    QCOMPARE(own->contactsForRollback(),
             (QList<Contact> {{u"Whom to contact"_s, u"Slack"_s, u"#alerts"_s, 8}}));
    // Nothing of it is to be done.
    QCOMPARE(own->phases.first().sections.size(), 2);
    QVERIFY(own->phases.first().sections.constLast().steps.isEmpty());
}

void TestRunbookReader::survivesAnyBytes()
{
    quint32 state = 12345;
    const QByteArray alphabet = "#- [x]\n\n1.>|`*_:<T-24h \t\r\xC3\xA9\xEF\xA3\xBF";
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        for (int i = 0; i < 200; ++i) {
            state = state * 1664525u + 1013904223u;
            bytes.append(alphabet[qsizetype((state >> 16) % uint(alphabet.size()))]);
        }
        const auto runbook = parseRunbook(bytes, u"x.md"_s);
        QVERIFY(runbook || !runbook.error().message.isEmpty());
    }
}

void TestRunbookReader::guidesAreFoundByWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("guide");
    QTest::newRow("error rate") << troubleWords(u"errorRate"_s) << u"High Error Rate"_s;
    QTest::newRow("latency") << troubleWords(u"latency"_s) << u"Slow Response Times"_s;
    QTest::newRow("a metric's own name") << troubleWords(u"storageQuota"_s) << u"Storage Issues"_s;
    QTest::newRow("by its steps") << u"New JWT_SECRET in the configuration"_s
                                  << u"Authentication Issues"_s;
    QTest::newRow("one word of a step") << u"The database is up"_s << QString();
    QTest::newRow("nothing alike") << u"Counsel agreed"_s << QString();
    QTest::newRow("words of any check") << u"Check and verify the configuration"_s << QString();
}

void TestRunbookReader::guidesAreFoundByWords()
{
    QFETCH(QString, words);
    const QList<Guide> guides {
        {u"High Error Rate"_s,
         {u"Check application logs for errors"_s, u"Verify database connectivity"_s},
         {},
         0},
        {u"Slow Response Times"_s, {u"Check database performance"_s}, {}, 0},
        {u"Authentication Issues"_s, {u"Verify JWT secret configuration"_s}, {}, 0},
        {u"Storage Issues"_s, {u"Review upload quotas"_s}, {}, 0}};
    const Guide *guide = guideFor(guides, words);
    QTEST(guide ? guide->title : QString(), "guide");
}

QTEST_GUILESS_MAIN(TestRunbookReader)
#include "tst_runbookreader.moc"
