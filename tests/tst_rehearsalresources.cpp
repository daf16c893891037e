// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/catalog.h"
#include "launch/canarysteps.h"
#include "rehearsal/stage.h"
#include "rehearsal/stageservers.h"
#include "runbook/planreader.h"
#include "runbook/preflight.h"
#include "runbook/runbookreader.h"
#include "runbook/scripts.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The bundled rehearsal as it is laid out: documents, plan, scripts and targets belong together.
class TestRehearsalResources : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hasTheBoxesOfALaunch();
    void hasPhasesTriggersAndRoles();
    void planFitsTheRunbook();
    void serversProveWhatFilesOnlySaid();
    void nothingIsLeftBlank();
    void preflightFindsNoError();
    void everyScriptExists();
    void everyMakeTargetExists();
    void theCanaryIsMovedByCommands();
    void slipsAreBoundAndMended();
    void isLaidOutOnce();

private:
    QString text(const QString &name) const;
    int boxes(PhaseKind kind) const;

    QTemporaryDir m_folder;
    StageValues m_values;
    Runbook m_runbook;
    Plan m_plan;
};

void TestRehearsalResources::initTestCase()
{
    m_values = {.folder = m_folder.path(),
                .api = u"http://127.0.0.1:4711"_s,
                .controlToken = "token",
                .user = u"somebody"_s,
                .keys = {},
                .today = QDate(2026, 11, 23)};
    const QString key =
        u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO2iGpZ3wYpmd5nNZ8tzkWkm8UwlCkCyMKuQJ0yUzqU3"_s;
    for (const QString &role :
         {u"devops-lead"_s, u"security-lead"_s, u"product-manager"_s, u"engineering-lead"_s})
        m_values.keys.insert(role, key);
    QVERIFY(layOutStage(m_values));
    const Result<Runbook> runbook = readRunbook(m_folder.filePath(u"runbook.md"_s));
    QVERIFY2(runbook, runbook ? "" : qPrintable(runbook.error().text()));
    m_runbook = *runbook;
    const Result<Plan> plan =
        readPlan(defaultPlanPath(m_runbook.path), m_runbook, checkKindNames());
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    m_plan = *plan;
}

QString TestRehearsalResources::text(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

int TestRehearsalResources::boxes(PhaseKind kind) const
{
    int count = 0;
    for (const Phase &phase : m_runbook.phases) {
        for (const Section &section : phase.sections)
            count += phase.kind == kind ? int(section.items.size()) : 0;
    }
    return count;
}

void TestRehearsalResources::hasTheBoxesOfALaunch()
{
    QCOMPARE(boxes(PhaseKind::Checklist), 54);
    QCOMPARE(boxes(PhaseKind::PostLaunch), 12);
    QCOMPARE(boxes(PhaseKind::Maintenance), 12);
    QCOMPARE(m_runbook.counts.tasks, 78);
    QCOMPARE(m_runbook.counts.headings, (std::array {1, 9, 24, 17, 0, 0}));
    QVERIFY(m_runbook.repaired.isEmpty());
}

void TestRehearsalResources::hasPhasesTriggersAndRoles()
{
    QList<qint64> offsets;
    for (const Phase &phase : m_runbook.phases) {
        if (phase.kind == PhaseKind::Procedure)
            offsets.append(phase.offset ? phase.offset->count() : -1);
    }
    QCOMPARE(offsets, (QList<qint64> {-86'400, -7200, 0, 1800}));
    QCOMPARE(m_runbook.rollbackTriggers.size(), 4);
    QCOMPARE(m_runbook.roles.size(), 4);
    QCOMPARE(m_runbook.guides.isEmpty(), false);
    QCOMPARE(m_runbook.contacts.isEmpty(), false);
}

void TestRehearsalResources::serversProveWhatFilesOnlySaid()
{
    const QTemporaryDir folder;
    StageValues values = m_values;
    values.folder = folder.path();
    for (const StageServerRow &row : stageServerRows())
        values.servers.append(row.name);
    values.ports = stagePorts(values.servers);
    QVERIFY(layOutStage(values));
    const Result<Plan> plan =
        readPlan(folder.filePath(u"runbook.plan.yaml"_s), m_runbook, checkKindNames());
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    QCOMPARE(plan->checks.size(), m_plan.checks.size());
    for (const QString &server : std::as_const(values.servers)) {
        const QStringList items = itemsOfStageServer(server);
        QVERIFY2(!items.isEmpty(), qPrintable(server));
        for (const QString &item : items) {
            QVERIFY2(m_plan.checks.contains(ItemId {item}), qPrintable(item));
            QVERIFY2(plan->checks[ItemId {item}].with != m_plan.checks[ItemId {item}].with,
                     qPrintable(item));
        }
    }
    for (const PlanSecret &secret : plan->secrets)
        QVERIFY2(stageSecrets(folder.path()).contains(secret.env), qPrintable(secret.name));
}

void TestRehearsalResources::planFitsTheRunbook()
{
    QVERIFY(m_plan.checks.size() >= 50);
    for (auto check = m_plan.checks.begin(); check != m_plan.checks.end(); ++check)
        QVERIFY2(m_runbook.item(check.key()), qPrintable(check.key().value));
    for (auto step = m_plan.steps.begin(); step != m_plan.steps.end(); ++step)
        QVERIFY2(m_runbook.step(step.key()), qPrintable(step.key().value));
    for (auto offset = m_plan.offsets.begin(); offset != m_plan.offsets.end(); ++offset)
        QVERIFY2(m_runbook.phase(offset.key()), qPrintable(offset.key().value));
    QVERIFY(m_runbook.phase(m_plan.quorum.before));
    QCOMPARE(m_plan.quorum.roles.size(), 4);
    for (const Role &role : m_runbook.roles)
        QVERIFY2(m_plan.assignment(role.id), qPrintable(role.id.value));
    const auto byPerson = std::ranges::count_if(
        m_plan.checks, [](const CheckSpec &spec) { return spec.acceptByPerson; });
    QVERIFY(byPerson >= 2);
}

void TestRehearsalResources::nothingIsLeftBlank()
{
    QDir folder(m_folder.path());
    static const QRegularExpression blank(u"@[A-Z]+( [a-z-]+)?@"_s);
    for (const QString &name :
         {u"runbook.md"_s, u"runbook.plan.yaml"_s, u"deploy/production/production.env"_s,
          u"deploy/production/control.token"_s, u"deploy/production/api.url"_s}) {
        QVERIFY2(!text(name).isEmpty(), qPrintable(name));
        QVERIFY2(!text(name).contains(blank), qPrintable(name));
    }
}

void TestRehearsalResources::preflightFindsNoError()
{
    for (const Finding &finding :
         preflight(m_runbook, &m_plan, m_folder.path(), QDate(2026, 11, 23)))
        // The tag is that of the runbook it is modelled on: the console resolves it.
        QVERIFY2(finding.severity == Severity::Info || finding.rule == u"mutable-image-tag",
                 qPrintable(u"%1 %2"_s.arg(finding.line).arg(finding.message)));
}

void TestRehearsalResources::everyScriptExists()
{
    const QList<ScriptDigest> scripts = scriptsOf(m_runbook, &m_plan, m_folder.path());
    QVERIFY(scripts.size() >= 6);
    for (const ScriptDigest &script : scripts)
        QVERIFY2(!script.sha256.isEmpty(), qPrintable(script.path));
}

void TestRehearsalResources::everyMakeTargetExists()
{
    const QString makefile = text(u"Makefile"_s);
    static const QRegularExpression call(u"^make (\\S+)"_s, QRegularExpression::MultilineOption);
    int calls = 0;
    for (const Phase &phase : m_runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const Step &step : section.steps) {
                for (const Command &command : step.commands) {
                    const auto match = call.match(command.text);
                    if (!match.hasMatch())
                        continue;
                    ++calls;
                    QString target = match.captured(1);
                    target.replace(u':', u"\\:"_s);
                    QVERIFY2(makefile.contains(u"\n"_s + target + u":\n"_s), qPrintable(target));
                }
            }
        }
    }
    QCOMPARE(calls, 8);
}

void TestRehearsalResources::theCanaryIsMovedByCommands()
{
    const CanarySteps steps = canarySteps(m_runbook, m_plan);
    QVERIFY(m_runbook.step(steps.deploy));
    for (const ItemId &step : {steps.deploy, steps.promote, steps.rollBack})
        QVERIFY2(!commandsOf(m_runbook, m_plan, step).isEmpty(), qPrintable(step.value));
}

void TestRehearsalResources::slipsAreBoundAndMended()
{
    const QHash<QString, QString> slips = stageSlips();
    for (auto slip = slips.begin(); slip != slips.end(); ++slip)
        QVERIFY2(m_plan.checks.contains(ItemId(slip.key())), qPrintable(slip.key()));
    const QString before = text(u"deploy/production/production.env"_s);
    QVERIFY(mendStage(m_folder.path(), u"jwt"_s));
    QVERIFY(text(u"deploy/production/production.env"_s) != before);
    QVERIFY(mendStage(m_folder.path(), u"backup"_s));
    const QFileInfo newest(m_folder.filePath(u"backups/latest.dump"_s));
    QVERIFY(newest.lastModified().secsTo(QDateTime::currentDateTimeUtc()) < 3600);
}

void TestRehearsalResources::isLaidOutOnce()
{
    QVERIFY(!layOutStage(m_values));
}

QTEST_GUILESS_MAIN(TestRehearsalResources)
#include "tst_rehearsalresources.moc"
