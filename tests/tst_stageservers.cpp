// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/catalog.h"
#include "desk/checks/checksetup.h"
#include "domain/clock.h"
#include "rehearsal/stage.h"
#include "rehearsal/stageservers.h"
#include "rehearsal/target.h"
#include "runbook/planreader.h"
#include "runbook/runbookreader.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The real servers of a rehearsal: what is installed here comes up and proves its items.
class TestStageServers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void provesItsItems_data();
    void provesItsItems();
    void saysWhyItDoesNotServe();
    void endsWithItsOwner();
    void cleanupTestCase();

private:
    QTemporaryDir m_folder;
    Target m_target {TargetOptions {.controlToken = "token"}};
    std::unique_ptr<StageServers> m_servers;
    QStringList m_names;
    QHash<QString, quint16> m_ports;
    QHash<QString, QString> m_ends;
    std::shared_ptr<const Plan> m_plan;
};

static bool isOpen(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(1000);
}

void TestStageServers::initTestCase()
{
    QVERIFY(m_target.start());
    m_names = installedStageServers();
    m_ports = stagePorts(m_names);
    StageValues values {.folder = m_folder.path(),
                        .api = m_target.address(),
                        .controlToken = "token",
                        .user = u"somebody"_s,
                        .keys = {},
                        .today = QDate::currentDate(),
                        .servers = m_names,
                        .ports = m_ports};
    for (const QString &role :
         {u"devops-lead"_s, u"security-lead"_s, u"product-manager"_s, u"engineering-lead"_s})
        values.keys.insert(
            role,
            u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO2iGpZ3wYpmd5nNZ8tzkWkm8UwlCkCyMKuQJ0yUzqU3"_s);
    QVERIFY(layOutStage(values));
    const QHash<QString, QByteArray> secrets = stageSecrets(m_folder.path());
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret)
        qputenv(secret.key().toLatin1().constData(), *secret);
    const Result<Runbook> runbook = readRunbook(m_folder.filePath(u"runbook.md"_s));
    QVERIFY(runbook);
    const Result<Plan> plan =
        readPlan(m_folder.filePath(u"runbook.plan.yaml"_s), *runbook, checkKindNames());
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    m_plan = std::make_shared<const Plan>(*plan);

    m_servers = std::make_unique<StageServers>();
    connect(m_servers.get(), &StageServers::arrived, this,
            [this](const QString &server) { m_ends.insert(server, {}); });
    connect(
        m_servers.get(), &StageServers::missing, this,
        [this](const QString &server, const Error &error) { m_ends.insert(server, error.text()); });
    // A machine need not have the language that its user set.
    qputenv("LC_ALL", "xx_XX.UTF-8");
    m_servers->start(m_folder.path(), m_names, m_ports);
}

void TestStageServers::provesItsItems_data()
{
    QTest::addColumn<QString>("server");
    for (const StageServerRow &row : stageServerRows())
        QTest::newRow(qPrintable(row.name)) << row.name;
}

void TestStageServers::provesItsItems()
{
    QFETCH(QString, server);
    if (!m_names.contains(server))
        QSKIP("not installed here");
    QTRY_VERIFY_WITH_TIMEOUT(m_ends.contains(server), 90'000);
    QCOMPARE(m_ends[server], QString());
    CheckRunner runner(checkSurroundings(m_plan, m_folder.path(), std::make_shared<SystemClock>()),
                       2);
    QList<CheckResult> results;
    connect(&runner, &CheckRunner::finished, this,
            [&results](const CheckResult &result) { results.append(result); });
    QList<CheckSpec> specs;
    for (const QString &item : itemsOfStageServer(server))
        specs.append(m_plan->checks.value(ItemId {item}));
    runner.enqueue(specs);
    QTRY_COMPARE_WITH_TIMEOUT(results.size(), specs.size(), 60'000);
    for (const CheckResult &result : std::as_const(results)) {
        QVERIFY2(result.verdict == Verdict::Pass,
                 qPrintable(result.item.value + ": "_L1 + result.reason));
        QVERIFY2(result.vantage.contains("a real "_L1),
                 qPrintable(result.item.value + ": "_L1 + result.vantage));
    }
}

void TestStageServers::saysWhyItDoesNotServe()
{
    StageServers servers;
    QSignalSpy missing(&servers, &StageServers::missing);
    servers.start(m_folder.path(), {u"nobody"_s}, {});
    QVERIFY(missing.wait(30'000));
    QVERIFY(missing[0][1].value<Error>().text().contains("nobody"_L1));
}

void TestStageServers::endsWithItsOwner()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), m_names.size(), 90'000);
    m_servers.reset();
    for (const quint16 port : std::as_const(m_ports))
        QTRY_VERIFY_WITH_TIMEOUT(!isOpen(port), 30'000);
}

void TestStageServers::cleanupTestCase()
{
    m_servers.reset();
}

QTEST_GUILESS_MAIN(TestStageServers)
#include "tst_stageservers.moc"
